"""Words that somebody only delivers: "handed over a letter from X to Y", "conveyed the greetings of X to Y".

What is written is its author's word; greetings are spoken by who brings them.
"""

from __future__ import annotations

from typing import NamedTuple

from kg.match.fold import fold
from kg.match.marks import COMMAS
from kg.model import Item, Part
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.replies import as_parties
from kg.steps.facts.story.story import Story

DELIVERS, MESSAGES, GREETINGS, FROM, TO = "delivers", "messages", "greetings", "from", "sent_to"
# what may stand between a message and whose it is, or between that and for whom it is
BETWEEN = frozenset({"word", "unknown", "nisba", "modifier", "noun", "particle", "title", "office", "time"})
FAR = 9


class Delivery(NamedTuple):
    """Whose words are delivered, and to whom; `spoken` where who brings them says them."""

    authors: tuple[str, ...]
    hearers: tuple[str, ...]
    spoken: bool


NOTHING = Delivery((), (), False)


def delivery(story: Story, clause: Clause, bearer: tuple[str, ...]) -> Delivery:
    """Whose words the bearer delivers and to whom, where a verb of delivering tells; nobody's if his own."""
    known = MESSAGES in story.traces or GREETINGS in story.traces
    if clause.kind != "verb" or not known or fold(clause.lemma) not in story.knowledge.groups[DELIVERS]:
        return NOTHING
    items = story.here.items
    first = max(clause.verb_at, clause.subject_at) + 1
    message = next((i for i in range(first, min(len(items), first + FAR)) if _is_message(story, items[i])), -1)
    if message < 0 or any(item.kind == "verb" or "that" in groups_of(item) for item in items[first:message]):
        return NOTHING
    author = _author(story, message)
    if author < 0:
        return NOTHING
    keys = tuple(k for k in as_parties(story, items[author].keys) if k.startswith(ACTORS) and k not in bearer)
    hearer = _hearer(story, author + 1)
    heard = as_parties(story, items[hearer].keys) if hearer >= 0 else ()
    hearers = tuple(k for k in heard if k.startswith(ACTORS) and k not in keys + bearer)
    return Delivery(keys, hearers, _is_one_of(story, items[message], GREETINGS))


def _is_message(story: Story, item: Item) -> bool:
    return _is_one_of(story, item, MESSAGES) or _is_one_of(story, item, GREETINGS)


def _is_one_of(story: Story, item: Item, group: str) -> bool:
    text = story.text(item)[len(item.conj) :]
    return not item.prep and text.split(" ")[0] in story.knowledge.groups[group]


def _author(story: Story, message: int) -> int:
    """The item of whose message it is: in its genitive, behind others joined to it, or behind "from"; -1 without."""
    items = story.here.items
    for at in range(message + 1, min(len(items), message + FAR)):
        item = items[at]
        led = _led(story, at)
        if item.kind == "ref":
            genitive = not led and (at == message + 1 or _is_message(story, items[at - 1]))
            return at if genitive or led in story.knowledge.groups[FROM] else -1
        if led and led not in story.knowledge.groups[FROM]:
            return -1
        if item.head.pron or not (item.kind in BETWEEN or _is_preposition(item)):
            return -1
    return -1


def _hearer(story: Story, first: int) -> int:
    """The item of him for whom a message is, behind "to"; -1 where nobody is named."""
    items = story.here.items
    for at in range(first, min(len(items), first + FAR)):
        item = items[at]
        if item.kind in ("verb", "participle", "quote") or "that" in groups_of(item):
            return -1
        if item.kind == "mark" and item.head.key not in COMMAS:
            return -1
        if item.kind == "ref" and _led(story, at) in story.knowledge.groups[TO]:
            return at
    return -1


def _is_preposition(item: Item) -> bool:
    return item.kind == "function" and item.head.key == "preposition"


def _led(story: Story, at: int) -> str:
    """The particle that leads an item: written onto it, or the word before it, kin passed over: "to his brother X"."""
    item = story.here.items[at]
    if item.prep:
        return item.prep
    i = at - 1
    while i > 0 and "kin" in groups_of(story.here.items[i]):
        i -= 1
    before = story.here.items[i] if i >= 0 else None
    if before is None or not (_is_preposition(before) or before.kind == "particle"):
        return ""
    return story.text(before)[len(before.conj) :]


def is_misread(part: Part, bearers: tuple[str, ...], sent: Delivery) -> bool:
    """Whether a part takes who brings words for what they are about, or whose they are for who hears them."""
    return (part.role == "about" and part.value in bearers) or (part.role == "addressee" and part.value in sent.authors)
