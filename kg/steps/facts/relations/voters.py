"""Whose vote is told is a member of the council that votes: nobody else votes or abstains there, or has a veto."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.bodies import latest_body
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.tied import pairs


def voters(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "With X and Y abstaining from the vote", "X used its veto": the states behind the word, or right before it."""
    council = latest_body(scene, len(scene.items))
    if not scene.knowledge.ties.by_members.issuperset(council) or not _votes(scene, hit):
        return
    listed = states_listed(scene, hit.last + 1)
    before = scene.items[hit.first - 1] if hit.first else None
    said_of = scene.only_states(before) if before is not None and before.kind == "ref" and not before.prep else ()
    yield from pairs(scene, hit, listed.states or said_of, council, max(listed.last, hit.last))


def _votes(scene: Scene, hit: Hit) -> bool:
    """Whether a word of voting stands in the clause, the tie itself being one or not."""
    words = scene.knowledge.ties.words["votes"]
    for i in range(hit.first, len(scene.items)):
        if i > hit.last and scene.is_end(i):
            return False
        if not words.isdisjoint(_bare(scene, i)):
            return True
    return False


def _bare(scene: Scene, at: int) -> set[str]:
    """The words of an item with and without the article, and without the particle written onto the first."""
    item = scene.items[at]
    first, *rest = scene.words(item)
    words = {first, first[len(item.prep) :], *rest}
    return words | {w.removeprefix(scene.knowledge.lexicon.clitics.article) for w in words}
