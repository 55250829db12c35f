"""Who gives an office, as a gathering of his or "by" tells: "the summit of X chose N", "his appointment by X"."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import CONVENED
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.events.journeys import behind_particle
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

GIVING = frozenset({"elect", "appoint", "nominate", "dismiss"})
# how far behind the verb the organisation, and behind that who is chosen, may stand
NEAR, FAR = 6, 7
ORGWORD = "orgword"


def by_gathering(story: Story, clause: Clause) -> Clause:
    """A verb of choosing whose subject is a gathering or council of an organisation, with that as who chooses."""
    if clause.kind != "verb" or clause.sense.frame.id not in GIVING or clause.verb_at < 0:
        return clause
    items, head = story.here.items, clause.verb_at + 1
    if head >= len(items) or items[head].prep or not _gathers(story, head):
        return clause
    whose = next((i for i in range(head + 1, min(head + NEAR, len(items))) if items[i].kind == "ref"), -1)
    if whose < 0 or items[whose].prep or not all(map(story.is_international, items[whose].keys)):
        return clause
    if any(i.kind in ("verb", "mark", "quote") for i in items[head:whose]):
        return clause
    chosen = next((i for i in range(whose + 1, min(whose + FAR, len(items))) if _is_person(story, i)), -1)
    if chosen < 0 or any(i.kind in ("verb", "mark", "quote") for i in items[whose:chosen]):
        return clause
    kept = tuple(p for p in clause.parts if p.role not in ("target", "actor") and p.item != chosen)
    parts = (*kept, Complement("target", items[chosen].keys, chosen))
    return clause._replace(subject=items[whose].keys, subject_at=whose, dropped=False, parts=parts)


def _gathers(story: Story, at: int) -> bool:
    """Whether an item is a noun of meeting or the head noun of a body: "the summit", "the council"."""
    item = story.here.items[at]
    senses = story.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return item.kind == ORGWORD or any(s.frame.event in CONVENED for s in senses)


def _is_person(story: Story, at: int) -> bool:
    item = story.here.items[at]
    named = item.kind == "ref" and len(item.keys) == 1 and item.keys[0].startswith("person:")
    return named and not item.conj and not behind_particle(story, at)


def on_the_part_of(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who gave somebody an office as "by" tells it further on: "his appointment as envoy by X"."""
    if draft.frame not in GIVING or draft.values("actor") or not draft.values("target"):
        return
    items = story.here.items
    for at in range(clause.at + 1, min(clause.at + FAR, len(items) - 1)):
        if items[at].kind in ("verb", "mark", "quote") or "that" in groups_of(items[at]):
            return
        if "agent" in groups_of(items[at]) and items[at + 1].kind == "ref":
            draft.add("actor", (k for k in items[at + 1].keys if k.startswith(ACTORS)), evidence)
            return
