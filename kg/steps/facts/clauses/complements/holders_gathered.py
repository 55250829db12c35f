"""Leaders and ministers of states that nobody lists one by one, who gather: "the leaders of 32 African states met".

They stand for the states of a region, or for as many states as are counted. So does a region beside another side:
"the summit between the union and Africa".
"""

from __future__ import annotations

from kg.model import Item, Made
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.crowd_words import made_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

PARTY = "participant"
LAND = "place:"
MEMBERS = "members"
OFFICE = "office"
ABSENT = "absent"
TELLING = frozenset({"word", "unknown", "nisba", "nisba_weak", "modifier"})
# who is there or holds it, where somebody known is told
KNOWN = frozenset({PARTY, "organizer", "actor"})
# "the heads of [states and governments] of"
STATES = frozenset({"anaphor", "orgword"})
SEEING = frozenset({"host", "location"})
LONGEST = 3
# what may stand between a gathering and those whose it is: "the opening of the | second | meeting of the leaders"
BEHIND = 2


def with_holders(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of gatherings with the holders of offices of unnamed states who come, or the regions they are of."""
    return [_completed(row, clause) if _gathers(clause) else clause for clause in clauses]


def _gathers(clause: Clause) -> bool:
    """Whether a clause tells of a gathering, and not of who stayed away from one."""
    return clause.sense.frame.event in CONVENED and ABSENT not in (clause.sense.frame.id, clause.carrier)


def _completed(row: Row, clause: Clause) -> Clause:
    clause = _with_regions(row, clause)
    if clause.pron or any(p.role in KNOWN and p.keys and not _are_lands(row, p.keys) for p in clause.parts):
        return clause
    # whoever hosts or sees what others hold does not hold it
    holds = row.knowledge.frames.frames[clause.carrier].subject not in SEEING if clause.carrier else True
    taken = holds and bool(clause.subject) and not _are_lands(row, clause.subject)
    joined = clause.at + 1 < len(row.items) and row.items[clause.at + 1].kind == "verb"
    if taken and not (joined and clause.verb_at < clause.at):
        return clause
    for first in [clause.at + BEHIND] if taken else _places(clause):
        if met := _holders(row, first):
            parts = tuple(p for p in clause.parts if p.item != met.item)
            subject = () if holds and not taken else clause.subject
            return clause._replace(parts=(*parts, met), subject=subject, common=False)
    return clause


def _places(clause: Clause) -> list[int]:
    """Where those who gather may begin: behind the verb, and behind the noun of the gathering."""
    behind = (
        [clause.at + n for n in range(1, BEHIND + 1)] if clause.kind == "noun" or clause.at > clause.verb_at else []
    )
    return ([clause.verb_at + 1] if clause.verb_at >= 0 else []) + behind


def _holders(row: Row, first: int) -> Complement | None:
    """Those who stand at a place: leaders or holders of an office, of a region or of so many states."""
    items = row.items
    if first + 1 >= len(items) or not _is_head(items[first]):
        return None
    at = next((i for i in range(first + 1, min(first + 1 + LONGEST, len(items))) if items[i].kind not in STATES), first)
    land = items[at]
    if land.kind == "ref" and not land.prep and _are_lands(row, land.keys):
        return Complement(PARTY, tuple(_states_of(row, key, land) for key in land.keys), at)
    if land.kind == "ref" and not land.prep and at > first + 1 and land.keys[0].startswith("organization:"):
        return Complement("organizer", land.keys, at)  # "the heads of the states and governments of the union"
    counted = first + 1
    while counted < len(items) and counted - first <= LONGEST and is_quantity(row, counted):
        counted += 1
    named = counted < len(items) and row.text(items[counted]) in row.knowledge.groups["crowd_states"]
    if counted == first + 1 or not named:
        return None
    end = counted + 1
    while end < len(items) and end - counted < LONGEST and _tells_more(row, items[end]):
        end += 1
    return Complement(PARTY, made_of(row, first + 1, end), first)


def _is_head(item: Item) -> bool:
    """Whether an item is "leaders" and the like, or an office, with nobody's name."""
    told = (item.kind, item.head.key) == ("anaphor", MEMBERS) or item.kind == OFFICE
    return told and not item.prep and not item.conj and not item.head.pron


def _tells_more(row: Row, item: Item) -> bool:
    plain = item.kind in TELLING and not (item.prep or item.conj or item.head.pron or groups_of(item))
    return plain and not row.is_definite(item)


def _with_regions(row: Row, clause: Clause) -> Clause:
    """A gathering with the states of a region where another side is named beside it."""
    items = row.items
    sides = {
        p.item: items[p.item] for p in clause.parts if p.role == PARTY and p.item >= 0 and items[p.item].kind == "ref"
    }
    named = {k for item in sides.values() for k in item.keys}
    lands = {k for k in named if _is_land(row, k)}
    if not lands or len(named) == len(lands):
        return clause
    told = {at: tuple(_states_of(row, k, i) if k in lands else k for k in i.keys) for at, i in sides.items()}
    parts = tuple(
        p._replace(keys=told[p.item]) if p.role == PARTY and lands & set(sides[p.item].keys) else p
        for p in clause.parts
    )
    return clause._replace(parts=parts)


def _is_land(row: Row, key: str) -> bool:
    thing = row.knowledge.world.things.get(key) if key.startswith(LAND) else None
    return thing is not None and not thing.within and not thing.capital_of and "City" not in thing.types


def _are_lands(row: Row, keys: tuple[str, ...]) -> bool:
    return bool(keys) and all(_is_land(row, key) for key in keys)


def _states_of(row: Row, land: str, item: Item) -> str:
    """The states of a region as one body, called as the article calls them."""
    key = f"organization:~{land.removeprefix(LAND)}_states_{row.article}".lower()
    tokens = row.sentence.tokens[item.start : item.end]
    told = " ".join(t.text for t in tokens)[len(item.conj) + len(item.prep) :] if len(item.keys) == 1 else ""
    thing = row.knowledge.world.things[land]
    row.made.setdefault(key, Made(key, ("Organization",), told or thing.ar, "", (thing.ar,) if told else ()))
    return key
