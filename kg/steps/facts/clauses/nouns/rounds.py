"""Rounds and sessions of talks, which are told as what is held: "the third round of the talks"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.clauses.row import Row

REACH = 5


def names_joint_body(row: Row, at: int) -> bool:
    """Whether a noun only tells what a joint body is for: "the council of coordination of X and Y"."""
    before = row.items[at - 1]
    return (
        not row.items[at].prep
        and row.text(before)[len(before.conj) + len(before.prep) :] in row.knowledge.groups["joint_bodies"]
    )


def is_sat_for(row: Row, verb: int, at: int) -> bool:
    """Whether a noun tells what people convene for: "the leaders gather in X to adopt"."""
    senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ())
    sits = bool(senses) and all(s.frame.id == SESSION for s in senses)
    info = row.items[at].head.info
    return sits and row.items[at].prep == row.knowledge.lexicon.clitics.lam and not info.definite and not info.pron


def round_of(row: Row, at: int, stop: int) -> int:
    """The talks whose round or session a verb carries: "held the third round of the talks"; else the noun itself."""
    named = {row.text(row.items[at]).removeprefix(row.knowledge.endings.article), fold(row.items[at].head.key)}
    if named.isdisjoint(row.knowledge.groups["rounds"]):
        return at
    for i in range(at + 1, min(stop, at + REACH)):
        item = row.items[i]
        if item.kind == "noun" and item.prep == row.knowledge.lexicon.clitics.lam and _is_met_at(row, i):
            row.adopted.add(i)
            return i
        if item.kind == "noun" and row.text(row.items[i - 1]) in row.knowledge.groups["from"]:
            senses = row.knowledge.frames.nouns.get(item.head.key, ())
            if any(s.frame.event in CONVENED for s in senses):
                row.adopted.add(i)
                return i
        if item.kind not in ("word", "modifier", "unknown", "function", "number", "given"):
            break
    return at


def is_of_a_round(row: Row, at: int) -> bool:
    """Whether talks are told of by a round of them that is new to the reader: "a new round of the talks"."""
    if at < 2 or row.text(row.items[at - 1]) not in row.knowledge.groups["from"]:
        return False
    first = next((i for i in range(at - 2, max(-1, at - REACH), -1) if row.items[i].kind == "noun"), -1)
    return first >= 0 and not row.items[first].head.info.definite and round_of(row, first, at + 1) == at


def _is_met_at(row: Row, at: int) -> bool:
    """Whether a noun names what is held in sessions: "the 37th session of the summit", "of the consultations".

    A session for talks that are not told of before is a meeting for them, as any other purpose is.
    """
    item = row.items[at]
    held = {s.frame.event for s in row.knowledge.frames.nouns.get(item.head.key, ())}
    return "Summit" in held or (item.head.info.definite and not held.isdisjoint(CONVENED))
