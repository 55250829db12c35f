"""Whose a deed, a stand or words are that somebody judges or answers, as the phrase that names them tells."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.statements.positions import befalls
from kg.steps.facts.statements.replies import as_parties
from kg.steps.facts.story.story import Story

OWNED = frozenset({"word", "noun", "unknown"})
DOING = frozenset({"actor", "speaker"})
PHRASE = frozenset({"word", "noun", "topic", "unknown", "nisba", "orgword", "modifier"})
PASSED = PHRASE | {"quote", "time"}
# "what" before a verb: "what N said"; what leads to who puts something out: "issued by N"
WHAT, PUT_OUT = "what_was", "put_out_by"
# how far a phrase is followed to "which", and its verb to who does it
FAR, NEAR = 8, 4


def told_by(story: Story, first: int, end: int) -> tuple[str, ...]:
    """Who does what "which" or "what" tells of: "the charges that N made", "what N said", "the words issued by N"."""
    items, last = story.here.items, min(end, len(story.here.items) - 1)
    what = next((i for i in range(first, min(first + 2, len(items) - 1)) if _is_what(story, items[i])), -1)
    if what >= 0:
        return _subject(story, what + 1, len(items) - 1)
    for at in range(first + _led(story, first), min(last, first + FAR)):
        item = items[at]
        if "relative" in groups_of(item):
            return _subject(story, at + 1, last)
        if PUT_OUT in story.traces and story.text(item) in story.knowledge.groups[PUT_OUT]:
            return as_parties(story, items[at + 1].keys) if items[at + 1].kind == "ref" else ()
        if item.kind not in PASSED or item.conj or (item.prep and at > first):
            return ()
    return ()


def _is_what(story: Story, item: Item) -> bool:
    return item.kind in ("particle", "function", "word") and story.text(item) in story.knowledge.groups[WHAT]


def _subject(story: Story, verb: int, last: int) -> tuple[str, ...]:
    """Who stands behind a verb as its subject, or behind "on the part of"; nobody behind another particle."""
    items = story.here.items
    if items[verb].kind not in ("verb", "unknown"):
        return ()
    # "which X made (them)", not "which struck X": what is judged stands again as a pronoun
    again = bool(items[verb].head.pron) or story.text(items[verb]).endswith(story.knowledge.endings.pronouns)
    for at in range(verb + 1, min(last, verb + NEAR) + 1):
        item = items[at]
        agent = "agent" in groups_of(items[at - 1])
        if item.kind == "ref" and not item.conj and (agent or (again and not item.prep)):
            return as_parties(story, item.keys)
        with_pronoun = item.kind == "function" and item.head.key == "inflected_preposition"
        again = again or with_pronoun
        passed = item.kind == "time" or "agent" in groups_of(item) or with_pronoun
        if not passed:
            return ()
    return ()


def annexed(story: Story, first: int) -> tuple[str, ...]:
    """Whose conduct, stand or words a noun without a frame names: "condemned the conduct of X"."""
    items, at = story.here.items, _chain(story, first + _led(story, first))[-1] + 1
    if at >= len(items) or items[at].kind != "ref" or items[at].prep or items[at].conj:
        return ()
    return as_parties(story, items[at].keys) if items[at - 1].kind in OWNED and not befalls(story, at) else ()


def doers_of(story: Story, first: int, end: int) -> tuple[str, ...]:
    """Who does or says what the first noun behind a verb of judging names."""
    chain = _chain(story, first + _led(story, first))
    for noun in story.clauses:
        if noun.kind == "noun" and noun.at in chain:
            doers = (p for p in noun.parts if p.role in DOING and noun.at < p.item < end)
            found = next((p.keys for p in doers if not _are_a_people(story, noun.at, p.item)), ())
            if found or noun.at == chain[0]:
                return found
    # "the resort of X to closing the border": the deed stands behind who does it
    after = (p for c in story.clauses if c.kind == "noun" and c.at < end for p in c.parts if p.role in DOING)
    behind = first + _led(story, first) + 1
    return next((p.keys for p in after if p.item == behind and story.here.items[behind].kind == "ref"), ())


def called_by(story: Story, first: int, end: int) -> tuple[str, ...]:
    """The state by whose adjective what is judged is called, as long as the phrase of its noun goes on."""
    items = story.here.items
    start = first + _led(story, first)
    for at in range(start, min(end, len(items))):
        item = items[at]
        if item.kind not in PHRASE or (at > start and (item.prep or item.conj)):
            return ()
        if item.kind == "nisba" and at > start:
            return (item.head.key,) if _is_defined(story, at) == _is_defined(story, at - 1) else ()
    return ()


def _chain(story: Story, at: int) -> range:
    """The nouns from an item on that are annexed one to the other: "the going on of the raids of X"."""
    items, end = story.here.items, at + 1
    while end < len(items) and items[end].kind in OWNED and not (items[end].prep or items[end].conj):
        if _is_defined(story, end - 1) or items[end].head.key == "adjective":
            break
        end += 1
    return range(at, end)


def _are_a_people(story: Story, noun: int, at: int) -> bool:
    """Whether an adjective of a state is no adjective of a noun but a people in its genitive."""
    return story.here.items[at].kind == "nisba" and _is_defined(story, noun) != _is_defined(story, at)


def _led(story: Story, first: int) -> int:
    """How many items lead to a noun: the particle that the verb takes."""
    items = story.here.items
    if first >= len(items):
        return 0
    item = items[first]
    return int(item.kind == "particle" or (item.kind == "function" and item.head.key == "preposition"))


def _is_defined(story: Story, at: int) -> bool:
    item, clitics = story.here.items[at], story.knowledge.lexicon.clitics
    bare = story.text(item)[len(item.conj) :]
    return bare[len(item.prep) :].startswith(clitics.article) or (
        item.prep == clitics.lam and bare.startswith(clitics.lam * 2)
    )
