"""Who leaves what, and whom he leaves by it: forces a state, a state a treaty that it has with another."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.deeds.owners import owners, states_of_leaders
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

LEAVING = "withdraw_from"
FORCES = "withdraw_forces"
TREATY = "agreement:"
SIDES = frozenset({"party", "participant"})
NAMES = frozenset({"country", "nisba"})


def quits(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Tell forces that leave a country from a state that leaves an organisation or a treaty, and who is left."""
    if draft.frame != LEAVING:
        return
    _forces_leave(story, draft, evidence)
    if draft.frame != LEAVING:
        return
    draft.add("actor", states_of_leaders(story, draft.values("actor")), evidence)
    met = (*_named_in_treaty(story, clause), *_has_treaty_with(story, clause))
    draft.add("participant", draft.values("actor"), evidence)
    draft.add("target", (k for k in met if k not in draft.values("actor", "participant")), evidence)


def _forces_leave(story: Story, draft: Draft, evidence: Evidence) -> None:
    """Forces that leave a country end no membership, they yield: "the forces of X withdrew from Y"."""
    left = draft.values("target", "organisation")
    doers = draft.values("actor", "participant")
    armed = bool(doers) and all(story.is_armed(k) for k in doers)
    if not (armed and left and all(k.startswith(("country:", "place:")) for k in left)):
        return
    frame = story.knowledge.frames.frames[FORCES]
    draft.cls, draft.frame, draft.categories = frame.event, FORCES, (frame.category,)
    draft.parts = [replace(p, role="actor") if p.role == "participant" else p for p in draft.parts]
    draft.add("actor", owners(story, doers), evidence)


def _named_in_treaty(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state in the very name of the treaty that is left: "the treaty with Ruritania", "the Ruritanian pact"."""
    items = (story.here.items[p.item] for p in clause.parts if p.item >= 0 and p.keys and p.keys[0].startswith(TREATY))
    return tuple(dict.fromkeys(key for item in items for key in _states_in(story, item)))


def _states_in(story: Story, item: Item) -> tuple[str, ...]:
    lexicon = story.knowledge.lexicon
    words = story.here.sentence.norms[item.start : item.end]
    entries = (e for word in words for option in lexicon.options(word) for e in lexicon.get(option.stem))
    return tuple(e.key for e in entries if e.kind in NAMES and e.key.startswith("country:"))


def _has_treaty_with(story: Story, clause: Clause) -> tuple[str, ...]:
    """With whom a state has a treaty without a name that it leaves: "left the fishing treaty with X"."""
    first = max(clause.at, clause.verb_at)
    left = (c for c in story.clauses if c.sense.agreement and first < c.at < clause.end)
    return tuple(k for c in left for p in c.parts if p.role in SIDES for k in p.keys if k.startswith("country:"))
