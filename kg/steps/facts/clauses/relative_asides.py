"""Relative clauses between commas, read by themselves: "N, who is visiting the capital, met M".

What stands before such a clause and behind it is one clause, which the reader is given without it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.clauses.row import STRONG, Row

FAR = 14
# what can go on with a clause right behind the comma that closes one set apart in it
GOING_ON = frozenset({"ref", "noun", "word", "unknown", "body", "nisba"})
Reader = Callable[[Row], list[Clause]]


def read_apart(row: Row, read: Reader) -> list[Clause]:
    """The clauses of a sentence, those of its relative clauses between commas among them, in their order."""
    spans = _spans(row)
    if not spans:
        return read(row)
    items = row.items
    kept = [i for i in range(len(items)) if not any(first <= i <= last for first, last in spans)]
    row.items = [items[i] for i in kept]
    found = _moved(read(row), kept)
    row.items = items
    row.titles = {kept[at] for at in row.titles}
    row.stops.clear()
    row.led.clear()
    for first, last in spans:
        # who is told of goes before what is told of him
        place = [first - 1, *range(first + 1, last)]
        inner = replace(row, items=[items[i] for i in place], last_subject=items[first - 1].keys)
        for indices in (inner.adopted, inner.passed, inner.themes, inner.titles):
            indices.clear()
        found = _joined(found, _moved(read(inner), place))
    return found


def _spans(row: Row) -> list[tuple[int, int]]:
    """The places of the two commas around each relative clause that a clause goes on behind."""
    spans: list[tuple[int, int]] = []
    at = 2
    while at < len(row.items) - 2:
        close = _close(row, at) if _opens(row, at) else 0
        if close:
            spans.append((at - 1, close))
        at = max(at, close) + 1
    return spans


def _opens(row: Row, at: int) -> bool:
    """Whether a relative pronoun stands between a comma behind a name and what follows."""
    item, comma, name = row.items[at], row.items[at - 1], row.items[at - 2]
    return "relative" in groups_of(item) and not item.conj and is_comma(comma) and name.kind == "ref"


def _close(row: Row, at: int) -> int:
    """The comma that closes a relative clause, 0 where the clause around it does not surely go on."""
    acted = False
    for i in range(at + 1, min(at + FAR, len(row.items) - 1)):
        item = row.items[i]
        if item.kind == "quote" or item.head.key in STRONG or (item.kind == "verb" and row.speaks(item)):
            return 0
        if is_comma(item):
            return i if acted and _goes_on(row, _governing(row, at - 2), i + 1) else 0
        acted = acted or item.kind in ("verb", "participle") or row.is_other_verb(item)
    return 0


def _governing(row: Row, name: int) -> int:
    """The verb of which a name is a part, nothing but names, times and small words between; -1 where none is."""
    for i in range(name - 1, -1, -1):
        item = row.items[i]
        if item.kind == "verb":
            return i
        if item.head.key in STRONG or groups_of(item) & {"that", "relative", "clause"}:
            break
    return -1


def _goes_on(row: Row, verb: int, at: int) -> bool:
    """Whether what stands behind a relative clause goes on with what stands before it."""
    item = row.items[at]
    if item.kind == "time" and at + 1 < len(row.items):
        at, item = at + 1, row.items[at + 1]
    if item.conj:
        return False
    if verb < 0:
        return item.kind == "verb"
    if "that" in groups_of(item):
        return True
    led = item.prep or (row.text(item) if item.kind in ("function", "particle") else "")
    if led:
        senses = row.knowledge.frames.verbs.get(row.items[verb].head.key, ())
        return any(led in sense.frame.slots for sense in senses)
    return item.kind in GOING_ON


def _moved(clauses: Sequence[Clause], place: Sequence[int]) -> list[Clause]:
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


def _joined(outer: list[Clause], inner: list[Clause]) -> list[Clause]:
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
