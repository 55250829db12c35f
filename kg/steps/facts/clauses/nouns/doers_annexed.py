"""Whose deed a noun tells, by what is annexed to it or goes with it, and what is annexed without being whose it is."""

from __future__ import annotations

from kg.knowledge.frames import Frame, Sense
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.forces import doing_force
from kg.steps.facts.clauses.words.senses import is_quantity

DECIDE = "decide"
ARMED = ("_armed_forces", "_army")


def is_matter(row: Row, at: int) -> bool:
    """Whether a bare word is what words are about, so that whose it is does not speak: "the refusal of X's entry"."""
    item = row.items[at]
    return item.kind in ("word", "noun") and not (item.prep or item.conj) and not groups_of(item) & {"human", "side"}


def is_annexed(row: Row, noun: int, at: int, frame: Frame) -> bool:
    """Whether a noun stands right behind another, or behind "some" or "all" of what that one is done to.

    What is decided, "the decision to expel", has parts of its own.
    """
    if row.items[at].prep and frame.id == DECIDE:
        return False
    some = at == noun + 2 and (row.items[noun + 1].kind, row.items[noun + 1].head.key) == ("function", "quantifier")
    return at == noun + 1 or some


def slot_of(row: Row, frame: Frame, particle: str) -> str:
    """The role of what stands behind a particle; the object of the noun of a deed may stand behind "to"."""
    role = frame.slots.get(particle, "")
    taken = frame.event == "Action" and frame.object == "target" and particle == row.knowledge.lexicon.clitics.lam
    return "target" if taken and not role else role


def doer_by_adjective(row: Row, noun: int, at: int, sense: Sense) -> str:
    """The role of a state whose adjective goes with the definite noun of a deed: "the Ruritanian expulsion of"."""
    deed = sense.frame.event == "Action" and sense.frame.subject == "actor"
    both = row.items[noun].head.info.definite and row.is_definite(row.items[at])
    return sense.frame.subject if deed and both and not row.items[noun].head.info.pron else ""


def owner_behind(row: Row, verb: int, stop: int) -> int:
    """Whose force does a deed that a relative verb takes up: "a raid that planes of X flew"; -1 without one."""
    taken_up = verb < stop and row.items[verb].kind == "verb" and bool(row.items[verb].head.pron)
    return doing_force(row, verb, stop, takes_up=True) if taken_up else -1


def takes_object(row: Row, doer: Complement, stop: int) -> bool:
    """Whether a bare noun behind a state or its forces is what they do a deed to: "the seizure by X of a tanker"."""
    at = doer.item + 1
    if at >= stop or not all(k.startswith("country:") or k.endswith(ARMED) for k in doer.keys):
        return False
    item = row.items[at]
    counted = is_quantity(row, at)
    plain = item.kind in ("word", "unknown", "orgword", "office") and not row.is_definite(item)
    adverb = item.kind == "word" and item.head.key in ("adverb", "adjective")
    return not (item.prep or item.conj) and (counted or (plain and not adverb))
