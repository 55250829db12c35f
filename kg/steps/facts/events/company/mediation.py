"""Who brings others together: told beside what came of it, "by the mediation of X", or without those between whom."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import GATHERINGS
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MEDIATE = "mediate"
SIDES = ("country:", "place:")
# what those who make peace strive for
PEACE = frozenset({"settle", "reconcile", "end_war", "ceasefire", "deescalate"})
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
TWO = 2


def mediated(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Enter the mediation that a phrase beside talks, an agreement or an exchange tells of."""
    if draft.cls not in SETTLED or draft.frame == MEDIATE or draft.status not in ("Occurred", "Planned"):
        return
    groups = story.knowledge.groups
    led = [*_by_name(story), *_by_adjective(story)]
    brokers = [key for word, keys in led for key in keys if word in groups["mediation"]]
    if clause.carrier == SPONSORING:
        brokers += draft.values("host")
    patrons = [k for word, keys in led for k in keys if word in groups["sponsoring"] and k.startswith(PARTIES)]
    everyone = [k for k in draft.values("participant", "actor", "target") if k not in brokers + patrons]
    between = tuple(dict.fromkeys(k for k in (_side(story, k) for k in everyone) if k.startswith(PARTIES)))
    if draft.frame in BETWEEN_TWO or (draft.cls in GATHERINGS and len(between) == TWO):
        # many gather under a patron; those who talk or agree under a sponsor are brought together by it
        brokers += patrons
    brokers = [k for k in brokers if _side(story, k) not in between]
    if not brokers or len(between) < TWO:
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


def _side(story: Story, key: str) -> str:
    """The state or body for which somebody talks."""
    return (story.book.state_of(key) or key) if key.startswith("person:") else key


def _by_name(story: Story) -> list[tuple[str, tuple[str, ...]]]:
    """The phrases that names stand behind: "by the mediation of X"."""
    items = story.here.items
    led: list[tuple[str, tuple[str, ...]]] = []
    for at in range(1, len(items)):
        if items[at].kind == "ref" and not items[at].prep:
            led.append((story.text(items[at - 1]), items[at].keys))
    return led


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
    """Add between whom, or where, somebody makes peace: named behind what he strives for, or elsewhere as two.

    "X's efforts to settle the crisis in Y", "the endeavours to end the Z conflict", "X's mediation led to".
    """
    if draft.frame != MEDIATE or not draft.values("actor") or draft.values("target", "participant"):
        return
    doers = {_side(story, k) for k in draft.values("actor")}
    if met := _behind(story, clause, doers):
        draft.add("target", met, evidence)
        return
    capitals = story.knowledge.world.capitals
    for item in story.here.items:
        keys = [_side(story, capitals.get(k, k)) for k in item.keys] if item.kind == "ref" else []
        sides = [k for k in keys if k.startswith(PARTIES) and k not in doers]
        if len(sides) == len(keys) == TWO:
            draft.add("target", sides, evidence)
            return


def _behind(story: Story, clause: Clause, doers: set[str]) -> tuple[str, ...]:
    """The first state, place or body named behind the noun of an effort, but for who makes it."""
    if clause.kind != "noun" and not clause.carrier:
        return ()
    for item in story.here.items[clause.at + 1 :]:
        if item.kind in ("mark", "quote") or (item.kind == "verb" and not item.head.pron):
            return ()
        keys = (item.head.key,) if item.kind == "nisba" else item.keys if item.kind == "ref" else ()
        if met := tuple(k for k in keys if k.startswith(SIDES) and k not in doers):
            return met
    return ()


def is_striven_for(story: Story, clause: Clause) -> bool:
    """Whether peace is only what somebody's efforts are for, not what came of them: "X's efforts to settle …"."""
    if clause.kind != "noun" or clause.sense.frame.id not in PEACE:
        return False
    items = story.here.items
    if clause.at and "about" in groups_of(items[clause.at - 1]):
        return False
    efforts = (c for c in story.clauses if c.sense.frame.id == MEDIATE and c.at < clause.at < c.end)
    return any(all(i.kind not in ("mark", "verb") for i in items[c.at + 1 : clause.at]) for c in efforts)
