"""What several say, each for himself: "X, Y and Z condemned the attack" are three who condemn."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Item
from kg.steps.facts.clauses.clause import JOINT, Clause
from kg.steps.facts.clauses.nouns.carriers import EXCHANGE
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# what nobody does alone
TOGETHER = frozenset({JOINT, "stated_in", EXCHANGE, "agree", "present_view", "cooperate_statement"})
# what several announce of what they have together
ANNOUNCING = frozenset({"declare", "reveal"})
COMMON = frozenset({"COOPERATE", "AGREE", "CONSULT"})
SHARED = frozenset({"Agreement", "Signing", "Meeting", "Summit", "Call", "Visit"})
PAIR = 2
PAIRS = frozenset({"two_states", "two_people", "two_sides"})
MOST = 6


def speaks_jointly(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether those who speak do it with one voice: they agree, have a joint text, or have a title in common.

    So do "the two sides" and "the ministers", who goes on to speak in the dual or plural, and two states of whose
    talks or text the article has told.
    """
    if clause.sense.frame.id in ANNOUNCING and set(draft.categories[:1]) <= COMMON:
        return True
    if clause.sense.frame.id in TOGETHER or clause.subject_at < 0 or _have_met(story, draft):
        return True
    named = story.here.items[clause.subject_at] if clause.subject_at >= 0 else None
    return named is not None and (named.why in PAIRS or named.kind != "ref" or _has_common_title(named))


def _have_met(story: Story, draft: Draft) -> bool:
    """Whether the article has told of talks or of a text of the two states that speak."""
    both = set(draft.values("speaker"))
    if len(both) != PAIR or not all(key.startswith("country:") for key in both):
        return False
    return any(d.cls in SHARED and not d.said_by and both <= story.states(d) for d in story.book.drafts)


def _has_common_title(item: Item) -> bool:
    """Whether an office in the dual or plural stands before all the names: "the presidents X and Y"."""
    titled = item.head.kind == "office" and getattr(item.head.info, "number", "singular") != "singular"
    return titled or item.head.key in PAIRS


def each_for_himself(story: Story) -> None:
    """Give each of several who speak a statement of his own, wherever one of them leads to what they say."""
    drafts, split = story.book.drafts, {}
    told = sum(d.cls == "Statement" for d in drafts)
    for draft in [d for d in drafts if d.cls == "Statement" and not d.joint]:
        speakers = draft.values("speaker")
        if not 1 < len(speakers) <= MOST:
            continue
        shared = [p for p in draft.parts if p.role != "speaker"]
        others = []
        for key in speakers[1:]:
            told += 1
            own = [p for p in draft.parts if p.role == "speaker" and p.value == key]
            others.append(replace(draft, parts=[*own, *shared], id=f"statement{told}"))
        draft.parts = [p for p in draft.parts if p.role != "speaker" or p.value == speakers[0]]
        drafts[drafts.index(draft) + 1 : drafts.index(draft) + 1] = others
        split[draft.id] = others
    for draft in drafts if split else ():
        for value in draft.values("content"):
            draft.add("content", (d.id for d in split.get(value, ())), draft.evidence)
