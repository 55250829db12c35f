"""Nouns that say the same as the verb before them, or tell of what kind it is."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.knowledge.needs import Needs
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.needed_words import begins, near

GATHERING, FOUNDED = "gather", "Founding"


def twin(row: Row, at: int, stop: int, sense: Sense) -> int:
    """The noun that says the same as its verb, or that its verb needs: its companions are the verb's."""
    if sense.needs is not None and (sense.needs.particle or sense.needs.further):
        return _felt(row, at, stop, sense.needs)
    for i in range(at + 1, stop):
        item = row.items[i]
        if item.kind != "noun":
            continue
        if row.is_counted_from(i) or row.text(row.items[i - 1]) in row.knowledge.groups["causes"]:
            break
        senses = row.knowledge.frames.nouns.get(item.head.key, ())
        if sense.frame.event == FOUNDED and _is_founded(row, i):
            row.adopted.add(i)
            break
        if sense.frame.id == GATHERING and _brings_together(row, at, i, senses):
            row.adopted.add(i)
            return i
        if _is_its_journey(row, i, sense, senses):
            row.adopted.add(i)
            return i
        if groups_of(row.items[i - 1]) & {"frame", "inside"}:
            break
        same = any(s.frame.id == sense.frame.id for s in senses)
        short = item.end - item.start < 3
        needed = sense.needs and near(row, i - 1, i + 1, sense.needs.near) if short or same else False
        twin = same and not item.prep and not _is_led(row, i)
        alike = same or not any(s.agreement for s in senses)
        if (twin or needed) and alike:
            row.adopted.add(i)
            return i
        break
    return -1


def take_founded(row: Row, noun: int, sense: Sense) -> None:
    """Take the noun of the body of whose founding a noun tells, right behind it: "the launch of a forum"."""
    if sense.frame.event == FOUNDED and noun + 1 < len(row.items) and _is_founded(row, noun + 1):
        row.adopted.add(noun + 1)


def _is_founded(row: Row, at: int) -> bool:
    """Whether a noun that tells of a gathering or pact elsewhere is a body: "the forum was set up"."""
    item = row.items[at]
    return not (item.prep or item.conj) and row.text(item).split(" ")[0] in row.knowledge.groups["state_groups"]


def _brings_together(row: Row, at: int, noun: int, senses: Sequence[Sense]) -> bool:
    """Whether a gathering, the subject of its verb, brings people together: "a meeting brought X and Y together"."""
    item = row.items[noun]
    alone = not item.prep and not item.conj and all(i.kind == "time" for i in row.items[at + 1 : noun])
    return alone and any(s.frame.event in GATHERINGS for s in senses)


def _felt(row: Row, at: int, stop: int, needs: Needs) -> int:
    """The noun of what somebody expresses, wherever it stands behind its verb; -1 where it is no event noun."""
    found = at
    for i in range(at + 1, min(stop, len(row.items))):
        lacking = begins(row, i, needs.near)
        if lacking or near(row, i - 1, i + 1, needs.near):
            found = i + lacking  # "a lack of trust" ends in its noun
            break
    if row.items[found].kind != "noun":
        return -1
    row.adopted.add(found)
    return found


def _is_led(row: Row, at: int) -> bool:
    """Whether a particle leads a noun, an ordinal between the two passed over: "in the first meeting of both"."""
    ranked = row.text(row.items[at - 1]) in row.knowledge.groups["ranked"]
    return bool(row.particle(at - 1 if ranked else at))


def _is_its_journey(row: Row, noun: int, sense: Sense, senses: Sequence[Sense]) -> bool:
    """Whether a noun only tells what kind of journey its verb is: "arrived on a visit to", "left on a tour of"."""
    travels = sense.frame.event == "Visit" and any(s.frame.event == "Visit" for s in senses)
    info = row.items[noun].head.info
    return travels and "place" in groups_of(row.items[noun - 1]) and not (info.definite or info.pron)
