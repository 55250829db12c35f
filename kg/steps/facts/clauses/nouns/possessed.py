"""Whose meeting it is where a phrase before its noun tells: "X had a meeting with Y", "between X and Y a session"."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.held import hosted
from kg.steps.facts.clauses.nouns.carriers import guests
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees
from kg.steps.facts.clauses.words.measures import is_quantity

DOERS = ("person:", "country:")
PARTIES = (*DOERS, "organization:")
# what may stand between the phrase and the noun: "X had, in Y on Sunday, a meeting"
BETWEEN = frozenset({"time", "modifier", "function"})
SEVERAL = 2
# where the noun of a talk stands behind "X to Y in"
CALLED = 3


def possessed(row: Row, at: int, event: str) -> list[Complement]:
    """Who meets, named at the head of the clause by "to" or "between" before the noun of meeting at an item."""
    item = row.items[at]
    if event not in GATHERINGS or item.prep or item.conj or item.head.info.definite or item.head.info.pron:
        return []
    if caller := _calls(row, at):
        return caller
    first = _named_before(row, at)
    if first < 0 or not _opens(row, first):
        return []
    return [Complement("participant", row.keys("participant", row.items[first]), first)]


def _calls(row: Row, at: int) -> list[Complement]:
    """Who speaks to whom in a headline before the noun of their talk: "X to Y in a call: we will not"."""
    if at != CALLED or not groups_of(row.items[at - 1]) & {"place", "during"}:
        return []
    caller, called = row.items[0], row.items[1]
    people = all(i.kind == "ref" and all(k.startswith("person:") for k in i.keys) for i in (caller, called))
    if not people or caller.prep or called.conj or called.prep != row.knowledge.lexicon.clitics.lam:
        return []
    return [Complement("participant", row.keys("participant", i), n) for n, i in enumerate((caller, called))]


def _named_before(row: Row, at: int) -> int:
    """The people or states before a noun, where and when it was passed over; -1 where there are none."""
    i = at - 1
    while i >= 0:
        item = row.items[i]
        if item.kind == "ref":
            doers = all(k.startswith(DOERS) for k in item.keys)
            if (doers and _belongs(row, i)) or _is_between(row, i):
                return i
            if row.particle(i) not in row.knowledge.groups["place"]:
                return -1
        elif item.kind not in BETWEEN and not groups_of(item) & {"place"} and not is_quantity(row, i):
            return -1
        i -= 1
    return -1


def _belongs(row: Row, at: int) -> bool:
    """Whether "to" is written onto a name that opens the clause: "X had"."""
    return row.items[at].prep == row.knowledge.lexicon.clitics.lam


def _is_between(row: Row, at: int) -> bool:
    """Whether "between" stands before several at the head of the clause."""
    led = at > 0 and "between" in groups_of(row.items[at - 1])
    return led and len(row.items[at].keys) >= SEVERAL and all(k.startswith(PARTIES) for k in row.items[at].keys)


def _opens(row: Row, at: int) -> bool:
    """Whether nothing but "and", a time or a form of being stands before the phrase."""
    before = row.items[: at if _belongs(row, at) else at - 1]
    start = next((n + 1 for n in range(len(before) - 1, -1, -1) if _is_break(row, n)), 0)
    return all(i.kind in ("time", "mark") or groups_of(i) & {"copula", "done", "also"} for i in before[start:])


def _is_break(row: Row, at: int) -> bool:
    """Whether a clause begins behind an item."""
    return row.items[at].kind == "mark" or "clause" in groups_of(row.items[at])


def hosted_guests(row: Row, at: int) -> tuple[str, ...]:
    """The guests who come for an event: "hosts X and Y to sign"."""
    verb = next((i for i in range(at - 1, -1, -1) if row.items[i].kind == "verb"), -1)
    if verb < 0 or not hosted(row, row.items[verb]):
        return ()
    found = guests(row, verb, at)
    return row.items[found].keys if found >= 0 else ()


def held_by(row: Row, at: int, sense: Sense) -> tuple[str, ...]:
    """Who held an event by the pronoun of a relative clause: "a summit that they held in" """
    for i in range(at + 1, min(at + 4, len(row.items))):
        item = row.items[i]
        if i in row.passed and item.head.pron and not hosted(row, item) and sense.frame.event in GATHERINGS:
            behind = row.items[i + 1] if i + 1 < len(row.items) else None
            named = behind is not None and behind.kind == "ref" and not behind.prep
            one = len(row.last_subject) == 1 and row.last_subject[0].startswith("person:")
            fits = one and not named and not disagrees(row, item.head.info)
            return row.last_subject if fits or item.head.info.number == "plural" else ()
    return ()
