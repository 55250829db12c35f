"""Who attends a gathering, told behind its noun, and gatherings whose noun is read twice: they are one clause."""

from __future__ import annotations

from itertools import pairwise

from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import PRESENT, Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row

ATTENDS = frozenset({"attend", "participate"})
ABSENT = "absent"
# what part the subject of a verb plays in the meeting that its relative clause tells of
RELATIVES = {"chair": "attendee", "attend": "attendee", "participate": "attendee", "host_meeting": "host"}
NEAR = 6
# how far into a sentence "from X, where he takes part in" may stand
LEADING = 4
BESIDE = frozenset({"word", "nisba", "modifier", "unknown", "number", "particle", "ref", "time", "mark"})


def read_once(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with those of one noun joined: that of the noun by itself, and that of the verb that carries it."""
    out: list[Clause] = []
    for clause in clauses:
        before = out[-1] if out else None
        again = before is not None and before.kind == "noun" and clause.kind == "verb" and before.at == clause.at
        if before is not None and (role := _role_in(before, clause)):
            have = {p.item for p in before.parts}
            more = tuple(p for p in clause.parts if p.item not in have and p.item >= 0)
            there = Complement(role, clause.subject, clause.subject_at)
            out[-1] = before._replace(parts=(*before.parts, there, *more), end=max(before.end, clause.end))
            continue
        if before is not None and _tells_of_the_same(before, clause):
            away = Complement("absentee", before.subject, before.subject_at)
            out[-1] = clause._replace(parts=(*clause.parts, away))
            continue
        if before is not None and again and clause.carrier in PRESENT:
            have = {p.item for p in clause.parts}
            kept = tuple(p for p in before.parts if p.item not in have)
            out[-1] = clause._replace(parts=(*clause.parts, *kept))
            continue
        out.append(clause)
    return out


def _role_in(before: Clause, clause: Clause) -> str:
    """What part the subject of a relative clause plays in the meeting whose noun it tells of: "a meeting N chaired"."""
    both = before.kind == "verb" == clause.kind and before.at == clause.at < clause.verb_at
    same = before.sense.frame.event == clause.sense.frame.event == "Meeting" and before.manner == clause.manner
    return RELATIVES.get(clause.carrier, "") if both and same and clause.subject and not clause.dropped else ""


def _tells_of_the_same(before: Clause, clause: Clause) -> bool:
    """Whether a relative clause tells more of what somebody stays away from: "missed the summit that N held"."""
    both = before.kind == "verb" == clause.kind and before.at == clause.at < clause.verb_at
    return both and before.carrier == ABSENT and bool(before.subject) and before.manner == clause.manner


def attended_by(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with who is told to attend behind the noun of a gathering: "talks in which X and Y took part"."""
    out: list[Clause] = []
    for clause in clauses:
        held = out[-1] if out else None
        if held is not None and _only_tells_where(row, held, clause):
            own = tuple(p for p in clause.parts if p.role == "location")
            out[-1] = held._replace(parts=(*held.parts, *own), end=max(held.end, clause.end))
            continue
        if held is None or not _is_of(row, held, clause):
            out.append(clause)
            continue
        there = Complement("attendee", clause.subject, clause.subject_at)
        own = tuple(p for p in clause.parts if p.role == "location")
        out[-1] = held._replace(parts=(*held.parts, there, *own), end=max(held.end, clause.end))
    return out


def _is_of(row: Row, held: Clause, clause: Clause) -> bool:
    """Whether a clause tells who attends the gathering of the one before it."""
    attends = clause.sense.frame.id in ATTENDS and clause.kind == "verb" and clause.at == clause.verb_at
    if not attends or not clause.subject or clause.dropped or held.sense.frame.event not in GATHERINGS:
        return False
    if clause.manner.status == "Denied" or row.items[clause.verb_at].conj or not held.at < clause.verb_at:
        return False
    behind = row.items[clause.verb_at + 1] if clause.verb_at + 1 < len(row.items) else None
    in_it = behind is not None and behind.kind == "function" and behind.head.key == "inflected_preposition"
    between = row.items[held.at + 1 : clause.verb_at]
    near = len(between) <= NEAR and all(i.kind in BESIDE for i in between)
    return near and (in_it or bool(row.items[clause.verb_at].head.pron))


def _only_tells_where(row: Row, held: Clause, clause: Clause) -> bool:
    """Whether a relative clause tells where a gathering is, and of nobody new: "that the two attend in X"."""
    attends = clause.sense.frame.id in ATTENDS and clause.kind == "verb" and clause.at == clause.verb_at
    known = not clause.subject or clause.dropped
    if not attends or not known or held.sense.frame.event not in GATHERINGS or clause.manner.status == "Denied":
        return False
    behind = row.is_relative(clause.verb_at) and bool(row.items[clause.verb_at].head.pron)
    lacks = not any(p.role == "location" for p in held.parts) and any(p.role == "location" for p in clause.parts)
    return behind and lacks and 0 <= clause.verb_at - held.at <= NEAR


def attended_behind(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with a gathering told behind the relative clause of who attends it: "N, who heads X, attended Y"."""
    out: list[Clause] = []
    for clause in clauses:
        verb = next((c for c in reversed(out) if _goes_on_behind(row, c, clause)), None)
        if verb is None:
            out.append(clause)
            continue
        away = verb.sense.frame.id == ABSENT or verb.manner.detail == "negated"
        there = Complement("absentee" if away else "attendee", verb.subject, verb.subject_at)
        out.remove(verb)
        out.append(clause._replace(parts=(*clause.parts, there)))
    return out


def _goes_on_behind(row: Row, verb: Clause, clause: Clause) -> bool:
    """Whether a gathering stands behind the comma that closes the relative clause of who attends or stays away."""
    bare = verb.kind == "verb" and verb.sense.frame.id in ATTENDS | {ABSENT} and not (verb.carrier or verb.parts)
    people = bare and bool(verb.subject) and not verb.dropped and verb.subject_at > verb.verb_at
    if not people or clause.kind != "noun" or clause.sense.frame.event not in GATHERINGS or clause.verb_at >= 0:
        return False
    opened = verb.end < clause.at and "relative" in groups_of(row.items[verb.end])
    return opened and row.items[clause.at - 1].kind == "mark" and not row.items[clause.at].prep


def attending_ahead(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with who is named behind as who attends: "from X, where he takes part in the summit, N called"."""
    for index, (clause, after) in enumerate(pairwise(clauses)):
        attends = clause.carrier in ATTENDS or clause.sense.frame.id in ATTENDS
        if not attends or clause.kind != "verb" or clause.subject or not 0 < clause.verb_at <= LEADING:
            continue
        where = row.text(row.items[clause.verb_at - 1]) in row.knowledge.groups["where"]
        people = len(after.subject) == 1 and after.subject[0].startswith("person:")
        if where and people and after.verb_at > clause.verb_at and not _names(row, clause):
            clauses[index] = clause._replace(subject=after.subject, subject_at=after.subject_at, dropped=False)
    return clauses


def _names(row: Row, clause: Clause) -> bool:
    """Whether somebody is named in a clause that no particle leads."""
    stop = min(clause.end, len(row.items))
    refs = (i for i in range(clause.verb_at + 1, stop) if row.items[i].kind == "ref" and not groups_of(row.items[i]))
    return any(row.items[i].keys[0].startswith("person:") and not row.particle(i) for i in refs)
