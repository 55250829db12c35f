"""Before whom words are said, as their occasion tells: "in an address to X", "in a letter to X", "before X"."""

from __future__ import annotations

from kg.model import Item
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.replies import as_parties, sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

FACING, SPEECHES, TO, VISITORS = "facing", "addresses", "sent_to", "host_or_guest"
NEAR = 6


def before_whom(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who is named, outside of what is said, as hearing a speech or getting a letter."""
    if not ({FACING, SPEECHES} & story.traces):
        return ()
    items, mine = story.here.items, sides(story, draft)
    start = clause.content[0] if clause.content else clause.end
    for at, item in enumerate(items[: max(start, clause.subject_at + 1)]):
        if item.kind != "ref" or not _is_heard(story, at) or any(i.kind == "verb" for i in items[at : clause.verb_at]):
            continue
        keys = tuple(k for k in as_parties(story, item.keys) if k not in mine)
        named = [k for k in keys if k.startswith(ACTORS) and not story.knowledge.world.is_outlet(k)]
        if named:
            return tuple(named)
    return ()


def _is_heard(story: Story, at: int) -> bool:
    """Whether somebody is named behind "before", or behind "to" and the noun of a speech or letter."""
    items, knowledge = story.here.items, story.knowledge
    item, before = items[at], items[at - 1] if at else None
    led = item.prep or (story.text(before)[len(before.conj) :] if before is not None else "")
    if not item.prep and before is not None and FACING in groups_of(before) and _is_body(item):
        return True
    if led not in knowledge.groups[TO] and FACING not in groups_of(before or item):
        return False
    for i in range(at - 1, max(-1, at - 1 - NEAR), -1):
        bare = story.text(items[i])[len(items[i].conj) + len(items[i].prep) :]
        if bare.split(" ")[0] in knowledge.groups[SPEECHES]:
            return _opens(story, i)
        if items[i].kind in ("verb", "mark", "ref", "quote") and i < at - 1 and not _sends_it(story, i):
            return False
    return False


def _sends_it(story: Story, at: int) -> bool:
    """Whether a verb tells of the speech or letter before it to whom it goes: "a letter that he sent to X"."""
    verb, behind = story.here.items[at], story.here.items[at + 1]
    return verb.kind == "verb" and (bool(verb.head.pron) or behind.head.key == "inflected_preposition")


def _is_body(item: Item) -> bool:
    """Whether an item names bodies or people, which hear; before a state one plays or stands."""
    return not any(key.startswith(("country:", "place:")) for key in item.keys)


def _opens(story: Story, at: int) -> bool:
    """Whether a speech or letter is where something is said: "in a letter"."""
    items = story.here.items
    led = items[at].prep or (story.text(items[at - 1])[len(items[at - 1].conj) :] if at else "")
    return led in story.knowledge.groups["place"] | story.knowledge.groups["during"] | story.knowledge.groups["at"]


def visitor(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who "his guest" or "his host" is, behind a verb of saying: who is named there, or the other one spoken of."""
    if VISITORS not in story.traces:
        return ()
    first = max(clause.at, clause.subject_at) + 1
    words = [story.text(i)[len(i.conj) + len(i.prep) :] for i in story.here.items[first : first + NEAR]]
    if not any(word in story.knowledge.groups[VISITORS] for word in words):
        return ()
    speakers = draft.values("speaker")
    named = (k for i in story.here.items[first : first + NEAR] if i.kind == "ref" for k in i.keys)
    guest = next((k for k in named if k.startswith("person:") and k not in speakers), "")
    if guest:
        return (guest,)
    for talks in reversed(story.book.drafts):
        people = [k for k in talks.values("participant", "host", "actor") if k.startswith("person:")]
        others = [k for k in people if k not in speakers]
        if talks.cls in ("Meeting", "Visit") and len(others) == 1 and not talks.said_by:
            return tuple(others)
    return ()
