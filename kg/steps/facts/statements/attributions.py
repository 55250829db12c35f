"""On whose word a sentence stands by a phrase like "according to", and what that person says in it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.match.marks import COMMAS
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.status import HAPPENED
from kg.steps.facts.statements.reader import say
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import is_outlet

REACH = 7
NEAR = 3
SAYING = "say"
SPEAKING = ("person:", "organization:")
TEXTS = ("agreement:", "topic:")
PLAIN = frozenset({"word", "unknown"})


def attribution(story: Story) -> tuple[int, int] | None:
    """The item of the phrase and the item that names whose word the sentence at hand is.

    What somebody decided or agreed on is not his word: "according to the resolutions of X".
    """
    if "attribution" not in story.groups:
        return None
    items = story.here.items
    for i, item in enumerate(items):
        if "attribution" in groups_of(item):
            for at in range(i + 1, min(len(items), i + 1 + REACH)):
                if items[at].kind == "ref":
                    return (i, at) if not items[at].keys[0].startswith(TEXTS) else None
                if items[at].kind == "mark" and items[at].head.key in COMMAS and at > i + 1:
                    return None
                if _owns_no_words(items, at, story.knowledge):
                    return None
    return None


def is_on_nameless_word(story: Story) -> bool:
    """Whether a sentence stands on the word of people without a name: "according to officials"."""
    if "attribution" not in story.groups:
        return False
    items, groups = story.here.items, story.knowledge.groups
    people = groups["stranger"] | groups["strangers"]
    for i, item in enumerate(items):
        if "attribution" not in groups_of(item):
            continue
        for behind in items[i + 1 : i + 1 + NEAR]:
            word = story.text(behind)[len(behind.conj) + len(behind.prep) :]
            if behind.kind in ("ref", "mark", "verb"):
                break
            if "human" in groups_of(behind) or word in people or behind.kind in ("office", "non_office"):
                return True
    return False


def _owns_no_words(items: Sequence[Item], at: int, knowledge: Knowledge) -> bool:
    """Whether a noun tells of something else than words: "the resolutions", "the rules of X"."""
    item, behind = items[at], items[at + 1] if at + 1 < len(items) else None
    if item.kind == "noun":
        frames = (sense.frame for sense in knowledge.frames.nouns.get(item.head.key, ()))
        return not any(frame.content and frame.id not in knowledge.cues.unsaid for frame in frames)
    return item.kind in PLAIN and behind is not None and behind.kind == "ref" and not behind.prep and not behind.conj


def attributed(story: Story) -> None:
    """A sentence on the word of a person or body is what that one says, and so are what others say in it."""
    found = attribution(story)
    if found is None:
        return
    phrase, named = found
    keys = story.here.items[named].keys
    told = [d for d in story.made.values() if d.cls == "Statement"]
    if any(set(keys) & {*d.values("speaker"), *d.said_by} or not _is_of_states(d) for d in told):
        return
    if not all(k.startswith(SPEAKING) and not is_outlet(story, k) for k in keys):
        return
    start, end = (named + 1, len(story.here.items)) if phrase <= 1 else (0, phrase)
    if end - start < REACH // 2:
        return
    frame = story.knowledge.frames.frames[SAYING]
    sense = Sense(f"{SAYING}/attributed", frame)
    clause = Clause(named, sense, "", "attributed", "singular", keys, named, (), end, HAPPENED, content=(start, end))
    story.clauses.append(clause)
    outer = say(story, len(story.clauses) - 1, clause, keys)
    for draft in told:
        draft.said_by = keys
        outer.add("content", (draft.id,), outer.evidence)


def _is_of_states(draft: Draft) -> bool:
    """Whether only states speak, as somebody who speaks for one tells of them."""
    return not draft.said_by and all(key.startswith("country:") for key in draft.values("speaker"))
