"""Verbs whose deed nobody in the clause does: who stands behind them is chosen, held, resigns or is unknown."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.match.fold import fold
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

ATTACK = "ASSAULT"
SENTENCE = "sentence"
ARMED = ("_armed_forces", "_army", "_police")
KILLING = frozenset({"kill", "killed"})


def is_chosen(row: Row, at: int, subject_at: int, sense: Sense) -> bool:
    """Whether a person behind a body or gathering is whom that one chooses or dismisses: "the parliament chose X"."""
    first = row.items[at + 1] if at + 1 < len(row.items) else None
    if first is None or subject_at != at + 2 or sense.frame.event != "Appointment" or sense.frame.object != "target":
        return False
    people = all(k.startswith("person:") for k in row.items[subject_at].keys)
    return people and first.kind in ("body", "orgword", "noun") and not first.prep and row.is_definite(first)


def is_passive_saying(row: Row, at: int, noun_at: int) -> bool:
    """Whether "is being" carries a noun of saying, of which nobody tells whose it is: "a call is being made"."""
    text = row.text(row.items[at])[len(row.items[at].conj) :]
    senses = row.knowledge.frames.nouns.get(row.items[noun_at].head.key, ())
    return text in row.knowledge.groups["passive"] and any(s.frame.event == "Statement" for s in senses)


def counts_the_dead(row: Row, at: int, sense: Sense, subject: tuple[str, ...]) -> bool:
    """Whether a number right behind a verb of killing tells how many died, and nobody who did it: "62 were killed".

    An army that tells that it killed as many did it.
    """
    if sense.frame.id not in KILLING or at + 1 >= len(row.items) or not is_quantity(row, at + 1):
        return False
    by_teller = at > 0 and "with_pronoun" in groups_of(row.items[at - 1])
    return not (by_teller and bool(subject) and all(k.endswith(ARMED) for k in subject))


def is_held(row: Row, at: int, noun_at: int) -> bool:
    """Whether a gathering is the subject of a verb of holding in the passive: "that the meeting will be held"."""
    voices = {e.info.voice for e in row.items[at].head.entries if e.kind == "verb"}
    if row.items[at].kind == "verb" and voices == {"passive"}:
        return True
    definite = row.is_definite(row.items[noun_at]) and not row.items[noun_at].prep
    return definite and fold(row.items[at].head.key) in row.knowledge.groups["held"]


def in_words(row: Row, at: int, sense: Sense, subject: tuple[str, ...]) -> Sense:
    """The reading of an attack as one in words, where people lead it and no force does: "the minister attacked Y"."""
    if sense.frame.category != ATTACK or not subject or not all(k.startswith("person:") for k in subject):
        return sense
    spoken = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return next((s for s in spoken if s.frame.event == "Statement"), sense)


def is_of_unknown(row: Row, at: int, stop: int, sense: Sense) -> bool:
    """Whether nobody tells whose deed it is: a stranger behind a verb that tells what became of him, "N resigned", or
    somebody who is sentenced by a court that is not named.
    """
    if sense.frame.id == SENTENCE:
        return True
    i = at + 1
    while i < stop and row.items[i].kind in ("title", "office") and not row.items[i].prep:
        i += 1
    undergoes = sense.frame.event == "Appointment" and sense.frame.subject == "target"
    return undergoes and i < stop and row.items[i].kind == "person" and not row.items[i].prep
