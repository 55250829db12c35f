"""Who brings others together: told beside what came of it, "by the mediation of X", or without those between whom."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MEDIATE = "mediate"
# who sponsors talks, an exchange or a reconciliation brings its sides together
SPONSORING = "preside_talks"
BETWEEN_TWO = frozenset(
    {
        "talks",
        "negotiate",
        "sign",
        "be_signed",
        "ceasefire",
        "exchange_prisoners",
        "reconcile",
        "restore_relations",
        "normalise",
        "conclude",
        "reach_agreement",
        "end_war",
        "exchange_documents",
    }
)
SETTLED = frozenset({"Signing", "Meeting", "Call", "Summit", "Action", "Accession"})
MANY = 2


def mediated(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Enter the mediation that a phrase beside talks, an agreement or an exchange tells of."""
    if draft.cls not in SETTLED or draft.frame == MEDIATE or draft.status not in ("Occurred", "Planned"):
        return
    items = story.here.items
    groups = story.knowledge.groups
    led = [(story.text(items[part.item - 1]), part.keys) for part in clause.parts if part.item > 0]
    led += _by_adjective(story)
    brokers = [key for word, keys in led for key in keys if word in groups["mediation"]]
    if clause.carrier == SPONSORING:
        brokers += draft.values("host")
    if draft.frame in BETWEEN_TWO:
        # many gather under a patron; those who talk or agree under a sponsor are brought together by it
        brokers += [k for word, keys in led for k in keys if word in groups["sponsoring"] and k.startswith(PARTIES)]
    between = [k for k in draft.values("participant", "actor", "target") if k not in brokers and k.startswith(PARTIES)]
    if not brokers or len(between) < MANY:
        return
    frame = story.knowledge.frames.frames[MEDIATE]
    told = Draft(
        "Action",
        frame.categories,
        draft.status,
        draft.detail,
        evidence,
        f"{MEDIATE}/beside",
        draft.sentence,
        draft.zone,
        frame=MEDIATE,
        said_by=draft.said_by,
        confidence=draft.confidence,
    )
    told.add("actor", brokers, evidence)
    told.add("target", between, evidence)
    told.moment = draft.moment
    story.book.enter(told)


def _by_adjective(story: Story) -> list[tuple[str, tuple[str, ...]]]:
    """The words of the sentence that adjectives of states stand behind, and the states: "with Chinese sponsorship"."""
    items = story.here.items
    led: list[tuple[str, tuple[str, ...]]] = []
    for at, item in enumerate(items):
        if item.kind != "nisba" or not at:
            continue
        first = at - 1
        while first and items[first].kind == "nisba":
            first -= 1
        led.append((story.text(items[first]), (item.head.key,)))
    return led


def between_whom(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add between whom somebody mediates where another part of the sentence names the two: "X's mediation led to"."""
    if draft.frame != MEDIATE or not draft.values("actor") or draft.values("target", "participant"):
        return
    capitals = story.knowledge.world.capitals
    for item in story.here.items:
        keys = [capitals.get(k, k) for k in item.keys] if item.kind == "ref" else []
        sides = [k for k in keys if k.startswith(PARTIES) and k not in draft.values("actor")]
        if len(sides) == len(keys) == MANY:
            draft.add("target", sides, evidence)
            return
