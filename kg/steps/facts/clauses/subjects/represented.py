"""Who is represented where a pronoun on the verb means him: "Y, whom the minister X will represent at the summit"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Complement
from kg.steps.facts.clauses.row import Row

REPRESENTING = "represent"
PERSON = "person:"


def stand_in_for(
    row: Row, at: int, subject: tuple[str, ...], subject_at: int, parts: list[Complement]
) -> tuple[tuple[str, ...], int, list[Complement]]:
    """The subject and parts of a verb of representing: who is named behind it represents whom its pronoun means."""
    if not row.items[at].head.pron or subject_at > at or not all(k.startswith(PERSON) for k in subject):
        return subject, subject_at, parts
    doer = next((p for p in parts if p.item > at and not row.particle(p.item) and _is_person(p)), None)
    if doer is None or not subject:
        return subject, subject_at, parts
    others = [p for p in parts if p is not doer]
    return doer.keys, doer.item, [*others, Complement("participant", subject, -1)]


def _is_person(part: Complement) -> bool:
    return part.role == "participant" and len(part.keys) == 1 and part.keys[0].startswith(PERSON)
