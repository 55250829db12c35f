"""To whom a hostile deed is done that is done to what is his: "seized a tanker that flies the flag of X".

The ships, diplomats, firms, borders and contracts that a state lays hands on are another's: whose, an adjective or a
name tells that stands in the phrase behind the verb or noun, before anything that tells why, when or how.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.match.marks import COMMAS
from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

TARGET = "target"
AGAINST = frozenset({"SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"})
# what calls off dealings, or holds them back, whatever its category
CALLING_OFF = frozenset({"suspend", "cancel", "ban", "restrict", "embargo"})
# where forces go to is whom they threaten, where people are taken only where that was
PLACED = frozenset({"ASSAULT", "MOBILIZE", "SANCTION"})
SKIPPED = frozenset({"time", "quote", "agreement", "number"})
WALKING_OUT = "walk_out"
BY_HEART = ("organization:",)
FAR = 16


def done_to_what_is_his(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state, or group, whose things or people a deed is done to, where nobody is named as its target."""
    if draft.cls != "Action" or draft.values(TARGET) or not draft.values("actor"):
        return
    if not (AGAINST & set(draft.categories) or draft.frame in CALLING_OFF):
        return
    own = {*draft.values("actor"), *owners(story, draft.values("actor"))}
    own |= {story.book.state_of(k) for k in own if k.startswith("person:")}
    if all(k.startswith("place:") for k in own):
        return  # a town that is no capital acts for no state: it is a club or a firm
    teller = story.made.get(clause.inside)
    if clause.kind == "noun" and teller is not None and teller.values("speaker") and not own & _sides(story, teller):
        return  # what somebody tells that others do
    met = _first_other(story, clause, draft, own - {""})
    if met:
        draft.parts = [p for p in draft.parts if p.role != "participant" or p.value not in met]
        draft.add(TARGET, met, evidence)


def _sides(story: Story, teller: Draft) -> set[str]:
    """Who tells something, and the states of those who do."""
    speakers = teller.values("speaker")
    return {*speakers, *owners(story, speakers), *(story.book.state_of(k) for k in speakers if k.startswith("person:"))}


def _first_other(story: Story, clause: Clause, draft: Draft, own: set[str]) -> tuple[str, ...]:
    """The first state or group behind a deed that is not the doer's own."""
    items = story.here.items
    placed = bool(PLACED & set(draft.categories))
    start = max(clause.at, clause.verb_at, clause.subject_at) + 1
    stop = min(_end(story, clause, start), len(items), start + FAR)
    for at in range(start, stop):
        item = items[at]
        stopped = at == start and draft.frame in CALLING_OFF and _is_stopped(item)
        in_course = draft.frame == WALKING_OUT and story.text(item) in story.knowledge.groups["in_course"]
        if not (stopped or in_course) and _ends(story, items, at):
            return ()
        if item.kind in ("nisba", "nisba_weak") and item.head.key.startswith("country:"):
            keys: tuple[str, ...] = (item.head.key,)
        elif item.kind == "ref" and not (
            items[at - 1].kind == "participle" and item.prep in story.knowledge.groups["by_means"]
        ):
            keys = tuple(_states(story, item.keys))
        else:
            continue
        if item.kind == "ref" and _is_where(story, items, at) and not placed:
            return ()
        if others := tuple(k for k in keys if k not in own):
            return others
    return ()


def _end(story: Story, clause: Clause, start: int) -> int:
    """Where the phrase ends: at the next verb, unless that one only tells whose flag something flies."""
    items = story.here.items
    stop = clause.end
    if stop == start < len(items) and _is_stopped(items[stop]) and clause.sense.frame.id in CALLING_OFF:
        return stop + FAR
    if stop + 2 < len(items) and stop >= start and story.text(items[stop]) in story.knowledge.groups["flies"]:
        return min(stop + 5, len(items)) if story.text(items[stop + 1]) in story.knowledge.groups["flag"] else stop
    return stop


def _ends(story: Story, items: tuple[Item, ...] | list[Item], at: int) -> bool:
    """Whether what follows tells why, when or how, so that it names nobody to whom the deed is done."""
    item = items[at]
    text = story.text(item)[len(item.conj) :]
    groups = story.knowledge.groups
    if item.kind == "mark":
        return item.head.key in COMMAS or not item.head.key.strip("()[]«»\"'")
    if item.kind in ("verb", "modal") and text not in groups["flies"]:
        return True
    if text in groups["motives"]:
        return True
    if item.kind == "noun":
        return item.prep == story.knowledge.lexicon.clitics.lam and at > 0
    if item.kind == "ref" or item.kind in SKIPPED:
        return False
    if item.kind in ("function", "particle"):
        if text in groups["towards_things"]:
            behind = items[at + 1] if at + 1 < len(items) else None
            return behind is not None and story.text(behind) in groups["circumstances"]
        small = item.kind == "particle" and not groups_of(item) & {"during", "that", "clause", "negation", "agent"}
        return not (small or item.head.key in ("quantifier", "demonstrative"))
    return False


def _is_stopped(item: Item) -> bool:
    """Whether a word spelled like a verb is what is stopped: "halted the pumping of gas"."""
    return item.kind == "verb" and not item.conj and not item.head.pron


def _is_where(story: Story, items: list[Item] | tuple[Item, ...], at: int) -> bool:
    """Whether a state or town is only where something took place: "in X", "near X"."""
    if not all(k.startswith(("country:", "place:")) for k in items[at].keys) or items[at].prep or at == 0:
        return False
    before = items[at - 1]
    return bool(groups_of(before) & {"place"}) or story.text(before) in story.knowledge.groups["nearby"]


def _states(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The states that keys are or whose places, people and bodies they are; groups and organisations themselves."""
    for key in keys:
        if key.startswith("person:"):
            state = story.book.state_of(key)
        elif key.startswith(BY_HEART):
            state = next(iter(owners(story, (key,))), key)
        else:
            state = story.state_at(key)
        if state.startswith(("country:", "organization:")):
            yield state
