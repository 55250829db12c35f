"""Whom somebody meets where a pronoun alone tells: "X, with whom Y talked in", "X, who visited him"."""

from __future__ import annotations

from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row

VISIT = "visit"
GATHERING = "gather"
NEAR = 3
PAIR = 2
PERSON = "person:"


def with_pronouns(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of meetings and visits with those whom a pronoun in them means."""
    return [_meant(row, clause, clauses[:index]) for index, clause in enumerate(clauses)]


def _meant(row: Row, clause: Clause, before: list[Clause]) -> Clause:
    if clause.verb_at < 0 or clause.kind != "verb":
        return clause
    if clause.sense.frame.id == VISIT:
        return _visitor(row, clause)
    if clause.sense.frame.event not in TALKS:
        return clause
    if clause.sense.frame.id == GATHERING:
        return _gathered(row, clause)
    if any(p.role == "participant" for p in clause.parts) or len(clause.subject) != 1 or not _is_with_one(row, clause):
        return clause
    met = _antecedent(row, clause.verb_at) or _other(row, clause, before)
    if not met or set(met) & set(clause.subject):
        return clause
    return clause._replace(parts=(*clause.parts, Complement("participant", met, -1)))


def _is_with_one(row: Row, clause: Clause) -> bool:
    """Whether a particle with a pronoun of one stands close behind a verb: "with him", "with her"."""
    behind = row.items[clause.verb_at + 1 : min(clause.end, clause.verb_at + 1 + NEAR)]
    return any(i.kind == "function" and row.text(i) in row.knowledge.groups["with_whom"] for i in behind)


def _antecedent(row: Row, verb: int) -> tuple[str, ...]:
    """The one person of whom a relative clause tells."""
    first = verb - 1
    while first > 0 and groups_of(row.items[first]) & {"copula", "done"}:
        first -= 1
    if first < 1 or "relative" not in groups_of(row.items[first]):
        return ()
    name = first - 2 if row.items[first - 1].kind == "mark" and first > 1 else first - 1
    keys = row.items[name].keys if row.items[name].kind == "ref" else ()
    return keys if len(keys) == 1 and keys[0].startswith(PERSON) else ()


def _other(row: Row, clause: Clause, before: list[Clause]) -> tuple[str, ...]:
    """Whom "with him" means where a sentence tells of nobody else: who was spoken of in the one before."""
    named = {k for i in row.items[: clause.verb_at] if i.kind == "ref" for k in i.keys if k.startswith(PERSON)}
    came = row.came_in
    alone = not before and not named - set(clause.subject)
    return came if alone and len(came) == 1 and came[0].startswith(PERSON) else ()


def _visitor(row: Row, clause: Clause) -> Clause:
    """Who visits somebody in a relative clause without a name of its own: "Y, who visited him in Z"."""
    name = _antecedent(row, clause.verb_at)
    if not clause.dropped or not row.items[clause.verb_at].head.pron or not name or name == clause.subject:
        return clause
    host = (Complement("host", clause.subject, -1),) if clause.subject else ()
    kept = tuple(p for p in clause.parts if p.keys != name)
    return clause._replace(subject=name, subject_at=-1, dropped=False, parts=(*kept, *host))


def _gathered(row: Row, clause: Clause) -> Clause:
    """The two whom somebody brings together: "where the emir brought them to one table"."""
    pron = row.items[clause.verb_at].head.pron
    if pron not in row.knowledge.dual_pronouns:
        return clause
    for item in reversed(row.items[: clause.verb_at]):
        if item.kind == "ref" and len(item.keys) == PAIR and all(k.startswith(PERSON) for k in item.keys):
            return clause._replace(parts=(*clause.parts, Complement("participant", item.keys, -1)))
    return clause
