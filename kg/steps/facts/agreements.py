"""Agreements as things of their own: kind, parties, signatories, where and when concluded."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence
from kg.steps.facts.clause import Clause
from kg.steps.facts.drafts import Draft
from kg.steps.facts.story import Story

REACH = 16
AGREED = frozenset({"ceasefire", "exchange_prisoners", "restore_relations", "establish_relations", "withdraw_forces"})
# topics that say no more than that something was agreed
HOLLOW = frozenset(f"topic:{name}" for name in ("agreement", "treaty", "document", "declaration", "memorandum", "deal"))


def agreement_in(story: Story, clause: Clause, event: Draft, evidence: Evidence) -> Draft | None:
    """The agreement that a clause speaks of, where its parties are known."""
    kind = clause.sense.agreement
    named = tuple(k for part in clause.parts for k in part.keys if k.startswith("agreement:"))
    signed = event.values("agreement")
    themes: tuple[str, ...] = ()
    if not (kind or named or signed) and event.cls == "Signing" and clause.back:
        kind, themes = story.unsigned
    if event.frame == "withdraw_from" or not (kind or named or signed):
        return None
    event.parts = [p for p in event.parts if p.role != "agreement"]
    sentence = story.here.sentence
    named = named or tuple(k for k in signed if k.startswith("agreement:"))
    things = [story.knowledge.world.things[k] for k in named]
    kind = kind or (things[0].detail if things else "")
    if not kind:
        return None
    draft = Draft(
        "Agreement",
        (),
        event.status,
        event.detail,
        evidence,
        clause.sense.id,
        sentence.index,
        sentence.zone,
        frame=kind,
        kind=kind,
        said_by=event.said_by,
        confidence=event.confidence,
    )
    parties = event.values("participant", "actor", "party", "signatory", "target", "host")
    people = tuple(k for k in parties if k.startswith("person:"))
    states = tuple(s for s in map(story.book.state_of, people) if s) + tuple(
        k for k in parties if not k.startswith(("person:", "place:", "agreement:"))
    )
    draft.add("same", named, evidence)
    draft.add("party", states, evidence)
    draft.add("signatory", people, evidence)
    sides = set(draft.values("party")) | {k for k in people if not story.book.state_of(k)}
    themes = themes or _themes(story, clause)
    if len(sides) < 2 and not named:
        story.unsigned = (kind, themes)
        return None
    if not draft.parties():
        return None
    story.unsigned = ("", ())
    draft.add("about", themes, evidence)
    draft.moment = event.moment
    return story.book.enter(draft)


def agreed_by_word(story: Story, statement: Draft) -> None:
    """What states agree to do, not only to talk about, is an agreement between them: "X and Y agreed on a truce"."""
    if statement.cls != "Statement" or "AGREE" not in statement.categories or statement.status != "Occurred":
        return
    people = [k for k in statement.values("speaker") if k.startswith("person:")]
    states = [story.book.state_of(k) for k in people] + [k for k in statement.values("speaker") if k not in people]
    parties = tuple(dict.fromkeys(k for k in states if k.startswith(("country:", "organization:"))))
    deeds = [d for d in story.made.values() if d.id in statement.values("content") and d.frame in AGREED]
    if len(parties) < 2 or not deeds:
        return
    evidence = replace(statement.evidence, pattern="agreement/agreed")
    draft = replace(
        statement,
        cls="Agreement",
        categories=(),
        pattern=evidence.pattern,
        evidence=evidence,
        frame="Pact",
        kind="Pact",
        quote="",
        id="",
        parts=[],
    )
    draft.add("party", parties, evidence)
    draft.add("signatory", people, evidence)
    draft.add("about", (k for k in statement.values("about") if k.startswith("topic:")), evidence)
    story.book.enter(draft)


def _themes(story: Story, clause: Clause) -> tuple[str, ...]:
    """What an agreement is about, by the words from its own noun on."""
    items = story.here.items
    start = items[clause.agreed if clause.agreed >= 0 else clause.at].start
    end = items[min(clause.end, len(items)) - 1].end
    found = story.topics.between(story.here.sentence, items, start, max(start + 1, min(end, start + REACH)))
    return tuple(key for key in found if key not in HOLLOW)
