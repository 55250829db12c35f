"""Whom help reaches and whose it is, and who holds people somewhere, where only what stands around them tells."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.deeds.aimed import behind
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.events.deeds.whose_things import first_other
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ACTOR, TARGET = "actor", "target"
HELP = "AID"
HOPED = "hoped"
# what sets people free or lets them in, so that whose people they are is whom it is done to
FREEING = frozenset({"release", "pardon", "host_refugees", "cede"})
# what the authorities of a place do to people there
HOLDING = frozenset({"arrest", "arrest_warrant", "sentence", "expel", "release", "pardon", "seize"})
# what others are thanked for
THANKING = frozenset({"thank", "praise", "appreciate"})
THANKED_FOR = frozenset({"AID", "SUPPORT"})
# what is done for a place by who pays for things there
PAID_FOR = frozenset({"fund", "reconstruct"})
NEAR = 4


def helped(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state whose people or places are helped, or whose things the help are, where nobody else is named."""
    if draft.cls != "Action" or not (draft.categories[:1] == (HELP,) or draft.frame in FREEING):
        return
    if draft.detail == HOPED or _is_of_several(story, clause):
        return
    own = {*draft.values(ACTOR), *owners(story, draft.values(ACTOR))}
    own |= {story.book.state_of(k) for k in own if k.startswith("person:")}
    if own and not draft.values(TARGET):
        met = first_other(story, clause, draft, own - {""}, helping=True) or _where_paid_for(story, draft, own)
        met = met or _by_their_means(story, clause, draft, own)
        draft.parts = [p for p in draft.parts if p.role != "participant" or p.value not in met]
        draft.add(TARGET, met, evidence)
    if not own and draft.values(TARGET) and not clause.subject:
        draft.add(ACTOR, _whose_help(story, clause, draft), evidence)


def _where_paid_for(story: Story, draft: Draft, own: set[str]) -> tuple[str, ...]:
    """The one other state in which what somebody pays for, or builds, stands: "X pays for a centre in Y"."""
    there = {s for s in map(story.book.state_at, draft.values("location")) if s.startswith("country:")}
    return tuple(there) if draft.frame in PAID_FOR and len(there) == 1 and not there & own else ()


def _by_their_means(story: Story, clause: Clause, draft: Draft, own: set[str]) -> tuple[str, ...]:
    """The one other state told of before the means that somebody gives for it: "X built a port by a loan of Y"."""
    items = story.here.items
    before = story.text(items[clause.at - 1])
    led = items[clause.at].prep == story.knowledge.endings.by or before in story.knowledge.groups["means_led"]
    if draft.frame not in PAID_FOR or clause.kind != "noun" or clause.verb_at >= 0 or not clause.at or not led:
        return ()
    met: set[str] = set()
    for item in items[: clause.at]:
        keys = item.keys if item.kind == "ref" else (item.head.key,) if item.kind == "nisba" else ()
        met |= {story.book.state_of(k) if k.startswith("person:") else story.book.state_at(k) for k in keys}
    met = {k for k in met - own if k.startswith("country:")}
    return tuple(met) if len(met) == 1 else ()


def _is_of_several(story: Story, clause: Clause) -> bool:
    """Whether "and" joins the adjectives of states right behind the noun of help: all of them give it."""
    behind = story.here.items[clause.at + 1 : clause.at + 3]
    return clause.kind == "noun" and len(behind) > 1 and all(i.kind == "nisba" for i in behind)


def held_there(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state in which somebody of another one is held or set free, where nobody is told who does it."""
    if draft.frame not in HOLDING or draft.values(ACTOR) or clause.subject or clause.pron:
        return
    if clause.kind == "noun" and story.here.items[clause.at].conj:
        return  # what "and" joins is done by whoever did what stands before it
    there = {s for s in map(story.book.state_at, draft.values("location")) if s.startswith("country:")}
    if len(there) != 1:
        return
    met = draft.values(TARGET) or behind(story, max(clause.at, clause.verb_at) + 1, clause.end)
    met = tuple(k for k in met if k not in there)
    if met:
        draft.add(ACTOR, there, evidence)
        draft.add(TARGET, met, evidence)
        draft.parts = [p for p in draft.parts if p.role != TARGET or p.value not in there]


def to_the_teller(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state that tells of a deed done to what a pronoun calls its own: "X denounced Y's expulsion of its"."""
    told = story.outer(clause) if clause.inside >= 0 else None
    if draft.cls != "Action" or clause.kind != "noun" or told is None or draft.values(TARGET):
        return
    doers = set(draft.values(ACTOR))
    items = story.here.items[clause.at + 1 : min(clause.end, clause.at + 1 + NEAR)]
    bare = (item for item in items if item.kind != "verb" and not item.prep)  # on a verb it means what is done
    own = any(item.head.pron and item.head.pron in story.knowledge.state_pronouns for item in bare)
    met = {story.book.state_of(k) if k.startswith("person:") else k for k in told.values("speaker")}
    met |= set(owners(story, met))
    if doers and own and not met & doers:
        draft.add(TARGET, sorted(k for k in met if k.startswith("country:")), evidence)


def thanked(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who is thanked for a help that a pronoun calls his gave it, and gave it to who thanks where nobody else got it.

    "X thanked Y for its help in the search"; who only praises it got it where it is told to be for him.
    """
    told = story.outer(clause) or story.made.get(clause.inside) if clause.inside >= 0 else None
    if draft.cls != "Action" or clause.kind != "noun" or told is None or told.frame not in THANKING:
        return
    if not THANKED_FOR & set(draft.categories) or draft.detail == HOPED:
        return
    givers = _as_states(story, told.values("addressee"))
    if clause.pron and not draft.values(ACTOR):
        draft.add(ACTOR, givers, evidence)
    doers = set(_as_states(story, draft.values(ACTOR)))
    got = told.frame == "thank" or _is_for_teller(story, clause)
    if got and not draft.values(TARGET) and doers and doers <= {*givers, *told.values("about")}:
        draft.add(TARGET, (k for k in _as_states(story, told.values("speaker")) if k not in doers), evidence)


def _is_for_teller(story: Story, clause: Clause) -> bool:
    """Whether a pronoun behind "for" tells who gets a help: "praised the help of Y to it"."""
    lam = story.knowledge.lexicon.clitics.lam
    items = story.here.items[clause.at + 1 : min(clause.end, clause.at + 1 + NEAR)]
    own = (i for i in items if (i.kind, i.head.key) == ("function", "inflected_preposition"))
    return any(story.text(i).removeprefix(lam) in story.knowledge.endings.pronouns for i in own)


def _as_states(story: Story, keys: tuple[str, ...]) -> tuple[str, ...]:
    """The states whose people some are; states and bodies themselves."""
    states = (story.book.state_of(k) if k.startswith("person:") else k for k in keys)
    return tuple(dict.fromkeys(k for k in states if k))


def _whose_help(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """The state whose adjective goes with what is given: "the sending of Ruritanian aid to Y"."""
    items = story.here.items
    for at in range(max(clause.at, clause.verb_at) + 1, min(clause.end, clause.at + NEAR, len(items))):
        item = items[at]
        if item.kind == "nisba" and not item.prep and not item.conj:
            own = item.head.key.startswith("country:") and item.head.key not in draft.values(TARGET)
            return (item.head.key,) if own else ()
        if item.prep or item.conj or item.kind not in ("word", "unknown", "number", "topic", "noun", "modifier"):
            return ()
    return ()
