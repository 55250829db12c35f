"""The things that the words of a statement name: states, bodies, places and people, but not who speaks or listens."""

from __future__ import annotations

from collections.abc import Collection

from kg.model import Item
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MOST_THINGS = 4
CITY = "City"
# behind these a state's adjective tells what somebody is, and not what is spoken of
DESCRIBED = frozenset({"ref", "office"})
BODY = "orgword"
STRANGER = "person:~"
GIVEN, SURNAME = "given", "surname"
PLAIN = frozenset({"noun", "function", "particle", "verb"})


def things_of(
    story: Story, draft: Draft, start: int, end: int, beside: Collection[int] = frozenset()
) -> tuple[str, ...]:
    """Things that the items `[start, end)` name, those that a state's adjective names last; not in tokens `beside`."""
    outside = set(draft.values("speaker", "addressee")) | set(story.source)
    capitals, home, items = story.knowledge.world.capitals, homes(story, draft), story.here.items
    told = [i for i in range(start, end) if items[i].start not in beside]
    keys = [capitals.get(k, k) for i in told if items[i].kind == "ref" for k in items[i].keys]
    lands = [k for k in keys if k.startswith("place:") and not is_city(story, k)]
    keys += [state for land in lands if (state := story.book.state_at(land))]
    keys.sort(key=lambda k: k in home)
    named = [
        k for k in keys if k not in outside and not story.knowledge.world.is_outlet(k) and not is_doubtful(story, k)
    ]
    adjectives = [items[i].head.key for i in told if items[i].kind == "nisba" and not _describes(story, i)]
    return tuple(dict.fromkeys((*named, *(k for k in adjectives if k not in home))))[:MOST_THINGS]


def homes(story: Story, draft: Draft) -> set[str]:
    """The states of who speaks and who listens."""
    return {story.book.state_of(k) or k for k in draft.values("speaker", "addressee")}


def is_city(story: Story, key: str) -> bool:
    """Whether a key is a town, which tells where rather than what about."""
    return _is(story, key, CITY)


def _is(story: Story, key: str, kind: str) -> bool:
    thing = story.knowledge.world.things.get(key)
    return thing is not None and kind in thing.types


def _describes(story: Story, at: int) -> bool:
    """Whether an adjective only tells whose somebody is: behind a name, an office, or nameless groups."""
    before: Item = story.here.items[max(0, at - 1)]
    if before.kind == BODY:
        bare = story.text(before)[len(before.conj) + len(before.prep) :]
        return not bare.startswith(story.knowledge.endings.article)
    return before.kind in DESCRIBED


def is_doubtful(story: Story, key: str) -> bool:
    """Whether somebody without an office may be no person at all, as the words of the name mean something else."""
    if not key.startswith(STRANGER) or story.office_holders.get(key):
        return False
    words = key.removeprefix(STRANGER).split("_")
    first, last = (story.knowledge.lexicon.get(word) for word in (words[0], words[-1]))
    if len(words) == 1 or any(e.kind in PLAIN for e in (*first, *last)):
        return True
    given = [e.info for e in first if e.kind == GIVEN]
    return bool(given) and set(given) == {SURNAME}
