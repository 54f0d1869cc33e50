"""Numbers that a user gives, kept within what can be answered."""

from kg.errors import OutOfRange

MOST = 10_000  # of whatever is listed in one answer


def within(name: str, given: float, low: float, high: float) -> None:
    """Raise OutOfRange unless `low <= given <= high`; `name` is the option's, without dashes."""
    if not low <= given <= high:
        raise OutOfRange(name=name, given=given, low=low, high=high)
