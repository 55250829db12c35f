"""Visits told without a verb: that somebody was in a place abroad, a headline that puts him there."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Item, Zone
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import COMING, HAPPENED

PATTERN = "visit/whereabouts"
# where "X in Y" ends
CUT = 3
# the particle and the place behind "his presence"
OWN = 2
# how far from its head a headline may name where somebody is on a visit
FAR = 7
DELEGATION = "delegation"
# small words that may stand before "in": "is at present in X"
BESIDE = frozenset({"adverb", "current"})


def whereabouts(row: Row) -> list[Clause]:
    """The stays that a sentence tells of: "X was in Y", "X in Y to meet Z" as a headline."""
    stays: list[Clause] = []
    person: tuple[str, ...] = ()
    was = row.knowledge.groups["was"] | row.knowledge.groups["stays"] | row.knowledge.groups["will_be"]
    for at, item in enumerate(row.items if row.traces & {"was", "stays", "will_be"} else ()):
        if row.text(item)[len(item.conj) :] in was:
            named = at + 1 < len(row.items) and row.items[at + 1].kind == "ref"
            person = _people(row, at + 1) if named else person
            found = _stay(row, at, at + 2 if named else at + 1, person)
            ahead = row.text(item)[len(item.conj) :] in row.knowledge.groups["will_be"]
            stays += [stay._replace(manner=COMING) for stay in found] if ahead else found
    stays += _in_his_course(row) if "own_stay" in row.traces else ()
    stays += _described(row) if row.traces & {"being_there", "back_from"} else ()
    headed = bool(row.items) and row.items[0].kind == "ref"
    headline = row.sentence.zone == Zone.TITLE and (_is_cut_off(row) or not any(map(_acts, row.items)))
    if headed and headline:
        stays += _stay(row, 0, 1, _traveller(row)) or _on_journey(row)
    elif headed and _is_cut_off(row) and (there := _people(row, 0)):
        row.last_subject = there
    return stays


def _described(row: Row) -> list[Clause]:
    """The stays of those of whom an adjective tells where they are: "N, who is present in X, said"."""
    stays: list[Clause] = []
    spoken_of = row.last_subject
    for at in range(1, len(row.items)):
        if row.text(row.items[at]) not in row.knowledge.groups["being_there"] | row.knowledge.groups["back_from"]:
            continue
        named = at - 1 if row.items[at - 1].kind != "mark" else at - CUT + 1
        stays += _stay(row, at, at + 1, _led_people(row, named)) if named >= 0 else ()
    row.last_subject = spoken_of
    return stays


def _in_his_course(row: Row) -> list[Clause]:
    """The stays in whose course somebody does something: "during his presence in X, Y said"."""
    items, stays = row.items, row.knowledge.groups["own_stay"]
    for at in range(1, len(items) - OWN):
        led = (
            groups_of(items[at - 1]) & {"during", "inside"} or row.text(items[at - 1]) in row.knowledge.groups["since"]
        )
        if at > 1 and _people(row, at - 1):  # "X made use of his presence in Y"
            led = row.text(items[at - 2]) in row.knowledge.groups["because_of"]
        if (
            not (led or row.text(items[at - 1]) in row.knowledge.groups["because_of"])
            or row.text(items[at]) not in stays
        ):
            continue
        opens = not any(_acts(i) for i in items[:at])
        named = items[at + OWN :] if opens else items[:at]
        people = [i for i in named if i.kind == "ref" and _people(row, items.index(i))]
        doer = (people[:1] if opens else people[-1:]) if people else []
        found = _stay(row, at, at + 1, doer[0].keys if doer else ())
        if found:
            row.passed.add(at)
            return found
    return []


def _acts(item: Item) -> bool:
    return item.kind in ("verb", "participle")


def _is_cut_off(row: Row) -> bool:
    """Whether "X in Y" at the head of a sentence stands before a colon or "where"."""
    if len(row.items) <= CUT or not row.items[0].keys or row.items[2].kind != "ref":
        return False
    away = row.text(row.items[1]) in row.knowledge.groups["from"] and is_colon(row.items[CUT])
    if not (groups_of(row.items[1]) & {"place"} or away) or not row.items[2].keys[0].startswith(("place:", "country:")):
        return False
    closing = row.items[CUT]
    comma = closing.kind == "mark" and len(row.items) > CUT + 1
    led = row.text(row.items[CUT + 1] if comma else closing) in row.knowledge.groups["where"]
    return led or is_colon(closing)


def _people(row: Row, at: int) -> tuple[str, ...]:
    item = row.items[at]
    return item.keys if not item.prep and all(k.startswith("person:") for k in item.keys) else ()


def _led_people(row: Row, at: int) -> tuple[str, ...]:
    """The people named at an item, behind a particle or not."""
    return row.items[at].keys if row.items[at].kind == "ref" and row.items[at].keys[0].startswith("person:") else ()


def _traveller(row: Row) -> tuple[str, ...]:
    """Who or whose delegation stands at the head of a headline."""
    first = row.items[0]
    sent = first.head.kind == "body" and first.head.key == DELEGATION and not first.prep
    return _people(row, 0) or (first.keys if sent else ())


def _on_journey(row: Row) -> list[Clause]:
    """The journey on which a headline without a verb has somebody: "X to Y next week", "X on a state visit to Y"."""
    items, groups, person = row.items, row.knowledge.groups, _traveller(row)
    if not person or len(items) < CUT or any(map(_acts, items)):
        return []
    # "X to Y: we shall not give in" is said to Y
    bound = row.text(items[1]) in groups["leading_to"] and not any(i.kind == "quote" or is_colon(i) for i in items)
    noun = 2 if groups_of(items[1]) & {"place"} and items[2].kind == "noun" else -1
    senses = row.knowledge.frames.nouns.get(items[noun].head.key, ()) if noun > 0 else ()
    if not bound and not any(s.frame.id == "visit" for s in senses):
        return []
    for at in range(2, min(len(items), FAR)):
        there = items[at].kind == "ref" and all(k.startswith(("place:", "country:")) for k in items[at].keys)
        if there and (at == 2 or row.particle(at) or at == noun + 1):
            sense = Sense(PATTERN, row.knowledge.frames.frames["visit"])
            place, manner = Complement("location", items[at].keys, at), COMING if bound else HAPPENED
            if noun > 0:
                row.passed.add(noun)
            return [
                Clause(0, sense, "", "verb", "singular", person, -1, (place,), len(items), manner)._replace(verb_at=0)
            ]
        if items[at].kind in ("mark", "quote") or bound:
            break
    return []


def _is_beside(row: Row, at: int) -> bool:
    """Whether an item may stand before the place of a stay: "is on Monday in X", "was present in X"."""
    item = row.items[at]
    return item.kind == "time" or item.head.key in BESIDE or row.text(item) in row.knowledge.groups["present_in"]


def _stay(row: Row, at: int, where: int, person: tuple[str, ...]) -> list[Clause]:
    """The stay of a person in the place that stands at `where`, behind its particle."""
    while where + 1 < len(row.items) and _is_beside(row, where):
        where += 1
    if not person or where + 1 >= len(row.items):
        return []
    from_there = (at == 0 and _is_cut_off(row)) or row.text(row.items[at]) in row.knowledge.groups["back_from"]
    from_there = from_there and row.text(row.items[where]) in row.knowledge.groups["from"]
    if not from_there and row.text(row.items[where]) not in row.knowledge.groups["inside"]:
        return []
    place, behind = row.items[where + 1], row.items[where + 2 : where + 4]
    # what comes behind "when", or behind a comma that closes "during his stay in X", is told of other things
    closed = behind[:1] and (row.text(behind[0]) in row.knowledge.groups["when"] or "own_stay" in row.traces)
    if closed and behind[0].kind in ("mark", "particle", "function"):
        behind = behind[:1]
    if place.kind != "ref" or not all(k.startswith(("place:", "country:")) for k in place.keys):
        return []
    described = row.text(row.items[at]) in row.knowledge.groups["being_there"] | row.knowledge.groups["back_from"]
    if not described and any(i.kind == "verb" or groups_of(i) & {"done", "negation"} for i in behind):
        return []
    row.last_subject = person
    sense = Sense(PATTERN, row.knowledge.frames.frames["visit"])
    there = Complement("location", place.keys, where + 1)
    end = min(where + 4, len(row.items))
    stay = Clause(at, sense, "", "verb", "singular", person, -1, (there,), end, HAPPENED)
    return [stay._replace(verb_at=at)]
