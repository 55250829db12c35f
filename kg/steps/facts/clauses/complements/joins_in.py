"""Who joins others in what they hold: "X will join Y in talks in the town T"."""

from __future__ import annotations

from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.row import Row

JOINS = "accede"
JOINED = "organisation"
PERSON = "person:"


def with_those_who_join(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with one who joins people in a gathering, and those whom he joins, as who is in it."""
    out: list[Clause] = []
    joining: Clause | None = None
    for clause in clauses:
        if joining is not None and _is_where(joining, clause):
            others = tuple(p._replace(role="participant") for p in joining.parts if p.role == JOINED)
            there = Complement("participant", joining.subject, joining.subject_at)
            manner = joining.manner if clause.manner.status == "Occurred" else clause.manner
            out.remove(joining)
            clause = clause._replace(parts=(*clause.parts, there, *others), manner=manner)
        joining = clause if _joins_people(clause) else None
        out.append(clause)
    return out


def _joins_people(clause: Clause) -> bool:
    met = [k for p in clause.parts if p.role == JOINED for k in p.keys]
    people = bool(met) and all(k.startswith(PERSON) for k in (*met, *clause.subject))
    return clause.sense.frame.id == JOINS and clause.kind == "verb" and bool(clause.subject) and people


def _is_where(joining: Clause, clause: Clause) -> bool:
    """Whether a clause is that of the gathering named behind those whom somebody joins."""
    behind = joining.verb_at < clause.at < joining.end
    return clause.kind == "noun" and clause.verb_at < 0 and behind and clause.sense.frame.event in GATHERINGS
