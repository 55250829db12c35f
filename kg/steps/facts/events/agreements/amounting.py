"""Agreements that what somebody says or does amounts to: what two agree to do, a text of several, a truce."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from kg.model import Item
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import JOINT, TRUCE, Clause
from kg.steps.facts.events.agreements.agreed_matters import HOLLOW, subjects_of
from kg.steps.facts.events.agreements.own_words import own_matter
from kg.steps.facts.events.agreements.sides_named import MANY, between
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

CARRIED = "+verb"
ANNOUNCED = "declare"
AGREE = "agree"
# what the words for what is agreed on begin with
SETTLED = frozenset({"noun", "word", "unknown"})
STRANGE = "unknown"
NEAR = 4
# how the states behind "the two" came to be meant
POINTED = ("two_states", "two_sides")
AGREED = frozenset({"ceasefire", "exchange_prisoners", "restore_relations", "establish_relations", "withdraw_forces"})


def agreed_by_word(story: Story, index: int, statement: Draft) -> None:
    """What states agree to do, not only to talk about, is an agreement between them: "X and Y agreed on a truce".

    So is what they announce together to do with each other, and anything that they agree to set up, hold or resume.
    """
    agreed = "AGREE" in statement.categories or (statement.frame == ANNOUNCED and "COOPERATE" in statement.categories)
    if statement.cls != "Statement" or not agreed or statement.status != "Occurred":
        return
    people, sides = _speakers(story, statement)
    sides += [story.book.state_of(k) or k for p in story.clauses[index].parts if p.role == "speaker" for k in p.keys]
    parties = tuple(dict.fromkeys(k for k in sides if k.startswith(PARTIES)))
    deeds = [d for d in story.made.values() if d.id in statement.values("content") and d.frame in AGREED]
    tellers = {story.book.state_of(k) or k for k in statement.said_by}
    if len(parties) < MANY or not (deeds or (_is_settled(story, index) and _are_meant(story, index, parties, tellers))):
        return
    draft = _drawn_from(statement, "agreement/agreed", "Pact", parties)
    draft.add("signatory", people, draft.evidence)
    themes = tuple(k for k in statement.values("about") if k.startswith("topic:"))
    upon, end = _upon(story, index), story.clauses[index].end
    own = own_matter(story, upon, end) if upon < end else None
    themes = (*(own.keys if own is not None else ()), *themes)
    draft.add("about", themes or _called(story, deeds), draft.evidence)
    story.book.enter(draft)


def _is_settled(story: Story, index: int) -> bool:
    """Whether "agreed on" has a deed or a thing behind it that is agreed by that: "on resuming the flights".

    That something is needed or important, or should go on or grow, is a view that they share.
    """
    clause = story.clauses[index]
    if clause.sense.frame.id != AGREE or clause.kind != "verb" or clause.content is None:
        return False
    items, end = story.here.items, clause.content[1]
    upon = _upon(story, index)
    item = items[upon + 1] if upon + 1 < end else None
    if item is None or item.kind not in SETTLED or item.prep or item.head.pron:
        return False
    if clause.manner.detail == "negated" or any(_gathers(story, i) for i in items[upon + 1 : min(end, upon + NEAR)]):
        return False
    if item.kind == STRANGE and not _has_more(items[upon + 2] if upon + 2 < end else None):
        return False
    word = story.text(item)
    return not word.startswith(story.knowledge.endings.article) and word not in story.knowledge.groups["agreed_loosely"]


def _upon(story: Story, index: int) -> int:
    """The item "on", behind which stands what is agreed; the end of what is said where there is none."""
    clause = story.clauses[index]
    end = clause.content[1] if clause.content is not None else clause.end
    words = story.knowledge.groups["duty"]
    return next((i for i in range(clause.at + 1, end) if story.text(story.here.items[i]) in words), end)


def _has_more(behind: Item | None) -> bool:
    """Whether a word that nobody knows is a noun, as what it is of tells: "the sharing of the waters"."""
    return behind is not None and not (behind.conj or behind.prep) and behind.kind in SETTLED


def _are_meant(story: Story, index: int, parties: Sequence[str], tellers: Collection[str]) -> bool:
    """Whether "the two" are surely these: a sentence that names others before, but who tells it, may mean those."""
    at, items = story.clauses[index].subject_at, story.here.items
    if at < 0 or not items[at].why.startswith(POINTED):
        return True
    named = {story.book.state_of(k) or k for i in items[:at] if i.kind == "ref" for k in i.keys}
    return all(k in parties for k in named - {*tellers} if k.startswith("country:"))


def _gathers(story: Story, item: Item) -> bool:
    """Whether a noun is that of a meeting, which is no more than to be held."""
    return item.kind == "noun" and item.head.key in story.knowledge.frames.gatherings


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
    if clause.kind != "noun" or not between(story, clause) or _is_talked_of(story, clause):
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
