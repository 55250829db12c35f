"""Who did a strike that is told by whom it hit, where what it was done with tells who: "died in an ambush that X laid".

The verb behind the noun of the strike, or of the weapon, takes it up by a pronoun, and who does that is the doer.
"""

from __future__ import annotations

from kg.match.fold import fold
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.crowd_words import crowd_end, made_of
from kg.steps.facts.clauses.complements.struck_things import exposes
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.agent_forces import force_at

DOER, HARM = "actor", "ASSAULT"
DOING = ("organization:", "country:", "person:")
# how far behind the verb the means may stand, and how far behind that the verb that tells whose it is
FAR, NEAR = 14, 4


def with_doers_by_means(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of strikes with who did them, as the clause about what they were done with tells."""
    out, told = [], set[int]()
    for clause in clauses:
        lacking = _lacks_doer(row, clause)
        verb = _verb_of_means(row, clause) if lacking else -1
        doers = _doers(row, verb + 1) if verb >= 0 else []
        told |= {verb} if doers else set()
        doers = doers or (_shooters(row, clause) if lacking else [])
        out.append(_with(row, clause, doers[0]) if doers else clause)
    # the verb that tells who it was tells nothing else: "a blast that X adopted"
    return [c for c in out if c.verb_at not in told or c.sense.frame.category == HARM] if told else clauses


def _with(row: Row, clause: Clause, doer: Complement) -> Clause:
    """A strike with its doer; where the strike is what hit somebody, whom it hit stands behind him."""
    first = clause.verb_at + 1
    if clause.kind == "verb" and clause.at <= first < doer.item and _hits(row, first):
        end = row.stop(doer.item)
        return clause._replace(subject=doer.keys, subject_at=doer.item, dropped=False, end=max(clause.end, end))
    return clause._replace(parts=(*clause.parts, doer))


def _hits(row: Row, at: int) -> bool:
    """Whether an item is the noun of a strike that a verb right before it has for its subject."""
    return row.items[at].kind == "noun" and not row.items[at].prep and _is_means(row, at)


def _lacks_doer(row: Row, clause: Clause) -> bool:
    """Whether a clause tells of a strike and names nobody who did it."""
    frame = clause.sense.frame
    if (frame.category, frame.event, frame.subject) != (HARM, "Action", DOER):
        return False
    if any(p.role == DOER for p in clause.parts):
        return False
    return exposes(row, clause.verb_at, clause.at) or (clause.kind == "verb" and not clause.subject)


def _verb_of_means(row: Row, clause: Clause) -> int:
    """The verb that takes up by a pronoun the strike or weapon before it; -1 where none does."""
    means = clause.at if clause.at != clause.verb_at and row.items[clause.at].kind == "noun" else -1
    for at in range(max(clause.at, clause.verb_at) + 1, min(len(row.items), clause.at + FAR)):
        item = row.items[at]
        if item.kind == "mark" or (item.kind == "verb" and item.conj) or "that" in groups_of(item):
            return -1
        if _is_means(row, at):
            means = at
        elif item.kind == "verb":
            takes_up = bool(item.head.pron) and fold(item.head.key) in row.knowledge.groups["struck_with"]
            return at if takes_up and means >= 0 and at - means <= NEAR else -1
    return -1


def _shooters(row: Row, clause: Clause) -> list[Complement]:
    """People without a name whose fire it was: "was killed by the bullets of masked men"."""
    for at in range(max(clause.at, clause.verb_at) + 1, min(len(row.items) - 1, clause.end)):
        item = row.items[at]
        fire = bool(item.prep) and row.text(item)[len(item.prep) :] in row.knowledge.groups["fire_of"]
        end = crowd_end(row, at + 1, clause.end) if fire else -1
        if end > 0:
            return [Complement(DOER, made_of(row, at + 1, end), at + 1)]
    return []


def _is_means(row: Row, at: int) -> bool:
    """Whether an item is the noun of a strike or weapon."""
    item = row.items[at]
    if item.kind == "noun":
        return any(s.frame.category == HARM for s in row.knowledge.frames.nouns.get(item.head.key, ()))
    word = row.text(item)[len(item.conj) + len(item.prep) :]
    groups = row.knowledge.groups
    return bool(item.prep or row.particle(at)) and word in groups["arms"] | groups["blasts"]


def _doers(row: Row, at: int) -> list[Complement]:
    """Who stands right behind a verb as its subject: somebody named, the force of somebody, people without a name."""
    if at >= len(row.items):
        return []
    item = row.items[at]
    if item.kind == "ref" and not item.prep and all(k.startswith(DOING) for k in item.keys):
        return [Complement(DOER, row.as_actors(item.keys), at)]
    if item.kind == "ref" or item.prep or item.conj:
        return []
    if force := force_at(row, at, min(len(row.items), at + FAR)):
        return force
    end = crowd_end(row, at, len(row.items))
    return [Complement(DOER, made_of(row, at, end), at)] if end > 0 else []
