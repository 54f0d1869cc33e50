"""Where a stretch of text begins."""

from __future__ import annotations

import pytest

from extract.stretch import stretch_begin


@pytest.mark.parametrize(("low", "at", "begin"), [(0, 6, 4), (0, 4, 4), (0, 3, 2), (0, 1, 0), (5, 6, 5)])
def test_behind_the_last_sign_or_the_bound(low: int, at: int, begin: int) -> None:
    """Behind the last sign before the end, never before the bound; the bound where there is none."""
    assert stretch_begin("甲，乙。丙丁", "，。", low, at) == begin
