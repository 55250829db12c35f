"""Who attends, named far behind the verb: "took part in the meeting to which X had called each of Y and Z".

And who goes on the list of a subject behind what one of those on it chairs.
"""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of, is_comma
from kg.steps.facts.clauses.row import Row

ABSENT = "absent"
FAR = 13


def named_late(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with those who are told of behind a relative clause as who attends, by "each of" or a comma."""
    for index, clause in enumerate(clauses):
        if (further := _listed_on(row, clause)) >= 0:
            listed = dict.fromkeys((*clause.subject, *row.as_actors(row.items[further].keys)))
            clauses[index] = clause._replace(subject=tuple(listed))
            continue
        attends = bool({clause.carrier, clause.sense.frame.id} & (PRESENT | {ABSENT}))
        if not attends or clause.kind != "verb" or (clause.subject and not clause.dropped):
            continue
        taken = {part.item for part in clause.parts}
        if row.items[clause.verb_at].head.info.number != "singular":
            if (last := _among_those(row, clause)) >= 0 and last not in taken:
                keys = row.as_actors(row.items[last].keys)
                clauses[index] = clause._replace(subject=keys, subject_at=last, dropped=False)
            continue
        for i in range(clause.verb_at + 1, min(len(row.items) - 1, clause.verb_at + FAR)):
            named = row.items[i + 1]
            told = "each_of" in groups_of(row.items[i]) or _closes_relative(row, clause, i)
            if i + 1 in taken or not told or named.kind != "ref" or named.prep:
                continue
            clauses[index] = clause._replace(subject=row.as_actors(named.keys), subject_at=i + 1, dropped=False)
            break
    return clauses


def _listed_on(row: Row, clause: Clause) -> int:
    """Who goes on the list of a subject behind what one of them chairs: "N, the chair in turn of X, and M"; else -1."""
    tie, body, comma, other = (clause.subject_at + n for n in range(1, 5))
    if not 0 <= clause.verb_at < clause.subject_at or other >= len(row.items) or row.items[tie].kind != "relation":
        return -1
    items = row.items
    told = _are(items[clause.subject_at], "person:") and _are(items[body], "organization:") and is_comma(items[comma])
    joined = bool(items[other].conj) and not items[other].prep and _are(items[other], "person:")
    ends = other + 1 == len(items) or items[other + 1].kind not in ("verb", "participle")
    return other if told and joined and ends else -1


def _are(item: Item, kind: str) -> bool:
    return item.kind == "ref" and all(k.startswith(kind) for k in item.keys)


def _closes_relative(row: Row, clause: Clause, at: int) -> bool:
    """Whether a comma closes the relative clause of what is attended, and who attends stands right behind it."""
    if row.items[at].kind != "mark" or clause.at <= clause.verb_at or row.items[at + 1].conj:
        return False
    opened = clause.at + 1 < at and any("relative" in groups_of(i) for i in row.items[clause.at + 1 : clause.at + 3])
    people = row.items[at + 1].kind == "ref" and all(k.startswith("person:") for k in row.items[at + 1].keys)
    after = row.items[at + 2] if at + 2 < len(row.items) else None
    return opened and people and (after is None or after.kind != "verb")


def _among_those(row: Row, clause: Clause) -> int:
    """The last people named behind "among those who attended the summit in X were"; -1 where none are."""
    led = row.items[clause.verb_at - 1] if clause.verb_at else None
    if led is None or row.text(led) not in row.knowledge.groups["of_those_who"]:
        return -1
    stop = min(clause.end, len(row.items))
    named = [i for i in range(clause.verb_at + 1, stop) if row.items[i].kind == "ref" and not row.particle(i)]
    people = [i for i in named if all(k.startswith("person:") for k in row.items[i].keys)]
    return people[-1] if people else -1
