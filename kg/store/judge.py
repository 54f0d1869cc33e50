"""What people's judgements make of entity ids: groups that are one, pairs that are kept apart.

`same` is transitive; the smallest id stands for its group. `different` holds against everything that
would join the two, now and later. A judgement that contradicts those before it is refused.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.errors import JudgementContradicts, JudgementInvalid
from kg.model import Judgement

VERDICTS = ("same", "different")


def standing(judgements: Iterable[Judgement]) -> dict[str, str]:
    """The id that stands for each id, for those that a judgement made one with another."""
    one: dict[str, str] = {}
    for judgement in judgements:
        if judgement.verdict == "same":
            first, second = sorted(one.get(id, id) for id in (judgement.a, judgement.b))
            one |= {id: first for id, known in one.items() if known == second}
            one |= {judgement.a: first, judgement.b: first, first: first, second: first}
    return one


def verdict(judgements: Iterable[Judgement], a: str, b: str) -> str:
    """What people say of two ids, directly or through others: `same`, `different`, or `""`: nothing."""
    judgements = list(judgements)
    one = standing(judgements)
    asked = {one.get(a, a), one.get(b, b)}
    if len(asked) == 1:
        return "same" if a != b else ""
    apart = ({one.get(found.a, found.a), one.get(found.b, found.b)} for found in judgements if found.verdict != "same")
    return "different" if asked in apart else ""


def check(judgement: Judgement, others: Iterable[Judgement]) -> None:
    """Raise unless this judgement can stand beside the others; one on the same pair says the same."""
    if judgement.verdict not in VERDICTS:
        raise JudgementInvalid(given=judgement.verdict, known="、".join(VERDICTS))
    kept = [other for other in others if other.id != judgement.id]
    before = next((other for other in others if other.id == judgement.id), None)
    broken = _broken([*kept, judgement]) or (before if before and before.verdict != judgement.verdict else None)
    if broken or judgement.a == judgement.b:
        raise JudgementContradicts(a=judgement.a, b=judgement.b, verdict=judgement.verdict, other=_told(broken))


def _broken(judgements: list[Judgement]) -> Judgement | None:
    """A judgement `different` on two ids that the others make one."""
    one = standing(judgements)
    apart = (judgement for judgement in judgements if judgement.verdict == "different")
    return next((found for found in apart if one.get(found.a, found.a) == one.get(found.b, found.b)), None)


def _told(judgement: Judgement | None) -> str:
    return f"{judgement.id} ({judgement.a}, {judgement.b}: {judgement.verdict})" if judgement else "a = b"
