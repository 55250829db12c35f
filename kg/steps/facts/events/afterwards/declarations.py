"""The text in which a gathering ends: a declaration of the organisation, or of the states, that held it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Item, LinkedSentence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import JOINT, groups_of
from kg.steps.facts.events.afterwards.closing_texts import DOUBTS, TOLD, conveners, enter, gatherings
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

KIND = "Declaration"
MANY = 2
# how far behind the text its verb may stand that leaves it open: "the final statement of the summit will appear"
NEAR = 3
# what leaves open whether there is such a text
OPEN = frozenset({"modal"})


def declared(story: Story) -> None:
    """Enter the final or joint text of the gathering that an article tells of, once, where no clause entered it."""
    held = gatherings(story)
    gathering = next((d for d in held if d.cls == "Summit"), None) or (held[0] if held else None)
    if gathering is None:
        return
    parties = _parties(story, gathering)
    texts = [d for d in story.book.drafts if d.cls == "Agreement" and d.kind == KIND]
    if not parties or any(set(d.values("party")) & set(parties) for d in texts):
        return
    told = next((s for s in story.linked.sentences if _gives_text(story, s)), None)
    if told is None:
        return
    enter(story, told, KIND, "agreement/final_text", gathering, parties)


def _parties(story: Story, gathering: Draft) -> tuple[str, ...]:
    """The organisation whose gathering it is, whoever of its guests is named, else the states, if several."""
    present = gathering.values("participant", "host")
    states: Iterable[str] = (story.book.state_of(k) if k.startswith("person:") else k for k in present)
    sides = tuple(dict.fromkeys(k for k in states if k.startswith(PARTIES)))
    return conveners(story, gathering) or (sides if len(sides) >= MANY else ())


def _gives_text(story: Story, told: LinkedSentence) -> bool:
    """Whether a sentence tells of the final or joint text as one that there is."""
    if told.sentence.zone not in TOLD:
        return False
    for at, item in enumerate(told.items):
        if _is_text(story, item) and not any(_leaves_open(i) for i in (*told.items[:at], *told.items[at + 1 :][:NEAR])):
            return _is_given(story, told, at)
    return False


def _is_text(story: Story, item: Item) -> bool:
    return item.kind == "noun" and item.head.key in _texts(story.knowledge)


@lru_cache(maxsize=4)
def _texts(knowledge: Knowledge) -> frozenset[str]:
    """The nouns of a joint text."""
    nouns = knowledge.frames.nouns.items()
    return frozenset(n for n, senses in nouns if any(s.frame.id == JOINT and s.agreement == KIND for s in senses))


def _leaves_open(item: Item) -> bool:
    return item.kind in OPEN or bool(groups_of(item) & DOUBTS) or bool(item.kind == "verb" and item.head.future)


def _is_given(story: Story, told: LinkedSentence, at: int) -> bool:
    """Whether the text is definite, or what somebody issues or adopts, and is nobody's that is named with it."""
    item = told.items[at]
    behind = told.items[at + 1] if at + 1 < len(told.items) else None
    if behind is not None and behind.kind == "ref" and not behind.prep:
        return False
    issued = any(i.kind == "verb" and fold(i.head.key) in story.knowledge.groups["giving_out"] for i in told.items[:at])
    return bool(item.head.info.definite) or issued
