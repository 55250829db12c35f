"""The two people whom the noun of a gathering has met, though it names neither: "at their meeting"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story

NEAR = 4
# roles of whom somebody deals with
OTHER_SIDE = frozenset({"addressee", "participant", "target", "host", "speaker"})


def two_around(story: Story, clause: Clause) -> tuple[str, ...]:
    """The two people of the clause before a gathering of two: "X handed Y a letter during their meeting"."""
    if clause.sense.frame.event not in TALKS:
        return ()
    return _two_of(reversed([c for c in story.clauses if 0 <= c.at < clause.at and c.kind == "verb"]), clause.at)


def only_two(story: Story, clause: Clause) -> tuple[str, ...]:
    """The only two people named one by one before the noun of a gathering: "X showed his guest Y, at their meeting"."""
    if clause.sense.frame.event not in TALKS:
        return ()
    named = [i.keys for i in story.here.items[: clause.at] if i.kind == "ref" and i.keys[0].startswith("person:")]
    pair = tuple(dict.fromkeys(k for keys in named for k in keys))
    return pair if len(pair) == 2 else ()


def _two_of(clauses: Iterable[Clause], stop: int | None = None) -> tuple[str, ...]:
    """The doer and the one other person of the first of some clauses that tells of two people, before an item."""
    for told in clauses:
        others = [k for p in told.parts if p.role in OTHER_SIDE and (stop is None or p.item < stop) for k in p.keys]
        pair = tuple(dict.fromkeys((*told.subject, *others)))
        if len(told.subject) == 1 and len(pair) == 2 and all(k.startswith("person:") for k in pair):
            return pair
    return ()


def met_one_another(story: Story, clause: Clause) -> tuple[str, ...]:
    """The two who meet "at the first meeting between them": one of whom says or does something to the other."""
    behind = story.here.items[clause.at + 1 : clause.at + NEAR]
    told = clause.sense.frame.event in TALKS and not any(p.role == "participant" for p in clause.parts)
    if not told or not any(story.text(i) in story.knowledge.groups["between_them"] for i in behind):
        return ()
    return two_around(story, clause) or _two_of([c for c in story.clauses if c.at > clause.at][:1])
