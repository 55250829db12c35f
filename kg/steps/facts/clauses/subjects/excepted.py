"""Who alone does what nobody else does: "no state recognised Y but X", and what somebody does to nobody else."""

from __future__ import annotations

from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED, NEGATED

# how far behind its verb those may stand whom alone it is said of
FAR = 12
ENDING = frozenset({"mark", "verb", "quote"})
DEEDS = frozenset({"Action", "Statement", "Accession"})


def with_excepted(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of negated verbs that an exception takes back, of those whom it names."""
    if "but" not in row.traces:
        return clauses
    return [_taken_back(row, c) if c.kind == "verb" and c.manner == NEGATED else c for c in clauses]


def _taken_back(row: Row, clause: Clause) -> Clause:
    but = _exception(row, clause)
    if but < 0 or clause.sense.frame.event not in DEEDS:
        return clause
    named = row.items[but + 1]
    if clause.verb_at < clause.subject_at < but and not clause.dropped:
        return clause._replace(manner=HAPPENED)  # "X recognised nobody but Y"
    keys = row.as_actors(named.keys)
    if row.particle(but + 1) or named.prep or not all(k.startswith((*PARTIES, "person:")) for k in keys):
        return clause
    frame = clause.sense.frame
    before = tuple(p for p in clause.parts if p.item < but)
    if frame.object == "target" and not any(p.role == "target" for p in before):
        bare = (i for i in range(clause.verb_at + 1, but) if row.items[i].kind == "ref" and not row.particle(i))
        before += tuple(Complement("target", row.keys("target", row.items[i]), i) for i in bare)
    return clause._replace(
        subject=keys, subject_at=but + 1, dropped=False, common=False, parts=before, manner=HAPPENED, end=but + 2
    )


def _exception(row: Row, clause: Clause) -> int:
    """Where "but" stands behind a verb, right before a name; -1 without one."""
    for i in range(clause.verb_at + 1, min(len(row.items) - 1, clause.verb_at + FAR)):
        item = row.items[i]
        if item.kind in ENDING:
            return -1
        if row.text(item) in row.knowledge.groups["but"]:
            return i if row.items[i + 1].kind == "ref" and not row.items[i + 1].conj else -1
    return -1
