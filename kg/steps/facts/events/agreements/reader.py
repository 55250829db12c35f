"""Agreements as things of their own: kind, parties, signatories, where and when concluded."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.phrases import ACTING
from kg.steps.facts.events.agreements.agreed_matters import subjects_of
from kg.steps.facts.events.agreements.listed import is_bullet, of_the_two
from kg.steps.facts.events.agreements.mentioned import is_lacking, kind_taken_up, known_before, onlookers, watching_for
from kg.steps.facts.events.agreements.sides_named import between, lands, with_it
from kg.steps.facts.events.agreements.signers import is_this_text, meant_by_pronoun, signs_too, the_two
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MANY = 2
PARTNERSHIPS = frozenset({"partner", "ally"})
# what befalls an agreement after it was concluded
LATER = frozenset({"denounce_treaty", "renew_agreement", "ratify", "violate", "implement"})
LEFT = frozenset({"withdraw_from", "take_out"})
BROKEN = frozenset({"violate", "implement", "denounce_treaty"})
RATIFYING = "ratify"
STEAD = "stead"
# what the key of a ministry has in it
MINISTRY = "_ministry"


def agreement_in(story: Story, clause: Clause, event: Draft, evidence: Evidence) -> Draft | None:
    """The agreement that a clause speaks of, where its parties are known."""
    if is_lacking(story, clause):
        return None
    if (meant := meant_by_pronoun(story, clause, event)) is not None:
        event.add("participant", meant.values("party", "signatory"), evidence)
        meant.moment = meant.moment or event.moment
        return meant
    kind = clause.sense.agreement
    named = tuple(k for part in clause.parts for k in part.keys if k.startswith("agreement:"))
    # the pronoun of "which X signed" may have been taken for who acts; what is signed is an agreement
    signed = tuple(k for k in event.values("agreement") if k.startswith("agreement:"))
    themes: tuple[str, ...] = ()
    it = clause.verb_at >= 0 and bool(story.here.items[clause.verb_at].head.pron)
    if not (kind or named or signed) and event.cls == "Signing" and (clause.back or it):
        kind, themes = story.unsigned
    if not (named or signed) and (not kind or is_this_text(story, clause)) and signs_too(story, clause, event):
        return story.book.latest("Agreement")
    if not (kind or named or signed) and event.cls == "Signing":
        kind = kind_taken_up(story, clause)
    if event.frame in LEFT or not (kind or named or signed):
        return None
    if event.frame in PARTNERSHIPS and clause.kind == "noun" and clause.verb_at < 0 and _is_spoken_of(story, clause):
        return None
    event.parts = [p for p in event.parts if p.role != "agreement"]
    sentence = story.here.sentence
    named = named or signed
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
    if is_bullet(story, clause):
        # each point of a list is an agreement of its own
        draft.ordinal = f"{sentence.index}"
    seen = onlookers(story, clause)
    parties = event.values("participant", "actor", "party", "signatory", "target", "host")
    parties = tuple(k for k in parties if k not in seen)
    people = tuple(k for k in parties if k.startswith("person:"))
    if event.frame in BROKEN:
        # who breaks or carries out an agreement is not who signed it
        people, parties = (), tuple(k for k in parties if not k.startswith("person:") or story.book.state_of(k))
    states = tuple(s for s in map(story.book.state_of, people) if s) + tuple(
        k for k in parties if k in ACTING or not k.startswith(("person:", "place:", "agreement:"))
    )
    if any(k.startswith("country:") for k in states):
        # what a ministry concludes with a state binds its own
        states += tuple(owners(story, (k for k in states if MINISTRY in k)))
    states += _in_stead(story, clause)
    if event.frame == RATIFYING:
        states = tuple(_owner(story, k) for k in states)
        if len(set(states)) < MANY:
            # "a committee of parliament in X ratified the accord with Y"
            states += tuple(filter(None, map(story.book.state_at, event.values("location"))))
    if len(set(states)) < MANY and not named:
        told = between(story, clause)
        if not told and (told := the_two(story, clause)) and clause.dropped:
            people = ()
        if not told and (met := of_the_two(story, clause, event)) and set(states) <= set(met):
            told, people = met, ()
        told = told or watching_for(story, clause, seen)
        states += told
        event.add("participant", told, evidence)
    if len(set(states)) < MANY and not named:
        told = with_it(story, clause) or lands(story, clause)
        states += told
        event.add("participant", told, evidence)
    draft.add("same", named, evidence)
    draft.add("party", states, evidence)
    draft.add("signatory", people, evidence)
    sides = set(draft.values("party")) | {k for k in people if not story.book.state_of(k)}
    themes = themes or subjects_of(story, clause)
    if len(sides) < MANY and not named:
        story.unsigned = (kind, themes)
        return None
    if not draft.parties():
        return None
    if event.frame in PARTNERSHIPS and (called := _called_by(story, clause, draft)) is not None:
        return called
    if (known := known_before(story, clause, draft, named)) is not None:
        known.add("signatory", draft.values("signatory"), evidence)
        known.moment = known.moment or event.moment
        return known
    story.unsigned = ("", ())
    draft.add("about", themes, evidence)
    draft.moment = None if event.frame in LATER or _enters_into_force(story, clause) else event.moment
    whole = story.book.latest("Agreement") if draft.ordinal else None
    if whole is not None and set(draft.values("party")) <= set(whole.values("party")):
        # a point of what was signed together was signed there and then
        draft.add("concludedAt", whole.values("concludedAt"), evidence)
        draft.moment = draft.moment or whole.moment
    return story.book.enter(draft)


def _owner(story: Story, key: str) -> str:
    """The state whose body a key is, however it is called: its senate as its government; else the key."""
    made = story.linked.made.get(key)
    within = made.within if made is not None and made.within.startswith("country:") else ""
    return next(iter(owners(story, (key,))), within or key)


def _in_stead(story: Story, clause: Clause) -> tuple[str, ...]:
    """The states and bodies for which people sign, as words before their names tell: "on behalf of the government"."""
    items = story.here.items
    first = clause.verb_at if clause.verb_at >= 0 else clause.at
    led = (i for i in range(first + 1, min(clause.end, len(items))) if STEAD in groups_of(items[i - 1]))
    return tuple(k for i in led if items[i].kind == "ref" for k in items[i].keys if k.startswith(PARTIES))


def _is_spoken_of(story: Story, clause: Clause) -> bool:
    """Whether a partnership is one that there is, of which nothing tells that it was made: "strengthen their"."""
    info = story.here.items[clause.at].head.info
    return bool(info.definite or info.pron or clause.pron)


def _called_by(story: Story, clause: Clause, draft: Draft) -> Draft | None:
    """The agreement told right before that a partnership only is the name of: "signed an accord of partnership"."""
    before = story.here.items[clause.at - 1] if clause.at else None
    names = before is not None and before.kind == "noun" and before.head.key in story.knowledge.frames.agreements
    if clause.kind != "noun" or not names:
        return None
    told = story.book.latest("Agreement")
    same = (
        told is not None and told.sentence == draft.sentence and set(draft.values("party")) <= set(told.values("party"))
    )
    return told if same else None


def _enters_into_force(story: Story, clause: Clause) -> bool:
    """Whether a sentence tells when an agreement came or comes into force, which is not when it was concluded."""
    words = story.here.sentence.norms[story.here.items[clause.at].start :]
    return not story.knowledge.groups["in_force"].isdisjoint(words)
