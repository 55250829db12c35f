"""A sentence read without some of its items, and a row of some of them; their clauses in the places of the whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.row import Row

Reader = Callable[[Row], list[Clause]]
UNCHANGED: Mapping[int, Item] = {}


def without(row: Row, read: Reader, kept: Sequence[int], changed: Mapping[int, Item] = UNCHANGED) -> list[Clause]:
    """The clauses of a sentence of which only the items `kept` are read, some of them `changed`, in its own places."""
    items = row.items
    row.items = [changed.get(i, items[i]) for i in kept]
    # what was asked of the whole sentence is told in its places
    row.stops.clear()
    row.led.clear()
    found = moved(read(row), kept)
    row.items = items
    row.titles = {kept[at] for at in row.titles}
    row.stops.clear()
    row.led.clear()
    return found


def within(row: Row, items: Sequence[Item]) -> Row:
    """A row of some items of a sentence, of which nothing is noted yet."""
    return replace(
        row,
        items=items,
        stops={},
        led={},
        quoting=(),
        adopted=set(),
        passed=set(),
        themes=set(),
        titles=set(),
        tellers={},
        struck={},
    )


def moved(clauses: Sequence[Clause], place: Sequence[int]) -> list[Clause]:
    """Clauses of some of a sentence's items, told by the places of these in the whole."""

    def to(at: int) -> int:
        return place[at] if at >= 0 else at

    def end(at: int) -> int:
        return place[at - 1] + 1 if at > 0 else at

    return [
        clause._replace(
            at=to(clause.at),
            subject_at=to(clause.subject_at),
            verb_at=to(clause.verb_at),
            agreed=to(clause.agreed),
            end=end(clause.end),
            parts=tuple([part._replace(item=to(part.item)) for part in clause.parts]),
            content=(place[clause.content[0]], end(clause.content[1]))
            if clause.content is not None and clause.content[0] < len(place)
            else clause.content,
        )
        for clause in clauses
    ]


def joined(outer: list[Clause], inner: list[Clause]) -> list[Clause]:
    """Two lists of clauses in the order of their predicates; the inner ones stand in what the words around them say."""
    both = [(clause, 0, i) for i, clause in enumerate(outer)] + [(clause, 1, i) for i, clause in enumerate(inner)]
    both.sort(key=lambda each: each[0].verb_at if each[0].verb_at >= 0 else each[0].at)
    new = {(side, i): at for at, (_, side, i) in enumerate(both)}
    out = []
    for clause, side, _ in both:
        inside = new[side, clause.inside] if clause.inside >= 0 else -1
        if side and inside < 0:
            around = [
                i for i, c in enumerate(outer) if c.content is not None and c.content[0] <= clause.at < c.content[1]
            ]
            inside = new[0, around[-1]] if around else -1
        out.append(clause._replace(inside=inside))
    return out
