"""What talks are about: "met X to discuss the crisis", "a call in which they took up trade", "they talked about"."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.bystanding import asides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import is_word

DISCUSS, TAKEN_UP = "discuss", "dealt_with"
# how many items from its head on a sentence may tell that it goes on about what was taken up
NEAR = 2
THEMED = frozenset({"about", "aim"})
ENDING = frozenset({"that", "attribution", "condition"})
# topics that say no more than that somebody met
HOLLOW = frozenset(
    f"topic:{name}" for name in ("summit", "visit", "meeting", "conference", "phone_call", "step", "talks")
)


def talked_about(story: Story) -> None:
    """Give talks the topics that the sentence at hand names behind what opens them.

    A sentence that begins by telling what was taken up goes on about the talks of the one before.
    """
    dealt = TAKEN_UP in story.traces
    openings = [at for at, item in enumerate(story.here.items) if _opens(story, item, dealt=dealt)]
    if not openings:
        return
    told = [(i, d) for i, d in story.made.items() if d.cls in GATHERINGS and (story.clauses[i].inside < 0 or d.said_by)]
    for index, draft in told:
        clause = story.clauses[index]
        first = max(clause.at, clause.verb_at)
        starts = [at for at in openings if first < at and _is_of(story, index, clause, at)]
        if clause.sense.frame.id == DISCUSS:
            starts = [first, *starts]
        for at in starts:
            if not draft.values("about"):
                _add(story, draft, at + 1)
    before = [d for d in story.previous if d.cls in GATHERINGS]
    new = [draft for _, draft in told if draft.sentence == story.here.sentence.index]
    if not new and len(before) == 1 and openings[0] < NEAR and not before[0].values("about"):
        _add(story, before[0], openings[0] + 1)


def _opens(story: Story, item: Item, *, dealt: bool) -> bool:
    """Whether an item opens what talks are about: "about", "with the aim of", "to discuss", "they took up"."""
    if item.kind == "particle" and not groups_of(item).isdisjoint(THEMED):
        return True
    if item.kind in ("verb", "noun"):
        frames = story.knowledge.frames
        senses = (frames.verbs if item.kind == "verb" else frames.nouns).get(item.head.key, ())
        if any(sense.frame.id == DISCUSS for sense in senses):
            return True
    return dealt and is_word(story, item, TAKEN_UP)


def _is_of(story: Story, index: int, clause: Clause, at: int) -> bool:
    """Whether no other event and no words of somebody stand between talks and what opens their topic."""
    items, first = story.here.items, max(clause.at, clause.verb_at)
    if any(groups_of(i) & ENDING or i.kind == "quote" for i in items[first + 1 : at]):
        return False
    if any("frame" in groups_of(i) for i in items[first + 1 : at]) and not items[at].prep:
        return False  # "on the margins of a conference on X": the talks may be about anything
    between = (c for i, c in enumerate(story.clauses) if i != index and first < max(c.at, c.verb_at) < at)
    return not any(c.sense.frame.event and c.sense.frame.event not in GATHERINGS for c in between)


def _add(story: Story, draft: Draft, start: int) -> None:
    items = story.here.items
    stop = next(
        (
            i
            for i in range(start, len(items))
            if items[i].kind in ("mark", "quote", "verb") or groups_of(items[i]) & ENDING
        ),
        len(items),
    )
    if start >= stop:
        return
    beside = asides(story, start - 1, stop, frozenset())
    found = story.topics.between(story.here.sentence, items, items[start].start, items[stop - 1].end, beside)
    draft.add("about", (k for k in found if k not in HOLLOW), draft.evidence)
