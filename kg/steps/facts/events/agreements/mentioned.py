"""Agreements spoken of again: which one is meant, and who only looked on when it was signed."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import PRESENT, Clause, groups_of
from kg.steps.facts.clauses.nouns.papers import is_truce
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

SIGNER = "signatory"
PAPERS = {"papers": "Document", "settlements": "Pact"}
PAIR = 2
NEAR = 3
DENIED = "Denied"
BARE = frozenset({"mark", "time", "function", "particle", "ref", "office", "title"})


def is_lacking(story: Story, clause: Clause) -> bool:
    """Whether an agreement is only said not to exist: "there is no treaty between X and Y"."""
    if (
        clause.kind != "noun"
        or clause.verb_at >= 0
        or clause.definite
        or story.here.items[clause.at].head.info.definite
    ):
        return False
    before = story.here.items[max(0, clause.at - NEAR) : clause.at]
    close = next((n for n in range(len(before), 0, -1) if before[n - 1].kind in ("mark", "quote", "ref")), 0)
    return any("negation" in groups_of(i) or (i.kind == "modal" and i.head.key == DENIED) for i in before[close:])


def known_before(story: Story, clause: Clause, draft: Draft, named: tuple[str, ...]) -> Draft | None:
    """The agreement told before that a bare definite noun points back to: "X and Y signed the agreement"."""
    at = clause.agreed if clause.agreed >= 0 else clause.at
    item = story.here.items[at]
    if named or item.kind != "noun" or not item.head.info.definite or item.end - item.start > 1:
        return None
    behind = story.here.items[at + 1] if at + 1 < len(story.here.items) else None
    if behind is not None and behind.kind not in BARE:
        return None
    last = next((d for d in reversed(story.book.drafts) if d.cls == "Agreement" and d.status == draft.status), None)
    if last is None or last.said_by != draft.said_by:
        return None
    mine, theirs = set(draft.values("party")), set(last.values("party"))
    return last if mine & theirs or not mine or _goes_on_signing(story, clause) else None


def _goes_on_signing(story: Story, clause: Clause) -> bool:
    """Whether others are told to have signed as well: "the agreement was also signed by Z"."""
    before = story.here.items[clause.verb_at - 1] if clause.verb_at > 0 else None
    return before is not None and "also" in groups_of(before)


def onlookers(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who only was there: the subject of a clause of attending, and those whom it names without a particle."""
    if not _witnesses(clause):
        return ()
    items = story.here.items
    led = {p.item for p in clause.parts if p.item > 0 and (items[p.item].prep or _leads_part(items[p.item - 1]))}
    bare = (p for p in clause.parts if p.item >= 0 and p.item not in led and p.role != SIGNER)
    return (*clause.subject, *(k for p in bare if clause.carrier in PRESENT for k in p.keys))


def watching_for(story: Story, clause: Clause, seen: tuple[str, ...]) -> tuple[str, ...]:
    """The two states whose people saw a signing of which nobody else is named: what they saw was signed for them."""
    states = tuple(dict.fromkeys(story.book.state_of(k) if k.startswith("person:") else k for k in seen))
    if len(states) != PAIR or not all(k.startswith("country:") for k in states):
        return ()
    first = clause.agreed if clause.agreed >= 0 else clause.at
    if story.here.items[first].head.info.definite and story.book.latest("Agreement") is not None:
        # "the signing of the agreement", told before
        return ()
    behind = story.here.items[first + 1 : clause.end]
    both = any(i.kind == "ref" and set(states) <= set(i.keys) for i in behind)
    # "between the ministries of the two" names nobody else
    kinds = ("ref",) if both else ("ref", "orgword")
    named = {k for i in behind if i.kind in kinds for k in i.keys or ("",)} - set(states) - set(seen)
    return () if named else states


def _witnesses(clause: Clause) -> bool:
    """Whether the subject of a clause only saw or saw to a signing: "X attended the signing of"."""
    return clause.carrier in PRESENT or (clause.verb_at >= 0 and clause.sense.frame.subject in ("location", "host"))


def _leads_part(item: Item) -> bool:
    """Whether a particle that gives a part in an event stands here: "between", "with", "of"."""
    return bool(groups_of(item) & {"between", "with", "agent"}) or item.kind == "function"


def paper_kind(story: Story, item: Item) -> str:
    """The kind of agreement that a noun for any text or settlement names, where words behind it tell that it was made.

    "The road map signed between them", "the truce that was reached".
    """
    if is_truce(story.knowledge, item):
        return PAPERS["settlements"]
    if story.traces.isdisjoint(PAPERS) or item.kind not in ("word", "noun"):
        return ""
    groups, word = story.knowledge.groups, story.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0]
    # "for the truce" has one letter of its article left
    stems = {word.removeprefix(story.knowledge.endings.article), word[len(item.prep) :]}
    return next((PAPERS[name] for name in PAPERS if stems & groups[name]), "")


def kind_taken_up(story: Story, clause: Clause) -> str:
    """The kind of agreement that a pronoun of a verb of signing takes up: "a settlement that leaders of X signed"."""
    at = clause.verb_at
    if at < 1 or clause.kind != "verb" or not story.here.items[at].head.pron:
        return ""
    for item in reversed(story.here.items[max(0, at - NEAR) : at]):
        if item.kind == "ref" or item.kind in ("verb", "mark"):
            break
        if kind := paper_kind(story, item):
            return kind
    return ""
