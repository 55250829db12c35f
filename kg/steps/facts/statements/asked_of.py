"""Who is asked or told to do something: by a pronoun, behind a phrase between commas, or as his duty."""

from __future__ import annotations

from kg.model import Item
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.statements.meant_before import meant_before
from kg.steps.facts.statements.replies import as_parties
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import homes

ASKED = frozenset({"addressee", "target"})
ASKING = frozenset({"demand", "urge", "insist", "hope", "request"})
# how long a phrase between commas may be
FAR = 14
EXCEPT = "\u0625\u0644\u0627"


def object_meant(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """Who a pronoun behind a verb of asking or accusing means: the nearest party named before it."""
    items = story.here.items
    if clause.kind == "noun" or not _takes_pronoun(story, clause):
        return ()
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    if verb > 1 and "relative" in groups_of(items[verb - 1]) and items[verb - 2].kind not in ("ref", "mark"):
        return ()  # "the initiative to which he called": the pronoun goes back to it
    mine = {*draft.values("speaker"), *map(story.book.state_of, draft.values("speaker"))}
    for item in reversed(items[: clause.verb_at if clause.verb_at >= 0 else clause.at]):
        keys = tuple(k for k in item.keys if k not in mine and not k.startswith(("place:", "agreement:")))
        if item.kind == "ref" and keys:
            return keys
    return meant_before(story, clause, draft)


def behind_aside(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is asked or blamed behind a phrase between commas: "X urged, by the mouth of his minister, Y to"."""
    items, at = story.here.items, clause.subject_at + 1
    if clause.sense.frame.object not in ASKED or clause.subject_at <= clause.verb_at or clause.verb_at < 0:
        return ()
    if at >= len(items) or not is_comma(items[at]):
        return ()
    close = next((i for i in range(at + 1, min(len(items) - 1, at + FAR)) if is_comma(items[i])), -1)
    named = items[close + 1] if close > 0 else None
    if named is None or named.kind != "ref" or named.prep or named.conj:
        return ()
    for i in range(at, close):
        told = items[i].kind == "verb" and "relative" not in groups_of(items[i - 1])
        if told or items[i].kind == "quote" or "that" in groups_of(items[i]):
            return ()
    return tuple(k for k in as_parties(story, named.keys) if k.startswith(ACTORS))


def _takes_pronoun(story: Story, clause: Clause) -> bool:
    """Whether a pronoun tells to whom something is said: on a verb of asking, or "to him" right behind a verb."""
    items, cues = story.here.items, story.knowledge.cues
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    behind = items[verb + 1 : verb + 3]
    # the pronoun on a noun that a verb carries is its owner's: "voicing his gratitude"
    taken = items[clause.at].kind != "noun" and bool(items[clause.at].head.pron)
    if clause.sense.frame.object in ASKED and (taken or any(story.text(i) in cues.objects for i in behind)):
        return True
    asked = story.text(items[verb + 1]) if verb + 1 < len(items) else ""
    if asked in story.knowledge.groups["asked_of_him"] and clause.sense.frame.slots.get(asked[:2]) in ASKED:
        return True
    said = items[verb].kind in ("verb", "participle") and clause.sense.frame.event == "Statement"
    return said and verb + 1 < len(items) and story.text(items[verb + 1]) in story.knowledge.groups["said_to_him"]


def obliged(story: Story, index: int, draft: Draft, start: int, end: int) -> tuple[str, ...]:
    """Who is told to do something: "X must …" in what is said, or the doer of what is asked or hoped for."""
    items, groups = story.here.items, story.knowledge.groups
    for i in range(start + 1, end):
        if items[i].kind != "ref":
            continue
        upon = story.text(items[i - 1]).split(" ")[-1] in story.knowledge.cues.upon
        before = items[i - 2] if i > 1 else None
        duty = before is not None and (groups_of(before) & {"that", "must"} or story.text(before) in groups["must"])
        duty = duty or (i + 1 < end and "that" in groups_of(items[i + 1]) and (before is None or _opens(before)))
        if before is not None and story.here.sentence.tokens[before.start].text == EXCEPT:
            duty = False  # "is of use to nobody except X", spelled like "that not"
        if upon and (duty or items[i - 1].kind == "modal"):
            return tuple(k for k in items[i].keys if k not in homes(story, draft))
    if draft.frame not in ASKING or "REQUEST" not in draft.categories:
        return ()
    for inner in story.clauses:
        if inner.manner.detail == "conditional":
            continue  # "called for a step if X refuses"
        if inner.at < inner.verb_at and story.here.items[inner.at].kind == "noun":
            continue  # "called for a conference that X attends"
        if inner.inside == index and start <= inner.at < end and inner.verb_at >= 0 and inner.subject_at >= start:
            return tuple(k for k in inner.subject if k not in homes(story, draft) and not k.startswith("place:"))
    return ()


def _opens(item: Item) -> bool:
    """Whether somebody's own words may begin behind an item: a quotation mark or a colon."""
    return item.kind in ("quote", "mark")
