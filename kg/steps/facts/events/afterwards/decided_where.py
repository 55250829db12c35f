"""What was decided, and who met, at a place that the same breath tells: "after their meeting in X they imposed"."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.afterwards.taking_place import place_in
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.story import Story

# what those who meet decide there
DECIDED = frozenset({"Action", "Accession", "Appointment", "Founding"})
GATHERED = frozenset({"Meeting", "Summit"})
SETTING = frozenset({"during", "inside"})
# within how many items behind a gathering its place stands
NEAR = 5
TOWN = "place:"


def decided_where(story: Story) -> None:
    """Give what those who met decided the place of their gathering, and who told of talks in a town those talks.

    "Speaking to the press in X after his meeting with Y": they met there, as nothing tells otherwise.
    """
    gathered = _gathered(story)
    for at, clause in gathered:
        for index, draft in story.made.items():
            if draft.cls in DECIDED and not draft.values("location") and _is_decided_at(story, at, index):
                draft.add("location", place_in(story, range(at + 1, min(at + NEAR, clause.end))), draft.evidence)
    _met_where_told(story)


def _gathered(story: Story) -> list[tuple[int, Clause]]:
    """The gatherings of the sentence at hand behind "during" or "after", and their clauses."""
    items = story.here.items
    nouns = (c for c in story.clauses if c.kind == "noun" and c.verb_at < 0 and c.sense.frame.event in GATHERED)
    return [(c.at, c) for c in nouns if c.at and groups_of(items[c.at - 1]) & SETTING]


def _is_decided_at(story: Story, at: int, index: int) -> bool:
    """Whether the verb of a deed stands before a gathering, and its noun behind, with no other verb in between."""
    items, clause = story.here.items, story.clauses[index]
    told = next((i for i in range(at - 1, -1, -1) if items[i].kind == "verb"), -1)
    verb = clause.verb_at if clause.verb_at >= 0 else told
    if not 0 <= verb < at < clause.at:
        return False
    between = items[verb + 1 : clause.at]
    return not any(i.kind == "verb" or groups_of(i) & {"that", "relative"} for i in between)


def _met_where_told(story: Story) -> None:
    """Give talks after which one of those who met told the press of it the place where he did."""
    if "press_told" not in story.traces:
        return
    press = [at for at, item in enumerate(story.here.items) if _is_press(story, item)]
    for index, draft in story.made.items():
        clause = story.clauses[index]
        plain = draft.cls in TALKS and draft.cls != "Call" and draft.status == "Occurred" and not draft.former
        if not plain or draft.values("location") or not _is_told_after(story, clause, press):
            continue
        told = next((d for d in story.made.values() if _tells_there(d, draft)), None)
        if told is not None:
            draft.take("location", told, nearest(told))


def _is_press(story: Story, item: Item) -> bool:
    """Whether an item is a press conference or the press."""
    words, press = story.text(item), story.knowledge.groups["press_told"]
    return words in press or words[len(item.conj) + len(item.prep) :] in press


def _is_told_after(story: Story, clause: Clause, press: list[int]) -> bool:
    """Whether "after" leads to the noun of talks behind words for the press, with no verb or "that" in between."""
    items, at = story.here.items, clause.at
    if clause.kind != "noun" or clause.verb_at >= 0 or not at or "during" not in groups_of(items[at - 1]):
        return False
    before = [p for p in press if p < at]
    between = items[before[-1] + 1 : at] if before else ()
    return bool(before) and not any(i.kind == "quote" or groups_of(i) & {"that"} for i in between)


def _tells_there(told: Draft, talks: Draft) -> bool:
    people = {k for k in told.values("speaker") if k.startswith("person:")}
    known = told.cls == "Statement" and any(k.startswith(TOWN) for k in told.values("location"))
    return known and bool(people & talks.parties())
