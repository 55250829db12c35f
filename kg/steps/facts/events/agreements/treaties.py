"""Treaties that have a name: who is bound by them, and who signed them when, as a phrase behind the name tells."""

from __future__ import annotations

from kg.match.marks import COMMAS
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.agreements.sides_named import named_from
from kg.steps.facts.events.agreements.signings import enter_signing
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

NEAR = 4
# how far behind "signed" those who signed may be named: "signed in June 2018 between"
SIDES = 8
FAR = 16
MANY = 2
WHEN = 8


def signed_by(story: Story) -> None:
    """A treaty told by its name with those who concluded it: "the Treaty of X, signed by Y and Z in 1978"."""
    items, sentence = story.here.items, story.here.sentence
    for at, item in enumerate(items[:-2]):
        named = item.kind == "ref" and all(k.startswith("agreement:") for k in item.keys)
        told = _behind_name(items, at) if named else at
        if not named or story.text(items[told]) not in story.knowledge.groups["signed"]:
            continue
        side = next((i for i in range(told + 1, min(told + SIDES, len(items))) if _opens_sides(items[i])), -1)
        if any(item.kind in ("verb", "mark", "quote") for item in items[told + 1 : max(side, 0)]):
            continue
        parties = named_from(story, items, side + 1) if side >= 0 else ()
        if len(parties) < MANY:
            continue
        evidence = story.evidence("agreement/signed")
        kind = story.knowledge.world.things[item.keys[0]].detail
        draft = Draft(
            "Agreement", (), "Occurred", "", evidence, evidence.pattern, sentence.index, sentence.zone, frame=kind
        )
        draft.kind = kind
        draft.add("same", item.keys, evidence)
        draft.add("party", parties, evidence)
        later = (t for t in story.here.times if item.end <= t[0] < items[min(side + WHEN, len(items) - 1)].end)
        draft.moment = next((moment for _, _, moment in later), None)
        enter_signing(story, story.book.enter(draft), told, min(side + WHEN, len(items)))


def _behind_name(items: tuple[Item, ...], at: int) -> int:
    """The item behind a name, its closing quotation mark and a comma."""
    behind = at + 1
    while behind < len(items) - 1 and (items[behind].kind == "quote" or items[behind].head.key in COMMAS):
        behind += 1
    return behind


def _opens_sides(item: Item) -> bool:
    return bool(groups_of(item) & {"between", "with"})


def bound_by(story: Story) -> None:
    """Who is called a party to a treaty that has a name, or has duties under it: "its duties under the treaty"."""
    items, sentence = story.here.items, story.here.sentence
    for at, item in enumerate(items):
        named = item.kind == "ref" and all(k.startswith("agreement:") for k in item.keys)
        if not named or not _binds(story, at):
            continue
        party = next((k for other in reversed(items[max(0, at - FAR) : at]) for k in _state_in(story, other)), "")
        if not party or any(d.cls == "Agreement" for d in story.made.values()):
            continue
        outer = next((story.made[i] for i, c in enumerate(story.clauses) if i in story.made and _covers(c, at)), None)
        said_by = outer.values("speaker") if outer is not None else story.source
        evidence = story.evidence("agreement/party")
        kind = story.knowledge.world.things[item.keys[0]].detail
        status = "Alleged" if said_by else "Occurred"
        draft = Draft(
            "Agreement",
            (),
            status,
            "",
            evidence,
            evidence.pattern,
            sentence.index,
            sentence.zone,
            frame=kind,
            kind=kind,
            said_by=said_by,
        )
        draft.add("same", item.keys, evidence)
        draft.add("party", (party,), evidence)
        story.book.enter(draft)


def _binds(story: Story, at: int) -> bool:
    """Whether words before a treaty tell that somebody is a party to it."""
    start = story.here.items[max(0, at - NEAR)].start
    words = " ".join(story.here.sentence.norms[start : story.here.items[at].start])
    denied = any("negation" in groups_of(item) for item in story.here.items[max(0, at - NEAR) : at])
    return not denied and any(f" {words}".endswith(f" {phrase}") for phrase in story.knowledge.groups["bound"])


def _state_in(story: Story, item: Item) -> tuple[str, ...]:
    """The states that an item names, a capital for its state."""
    capitals = story.knowledge.world.capitals
    states = (capitals.get(k, k) for k in item.keys) if item.kind == "ref" else ()
    return tuple(k for k in states if k.startswith("country:"))[:1]


def _covers(clause: Clause, at: int) -> bool:
    return clause.content is not None and clause.content[0] <= at < clause.content[1]
