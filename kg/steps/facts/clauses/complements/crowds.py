"""People and states without a name who do a deed or to whom it is done: "gunmen attacked", "fourteen states expelled".

Whoever they are is known to the one article alone, which calls them by a plural of people, by how many states they are,
or by what one man is. They do it where they stand right behind its verb, to somebody named behind them; it is done to
them where they are its object.
"""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.arguments import verb_parts
from kg.steps.facts.clauses.complements.crowd_words import crowd_end, made_of
from kg.steps.facts.clauses.complements.struck_things import exposes, thing_end
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

TRACES = frozenset({"crowd_people", "crowd_counted", "crowd_states", "crowd_one", "crowd_of", "crowd_many"})
DOER, SUFFERER = "actor", "target"
# they are told besides the states and bodies that a deed is found to be done to
SUFFERERS = "sufferers"
VIOLENCE, FORCE = "ASSAULT", "COERCE"
DONE_TO = frozenset({VIOLENCE, FORCE, "YIELD", "AID"})
# what many do, whomever it is against
MARCH, MARCHING = "PROTEST", "demonstrate"
# whose verbs are spelled alike where somebody does it and where it is done to him: "killed", "was killed"
PERSONAL = frozenset({"kill", "arrest", "release", "extradite", "sentence", "kidnap", "pardon", "wound", "rescue"})
FARTHEST = 7
# how many words may stand before whom it is done to
NEAR, FAR = 3, 8
HELP = "AID"
# what is taken and not hit: "holds the eighth place"
TAKEN = frozenset({"occupy", "annex"})
HOLDING = frozenset({"arrest", "seize", "raid"})


def with_the_nameless(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of deeds with the nameless people and states who do them, or to whom they are done."""
    told = (c.sense.frame for c in clauses)
    if TRACES.isdisjoint(row.traces) and not any(f.category in (VIOLENCE, MARCH) or f.id in HOLDING for f in told):
        return clauses
    return [_completed(row, _done_by_agents(row, clause)) for clause in clauses]


def _done_by_agents(row: Row, clause: Clause) -> Clause:
    """A deed with the nameless people behind "by", where nobody else does it: "was exposed to an attack by gunmen"."""
    known = clause.subject and clause.sense.frame.subject == DOER
    if "agent" not in row.traces or clause.sense.frame.event != "Action" or known:
        return clause
    for at in range(max(clause.at, clause.verb_at) + 1, min(clause.end, len(row.items)) - 1):
        if any(p.role == DOER and p.item >= at for p in clause.parts):
            return clause
        end = crowd_end(row, at + 1, clause.end) if "agent" in groups_of(row.items[at]) else -1
        if end > 0:
            return clause._replace(parts=(*clause.parts, Complement(DOER, made_of(row, at + 1, end), at + 1)))
    return clause


def _completed(row: Row, clause: Clause) -> Clause:
    frame = clause.sense.frame
    if frame.category == VIOLENCE and exposes(row, clause.verb_at, clause.at):
        return _exposed(row, clause)
    if frame.event != "Action" or frame.subject != DOER:
        return clause
    if clause.kind == "noun" and clause.verb_at < 0:
        doer = next((p.item for p in clause.parts if p.role == DOER), -1)
        known = _done_to(row, clause, doer + 1) if doer == clause.at + 1 else clause
        return known if known is not clause else _of_them(row, clause)
    if clause.kind != "verb":
        return clause
    end = crowd_end(row, clause.verb_at + 1, clause.end)
    own = clause.subject_at >= 0 and row.items[clause.subject_at].kind == "nisba"  # soldiers of a state: it does it
    theirs = not own and (not clause.subject or clause.dropped or clause.verb_at < clause.subject_at < end)
    # "settlers burnt Ruritanian houses"
    theirs = theirs or (own and clause.subject_at >= end and is_subject(row, clause.verb_at + 1, end))
    if end > 0 and theirs:
        done = _done_by(row, clause, end)
        return done if frame.id not in PERSONAL or _did_it(row, clause.verb_at + 1, end, done) else clause
    if (not clause.subject or clause.dropped) and (first := _before(row, clause.verb_at)) >= 0:
        return clause._replace(
            subject=made_of(row, first, clause.verb_at), subject_at=-1, dropped=False, common=False, kind="verb"
        )
    told = bool(clause.subject) and not clause.dropped
    return _done_to(row, clause, max(clause.at, clause.verb_at, clause.subject_at) + 1) if told else clause


def _exposed(row: Row, clause: Clause) -> Clause:
    """A strike with what a verb says to be exposed to it: "two merchant ships were exposed to an attack by X"."""
    if clause.subject or any(p.role in (SUFFERER, SUFFERERS) for p in clause.parts):
        return clause
    first = clause.verb_at + 1
    ends = (thing_end(row, first, clause.at), crowd_end(row, first, clause.at))
    if clause.at not in ends:
        return clause
    return clause._replace(parts=(*clause.parts, Complement(SUFFERERS, made_of(row, first, clause.at), first)))


def _before(row: Row, verb: int) -> int:
    """Where those begin who head the clause of a verb right behind them: "that fourteen states will expel"; or -1."""
    for first in range(verb - 1, max(-1, verb - FARTHEST), -1):
        opens = first == 0 or is_that(row.items[first - 1])
        if opens and crowd_end(row, first, verb) == verb:
            return first
    return -1


def _of_them(row: Row, clause: Clause) -> Clause:
    """The noun of a deed with those right behind it: "an attack of gunmen on X" is theirs, "the arrest of ten men"."""
    at, sense = clause.at + 1, clause.sense
    end = crowd_end(row, at, clause.end)
    if end < 0 or clause.pron or row.text(row.items[at]) in row.knowledge.groups["crowd_one"]:
        return clause
    doing = row.text(row.items[end - 1 if is_quantity(row, at) else at]) in row.knowledge.groups["crowd_doing"]
    role = DOER if doing and sense.genitive != SUFFERER else SUFFERERS
    if (role == SUFFERERS and sense.frame.category not in DONE_TO) or any(p.role == role for p in clause.parts):
        return clause
    told = Complement(role, made_of(row, at, end), at)
    known = clause._replace(parts=(*(p for p in clause.parts if p.item >= end), told))
    return _done_to(row, known, end) if role == DOER else known


def _done_by(row: Row, clause: Clause, end: int) -> Clause:
    """A clause with those who stand right behind its verb, where somebody or some place is named for whom it is done.

    Somebody spoken of before may do it to them instead, unless their ending tells that they are the subject.
    """
    first = clause.verb_at + 1
    surely = is_subject(row, first, end)
    if clause.dropped and clause.subject and not surely:
        return clause
    told = tuple(p for p in clause.parts if p.item >= end)
    if clause.subject_at >= end and row.items[clause.subject_at].kind == "nisba":
        told = (*told, Complement(SUFFERER, clause.subject, clause.subject_at))
    if not any(p.role == SUFFERER for p in told):
        again = verb_parts(row, clause.verb_at, clause.end, clause.sense, end - 1, -1)
        told = (*told, *(p for p in again if p.role == SUFFERER and p.item >= end))
    known = clause._replace(
        subject=made_of(row, first, end), subject_at=-1, parts=told, dropped=False, common=False, kind="verb"
    )
    known = _done_to(row, known, end)
    there = any(p.role == "location" for p in told) and clause.sense.frame.category == VIOLENCE and surely
    there = there or clause.sense.frame.id == MARCHING
    return known if there or any(p.role in (SUFFERER, SUFFERERS) for p in known.parts) else clause


def _did_it(row: Row, first: int, end: int, clause: Clause) -> bool:
    """Whether people who may be killed or held as well did it themselves: their ending and an object tell so."""
    who = next((i for i in range(first, end) if not is_quantity(row, i)), end)
    met = [p.item for p in clause.parts if p.role in (SUFFERER, SUFFERERS)]
    return is_subject(row, who, end) and any(i >= end and not row.items[i].prep and not row.particle(i) for i in met)


def is_subject(row: Row, first: int, end: int) -> bool:
    """Whether words can only be the subject of the verb before them, by their ending."""
    endings = row.knowledge.endings
    return any(
        endings.is_of_people(word) or endings.is_nominative(word) for word in map(row.text, row.items[first:end])
    )


def _done_to(row: Row, clause: Clause, behind: int) -> Clause:
    """A clause with those who stand where its object does: behind its subject, or behind the particle of the object."""
    frame = clause.sense.frame
    while behind < min(clause.end, len(row.items)) and row.items[behind].head.key == "conjunction":
        behind += 1  # "also"
    # what is given or shot may come between
    reach = FAR if frame.category == HELP or (frame.object == "none" and frame.category == VIOLENCE) else NEAR
    for first in range(behind, min(clause.end, behind + reach + 1, len(row.items))):
        item = row.items[first]
        lead = item.prep or row.particle(first) or _unread_lead(row, item)
        led = item.prep or _unread_lead(row, item)
        held = frame.id in HOLDING and _is_vessel(row, first, led)
        object_here = not lead and first == behind and (held or frame.object == SUFFERER)
        if not object_here and not held and frame.slots.get(lead) != SUFFERER:
            continue
        known = frame.category == VIOLENCE or (not lead and frame.category == FORCE)
        end = crowd_end(row, first, clause.end, led=led, known=known)
        if end < 0 and (held or (frame.category == VIOLENCE and frame.id not in TAKEN)):
            end = thing_end(row, first, clause.end, led=led)
            if object_here and end > 0:
                # "hit a plant on the coast of N": what is hit is named without a particle
                bare = tuple(p for p in clause.parts if p.role != SUFFERER or p.item < end or not _is_led(row, p.item))
                clause = clause._replace(parts=bare)
            if any(p.role == SUFFERER for p in clause.parts):
                return clause
        alone = end == first + 1 and frame.category != VIOLENCE  # "pardoned reporters": nobody in particular
        if end > 0 and not alone and not (object_here and is_subject(row, first, end)):
            done_to = Complement(SUFFERERS, made_of(row, first, end, led=led), first)
            return clause._replace(parts=(*clause.parts, done_to))
    return clause


def _is_vessel(row: Row, at: int, led: str) -> bool:
    """Whether an item is a word for a ship or the like, which is held as people are."""
    word = row.text(row.items[at]).removeprefix(led).removeprefix(row.knowledge.endings.article)
    return word.partition(" ")[0] in row.knowledge.groups["struck_things"]


def _is_led(row: Row, at: int) -> bool:
    """Whether a particle leads a name, or the one word that it is annexed to: "on the coast of N"."""
    return bool(row.particle(at) or (at and (row.items[at - 1].prep or row.particle(at - 1))))


def _unread_lead(row: Row, item: Item) -> str:
    """The particle written onto a word that no list has: "to those struck by"."""
    lam = row.knowledge.lexicon.clitics.lam
    return lam if item.kind == "unknown" and not item.prep and row.text(item).startswith(lam) else ""
