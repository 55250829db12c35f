"""Events that are still to come, or what something is for, by the words before their nouns."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.clause import PRESENT, groups_of
from kg.steps.facts.clauses.nouns.carrying_nouns import is_course
from kg.steps.facts.clauses.nouns.dealings import DEALINGS
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import Manner

INVITING = "invite"
REJECTED, STATEMENT = "REJECT", "Statement"
FRIENDLY = frozenset({"SUPPORT", "AID"})
RULED_OUT = Manner("Denied", "denied")
FAR = 6
LEADING = 3


def is_to_be(row: Row, at: int) -> bool:
    """Whether a form of "will be" stands right before an event: "and the visit of X will be the first"."""
    before = row.items[at - 1] if at else None
    auxiliary = before is not None and before.kind == "function" and before.head.key == "auxiliary"
    return auxiliary and before is not None and row.text(before)[len(before.conj) :] in row.knowledge.groups["will_be"]


def is_furthered(row: Row, at: int, sense: Sense) -> bool:
    """Whether ties or help are what somebody is yet to do more for: "will strengthen the cooperation with X"."""
    verb, noun = row.items[at - 1] if at else None, row.items[at]
    if sense.frame.category not in DEALINGS or noun.prep or noun.conj:
        return False
    if verb is None or verb.kind != "verb" or not verb.head.future:
        return False
    return any(s.frame.category in DEALINGS for s in row.knowledge.frames.verbs.get(verb.head.key, ()))


def is_of_next(row: Row, at: int) -> bool:
    """Whether an event is one of which a round to come is told, or one that somebody nears: "X is near to signing"."""
    if at < 2 or row.items[at].prep or row.text(row.items[at - 1]) not in row.knowledge.groups["from"]:
        return False
    if at > 2 and row.items[at - 2].kind == "ref" and row.text(row.items[at - 3]) in row.knowledge.groups["nearing"]:
        return True
    return row.items[at - 2].kind == "modifier" and row.items[at - 2].head.key == "next"


def is_come_for(row: Row, at: int) -> bool:
    """Whether a gathering is what somebody came or is asked to attend: "arrived to take part in the summit"."""
    first = at - 1
    passed = ("particle", "function", "word", "modifier")
    while first > 0 and at - first < LEADING and (row.items[first].kind in passed or is_course(row, first)):
        first -= 1
    noun = row.items[first] if first >= 0 else None
    if noun is None or noun.kind != "noun":
        return False
    senses = row.knowledge.frames.nouns.get(noun.head.key, ())
    if first == at - 1 and any(s.frame.id == INVITING for s in senses) and noun.end - noun.start > 1:
        return True
    if noun.prep != row.knowledge.lexicon.clitics.lam:
        return False
    return any(s.frame.id in PRESENT for s in row.knowledge.frames.nouns.get(noun.head.key, ()))


def is_purpose(row: Row, at: int) -> bool:
    """Whether an event is what somebody does something for: "he came for a meeting", not "a date for a meeting"."""
    before = row.items[at - 1] if at else None
    whose = before is not None and before.kind in ("word", "unknown") and not row.is_definite(before)
    aimed = before is not None and "aim" in groups_of(before)
    whose = whose or (before is not None and row.items[at].head.info.definite and _is_stance(row, before))
    return aimed or (row.items[at].prep == row.knowledge.lexicon.clitics.lam and not whose)


def _is_stance(row: Row, item: Item) -> bool:
    """Whether a noun with its owner is his support or the like of what "for" leads to: "its support for the talks"."""
    if item.kind != "noun" or not (item.head.pron or item.head.info.pron):
        return False
    senses = row.knowledge.frames.nouns.get(item.head.key, ())
    return any(s.frame.event == STATEMENT or s.frame.category in FRIENDLY for s in senses)


def told_of_in_words(row: Row, at: int) -> tuple[str, ...]:
    """Whom words open with in which something is said to be for an event: "said that X has no plans to meet Y"."""
    for i in range(at - 1, -1, -1):
        groups = groups_of(row.items[i])
        if "that" in groups:
            named = row.items[i + 1] if i + 1 < at else None
            free = named is not None and named.kind == "ref" and not (named.prep or named.head.pron)
            return row.as_actors(named.keys) if named is not None and free else ()
        if row.items[i].kind in ("quote", "participle") or groups & {"clause", "contrast", "relative"}:
            return ()
    return ()


def who_is_there(row: Row, at: int) -> tuple[str, ...]:
    """Who is in a place for an event, as an adjective behind his name tells: "N, who is present in X to attend"."""
    first = next((i for i in range(at - 1, max(0, at - FAR), -1) if is_there(row, i)), 0)
    return row.as_actors(row.items[first - 1].keys) if first and row.items[first - 1].kind == "ref" else ()


def is_there(row: Row, at: int) -> bool:
    """Whether an adjective tells that somebody is in some place."""
    return row.text(row.items[at]) in row.knowledge.groups["being_there"]


def is_of_praised(row: Row, at: int) -> bool:
    """Whether an event is what a gathering was for of which somebody only speaks: "praised the meeting to discuss"."""
    for i in range(at - 1, -1, -1):
        item = row.items[i]
        if item.kind == "verb":
            return False
        if item.kind == "noun" and item.head.key in row.knowledge.frames.gatherings:
            verb = next((v for v in reversed(row.items[:i]) if v.kind == "verb"), None)
            return verb is not None and row.speaks(verb)
    return False


def is_ruled_out(row: Row, at: int) -> bool:
    """Whether any event of a kind is refused or ruled out: "ruled out any meeting between X and Y"."""
    before = row.items[at - 1] if at else None
    if before is None or row.text(before)[len(before.conj) :] not in row.knowledge.groups["any"]:
        return False
    verb = next((i for i in reversed(row.items[:at]) if i.kind == "verb"), None)
    senses = row.knowledge.frames.verbs.get(verb.head.key, ()) if verb is not None else ()
    return bool(senses) and all(s.frame.category == REJECTED for s in senses if not s.needs)
