"""A meeting told by its verb and by the noun of how it was held: "received X in a session", "met N at a lunch"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row

MEETING, SUMMIT = "Meeting", "Summit"
ENCOUNTERS = frozenset({"meet", "receive", "talks", "consult", "discuss", "negotiate", "dialogue"})
RECEIVING = "receive"
# what the noun may add to the meeting
TOLD = frozenset({"participant", "attendee", "location", "about"})
SETTING = frozenset({"place", "during"})


def held_in(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of meetings with the noun behind them that only tells how they were held joined to them."""
    out: list[Clause] = []
    for clause in clauses:
        before = out[-1] if out else None
        if before is None or not _is_how(row, before, clause):
            out.append(clause)
            continue
        if clause.sense.frame.event == SUMMIT:
            out[-1] = clause._replace(
                kind="verb",
                subject=before.subject,
                subject_at=before.subject_at,
                verb_at=before.verb_at,
                lemma=before.lemma,
                parts=(*clause.parts, *(p for p in before.parts if p.role == "location")),
            )
            continue
        have = {p.item for p in before.parts} | {before.subject_at}
        more = tuple(p for p in clause.parts if p.item not in have)
        out[-1] = before._replace(parts=(*before.parts, *more), end=max(before.end, clause.end))
    return out


def _is_how(row: Row, met: Clause, clause: Clause) -> bool:
    """Whether a noun not known before, with no people of its own, stands behind "in" in the clause of a meeting."""
    told = met.kind == "verb" and not met.carrier and met.sense.frame.id in ENCOUNTERS
    summit = clause.sense.frame.event == SUMMIT and len(met.subject) > 1 and met.sense.frame.id == "meet"
    told = told and (clause.sense.frame.event == MEETING or (summit and not any(_is_met(p) for p in met.parts)))
    if not told or clause.kind != "noun" or clause.verb_at >= 0 or not met.verb_at < clause.at < met.end:
        return False
    if clause.definite or clause.pron or met.manner.status != clause.manner.status or not _is_led(row, met, clause.at):
        return False
    own = TOLD | {"organizer"} if summit else TOLD
    return all(p.role in own and not (p.role == "participant" and row.particle(p.item)) for p in clause.parts)


def _is_met(part: Complement) -> bool:
    return part.role == "participant"


def _is_led(row: Row, met: Clause, at: int) -> bool:
    before = row.items[at - 1]
    bidden = met.sense.frame.id == RECEIVING and before.kind == "function" and before.head.key == "preposition"
    return not row.items[at].prep and (bool(groups_of(before) & SETTING) or bidden)
