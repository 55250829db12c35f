"""Whom words are aimed at where they name nobody as hearer: the only foreign party they tell of."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.replies import as_parties, sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ASKED = "REQUEST"
AGAINST = frozenset({"ACCUSE", "THREATEN", "REJECT", "PROTEST", ASKED})
# friendly words are for somebody where their verb is one of praise, pledge and the like
FOR = frozenset({"SUPPORT", "COOPERATE"})
# frames of words that tell of things, or by which one is only sorry for them
# how far behind "if" who is to do something is named
NEAR = 4
QUIET = frozenset({"deny", "report", "quote", "predict", "recall", "stated_in", "concern", "regret", "resent", "mourn"})
NOUNS = frozenset({"noun", "word", "topic", "unknown", "orgword", "body"})
# what leads to where something is, or to whom it befalls
PASSED = frozenset({"place", "during", "inside", "against"})


def concerned(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """The only party besides the speaker's own that is named in what he says against or for somebody."""
    if not draft.categories or draft.frame in QUIET or not _is_aimed(draft, clause):
        return ()
    found = others_named(story, clause, sides(story, draft), asked=draft.categories[0] == ASKED)
    return tuple(found.values()) if len(found) == 1 else ()


def others_named(story: Story, clause: Clause, mine: set[str], *, asked: bool = False) -> dict[str, str]:
    """The parties besides the speaker's own that are named in what is said, each by the state that it stands for."""
    found = dict[str, str]()
    for key in _named(story, clause, asked=asked):
        state = story.book.state_of(key) or key
        if key not in mine and state not in mine:
            found[state] = key if key.startswith("person:") or state not in found else found[state]
    return found


def threatened(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Whom a threat is to befall, or who is to do something, or else: "threatened to close the bases if X"."""
    if "THREATEN" not in draft.categories or clause.content is None:
        return ()
    items, mine = story.here.items, sides(story, draft)
    if struck := _struck(story, draft, mine):
        return struck
    first = next((i for i in range(clause.at + 1, len(items)) if "condition" in groups_of(items[i])), len(items))
    for item in items[first + 1 : first + 1 + NEAR]:
        if item.kind == "ref" and not item.prep:
            keys = as_parties(story, item.keys)
            return tuple(k for k in keys if k not in mine and (k.startswith("person:") or _is_party(story, k)))[:1]
    return ()


def _struck(story: Story, draft: Draft, mine: set[str]) -> tuple[str, ...]:
    """Whom a deed befalls with which somebody threatens: "threatened to impose sanctions on X"."""
    told = set(draft.values("content"))
    for deed in story.made.values():
        if deed.id in told and deed.cls == "Action" and mine & set(deed.values("actor")):
            return tuple(k for k in deed.values("target") if k not in mine and _is_party(story, k))[:1]
    return ()


def _is_aimed(draft: Draft, clause: Clause) -> bool:
    """Whether words are against somebody, or friendly by their verb."""
    kind = draft.categories[0]
    return kind in AGAINST or (kind in FOR and clause.sense.frame.category in FOR)


def _named(story: Story, clause: Clause, *, asked: bool) -> list[str]:
    """The parties named in what is said, by name or adjective; where something is, is none.

    What is `asked` for may befall who is annexed to its noun: "called for the punishment of X".
    """
    items, named = story.here.items, list[str]()
    first, end = clause.content or (clause.at + 1, clause.end)
    for at in range(max(first, 0), min(end, len(items))):
        item = items[at]
        if item.kind == "nisba" and item.head.key.startswith("country:") and not _are_people(story, at):
            named.append(item.head.key)
        if item.kind != "ref" or (at and (befalls(story, at) or (asked and _is_annexed(story, at)))):
            continue
        named += [k for k in as_parties(story, item.keys) if _is_party(story, k)]
    return named


def _are_people(story: Story, at: int) -> bool:
    """Whether an adjective stands for people of a state, whom a deed befalls, or for its town: "the X capital"."""
    endings, text = story.knowledge.endings, story.text(story.here.items[at])
    if at and "place_head" in groups_of(story.here.items[at - 1]):
        return True
    return endings.is_nominative(text) or text.endswith(endings.groups_asked[:1])


def _is_annexed(story: Story, at: int) -> bool:
    """Whether a name is annexed to a noun, or "of" or "for" leads to it, so that the noun may tell what befalls it."""
    item, before = story.here.items[at], story.here.items[at - 1]
    if item.prep:
        return item.prep == story.knowledge.lexicon.clitics.lam
    return before.kind in NOUNS or "place_head" in groups_of(before)


def _is_party(story: Story, key: str) -> bool:
    """Whether a key is a state, a body of states, or somebody who stands for one."""
    return key.startswith("country:") or story.is_international(key) or bool(story.book.state_of(key))


def befalls(story: Story, at: int) -> bool:
    """Whether a name tells where something is, whom it befalls or what of his is meant: "against X", "X's safety"."""
    before = story.here.items[at - 1]
    if before.kind == "verb" and before.head.info.number == "plural":
        return True  # "his people left X": a verb before its subject stands in the singular
    bare = story.text(before)[len(before.conj) + len(before.prep) :]
    senses = story.knowledge.frames.nouns.get(before.head.key, ()) if before.kind == "noun" else ()
    struck = any(sense.frame.event == "Action" and sense.needs is None for sense in senses)
    return struck or bool(groups_of(before) & PASSED) or bare in story.knowledge.groups["possessed"]
