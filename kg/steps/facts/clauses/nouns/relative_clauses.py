"""The relative clause of an event noun: what only says where, when, by whom or against whom it was is a part of it."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.complements.slots import whose_it_is
from kg.steps.facts.clauses.held import hosted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.called_off import planned_behind
from kg.steps.facts.clauses.words.senses import sense_of


def _tells_of_person(row: Row, at: int) -> bool:
    """Whether a relative pronoun goes with somebody's name right before it: "the reception of X, who organised"."""
    before = row.items[at - 1]
    if before.kind == "mark" and at > 1:
        before = row.items[at - 2]
    return before.kind == "ref" and is_person(before) and row.text(row.items[at]) in row.knowledge.groups["who"]


def is_person(item: Item) -> bool:
    return all(k.startswith("person:") for k in item.keys)


def noun_stop(row: Row, at: int, stop: int) -> int:
    """A relative clause that only says where, when or by whom an event was held belongs to its noun."""
    if (planned := planned_behind(row, at)) and planned[-1] >= stop:
        for i in planned:
            (row.adopted if row.items[i].kind == "noun" else row.passed).add(i)
        return row.stop(planned[-1])
    if _has_own_verb(row, at, stop):
        return stop
    if (
        stop + 1 < len(row.items)
        and row.items[stop].kind == "verb"
        and hosted(row, row.items[stop]) is not None
        and stop <= at + 4
    ) and (row.items[stop].head.pron or row.text(row.items[stop + 1]) in row.knowledge.groups["by_it"]):
        row.passed.add(stop)
        return row.stop(stop)
    if stop < len(row.items) and stop <= at + 4 and (is_aimed(row, stop) and _is_deed(row, at)):
        row.passed.add(stop)
        return row.stop(stop)
    if stop < len(row.items) and stop <= at + 4 and row.text(row.items[stop]) in row.knowledge.groups["covers"]:
        row.passed.add(stop)
        return row.stop(stop)
    if stop + 1 < len(row.items) and "relative" in groups_of(row.items[stop]) and not _tells_of_person(row, stop):
        verb = row.items[stop + 1]
        held = row.text(verb) in row.knowledge.groups["happened"]
        if held or (verb.kind == "verb" and hosted(row, verb) is not None and not _does_itself(row, stop + 1)):
            row.passed.add(stop + 1)
            return row.stop(stop + 1)
    return stop


def _does_itself(row: Row, at: int) -> bool:
    """Whether a verb has a reading met by what stands beside it, which tells a deed: "X, which took a like step"."""
    sense = sense_of(row, row.knowledge.frames.verbs.get(row.items[at].head.key, ()), at, row.stop(at))
    return sense is not None and sense.needs is not None and sense.frame.event == "Action" and not sense.frame.light


def _has_own_verb(row: Row, at: int, stop: int) -> bool:
    """Whether the verb behind a noun has a reading that needs this very noun before it: "a draft that X tabled"."""
    key = fold(row.items[at].head.key)
    verbs = (i for i in row.items[stop : stop + 2] if i.kind == "verb")
    senses = (s for v in verbs for s in row.knowledge.frames.verbs.get(v.head.key, ()))
    return any(s.needs is not None and f"<{key}" in s.needs.beside for s in senses)


def is_aimed(row: Row, at: int) -> bool:
    """Whether a verb tells at whom or what a deed before it is aimed: "sanctions that target X"."""
    return row.text(row.items[at]) in row.knowledge.groups["aims_at"]


def aimed(row: Row, at: int, stop: int, sense: Sense) -> list[Complement]:
    """At whom a deed is aimed, as a verb right behind its noun tells: "X imposed sanctions that target Y"."""
    if sense.frame.event != "Action" or not at < stop < len(row.items) or not is_aimed(row, stop):
        return []
    row.passed.add(stop)
    for i in range(stop + 1, row.stop(stop)):
        if row.items[i].kind != "ref":
            continue
        if not row.particle(i) or whose_it_is(row, sense.frame, stop - 1, i):
            return [Complement("target", row.keys("target", row.items[i]), i)]
    return []


def _is_deed(row: Row, at: int) -> bool:
    """Whether an indefinite noun names a deed, so that a verb behind it tells of it."""
    return not row.is_definite(row.items[at]) and any(
        s.frame.event == "Action" for s in row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    )


def will_be_held(row: Row, stop: int) -> bool:
    """Whether the relative clause of an event, at its stop, says that it is yet to come: "a visit that is to begin"."""
    if stop + 2 >= len(row.items) or "relative" not in groups_of(row.items[stop]):
        return False
    planned = row.items[stop + 1].kind == "modal" and row.items[stop + 1].head.key == "Planned"
    verb = row.items[stop + 1 + planned]
    return verb.kind == "verb" and hosted(row, verb) is not None and (planned or verb.head.future)
