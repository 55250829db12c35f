"""Gatherings that are to come as what stands before them in their clause is: behind a verb of the future, or joined.

"The visit will take in a meeting with X", "he means to visit X and hold talks with Y".
"""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.clauses.status import COMING, Manner
from kg.steps.facts.story.coming import is_any_verb
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import TO_COME, only_holds

FAR = 12
# what opens words of their own, or tells in the course of what something is done
APART = frozenset({"that", "relative", "clause", "during", "inside", "frame", "negation", "condition"})
# groups of words behind which something is over
OVER = ("over", "since", "from")


def manner_behind(story: Story, clause: Clause) -> Manner | None:
    """How a gathering that no verb of its own tells of is to come, by what is before it; None where nothing is."""
    if clause.sense.frame.event not in TO_COME or clause.definite or clause.pron:
        return None
    if _is_told_behind(story, clause):
        return None
    return _behind_verb(story, clause) or _joined(story, clause)


def _is_told_behind(story: Story, clause: Clause) -> bool:
    """Whether a verb of the past right behind a noun tells of it: "will go back to talks that X held"."""
    for item in story.here.items[clause.at + 1 : clause.at + FAR]:
        if item.kind in ("mark", "quote"):
            return False
        if item.kind == "verb":
            return bool(item.head.info.tense == "perfect")
    return False


def _behind_verb(story: Story, clause: Clause) -> Manner | None:
    """The manner of the verb behind which an event noun stands, where it is one of the future or of a plan."""
    items = story.here.items
    for at in range(clause.at - 1, max(-1, clause.at - FAR), -1):
        item = items[at]
        if is_any_verb(item):
            return _of_verb(story, at)
        if item.kind in ("mark", "quote", "modal") or groups_of(item) & APART:
            return None
        if any(story.text(item)[len(item.conj) :] in story.knowledge.groups[group] for group in OVER):
            return None
    return None


def _of_verb(story: Story, at: int) -> Manner | None:
    items = story.here.items
    before = items[at - 1] if at else None
    if items[at].head.future or (before is not None and "future" in groups_of(before)):
        return COMING
    if before is not None and before.kind == "modal" and before.head.key == "Planned":
        return Manner("Planned", before.head.info[0]) if _ends_in_that(story, before) else None
    return None


def _ends_in_that(story: Story, modal: Item) -> bool:
    """Whether a word of likelihood leads to a verb by its last word: "it is planned that"."""
    return story.text(modal).split(" ")[-1] in story.knowledge.groups["that"]


def _joined(story: Story, clause: Clause) -> Manner | None:
    """The manner of the planned gathering to which "and" joins another: "means to visit X and hold talks with Y"."""
    items, first = story.here.items, clause.at
    if not items[first].conj and first and only_holds(story, items[first - 1]):
        first -= 1
    if not items[first].conj or items[first].prep:
        return None
    plan: Clause | None = None
    for other in story.clauses:
        if other.at < first and (plan is None or other.at > plan.at):
            plan = other
    if plan is None or plan.inside != clause.inside or plan.sense.frame.event not in TO_COME or plan.definite:
        return None
    if plan.manner.status != "Planned" or items[plan.at].kind != "noun" or not _is_governed(story, plan):
        return None
    between = items[plan.at + 1 : first]
    apart = any(is_any_verb(i) or i.kind in ("quote", "modal") or groups_of(i) & APART for i in between)
    marked = any(i.kind == "mark" and not is_comma(i) for i in between)
    return None if apart or marked else plan.manner


def _is_governed(story: Story, plan: Clause) -> bool:
    """Whether a verb or "for" before a noun makes a plan of it, and no word behind it: "means to visit", "to visit"."""
    items = story.here.items
    led = items[plan.at - 1] if plan.at and only_holds(story, items[plan.at - 1]) else items[plan.at]
    return plan.verb_at >= 0 or led.prep == story.knowledge.lexicon.clitics.lam
