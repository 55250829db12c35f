"""Agreements told in a list: "signed five accords, among them one on trade, a memorandum on tourism and a protocol"."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Item
from kg.model.classes import ENCOUNTERS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.agreements.signers import TWO, of_whom_one_is_no_state
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

BULLETS = frozenset({"-", "\u2013", "\u2022", "*"})
NEAR = 3
FAR = 18
# sentences behind the one of those who signed in which a list of what they signed goes on
MOST = 8
HOLLOW = "topic:"
SIGNED = frozenset({"sign", "initial", "conclude"})


def of_the_two(story: Story, clause: Clause, event: Draft) -> tuple[str, ...]:
    """The two states whose talks or visit were told last, where nobody is named as signing what was signed then."""
    if event.status != "Occurred" or event.said_by or event.values("party", "signatory", "actor", "target"):
        return ()
    if clause.kind == "verb" and clause.at == clause.verb_at and not _is_where(story, clause):
        # somebody signs, whoever it is
        return ()
    if clause.kind == "noun" and clause.verb_at < 0 and not (_is_signed(story, clause) or is_bullet(story, clause)):
        return ()
    last = story.book.latest(*ENCOUNTERS)
    whole = story.book.latest("Agreement")
    listed = whole is not None and whole.status == "Occurred" and 0 < story.here.sentence.index - whole.sentence <= MOST
    if whole is not None and listed and is_bullet(story, clause) and (last is None or last.sentence < whole.sentence):
        # "X and Y signed three papers: - one on trade"
        return whole.values("party")
    if last is None or last.status != "Occurred":
        return ()
    if sides := of_whom_one_is_no_state(story, last):
        return sides
    keys = last.values("actor", "participant", "host", "location")
    states = (_state(story, key) for key in keys)
    found = tuple(dict.fromkeys(k for k in states if k.startswith("country:")))
    here = {_state(story, k) for item in story.here.items if item.kind == "ref" for k in item.keys}
    others = {k for k in here if k.startswith("country:")} - set(found)
    return found if len(found) == TWO and not others else ()


def _is_where(story: Story, clause: Clause) -> bool:
    """Whether a sentence tells what was signed where somebody went: "visited Y, where he signed an accord"."""
    led = clause.verb_at > 0 and story.text(story.here.items[clause.verb_at - 1]) in story.knowledge.groups["where"]
    return led and any(d.cls in ENCOUNTERS for d in story.made.values())


def listed(story: Story) -> None:
    """Enter the further agreements that a sentence names behind one that it tells of as signed, with its parties."""
    first = next((d for d in story.made.values() if d.cls == "Signing" and d.values("outcome")), None)
    whole = next((d for d in story.book.drafts if first is not None and d.id in first.values("outcome")), None)
    if whole is None or whole.values("same") or whole.sentence != story.here.sentence.index:
        return
    index = next(i for i, d in story.made.items() if d is first)
    clause = story.clauses[index]
    start = clause.agreed if clause.agreed >= 0 else clause.at
    nouns = [at for at in range(start, len(story.here.items)) if at == start or _is_next(story, at)]
    if len(nouns) < TWO or any(_tells_more(story, i) for i in range(start, nouns[-1])):
        return
    themes = [_topics(story, at, end) for at, end in zip(nouns, [*nouns[1:], len(story.here.items)], strict=True)]
    if not any(themes[1:]):
        return
    if themes[0]:
        whole.parts = [p for p in whole.parts if p.role != "about" or p.value in themes[0]]
    ends = [*nouns[2:], len(story.here.items)]
    for at, about, end in zip(nouns[1:], themes[1:], ends, strict=True):
        if not about or _has_side(story, at, end, whole):
            continue
        kind = _kind(story, story.here.items[at])
        own = [p for p in whole.parts if p.role != "about"]
        further = replace(whole, id="", parts=own, kind=kind, frame=kind, ordinal=f"{at}")
        further.add("about", about, whole.evidence)
        story.book.enter(further)


def _has_side(story: Story, at: int, end: int, whole: Draft) -> bool:
    """Whether the words of an agreement in a list name others with whom it was signed: "and one on trade with Y"."""
    items, parties = story.here.items, set(whole.values("party", "signatory"))
    withs = (i for i in range(at + 1, end - 1) if groups_of(items[i]) & {"with"} and items[i + 1].kind == "ref")
    return any(parties.isdisjoint(items[i + 1].keys) for i in withs)


def _tells_more(story: Story, at: int) -> bool:
    """Whether a verb tells of something else than who signed what a list names: "one on trade, which X signed"."""
    item = story.here.items[at]
    if item.kind != "verb":
        return False
    senses = story.knowledge.frames.verbs.get(item.head.key, ())
    return not (item.head.pron and any(s.frame.id in SIGNED for s in senses))


def _state(story: Story, key: str) -> str:
    return story.book.state_of(key) if key.startswith("person:") else story.book.state_at(key) or key


def _kind(story: Story, item: Item) -> str:
    return story.knowledge.frames.agreements.get(item.head.key, "") if item.kind == "noun" else ""


def _is_next(story: Story, at: int) -> bool:
    """Whether an indefinite noun joined by "and" or a comma names a further agreement."""
    item = story.here.items[at]
    if not _kind(story, item) or item.head.info.definite or item.head.info.pron or item.prep:
        return False
    before = story.here.items[at - 1]
    return bool(item.conj) or before.kind == "mark" or story.text(before) in story.knowledge.groups["among"]


def _topics(story: Story, at: int, end: int) -> tuple[str, ...]:
    items = story.here.items
    last = min(items[end - 1].end, items[at].start + FAR)
    found = story.topics.between(story.here.sentence, items, items[at].end, max(items[at].end + 1, last))
    return tuple(key for key in found if key.startswith(HOLLOW))


def _is_signed(story: Story, clause: Clause) -> bool:
    """Whether a clause is of a signing itself: "the signing of five accords"."""
    return clause.sense.frame.object == "agreement"


def is_bullet(story: Story, clause: Clause) -> bool:
    """Whether an agreement is a point of a list: its sentence begins with a dash or the like."""
    opening = story.here.items[:NEAR]
    dashed = bool(opening) and opening[0].kind == "mark" and opening[0].head.key in BULLETS
    return dashed and clause.at < NEAR and not any("relative" in groups_of(i) for i in opening)
