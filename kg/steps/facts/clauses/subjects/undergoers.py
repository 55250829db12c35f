"""Verbs whose deed nobody in the clause does: who stands behind them is chosen, held, resigns or is unknown."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.match.fold import fold
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

ATTACK = "ASSAULT"
SENTENCE = "sentence"
ARMED = ("_armed_forces", "_army", "_police")
KILLING = frozenset({"kill", "killed"})
# what stands behind a noun that is annexed to nothing
HELD_BEHIND = frozenset({"mark", "particle", "function", "time", "verb"})
ADJECTIVES = frozenset({"word", "nisba", "modifier", "unknown"})


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
    if row.items[at].kind == "verb" and (voices == {"passive"} or _is_nominative(row, noun_at)):
        return True
    definite = row.is_definite(row.items[noun_at]) and not row.items[noun_at].prep
    return definite and fold(row.items[at].head.key) in row.knowledge.groups["held"]


def _is_nominative(row: Row, at: int) -> bool:
    """Whether the noun of a gathering lacks the ending of an object, so that it is what is held: "a meeting was"."""
    item, endings = row.items[at], row.knowledge.endings
    word = row.sentence.norms[item.start]
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    senses = row.knowledge.frames.nouns.get(item.head.key, ())
    if not senses or not all(sense.frame.event in CONVENED for sense in senses):
        return False
    if item.end - item.start > 1 or item.head.info.definite or item.head.info.pron or item.prep:
        return False
    if word.endswith((*endings.uninflected, endings.groups_asked[-1])):
        return False
    told = behind is None or behind.kind in HELD_BEHIND or bool(behind.prep)
    return told or (behind is not None and behind.kind in ADJECTIVES and not row.is_definite(behind))


def is_of_others(row: Row, noun_at: int, parts: Sequence[Complement]) -> bool:
    """Whether a gathering is told to be that of others and with nobody else: "there were talks between X and Y"."""
    beside = [p for p in parts if p.role in ("participant", "organizer") and p.item > noun_at]
    return bool(beside) and not any("with" in groups_of(row.items[p.item - 1]) for p in beside)


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
