"""Who attends, named far behind the verb: "took part in the meeting to which X had called each of Y and Z"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of
from kg.steps.facts.clauses.row import Row

FAR = 9


def named_late(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with those who are told of by "each of" behind a relative clause as who attends."""
    for index, clause in enumerate(clauses):
        attends = clause.carrier in PRESENT or clause.sense.frame.id in PRESENT
        if not attends or clause.kind != "verb" or (clause.subject and not clause.dropped):
            continue
        if row.items[clause.verb_at].head.info.number != "singular":
            continue
        taken = {part.item for part in clause.parts}
        for i in range(clause.verb_at + 1, min(len(row.items) - 1, clause.verb_at + FAR)):
            named = row.items[i + 1]
            if i + 1 in taken or "each_of" not in groups_of(row.items[i]) or named.kind != "ref" or named.prep:
                continue
            clauses[index] = clause._replace(subject=row.as_actors(named.keys), subject_at=i + 1, dropped=False)
            break
    return clauses
