"""Agreements as things of their own: kind, parties, signatories, where and when concluded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Evidence, Item
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import JOINT, TRUCE, Clause, groups_of
from kg.steps.facts.clauses.phrases import ACTING
from kg.steps.facts.clauses.words.quoted_titles import title_end
from kg.steps.facts.events.agreements.agreed_matters import HOLLOW, subjects_of
from kg.steps.facts.events.agreements.listed import of_the_two
from kg.steps.facts.events.agreements.mentioned import is_lacking, known_before, onlookers, watching_for
from kg.steps.facts.events.agreements.signers import is_this_text, signs_too, the_two
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

REACH = 16
MANY = 2
PARTNERSHIPS = frozenset({"partner", "ally"})
# what befalls an agreement after it was concluded
LATER = frozenset({"denounce_treaty", "renew_agreement", "ratify", "violate", "implement"})
LEFT = frozenset({"withdraw_from", "take_out"})
BROKEN = frozenset({"violate", "implement", "denounce_treaty"})
RATIFYING = "ratify"
# what the key of a ministry has in it
MINISTRY = "_ministry"
CARRIED = "+verb"
BEFORE_SIDE = frozenset({"body", "orgword", "word", "unknown", "noun"})
ANNOUNCED = "declare"
AGREED = frozenset({"ceasefire", "exchange_prisoners", "restore_relations", "establish_relations", "withdraw_forces"})


def agreement_in(story: Story, clause: Clause, event: Draft, evidence: Evidence) -> Draft | None:
    """The agreement that a clause speaks of, where its parties are known."""
    if is_lacking(story, clause):
        return None
    kind = clause.sense.agreement
    named = tuple(k for part in clause.parts for k in part.keys if k.startswith("agreement:"))
    # the pronoun of "which X signed" may have been taken for who acts; what is signed is an agreement
    signed = tuple(k for k in event.values("agreement") if k.startswith("agreement:"))
    themes: tuple[str, ...] = ()
    if not (kind or named or signed) and event.cls == "Signing" and clause.back:
        kind, themes = story.unsigned
    if not (named or signed) and (not kind or is_this_text(story, clause)) and signs_too(story, clause, event):
        return story.book.latest("Agreement")
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
    if event.frame == RATIFYING:
        states = tuple(next(iter(owners(story, (k,))), k) for k in states)
        if len(set(states)) < MANY:
            # "a committee of parliament in X ratified the accord with Y"
            states += tuple(filter(None, map(story.book.state_at, event.values("location"))))
    if len(set(states)) < MANY and not named:
        told = _between(story, clause)
        if not told and (told := the_two(story, clause)) and clause.dropped:
            people = ()
        if not told and not states and (told := of_the_two(story, clause, event)):
            people = ()
        told = told or watching_for(story, clause, seen)
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
    if (known := known_before(story, clause, draft, named)) is not None:
        known.add("signatory", draft.values("signatory"), evidence)
        known.moment = known.moment or event.moment
        return known
    story.unsigned = ("", ())
    draft.add("about", themes, evidence)
    draft.moment = None if event.frame in LATER or _enters_into_force(story, clause) else event.moment
    return story.book.enter(draft)


def _is_spoken_of(story: Story, clause: Clause) -> bool:
    """Whether a partnership is one that there is, of which nothing tells that it was made: "strengthen their"."""
    info = story.here.items[clause.at].head.info
    return bool(info.definite or info.pron or clause.pron)


def _enters_into_force(story: Story, clause: Clause) -> bool:
    """Whether a sentence tells when an agreement came or comes into force, which is not when it was concluded."""
    words = story.here.sentence.norms[story.here.items[clause.at].start :]
    return not story.knowledge.groups["in_force"].isdisjoint(words)


def agreed_by_word(story: Story, statement: Draft) -> None:
    """What states agree to do, not only to talk about, is an agreement between them: "X and Y agreed on a truce".

    So is what they announce together to do with each other.
    """
    agreed = "AGREE" in statement.categories or (statement.frame == ANNOUNCED and "COOPERATE" in statement.categories)
    if statement.cls != "Statement" or not agreed or statement.status != "Occurred":
        return
    people, sides = _speakers(story, statement)
    parties = tuple(dict.fromkeys(k for k in sides if k.startswith(PARTIES)))
    deeds = [d for d in story.made.values() if d.id in statement.values("content") and d.frame in AGREED]
    if len(parties) < MANY or not deeds:
        return
    draft = _drawn_from(statement, "agreement/agreed", "Pact", parties)
    draft.add("signatory", people, draft.evidence)
    themes = tuple(k for k in statement.values("about") if k.startswith("topic:"))
    draft.add("about", themes or _called(story, deeds), draft.evidence)
    story.book.enter(draft)


def joint_text(story: Story, statement: Draft) -> None:
    """A text that several states give out together is a declaration of theirs."""
    if statement.cls != "Statement" or statement.frame != JOINT or statement.status != "Occurred":
        return
    if CARRIED not in statement.pattern:
        # "in a joint text with Y, X said" names one side only
        return
    _, sides = _speakers(story, statement)
    parties = tuple(dict.fromkeys(next(iter(owners(story, (k,))), k) for k in sides if k.startswith(PARTIES)))
    if len(parties) < MANY:
        return
    draft = _drawn_from(statement, "agreement/text", "Declaration", parties)
    themes = (k for k in statement.values("about") if k.startswith("topic:") and k not in HOLLOW)
    draft.add("about", themes, draft.evidence)
    story.book.enter(draft)


def _speakers(story: Story, statement: Draft) -> tuple[list[str], list[str]]:
    """The people who make a statement, and the states and organisations for which they or others make it."""
    people = [k for k in statement.values("speaker") if k.startswith("person:")]
    return people, [*map(story.book.state_of, people), *(k for k in statement.values("speaker") if k not in people)]


def _drawn_from(told: Draft, pattern: str, kind: str, parties: Sequence[str]) -> Draft:
    """The agreement that a statement or a deed amounts to, told where and when that is told."""
    evidence = replace(told.evidence, pattern=pattern)
    draft = replace(
        told,
        cls="Agreement",
        categories=(),
        pattern=pattern,
        evidence=evidence,
        frame=kind,
        kind=kind,
        quote="",
        id="",
        parts=[],
    )
    draft.add("party", parties, evidence)
    return draft


def _called(story: Story, deeds: list[Draft]) -> tuple[str, ...]:
    """The topics that the nouns of deeds are called by."""
    names = [story.clauses[i].lemma for i, made in story.made.items() if made in deeds]
    return tuple(entry[0].key for name in names if (entry := story.knowledge.topics.get(name)))


def truce_between(story: Story, index: int, deed: Draft) -> None:
    """A ceasefire that holds or held between two who are named is an agreement of theirs."""
    sides = tuple(k for k in deed.values("participant", "actor", "target") if k.startswith(PARTIES))
    if deed.frame != TRUCE or deed.status != "Occurred" or deed.said_by or len(sides) < MANY:
        return
    clause = story.clauses[index]
    if clause.kind != "noun" or not _between(story, clause) or _is_talked_of(story, clause):
        return
    draft = _drawn_from(deed, "agreement/truce", "Pact", sides)
    draft.add("about", subjects_of(story, clause), draft.evidence)
    story.book.enter(draft)


def _is_talked_of(story: Story, clause: Clause) -> bool:
    """Whether a deed is what an unnamed somebody speaks of: "the envoys discuss a ceasefire"."""
    if clause.inside >= 0:
        return False
    verb = next((i for i in reversed(story.here.items[: clause.at]) if i.kind == "verb"), None)
    senses = story.knowledge.frames.verbs.get(verb.head.key, ()) if verb is not None else ()
    return any(sense.frame.event in ("Statement", "Meeting") for sense in senses)


def _between(story: Story, clause: Clause) -> tuple[str, ...]:
    """The sides that "between" names behind the noun of an agreement, what it is about passed over."""
    items = story.here.items
    first = clause.agreed if clause.agreed >= 0 else clause.at
    first = max(first, title_end(items, first))
    for i in range(first + 1, min(len(items), first + REACH)):
        told = items[i].kind == "verb" and not (i == first + 1 and items[i].head.info.tense == "perfect")
        if told or items[i].kind == "quote" or "relative" in groups_of(items[i]):
            break
        if "between" in groups_of(items[i]):
            sides = named_from(story, items, i + 1)
            return sides if len(sides) >= MANY else ()
    return ()


def named_from(story: Story, items: tuple[Item, ...], at: int) -> tuple[str, ...]:
    """The states, by their names or capitals, and organisations of a list that begins at an item."""
    capitals = story.knowledge.world.capitals
    sides: list[str] = []
    for before, item in zip(items[at - 1 :], items[at:], strict=False):
        joined = item.conj or (before.conj and before.kind != "ref")
        if item.kind == "ref" and (not sides or joined) and not item.prep:
            sides += [k for k in (capitals.get(key, key) for key in item.keys) if k.startswith(PARTIES)]
        elif item.kind not in BEFORE_SIDE or (sides and not item.conj):
            break
    return tuple(dict.fromkeys(sides))
