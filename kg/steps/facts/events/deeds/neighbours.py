"""A state that is only called the neighbour of another: "X shut its border with its neighbour", "the other state"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story

MET = frozenset({"target", "participant"})
# what tells more of the neighbour before its name, if it has one
TELLING = frozenset({"word", "nisba", "modifier"})
WORDS = 2


def neighbour_at(story: Story, clause: Clause) -> int:
    """Where "its neighbour" or "the other state" ends behind a verb, without a name behind it; -1 where it does not.

    What the verb tells must be something that can be done to a state.
    """
    frame = clause.sense.frame
    if "other_state" not in story.traces or not (MET & {frame.object, *frame.slots.values()} or frame.abroad):
        return -1
    items = story.here.items
    for at in range(clause.verb_at + 1, min(clause.end + 1, len(items))):
        for last in range(at, min(at + WORDS, len(items))):
            if _is_other(story, at, last):
                behind = next((i for i in items[last + 1 :] if i.kind not in TELLING), None)
                named = behind is not None and behind.kind == "ref" and not (behind.prep or behind.conj)
                return -1 if named else last
    return -1


def _is_other(story: Story, first: int, last: int) -> bool:
    item, others = story.here.items[first], story.knowledge.groups["other_state"]
    words = story.here.sentence.words(item.start, story.here.items[last].end)
    return story.knowledge.lexicon.clitics.bare(words, item.conj, item.prep) in others


def namesake(story: Story, doers: set[str], at: int) -> str:
    """The state named like the doer but for the side of the world that a neighbour lies on: "its southern neighbour".

    "" where no state has such a name.
    """
    behind = story.here.items[at + 1] if at + 1 < len(story.here.items) else None
    things = [thing for k in doers if (thing := story.knowledge.world.things.get(k)) is not None]
    if behind is None or len(things) != 1 or behind.end - behind.start > 1:
        return ""
    *first, last = fold(things[0].ar).split(" ")
    if not first or not last.startswith(story.knowledge.endings.article):
        return ""
    entries = story.knowledge.lexicon.get(" ".join((*first, story.text(behind))))
    return next((e.key for e in entries if e.kind == "country" and e.key not in doers), "")
