"""The ways to divide a question into known words, the fewest words first; nothing may be left over.

One stretch may stay unknown (`U`), and one more behind 多少: they are taken for the words of a metric, and must be
found in one.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from kg.query.ask.lexicon import Token, lexicon

LONGEST_WORD = max(map(len, lexicon()))
YEAR = re.compile(
    r"(?:到|在|至|截至|截止|截至到)?((?:19|20)\d\d)年?(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?:底|末|年底|年末)?(?:前|时)?"
)
PLAN = re.compile(r"[\"“]?十([三四五六])五[\"”]?(?:期间|时期|末)?")
BREAKS = re.compile(r"[,;。?!…~.]+")
UNKNOWN_COST, MOST, TRIED = 3, 600, 20_000  # of a stretch; divisions given; steps taken to find them
LONGEST_UNKNOWN = 24
Division = tuple[int, tuple[Token, ...]]


def divide(text: str, names: Mapping[int, Sequence[Token]], fixed: Collection[int] = ()) -> Iterator[Division]:
    """Divisions of a folded text with what each costs, the cheapest first.

    `names` are those that begin at each place; at the places `fixed` nothing unknown may hold the name.
    """
    steps = {at: list(_steps(text, at, names, fixed)) for at in range(len(text))}
    left = _left(text, steps)
    heap: list[tuple[int, int, int, bool, tuple[Token, ...]]] = [(left.get(0, 0), 0, 0, False, ())]
    count = given = pushed = 0
    while heap and count < TRIED and given < MOST:
        cost, _, at, guessed, tokens = heapq.heappop(heap)
        count += 1
        if at == len(text):
            given += 1
            yield cost, tuple(token for token in tokens if token.symbol != "_")
            continue
        paid = cost - left.get(at, 0)
        for end, price, token in steps[at]:
            unknown = token.symbol == "U"
            again = unknown and guessed and not _after_number(tokens)
            if not again and end in left:
                pushed += 1
                step = (paid + price + left[end], -pushed, end, guessed or unknown, (*tokens, token))
                heapq.heappush(heap, step)


def _after_number(tokens: Sequence[Token]) -> bool:
    """培育多少家独角兽: a metric may stand on both sides of the number asked for."""
    return bool(tokens) and tokens[-1].symbol == "H" and sum(token.symbol == "U" for token in tokens) == 1


def _left(text: str, steps: Mapping[int, list[tuple[int, int, Token]]]) -> dict[int, int]:
    """For each place from which the end can be reached the least that it costs."""
    left = {len(text): 0}
    for at in range(len(text) - 1, -1, -1):
        costs = [price + left[end] for end, price, _ in steps[at] if end in left]
        if costs:
            left[at] = min(costs)
    return left


def _steps(
    text: str, at: int, names: Mapping[int, Sequence[Token]], fixed: Collection[int]
) -> Iterator[tuple[int, int, Token]]:
    """What may stand here: where it ends, what it costs, and the token."""
    for name in names.get(at, ()):
        yield at + len(name.words), 2, name
    for size in range(1, min(LONGEST_WORD, len(text) - at) + 1):
        for word in lexicon().get(text[at : at + size], ()):
            yield at + size, 0 if word.symbol == "_" else 2, word
    for size in range(2, min(LONGEST_UNKNOWN, len(text) - at) + 1):
        if not any(at <= inner < at + size for inner in fixed):
            yield at + size, UNKNOWN_COST + size, Token("U", text[at : at + size])
    broken = BREAKS.match(text, at)
    if broken:
        yield broken.end(), 0, Token("_", broken[0])
    yield from _dates(text, at)


def _dates(text: str, at: int) -> Iterator[tuple[int, int, Token]]:
    """到2027年, 2025年12月, 十四五."""
    found = YEAR.match(text, at)
    if found and not (at and text[at - 1].isdigit()) and not text[found.end() : found.end() + 1].isdigit():
        parts = (found[1], *(part.zfill(2) for part in found.groups()[1:] if part))
        yield found.end(), 2, Token("Y", "-".join(parts))
    plan = PLAN.match(text, at)
    if plan:
        first = 2016 + 5 * "三四五六".index(plan[1])
        yield plan.end(), 2, Token("Y", f"{first}-{first + 4}")
