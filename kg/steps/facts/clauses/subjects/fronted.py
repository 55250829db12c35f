"""Who acts in a clause of time at the head of its sentence that names nobody: "after he had met X, Y said"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.steps.facts.clauses.clause import Clause, Complement, groups_of, is_comma
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

MET = frozenset({"Meeting", "Call", "Visit"})
OFFICE, HOLDER = "Appointment", "target"
HEAD = 4


def acting_behind(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with who acts in the main one standing also in the clause of time that opens the sentence."""
    for index, clause in enumerate(clauses):
        if clause.kind == "noun":
            clauses[index] = _with_holder(row, clause, clauses[index + 1 :])
            continue
        taken = _is_met(row, clause)
        if clause.kind != "verb" or not (clause.dropped or taken) or clause.sense.frame.event not in MET:
            continue
        if not _opens_in_time(row, clause.verb_at):
            continue
        main = next((c for c in clauses[index + 1 :] if c.kind == "verb" and c.subject and not c.dropped), None)
        if main is None or len(main.subject) != 1 or not main.subject[0].startswith("person:"):
            continue
        named = {k for p in clause.parts for k in p.keys} | set(clause.subject if taken else ())
        info = row.items[clause.verb_at].head.info
        if main.verb_at < clause.end or named & set(main.subject) or disagrees(row, info, main.subject):
            continue
        met = (Complement("participant", clause.subject, clause.subject_at),) if taken else ()
        clauses[index] = clause._replace(subject=main.subject, subject_at=-1, parts=(*clause.parts, *met), dropped=True)
    return clauses


def _with_holder(row: Row, clause: Clause, behind: Sequence[Clause]) -> Clause:
    """A change of office at the head of its sentence whose holder the main clause names: "since his election, X"."""
    frame, at = clause.sense.frame, clause.at
    if frame.event != OFFICE or not clause.pron or clause.verb_at >= 0 or not 0 < at <= HEAD:
        return clause
    if clause.subject or any(p.role == HOLDER for p in clause.parts) or not _is_timed(row, at):
        return clause
    comma = next((i for i in range(at + 1, len(row.items)) if is_comma(row.items[i])), -1)
    main = next((c for c in behind if c.kind == "verb" and c.subject and not c.dropped and c.verb_at > comma > 0), None)
    if main is None or len(main.subject) != 1 or not main.subject[0].startswith("person:"):
        return clause
    return clause._replace(parts=(*clause.parts, Complement(HOLDER, main.subject, -1)))


def _is_timed(row: Row, at: int) -> bool:
    """Whether nothing but "since", "before" and the like stands before a noun."""
    before = row.items[:at]
    small = all(i.kind in ("particle", "function", "time") for i in before)
    return small and (
        bool(groups_of(before[-1]) & {"during"}) or row.text(before[-1]) in row.knowledge.groups["timing"]
    )


def _is_met(row: Row, clause: Clause) -> bool:
    """Whether the name behind a verb of meeting is whom its subject meets: nobody else is, or he is a counterpart."""
    at, frame = clause.subject_at, clause.sense.frame
    if clause.kind != "verb" or at != clause.verb_at + 1 or frame.object != "participant" or len(clause.subject) != 1:
        return False
    return not any(p.role == "participant" for p in clause.parts)


def _opens_in_time(row: Row, verb: int) -> bool:
    """Whether nothing but "after", "before that" and the like stands before a verb, and a comma behind its clause."""
    before = row.items[:verb]
    if not 0 < len(before) <= HEAD or any(i.kind not in ("particle", "function", "time") for i in before):
        return False
    timed = any(row.text(i) in row.knowledge.groups["once"] for i in before)
    comma = any(i.kind == "mark" for i in row.items[verb + 1 :])
    return timed and comma
