"""Names that stand apart from the clause they belong to: before it, behind a relative clause, far behind it."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import CONVENED, GATHERINGS
from kg.steps.facts.clauses.clause import DRILL, PRESENT, SESSION, Clause, Complement, groups_of, is_comma
from kg.steps.facts.clauses.complements.brought_together import with_those_joined
from kg.steps.facts.clauses.complements.fallen import with_the_fallen
from kg.steps.facts.clauses.complements.held_in import held_in
from kg.steps.facts.clauses.complements.included import named_among
from kg.steps.facts.clauses.complements.joined_doers import with_joined_doers, with_unread_doers
from kg.steps.facts.clauses.complements.joined_sides import as_talks, with_other_side
from kg.steps.facts.clauses.complements.joins_in import with_those_who_join
from kg.steps.facts.clauses.complements.late_subjects import named_late
from kg.steps.facts.clauses.complements.led_delegations import with_heads
from kg.steps.facts.clauses.complements.met_by_pronoun import with_pronouns
from kg.steps.facts.clauses.complements.nameless_sides import with_nameless_sides
from kg.steps.facts.clauses.complements.present_people import present_people
from kg.steps.facts.clauses.complements.sides_led import with_led_sides
from kg.steps.facts.clauses.complements.told_again import attended_behind, attended_by, attending_ahead, read_once
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.row import Row

REACH = 4
NEAR = 6


def attach_names(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of a sentence with the names that stand apart from them."""
    clauses = held_in(row, attended_behind(row, attended_by(row, read_once(row, _gathered(clauses)))))
    for attach in (
        _resumed,
        with_those_who_join,
        with_the_fallen,
        _joined,
        with_joined_doers,
        with_unread_doers,
        present_people,
        _listed,
        _placed,
        _where,
        _leading,
        named_among,
        with_led_sides,
        with_nameless_sides,
        with_those_joined,
        with_heads,
        with_other_side,
        as_talks,
        with_pronouns,
        named_late,
        attending_ahead,
    ):
        clauses = attach(row, clauses)
    return clauses


def _placed(row: Row, clauses: list[Clause]) -> list[Clause]:
    """A place at the head of the sentence is where its first verb happens: "In Geneva, the minister said"."""
    at = next((i for i, item in enumerate(row.items[:3]) if item.kind == "ref"), -1)
    if at < 0 or not clauses or row.particle(at) not in row.knowledge.groups["place"]:
        return clauses
    if any(0 <= clause.verb_at < at for clause in clauses):
        return clauses  # "there was held in X the summit, and Y attended it": where the first verb happens
    keys = tuple(k for k in row.items[at].keys if k.startswith(("place:", "country:")))
    for index, clause in enumerate(clauses):
        if clause.verb_at > at and keys and clause.kind == "verb":
            if clause.verb_at <= at + REACH and not any(p.role == "location" or p.item == at for p in clause.parts):
                clauses[index] = clause._replace(parts=(*clause.parts, Complement("location", keys, at)))
            break
    return clauses


def _where(row: Row, clauses: list[Clause]) -> list[Clause]:
    """A place before "where" and a verb is where the verb happens: "he left for Nairobi, where he meets"."""
    for index, clause in enumerate(clauses):
        at = clause.verb_at - 1
        where = at > 0 and row.text(row.items[at]) in row.knowledge.groups["where"]
        # behind a stronger mark it tells why: "warned of X; as N said"
        at -= bool(where and is_comma(row.items[at - 1]))
        there = row.items[at - 1] if where and at else None
        if there is not None and there.kind == "ref" and not any(p.role == "location" for p in clause.parts):
            keys = tuple(k for k in there.keys if k.startswith(("place:", "country:")))
            if keys:
                clauses[index] = clause._replace(parts=(*clause.parts, Complement("location", keys, at - 1)))
    return clauses


def _leading(row: Row, clauses: list[Clause]) -> list[Clause]:
    """ "Besides X, Y attends" at the head of a sentence: X plays the part of Y."""
    at = next((i for i, item in enumerate(row.items[:4]) if item.kind == "ref"), -1)
    if at < 0 or row.particle(at) not in row.knowledge.groups["besides"]:
        return clauses
    for index, clause in enumerate(clauses):
        if clause.kind == "verb" and clause.verb_at > at:
            clauses[index] = clause._replace(parts=(*clause.parts, Complement("besides", row.items[at].keys, at)))
            break
    return clauses


def _resumed(row: Row, clauses: list[Clause]) -> list[Clause]:
    """A list that goes on behind a relative clause: "X, who came first, and Y": Y plays the part of X.

    So does a person behind the body of which another one is told: "X, whose country chairs the league, and Y".
    """
    taken = {part.item for clause in clauses for part in clause.parts} | {c.subject_at for c in clauses}
    for i, item in enumerate(row.items):
        if item.kind != "ref" or i in taken or item.prep or not i:
            continue
        if row.items[i - 1].kind == "ref":
            first = _told_of_by(row, i) if item.conj else -1
        elif row.items[i - 1].kind == "mark":
            opener = next((j for j in range(i - 1, 0, -1) if "relative" in groups_of(row.items[j])), 0)
            first = next((j for j in range(opener - 1, max(-1, opener - 3), -1) if row.items[j].kind == "ref"), -1)
        else:
            continue
        follows = row.items[i + 1] if i + 1 < len(row.items) else None
        if first < 0 or (follows is not None and follows.kind == "verb" and not follows.conj):
            continue
        clauses = [_longer(row, clause, first, item, i) for clause in clauses]
    return clauses


def _told_of_by(row: Row, at: int) -> int:
    """The person of whom the body right before another person tells something; -1 where there is none."""
    if not _are(row.items[at], "person:") or not _are(row.items[at - 1], "organization:"):
        return -1
    return next((j for j in range(at - 2, -1, -1) if row.items[j].kind == "ref" and _are(row.items[j], "person:")), -1)


def _are(item: Item, kind: str) -> bool:
    return all(k.startswith(kind) for k in item.keys)


def _joined(row: Row, clauses: list[Clause]) -> list[Clause]:
    """A list that goes on with "and each of X and Y", "and his guest X", "then X" or a name in quotation marks.

    They play the part of the name before.
    """
    for i, item in enumerate(row.items[:-1]):
        if not i or row.items[i - 1].kind != "ref":
            continue
        if item.kind == "nisba" and _is_like_body(row, i):
            other = item._replace(kind="ref", keys=(item.head.key,))
            clauses = [_longer(row, clause, i - 1, other, i) for clause in clauses]
            continue
        behind = row.items[i + 1]
        each = "each_of" in groups_of(item) and bool(item.conj)
        quoted = behind.kind == "quote" and row.text(item) in row.knowledge.lexicon.clitics.conjunctions
        kin = "kin" in groups_of(item) and bool(item.conj)
        then = row.text(item) in row.knowledge.groups["then"]
        at = i + 1 if each or kin or then else i + 2
        if not (each or quoted or kin or then) or at >= len(row.items):
            continue
        named = row.items[at]
        if named.kind == "ref" and not named.prep:
            conj = item.conj or row.text(item)
            clauses = [_longer(row, clause, i - 1, named._replace(conj=conj), at) for clause in clauses]
    return clauses


def _is_like_body(row: Row, at: int) -> bool:
    """Whether an adjective joined to a body stands for one like it of another state: "the X-ian army and the Y-ian"."""
    item, before = row.items[at], row.items[at - 1]
    body = before.head.kind in ("body", "organization") and all(k.startswith("organization:") for k in before.keys)
    state = item.head.key.startswith("country:")
    definite = row.text(item)[len(item.conj) :].startswith(row.knowledge.endings.article)
    return bool(item.conj) and not item.prep and body and state and definite


def _longer(row: Row, clause: Clause, first: int, item: Item, at: int) -> Clause:
    """The clause with one more name in the role of the name at `first`, if that has one in it."""
    if not item.conj:
        role = clause.sense.frame.object
        lacking = (
            clause.subject_at == first and role not in ("", "none") and not any(p.role == role for p in clause.parts)
        )
        object_ = Complement(role, row.keys(role, item), at)
        return clause._replace(parts=(*clause.parts, object_)) if lacking and 0 <= clause.verb_at < first else clause
    if clause.subject_at == first and clause.verb_at < first:
        return clause._replace(subject=(*clause.subject, *row.as_actors(item.keys)))
    more = [Complement(p.role, row.keys(p.role, item), at) for p in clause.parts if p.item == first]
    return clause._replace(parts=(*clause.parts, *more)) if more else clause


def _listed(row: Row, clauses: list[Clause]) -> list[Clause]:
    """Who is named behind the colon of a gathering that names nobody else: "The summit in T: X, Y and Z"."""
    for index, clause in enumerate(clauses):
        attended = clause.carrier in PRESENT and row.is_relative(clause.verb_at)
        if (clause.sense.frame.event not in CONVENED and not attended) or clause.subject:
            continue
        colon = next((i for i in range(clause.at + 1, len(row.items) - 1) if is_colon(row.items[i])), -1)
        named = any(k.startswith("person:") for part in clause.parts for k in part.keys)
        last = max((part.item for part in clause.parts), default=clause.at) if attended else clause.at
        if colon < 0 or (named and not attended) or colon > last + NEAR or row.items[colon + 1].kind != "ref":
            continue
        keys = row.keys("participant", row.items[colon + 1])
        if len(keys) > 1 and all(k.startswith(("person:", "country:")) for k in keys):
            clauses[index] = clause._replace(parts=(*clause.parts, Complement("participant", keys, colon + 1)))
    return clauses


def _gathered(clauses: list[Clause]) -> list[Clause]:
    """ "A summit that brought together X and Y": who was brought together takes part in it."""
    out: list[Clause] = []
    for clause in clauses:
        if out and _is_its_session(out[-1], clause):
            out[-1] = out[-1]._replace(parts=(*out[-1].parts, *clause.parts), end=max(out[-1].end, clause.end))
        elif out and clause.sense.frame.id == "gather" and _gathers(out[-1]):
            out[-1] = out[-1]._replace(parts=(*out[-1].parts, *clause.parts), end=clause.end)
        else:
            out.append(clause)
    return out


def _gathers(clause: Clause) -> bool:
    """Whether a clause tells of what people are brought together in."""
    return clause.sense.frame.event in GATHERINGS or clause.sense.frame.id == DRILL


def _is_its_session(before: Clause, clause: Clause) -> bool:
    """Whether a session is that of the gathering before it: "the meeting of N in its tenth session, held in"."""
    session = clause.kind == "noun" and clause.verb_at < 0 and clause.sense.frame.id == SESSION
    if not session or before.sense.frame.event not in CONVENED or clause.at >= before.end + NEAR:
        return False
    convened = before.kind == "noun" and before.sense.frame.id == SESSION and clause.at < before.end
    return bool(clause.pron) or clause.at == before.at + 1 or convened
