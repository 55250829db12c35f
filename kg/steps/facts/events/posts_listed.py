"""Lists of who is given which post, without a verb: "N - minister of X", "as follows: N minister of X, M of Y"."""

from __future__ import annotations

from kg.match.marks import COMMAS, DASHES
from kg.model import Item
from kg.steps.facts.relations.offices_held import MADE, state_role
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PATTERN = "appointment/listed"
APPOINT, OFFICE, COLON = "appoint", "office", ":"
BETWEEN = DASHES | COMMAS | {COLON}
# what the post in a list may go on with: "minister of trade and of industry in the government"
OF_POST = frozenset({"office", "body", "ref", "particle", "function", "word", "noun", "topic", "nisba", "orgword"})


def posts_listed(story: Story) -> None:
    """Enter who is given a post by a line of a list, or behind a colon one after the other."""
    items = story.here.items
    if not any(item.kind == OFFICE for item in items):
        return
    alone = not any(item.kind == "verb" for item in items)
    at = 0
    while at < len(items):
        post = _post(story, at)
        opens = (at == 0 and alone) or (at and items[at - 1].head.key == COLON and at > 1)
        if post < 0 or not opens:
            at += 1
            continue
        while post >= 0:
            _enter(story, items[at], post)
            at = _next(items, post)
            post = _post(story, at)


def _post(story: Story, at: int) -> int:
    """The item of the post that whoever stands at a place is given, -1 for none."""
    items = story.here.items
    named = items[at] if at + 1 < len(items) else None
    if named is None or named.kind != "ref" or named.prep or len(named.keys) != 1:
        return -1
    if not named.keys[0].startswith("person:"):
        return -1
    parted = items[at + 1].kind == "mark" and items[at + 1].head.key in BETWEEN
    office = at + 1 + parted
    if office >= len(items) or items[office].kind != OFFICE or items[office].prep or items[office].conj:
        return -1
    first, endings = story.text(items[office]).split(" ")[0], story.knowledge.endings
    return office if first.endswith(endings.alef) and not first.startswith(endings.article) else -1


def _next(items: tuple[Item, ...], post: int) -> int:
    """The item behind a post and the mark that ends it."""
    at = post + 1
    while at < len(items) and items[at].kind in OF_POST and not (items[at].kind == "ref" and items[at].conj):
        at += 1
    return at + (at < len(items) and items[at].kind == "mark")


def _enter(story: Story, named: Item, post: int) -> None:
    evidence, sentence = story.evidence(PATTERN), story.here.sentence
    draft = Draft("Appointment", (), "Occurred", "", evidence, PATTERN, sentence.index, sentence.zone, frame=APPOINT)
    draft.ordinal = f"{sentence.index}.{post}"
    draft.add("target", named.keys, evidence)
    story.book.enter(draft)
    start = story.here.items[post].start
    for claim in story.here.roles:
        if claim.manner == MADE and claim.person in ("", named.keys[0]) and claim.start == start:
            state_role(story, named.keys[0], claim)
