"""Envoys that are summoned, called home or sent away: by which state, and whose they are."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import stands_before

RECALL = "recall_ambassador"
# within how many words behind the summoning of somebody it is told what for
NEAR = 8


def called_home(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who summons an ambassador of its own calls him home: "X ordered the summoning of the ambassador of X in Y"."""
    own = {*draft.values("actor"), *(story.book.state_of(k) for k in draft.values("actor") if k.startswith("person:"))}
    met = set(draft.values("target"))
    whole = {*met, *(story.book.state_of(k) for k in met if k.startswith("person:")), *owners(story, met)}
    if not met or not own & whole or any(k.startswith("country:") and k not in own for k in whole):
        return
    there = accredited(story, clause, draft, several=True)
    if there:
        _recalls(story, draft, there, evidence)


def comes_home(story: Story, clause: Clause) -> bool:
    """Whether an envoy is summoned to consult: "the ambassador of X in Y was summoned for consultations"."""
    last = min(clause.at + NEAR, len(story.here.items) - 1)
    return stands_before(story, "home_for", clause.at + 1, last)


def recalled(story: Story, draft: Draft, there: Iterable[str], evidence: Evidence) -> None:
    """Let the state whose envoy comes home from some states, whom nobody is said to summon, be who calls him."""
    envoys = draft.values("target")
    whose = [*envoys, *(story.book.state_of(k) for k in envoys if k.startswith("person:")), *owners(story, envoys)]
    _recalls(story, draft, there, evidence)
    draft.add("actor", sorted({k for k in whose if k.startswith("country:")}), evidence)


def _recalls(story: Story, draft: Draft, there: Iterable[str], evidence: Evidence) -> None:
    """Read the summoning of an envoy as his recall from some states."""
    draft.frame, draft.categories = RECALL, (story.knowledge.frames.frames[RECALL].category,)
    draft.parts = [p for p in draft.parts if p.role != "target"]
    draft.add("target", there, evidence)


def accredited(story: Story, clause: Clause, draft: Draft, *, several: bool = False) -> tuple[str, ...]:
    """The one state that its clause tells of beside that of an envoy, to which he is accredited; `several` where more.

    "The ambassador of X in Y was summoned", "to the ministry of Y".
    """
    behind = story.here.items[min(clause.at, max(clause.verb_at, 0)) : clause.end]
    refs = [item for item in behind if item.kind == "ref" and item.why != "possessive"]
    keys = [*(k for item in refs for k in item.keys), *(k for item in refs for k in _posted(story, item))]
    told = {*map(story.book.state_at, keys), *owners(story, keys), *keys}
    own = {
        *draft.values("target"),
        *(story.book.state_of(k) for k in draft.values("target") if k.startswith("person:")),
    }
    states = {k for k in told if k.startswith("country:")} - own - {*owners(story, draft.values("target"))}
    states -= set(draft.values("actor"))
    return tuple(sorted(states)) if (len(states) == 1 or several) and draft.values("target") else ()


def recalled_from(story: Story, clause: Clause, draft: Draft) -> Iterable[str]:
    """The states in which an envoy sits whose name stands with his office: "recalled its ambassador in X, N"."""
    own = {story.book.state_of(k) if k.startswith("person:") else k for k in draft.values("actor")}
    for item in story.here.items[max(clause.verb_at, 0) + 1 : clause.end]:
        if item.kind == "ref" and item.head.kind == "office":
            yield from (s for s in map(story.book.state_at, _posted(story, item)) if s and s not in own)


def _posted(story: Story, item: Item) -> Iterable[str]:
    """The places that the words of an office name, behind a particle: "the ambassador of X in Y"."""
    norms = story.here.sentence.norms
    for at in range(item.start + 1, item.end):
        if norms[at - 1] in story.knowledge.groups["posted_in"]:
            match = story.knowledge.lexicon.match(list(norms[: item.end]), at)
            yield from (e.key for e in match.entries if e.kind in ("country", "place")) if match is not None else ()


def sent_away(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who tells whom that they are not welcome: "X announced that the attachés of Y were persons non grata"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None or outer.verb_at < 0 or not outer.subject or outer.manner.status != "Occurred":
        return
    doers = set(outer.subject)
    told = story.here.items[outer.verb_at + 1 : clause.at]
    if not any("office" in (item.kind, item.head.kind) for item in told):
        return
    for item in reversed(told):
        keys = item.keys if item.kind == "ref" else (item.head.key,) if item.kind == "nisba" else ()
        whole = [*keys, *owners(story, keys), *(story.book.state_of(k) for k in keys if k.startswith("person:"))]
        states = [k for k in whole if k.startswith("country:") and k not in doers]
        if states:
            draft.add("actor", outer.subject, evidence)
            draft.add("target", states, evidence)
            draft.status, draft.detail, draft.said_by = "Occurred", "", ()
            return


def left(story: Story, draft: Draft) -> tuple[str, ...]:
    """The state from which people of another are sent away, which does it: "the expulsion of Ruritanians from X"."""
    there = {k for k in map(story.book.state_at, draft.values("location")) if k.startswith("country:")}
    sent = {k for k in draft.values("target") if k.startswith("country:")}
    return tuple(there) if len(there) == 1 and sent and not there & sent else ()
