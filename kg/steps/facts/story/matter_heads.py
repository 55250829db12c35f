"""Which noun may head what somebody speaks of: none that tells an occasion, an amount, or only what something is."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.story import Story

HEADS = frozenset({"noun", "orgword", "topic", "body", "anaphor"})
# what leads to when, where or how something is said
SETTING = frozenset({"place", "during", "frame"})
WORD, UNKNOWN = "word", "unknown"
COUNTED, QUOTE = "number", "quote"
# what tells what something is, and not that it is spoken of: "it will be an easy task", "it was a grave mistake"
DESCRIBED = frozenset({"word", "modifier", "nisba"})
TELLING = frozenset({"copula", "with_pronoun"})
# whose object something is: a verb, "what it called"
RULING = frozenset({"verb", "modal"})
AUXILIARY, PRONOUN = "auxiliary", "pronoun"
# what words.csv says of a word that is no name
NOUNS, ADJECTIVES = frozenset({"noun", "both"}), frozenset({"adjective", "both"})


def is_head(story: Story, at: int, start: int) -> bool:
    """Whether a noun may be what is spoken of: no occasion, no audience, nothing that only leads to it."""
    item = story.here.items[at]
    if (
        not (is_noun(item) or _is_described(story, at))
        or item.head.pron
        or (at > start + 1 and groups_of(story.here.items[at - 1]) & SETTING)
    ):
        return False
    before = story.here.items[at - 1] if at else None
    if before is not None and (counts(story, before) or _is_predicate(story, at, before)):
        return False
    if _only_sets(story, item) or (before is not None and not item.prep and _only_sets(story, before)):
        return False
    text = story.text(item)[len(item.conj) + len(item.prep) :]
    if text.split(" ")[0] in story.knowledge.groups["carried_out"] and item.end - item.start == 1:
        return False
    if text in story.knowledge.groups["quantity"] or _is_judged(story, at):
        return False
    if text in story.knowledge.groups["appraisals"] and _is_appraisal(story, at):
        return False
    words = story.knowledge.groups["light_heads"]
    head = text.split(" ")[0]
    if head in words or head.removesuffix(story.knowledge.endings.alef) in words:
        return False
    return not story.knowledge.memo(_begins_audience)[text]


def _is_appraisal(story: Story, at: int) -> bool:
    """Whether a noun like "a step" tells what something is, and is no object: "what it called a hostile step"."""
    items, before = story.here.items, at - 1
    while before > 0 and (items[before].kind == QUOTE or "with_pronoun" in groups_of(items[before])):
        before -= 1
    ruled = before >= 0 and items[before].kind in RULING and not _amounts(story, items[before])
    return not (items[at].prep or ruled)


def _only_sets(story: Story, item: Item) -> bool:
    """Whether a noun only tells when or where: "early in the year", "aboard a ship"."""
    head = story.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0]
    return head in story.knowledge.groups["setting_nouns"]


def _begins_audience(text: str, knowledge: Knowledge) -> bool:
    """Whether the words of an audience begin with a folded text."""
    return any(audience.startswith(text) for audience in knowledge.cues.audiences)


def _is_judged(story: Story, at: int) -> bool:
    """Whether an adjective only tells what a thing is like, or which in a row: "a clear principle"."""
    items, endings = story.here.items, story.knowledge.endings
    if at + 1 >= len(items) or items[at + 1].conj or items[at + 1].prep:
        return False
    word = story.text(items[at + 1]).split(" ")[0]
    if word in story.knowledge.groups["in_a_row"]:
        return True
    bare = {word, word.removesuffix(endings.alef), word.removesuffix(endings.feminine)}
    return not bare.isdisjoint(story.knowledge.groups["mere_qualities"])


def counts(story: Story, item: Item) -> bool:
    """Whether an item tells how many there are of what stands behind it: "1500 rebels", "thirty days"."""
    return item.kind == COUNTED or story.text(item)[len(item.conj) :] in story.knowledge.groups["quantity"]


def _is_predicate(story: Story, at: int, before: Item) -> bool:
    """Whether an indefinite noun and its adjective tell what something is: "it is an easy task", "will be a step"."""
    item, article = story.here.items[at], story.knowledge.lexicon.clitics.article
    text = story.text(item)[len(item.conj) + len(item.prep) :]
    behind = story.here.items[at + 1] if at + 1 < len(story.here.items) else None
    described = behind is not None and not (behind.prep or behind.conj) and behind.kind in DESCRIBED
    if text.startswith(article) or item.prep:
        return False
    verb = story.here.items[at - 2] if before.kind == QUOTE and at > 1 else before
    if "with_pronoun" in groups_of(before) or _amounts(story, verb):
        return True  # "that it is the beginning of", "the step marks an end"
    if at > 1 and is_noun(before) and not item.conj and _is_predicate(story, at - 1, story.here.items[at - 2]):
        return True
    if not described:
        return False
    if behind is not None and behind.kind == WORD and behind.head.key not in ADJECTIVES:
        return False
    copula = before.kind == "function" and before.head.key in (AUXILIARY, PRONOUN)
    return copula or bool(groups_of(before) & TELLING)


def _amounts(story: Story, verb: Item) -> bool:
    """Whether a verb tells what something is or amounts to: "constitutes"."""
    return verb.kind == "verb" and fold(verb.head.key) in story.knowledge.groups["amounting"]


def _is_described(story: Story, at: int) -> bool:
    """Whether a word that nobody knows is a noun, as the adjective of a land behind it shows: "two X-ian fishermen"."""
    item, behind = story.here.items[at], story.here.items[at + 1] if at + 1 < len(story.here.items) else None
    if item.kind != UNKNOWN or behind is None or behind.kind != "nisba" or behind.prep or behind.conj:
        return False
    article, endings = story.knowledge.lexicon.clitics.article, story.knowledge.endings
    first, second = story.text(item)[len(item.conj) + len(item.prep) :], story.text(behind)
    if first.startswith(article) != second.startswith(article):
        return False
    return first[-2:] == second[-2:] or first.endswith(endings.feminine) == second.endswith(endings.feminine)


def is_noun(item: Item) -> bool:
    """Whether an item may be a noun that is spoken of."""
    return item.kind in HEADS or (item.kind == WORD and item.head.key in NOUNS)
