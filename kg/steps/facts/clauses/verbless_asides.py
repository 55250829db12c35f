"""Words that tell who somebody is and have no verb: "N (born in X in 1961) met M", "N, who is an aide in X, met M".

So do a noun and an adjective behind a comma: "N, the largest partner of X, called for".
Where and when of such words are not those of the clause around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of, is_comma

OPENS, CLOSES = "(", ")"
FAR = 12
ACTING = frozenset({"verb", "quote", "participle"})
# how what somebody is may begin, but for a name; the noun of an event is rather what he tells of
TELLING = frozenset({"word", "unknown", "given", "modifier", "nisba", "orgword", "body"})


def verbless_asides(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """The places of the two marks around each such aside behind a name."""
    close = 0
    for at in range(1, len(items) - 2):
        mark = items[at]
        if at <= close or mark.kind != "mark" or items[at - 1].kind != "ref":
            continue
        bracket = mark.head.key == OPENS
        apposed = not bracket and is_comma(mark) and is_apposed(items[at + 1])
        if not (bracket or apposed) and not (is_comma(mark) and is_pronoun(items[at + 1])):
            continue
        close = _close(items, at, bracket=bracket, apposed=apposed)
        if close:
            yield at, close


def is_apposed(item: Item) -> bool:
    """Whether an item may begin what somebody is, behind his name and a comma."""
    return item.kind in TELLING and not (item.conj or item.prep or item.head.pron)


def is_pronoun(item: Item) -> bool:
    """Whether an item is "and he", which tells more of whoever was named before it."""
    return item.kind == "function" and item.head.key == "pronoun" and bool(item.conj)


def _close(items: Sequence[Item], at: int, *, bracket: bool, apposed: bool) -> int:
    """The mark that closes an aside which tells where, when or what; 0 where there is none or a verb stands in it."""
    led = apposed
    for i in range(at + 1, min(at + FAR, len(items) - 1)):
        item = items[i]
        opens = apposed and i == at + 1
        if (item.kind in ACTING and not opens) or groups_of(item) & {"that", "relative"}:
            return 0
        if item.kind == "mark":
            closed = item.head.key == CLOSES if bracket else is_comma(item)
            return i if closed and led else 0
        led = led or (i > at + 1 and (item.kind == "time" or bool(groups_of(item)) or _is_preposition(item)))
    return 0


def _is_preposition(item: Item) -> bool:
    return (item.kind, item.head.key) == ("function", "preposition")
