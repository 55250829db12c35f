"""What goes with an event and has no place of its own in its clause: premises, "the country", whose it is."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.words.definiteness import told_apart
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

FAR = 8
PREMISES = "own_premises"


def at_own_premises(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the capital of a host's state, told of elsewhere, else that state, where he receives in palace or office."""
    hosts = [k for k in draft.values("host") if k.startswith("person:")]
    if draft.cls != "Meeting" or len(hosts) != 1 or draft.values("location") or draft.status == "Denied":
        return
    if PREMISES not in story.traces:
        return
    items = story.here.items[min(clause.at, clause.verb_at if clause.verb_at >= 0 else clause.at) : clause.end]
    words = f" {story.here.sentence.words(items[0].start, items[-1].end)} " if items else ""
    clitics = story.knowledge.lexicon.clitics
    led = {f" {p} " for p in story.knowledge.groups["place"]}
    led |= {f" {p}" for p in clitics.prepositions if p != clitics.lam}
    places = story.knowledge.groups[PREMISES]
    if not any(f"{p}{where} " in words for p in led for where in places):
        return
    state = story.book.state_of(hosts[0])
    for seat in (*(p for p, of in story.knowledge.world.capitals.items() if of == state), state):
        if not draft.values("location"):
            _place(story, draft, seat, f"{evidence.pattern}+premises")


def _place(story: Story, draft: Draft, place: str, pattern: str) -> None:
    """Add a place that is told of elsewhere in the article, with the sentence that names it."""
    thing = story.knowledge.world.things.get(place)
    names = {fold(n) for n in (thing.ar, *thing.aliases)} if thing is not None else set()
    sentences = (s.sentence for s in story.linked.sentences)
    told = next((s for s in sentences if any(f" {n} " in f" {' '.join(s.norms)} " for n in names)), None)
    if told is not None:
        draft.add("location", (place,), story.evidence_in(told, pattern))


def to_the_country(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add where somebody goes who visits "the country": the state of the one other person beside him who has another.

    "The emir received X, who is visiting the country", as the outlets of a state put it.
    """
    guests = [k for k in draft.values("actor") if k.startswith("person:")]
    if draft.cls != "Visit" or draft.values("location") or len(guests) != 1:
        return
    items, home = story.here.items, story.book.state_of(guests[0])
    first = clause.verb_at if 0 <= clause.verb_at < clause.at else clause.at
    behind = items[first + 1 : first + 1 + FAR]
    if not home or not any(story.text(i) in story.knowledge.groups["the_country"] for i in behind):
        return
    others = {story.book.state_of(k) for i in items for k in i.keys if k.startswith("person:")} - {"", home}
    others = others or _where(story) - {"", home}
    if len(others) == 1:
        _place(story, draft, others.pop(), f"{evidence.pattern}+country")


def _where(story: Story) -> set[str]:
    """The states of the places of the sentence: "arrived in the country and was received at the airport of X"."""
    items = story.here.items
    placed = (
        k for at, i in enumerate(items) for k in i.keys if k.startswith("place:") or (at and _is_site(items[at - 1]))
    )
    return {story.book.state_at(k) for k in placed}


def _is_site(item: Item) -> bool:
    """Whether an item is "airport", "palace" and the like, which stand before the name of their place."""
    return "place_head" in groups_of(item)


def of_the_same(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add whose the next summit is, or the one of another year, where the article is about a summit of theirs."""
    known = story.book.gathering()
    if draft.cls != "Summit" or known is None or draft.values("organizer") or draft.bilateral:
        return
    named = draft.values("participant", "attendee", "host")
    behind = story.here.items[clause.at + 1] if clause.at + 1 < len(story.here.items) else None
    apart = told_apart(story.here.items, clause.at) or (behind is not None and behind.kind == "time")
    apart = apart or bool(draft.ordinal and known.ordinal and draft.ordinal != known.ordinal)
    if apart and not any(k.startswith("person:") for k in named):
        draft.add("organizer", known.values("organizer"), evidence)
