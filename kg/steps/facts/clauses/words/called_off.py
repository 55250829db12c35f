"""Gatherings and journeys that fell through or were only planned: called off, put off, said not to have been held."""

from __future__ import annotations

from kg.model.classes import CONVENED, GATHERINGS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.held import hosted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sent import faces
from kg.steps.facts.clauses.status import COMING, HAPPENED, MAYBE, NEGATED, Manner, is_annexing

CALLED_OFF = frozenset({"cancel", "postpone"})
HOSTING, DECIDING = "host_meeting", "decide"
HINDERING = frozenset({"block", "veto"})
# what may stand between an event noun and the words that tell that it is planned
DESCRIBING = frozenset({"word", "nisba", "modifier"})
# what stands before a noun that is the subject of the verb behind it
OPENING = frozenset({"contrast", "that", "clause", "also", "own_side", "still", "copula", "become"})
NEAR = 4


def given_up(row: Row, clause: Clause, before: Clause) -> Manner | None:
    """The manner of an event that the clause before it calls off or puts off; None where it does neither."""
    frame = before.sense.frame
    if frame.id not in CALLED_OFF or clause.kind != "noun" or clause.verb_at >= 0 or clause.at >= before.end:
        return None
    own = Manner(frame.status, "")
    return own if before.manner in (own, HAPPENED) else MAYBE


def hindered(clause: Clause, before: Clause) -> bool:
    """Whether a deed is what the clause before it stands in the way of: "blocked the imposing of sanctions on"."""
    within = before.at < clause.at < before.end and before.manner == HAPPENED == clause.manner
    return within and before.sense.frame.id in HINDERING and clause.kind == "noun" and clause.verb_at < 0


def held_with_host(clause: Clause, before: Clause) -> Clause | None:
    """A gathering as far off as its hosting, told by a noun that a verb carries, and with who hosts it; None if none.

    "X intends the hosting of a summit".
    """
    within = before.at < clause.at < before.end and clause.kind == "noun" and clause.verb_at < 0
    hosting = before.sense.frame.id == HOSTING and before.kind == "verb" and 0 <= before.verb_at < before.at
    if not (within and hosting and clause.sense.frame.event in GATHERINGS and clause.manner == HAPPENED):
        return None
    host = (Complement("host", before.subject, before.subject_at),) if before.subject else ()
    manner = COMING if before.carrier == DECIDING else before.manner
    return clause._replace(manner=manner, parts=(*clause.parts, *host))


def with_doer(row: Row, clause: Clause, before: Clause) -> Clause:
    """An event with who called it off, where nobody else is named whose it is: "X called off a meeting with Y"."""
    role = clause.sense.frame.subject
    doers = tuple(k for k in before.subject if k.startswith(("person:", "country:")))
    sides = [p for p in clause.parts if p.role == role]
    if before.subject and all(map(row.knowledge.world.is_international, before.subject)):
        # "the league put off a summit": its own, where nobody is named; it is one of the sides of talks "with X"
        called = clause.sense.frame.event in CONVENED and not clause.pron and not clause.definite
        facing = all(faces(row, p.item) for p in sides if p.item >= 0)
        convening = Complement(role if sides else "organizer", before.subject, before.subject_at)
        return clause._replace(parts=(*clause.parts, convening)) if called and facing else clause
    if not doers or len(doers) != len(before.subject) or clause.pron:
        return clause
    if clause.sense.frame.event == "Visit":
        # "went back on going to X": nobody else's journey is meant
        led = row.particle(clause.at) in row.knowledge.groups["about"] and all(k.startswith("person:") for k in doers)
        told = bool(sides) or (clause.definite and not led) or not all(k.startswith("person:") for k in doers)
    elif clause.sense.frame.event in GATHERINGS:
        told = not sides or any(not faces(row, p.item) for p in sides if p.item >= 0)
    else:
        told = True
    return clause if told else clause._replace(parts=(*clause.parts, Complement(role, doers, before.subject_at)))


def fate(row: Row, at: int, stop: int) -> Manner | None:
    """The manner of an event noun whose own verb says that it fell through: "but the visit was called off"."""
    item, before = row.items[at], row.items[at - 1] if at else None
    if before is not None and is_annexing(before, item):
        return fate(row, at - 1, stop)
    opens = before is None or before.kind == "mark" or bool(item.conj) or bool(groups_of(before) & OPENING)
    if not opens or item.prep:
        return None
    mark = next((i for i in range(at, stop) if row.items[i].kind == "mark"), -1)
    if mark >= 0:
        return MAYBE if _is_told(row, at, mark, "uncertain") else None
    if _is_told(row, at, stop, "fell_through"):
        return NEGATED
    if _is_told(row, at, stop, "put_off"):
        return Manner("Planned", "")
    if _is_told(row, at, stop, "uncertain"):
        return MAYBE
    verb = row.items[stop] if stop < len(row.items) else None
    if verb is None or verb.kind != "verb" or verb.conj or verb.head.pron:
        return None
    if groups_of(row.items[stop - 1]) & {"negation"} and hosted(row, verb) is False:
        return NEGATED
    if verb.head.future and hosted(row, verb) is False:
        return COMING
    ended = (s.frame for s in row.knowledge.frames.verbs.get(verb.head.key, ()) if s.frame.id in CALLED_OFF)
    alone = stop + 1 >= len(row.items) or row.items[stop + 1].kind not in ("ref", "noun")
    return next((Manner(frame.status, "") for frame in ended if alone), None)


def _is_told(row: Row, at: int, stop: int, group: str) -> bool:
    """Whether a word or phrase of a group stands behind an event noun, as far as its clause goes."""
    if group not in row.traces:
        return False
    denied = stop < len(row.items) and "negation" in groups_of(row.items[stop])
    items = row.items[at + 1 : stop + (NEAR if denied else 1)]
    words = f" {row.sentence.words(items[0].start, items[-1].end)} " if items else ""
    return any(f" {phrase} " in words for phrase in row.knowledge.groups[group])


def planned_behind(row: Row, at: int) -> range:
    """The items that tell that an event was or is planned, empty where no such words follow its noun.

    "A visit that he meant to pay to", "the summit that had been scheduled in", "a meeting with X due to be held".
    """
    behind = _right_behind(row, at)
    # of what is held, when it had been planned for says nothing
    return behind or (range(0) if at in row.adopted else _behind_companions(row, at))


def _behind_companions(row: Row, at: int) -> range:
    """The words that tell that something was to take place, where they follow whom it was to be with."""
    stop = row.stop(at)
    first = next((i for i in range(at + 2, min(stop, len(row.items) - 1)) if row.items[i].kind == "modal"), -1)
    if first < 0 or row.items[first].head.key != "Planned" or row.items[first - 1].kind != "ref":
        return range(0)
    if row.sentence.norms[row.items[first].start] not in row.knowledge.groups["copula"]:
        return range(0)
    passive = first + 1 == stop and row.text(row.items[stop]) in row.knowledge.groups["passive"]
    last = first + 1 + (passive or _carries(row, first + 1, by_itself=True))
    behind = row.items[last] if last < len(row.items) else None
    bare = behind is None or behind.kind in ("time", "mark") or bool(groups_of(behind) & {"place"})
    return range(first, last) if bare else range(0)


def _right_behind(row: Row, at: int) -> range:
    i = at + 1
    while i < min(len(row.items), at + NEAR) and row.items[i].kind in DESCRIBING and not _is_planned(row, i):
        i += 1
    first = i
    i += _is(row, i, "relative")
    i += _is(row, i, "copula")
    if _is_planned(row, i):
        return range(first, i + 1 + _carries(row, i + 1, by_itself=False))
    behind = row.items[i] if i < len(row.items) else None
    if behind is None or behind.conj:
        return range(0)
    modal = behind.kind == "modal" and behind.head.key == "Planned" and not row.is_definite(behind)
    means = behind.kind == "verb" and _intends(row, i)
    if not (modal or means):
        return range(0)
    carrier = i + 1
    if _carries(row, carrier, by_itself=modal):
        return range(first, carrier + 1)
    led = carrier < len(row.items) and groups_of(row.items[carrier]) & {"with", "between", "place"}
    return range(first, i + 1) if modal and led else range(0)


def _is(row: Row, at: int, group: str) -> bool:
    return at < len(row.items) and group in groups_of(row.items[at])


def _is_planned(row: Row, at: int) -> bool:
    """Whether an adjective behind an event says that it was or is planned: "which was scheduled"."""
    if at >= len(row.items) or "planned" not in row.traces:
        return False
    return row.text(row.items[at]) in row.knowledge.groups["planned"]


def _intends(row: Row, at: int) -> bool:
    """Whether a verb tells what somebody means to do."""
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return any(sense.frame.status == "Planned" for sense in senses)


def _carries(row: Row, at: int, *, by_itself: bool) -> bool:
    """Whether a verb or noun of holding takes up the event before it by a pronoun, or `by_itself` as its subject."""
    item = row.items[at] if at < len(row.items) else None
    if item is None or item.kind not in ("verb", "noun"):
        return False
    lexicon = row.knowledge.frames.verbs if item.kind == "verb" else row.knowledge.frames.nouns
    light = any(s.frame.id in ("light", "convene", "host_meeting") for s in lexicon.get(item.head.key, ()))
    pron = item.head.pron or (item.kind == "noun" and item.head.info.pron)
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    again = bool(pron) or (behind is not None and row.text(behind) in row.knowledge.groups["by_it"])
    return light and (again or (by_itself and item.kind == "verb"))
