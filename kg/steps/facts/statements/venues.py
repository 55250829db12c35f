"""Where something is said, when the place stands before the verb."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story

REACH = 4


def place_before(story: Story, clause: Clause) -> tuple[str, ...]:
    """The place of "in X, said …" or "from X, said …" at the head of a clause."""
    items = story.here.items
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    for i in range(verb - 1, max(-1, verb - 1 - REACH), -1):
        item = items[i]
        if item.kind in ("verb", "noun", "participle"):
            break
        if item.kind == "ref":
            return _placed(story, i)
    return ()


def _placed(story: Story, at: int) -> tuple[str, ...]:
    items, words = story.here.items, story.knowledge.groups
    before = story.text(items[at - 1]) if at else ""
    places = words["place"] | words["from"]
    joined = before[:1] in story.knowledge.lexicon.clitics.conjunctions and before[1:] in places
    if not (joined or before in places):
        return ()
    heads = at == 1 or joined or items[at - 2].kind in ("mark", "quote")
    return tuple(k for k in items[at].keys if k.startswith(("place:", "country:"))) if heads else ()
