"""Who leads an organisation where no office says it: "the movement that N leads", "the front under N"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item, RoleClaim
from kg.steps.link.context import Context
from kg.steps.link.minting import kind_of, mint

OFFICE = "leader"
STATE = "country:"
BACK = 3
# what may describe a body without a name, and how many words do
DESCRIBING = frozenset({"word", "unknown", "nisba", "nisba_weak", "modifier", "participle"})
MOST_WORDS = 3
# kinds of bodies that somebody leads
LED = frozenset({"committee", "body", "party", "agency", "bureau", "force"})
GROUPS = ("led_by_whom", "under_whom", "who_leads")


def claim_leaders(m: Context, items: Sequence[Item]) -> None:
    """State who leads the organisations of a sentence, told by a verb of leading or by "under the leadership of"."""
    words = m.knowledge.groups
    if all(words[group].isdisjoint(m.sentence.norms) for group in GROUPS):
        return
    for i, item in enumerate(items[1:-1], 1):
        if item.kind == "ref" or item.end - item.start > 1:
            continue
        word = m.sentence.words(item.start, item.end)
        if word in words["led_by_whom"]:
            back = _behind_relative(m, items, i - 1)
            of = _organisation(m, items, back)
            if not of and _person(items, i + 1):
                of = _described(m, items, back, i)
            _claim(m, items, _person(items, i + 1), of, i)
        elif word in words["under_whom"]:
            back = i - 1 - int(items[i - 1].kind == "quote")
            of = "" if _is_of_some(m, items, back) else _organisation(m, items, back)
            _claim(m, items, _person(items, i + 1), of, i)
        elif word in words["who_leads"] and _behind_relative(m, items, i - 1) < i - 1:
            back = _behind_relative(m, items, i - 1)
            back -= int(items[back].kind == "mark")
            _claim(m, items, _person(items, back), _organisation(m, items, i + 1), i)
            if word in words["who_rules"]:
                _claim(m, items, _person(items, back), _state(items, i + 1), i)


def _behind_relative(m: Context, items: Sequence[Item], at: int) -> int:
    """The place before "who" or "that" where one stands at a place, else the place itself."""
    groups = items[at].head.info
    relative = items[at].kind == "particle" and isinstance(groups, frozenset) and "relative" in groups
    return at - 1 if relative and at and not items[at].conj else at


def _organisation(m: Context, items: Sequence[Item], at: int) -> str:
    """The one organisation at a place, but none whose chair goes round."""
    item = items[at] if 0 <= at < len(items) else None
    if item is None or item.kind != "ref" or len(item.keys) != 1 or not item.keys[0].startswith("organization:"):
        return ""
    return "" if item.keys[0] in m.knowledge.ties.rotating else item.keys[0]


def _described(m: Context, items: Sequence[Item], at: int, leads: int) -> str:
    """A body that has no name of its own but who leads it: "a transitional military council headed by N"."""
    if _is_past(m, items, leads):
        return ""
    first = at
    while first > 0 and at - first < MOST_WORDS and items[first].kind in DESCRIBING and not items[first].conj:
        first -= 1
    head = items[first]
    if first == at or head.kind != "orgword" or kind_of(head.head) not in LED:
        return ""
    units = {unit.start: i for i, unit in enumerate(m.units)}
    return mint(m, units[head.start], units[items[at].start] + 1)[0]


def _state(items: Sequence[Item], at: int) -> str:
    """The one state named at a place, with nothing written onto it."""
    item = items[at] if at < len(items) else None
    named = item is not None and item.kind == "ref" and item.why == "name" and not (item.conj or item.prep)
    return item.keys[0] if item is not None and named and item.keys[0].startswith(STATE) else ""


def _is_of_some(m: Context, items: Sequence[Item], at: int) -> bool:
    """Whether only some of an organisation are led: "a delegation, forces, members of the movement under N"."""
    before = items[at - 1] if at else None
    if items[at].prep or before is None:
        return bool(items[at].prep)
    return (
        before.kind not in ("verb", "mark", "particle", "time", "quote")
        or m.sentence.words(before.start, before.end) in m.knowledge.groups["from"]
    )


def _person(items: Sequence[Item], at: int) -> str:
    item = items[at] if 0 <= at < len(items) else None
    alone = item is not None and item.kind == "ref" and len(item.keys) == 1 and not item.prep and not item.conj
    return item.keys[0] if item is not None and alone and item.keys[0].startswith("person:") else ""


def _claim(m: Context, items: Sequence[Item], person: str, of: str, at: int) -> None:
    if not person or not of or _is_past(m, items, at):
        return
    first, last = items[max(at - BACK, 0)], items[min(at + 1, len(items) - 1)]
    role, office = ("headOfStateOf", "president") if of.startswith(STATE) else ("chiefOf", OFFICE)
    m.roles.append(RoleClaim(person, role, of, office, "", first.start, last.end, "role.leading"))
    record = m.people.known[person]
    if (role, of, office) not in record.roles:
        record.roles.append((role, of, office))


def _is_past(m: Context, items: Sequence[Item], at: int) -> bool:
    """Whether "was" or "will" stands before what tells who leads."""
    groups = items[at - 1].head.info if items[at - 1].kind == "particle" else frozenset()
    return items[at].head.future or bool(isinstance(groups, frozenset) and groups & {"copula", "future", "negation"})
