"""Agreements that a sentence only speaks of as concluded: "under a treaty signed with X", "the pact that binds A to B".

No clause tells that they were made, so that the noun itself is asked: what tells that it was concluded, and by whom.
"""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item, Moment
from kg.steps.facts.clauses.clause import groups_of, is_comma
from kg.steps.facts.events.agreements.agreed_matters import topics_of
from kg.steps.facts.events.agreements.concluders import ENDING, FAR, NEAR, TWO, bare, binds, concluders, is_yielded, tie
from kg.steps.facts.events.agreements.mentioned import paper_kind
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PATTERN = "agreement/concluded"
PACT = "Pact"
ACCORDS = "accords"
# words of what leads to an agreement, at most
LONGEST = 2
# how long an aside between commas may be
ASIDE = 8
CONCLUDING = frozenset({"sign", "conclude", "reach_agreement", "initial", "renew_agreement", "ratify", "agree"})
# what is done with an agreement that there is
TREATED = frozenset({"accept", "ratify", "implement", "violate", "denounce_treaty", "renew_agreement"})
PASSED = frozenset({"relative", "about", "between", "with", "place", "done"})
DESCRIBING = frozenset(
    {"word", "unknown", "nisba", "modifier", "topic", "orgword", "body", "noun", "ref", "number", "given"}
)


def concluded(story: Story) -> None:
    """Enter the agreements that the sentence at hand speaks of as concluded between sides that it names."""
    for at, item in enumerate(story.here.items):
        kind = kind_of(story, item)
        paper = "" if kind else paper_kind(story, item)
        if not (kind or paper):
            continue
        end = words_end(story, at)
        told = told_by(story, at, end)
        if told < 0 or (paper and told == at):
            continue
        kind = kind or paper
        parties = concluders(story, at, told, end)
        known = _known(story, kind, parties) if _are_enough(story, parties) else None
        if known is not None and bare(story, story.here.items[told]) in story.knowledge.groups["signed"]:
            known.moment = known.moment or _when(story, at, end)
        if known is None and _are_enough(story, parties):
            enter(story, at, end, kind, parties, presumed=told > at or _is_treated(story, at))


def _are_enough(story: Story, parties: tuple[str, ...]) -> bool:
    """Whether two states or organisations are named, or two people of one."""
    states = {story.book.state_of(k) if k.startswith("person:") else k for k in parties}
    people = [k for k in parties if k.startswith("person:")]
    return len(states) >= TWO or len(people) >= TWO


def kind_of(story: Story, item: Item) -> str:
    """The kind of agreement that a noun names, or "" """
    if (
        ACCORDS in story.traces
        and story.text(item)[len(item.conj) + len(item.prep) :] in story.knowledge.groups[ACCORDS]
    ):
        return PACT
    if item.kind != "noun":
        return ""
    return story.knowledge.frames.agreements.get(item.head.key, "")


def words_end(story: Story, at: int) -> int:
    """The item at which the words about an agreement end: a mark, "that", or a verb that does not tell of it."""
    items = story.here.items
    for i in range(at + 1, min(len(items), at + FAR)):
        item = items[i]
        led = "relative" in groups_of(items[i - 1])
        if is_comma(item) and (told := _signed_behind(story, i)):
            return next((n for n in range(told + 1, len(items)) if items[n].kind in ENDING), len(items))
        if item.kind in ENDING or groups_of(item) & {"that", "clause"}:
            return i
        if item.kind == "verb" and not led and not (_makes(story, item) and not item.conj):
            return i
    return min(len(items), at + FAR)


def _signed_behind(story: Story, comma: int) -> int:
    """The word of signing behind a comma, or behind an aside: ", aimed at X, signed in"; 0 where there is none."""
    items = story.here.items
    for i in range(comma + 1, min(len(items), comma + 1 + ASIDE)):
        if bare(story, items[i]) in story.knowledge.groups["signed"] and is_comma(items[i - 1]):
            return i
        if items[i].kind == "verb" or (items[i].kind in ENDING and not is_comma(items[i])):
            return 0
    return 0


def told_by(story: Story, at: int, end: int) -> int:
    """The item that tells of an agreement at `at` that it was concluded; -1 where none does."""
    items, groups = story.here.items, story.knowledge.groups
    for i in range(at + 1, min(end, at + NEAR)):
        item = items[i]
        if is_comma(item) and (signed := _signed_behind(story, i)):
            return signed
        if "negation" in groups_of(item) or item.kind == "modal":
            return -1
        if bare(story, item) in groups["signed"]:
            return i
        if item.kind == "verb" or "done" in groups_of(items[i - 1]):
            return i if _makes(story, item) else -1
        if item.kind not in DESCRIBING and not groups_of(item) & PASSED:
            break
    return at if _is_leant_on(story, at) or _is_treated(story, at) or is_yielded(story, at) else -1


def _is_leant_on(story: Story, at: int) -> bool:
    """Whether what is done under an agreement, or the tie that it is, stands before it: "under", "bound by"."""
    item = story.here.items[at]
    if any("negation" in groups_of(i) or i.kind == "modal" for i in story.here.items[max(0, at - 3) : at]):
        return False
    norms = story.here.sentence.norms[: item.start]
    lead = (" ".join(norms[-size:]) for size in range(1, LONGEST + 1))
    leads = any({words, words[1:]} & story.knowledge.groups["by_virtue"] for words in lead)
    tied = tie(story, at)
    if tied >= 0 and len(binds(story, tied, at)) >= TWO:
        return True  # "a treaty binds X to Y"
    # "bound by a treaty"; "a treaty binds it to X", where nothing else than X stands before the treaty
    subject = tied >= 0 and bool(story.here.items[tied].head.pron) and at - tied <= TWO
    return leads or subject or (bool(item.prep) and tied >= 0)


def _is_treated(story: Story, at: int) -> bool:
    """Whether somebody does to an agreement with another what can only be done to one that there is."""
    clause = next((c for c in story.clauses if c.at == at), None)
    outer = story.clauses[clause.inside] if clause is not None and clause.inside >= 0 else None
    with_side = at + 1 < len(story.here.items) and bool(groups_of(story.here.items[at + 1]) & {"with"})
    if not with_side or outer is None or outer.manner.status != "Occurred":
        return False
    return outer.sense.frame.id in TREATED or fold(outer.lemma) in story.knowledge.groups["adopting"]


def _makes(story: Story, item: Item) -> bool:
    """Whether a verb of the past tells that somebody concluded something, or one of what binds that it holds.

    So does the noun of such a deed, behind "was done".
    """
    if item.kind == "noun":
        return any(s.frame.id in CONCLUDING for s in story.knowledge.frames.nouns.get(item.head.key, ()))
    if item.kind != "verb":
        return False
    if item.head.info.tense != "perfect":
        return bare(story, item) in story.knowledge.groups["bound_by"]
    senses = story.knowledge.frames.verbs.get(item.head.key, ())
    return any(s.frame.id in CONCLUDING for s in senses) or fold(item.head.key) in story.knowledge.groups["adopting"]


def _known(story: Story, kind: str, parties: tuple[str, ...]) -> Draft | None:
    """The agreement of the same sides, or of one kind, that the sentence was read as telling of."""
    index = story.here.sentence.index
    here = [d for d in story.book.drafts if d.cls == "Agreement" and d.sentence == index]
    own = (d for d in here if set(parties) <= set(d.values("party")))
    return next(own, None) or next((d for d in here if d.kind == kind), None)


def _when(story: Story, at: int, end: int) -> Moment | None:
    """The first time that the words about an agreement name."""
    items = story.here.items
    stop = items[end].start if end < len(items) else len(story.here.sentence.tokens)
    return next((m for start, _, m in story.here.times if items[at].end <= start <= stop), None)


def enter(
    story: Story, at: int, end: int, kind: str, parties: tuple[str, ...], *, presumed: bool, when: Moment | None = None
) -> None:
    """Enter an agreement; on whose word it stands matters only where it is not `presumed` by its own words."""
    sentence, items = story.here.sentence, story.here.items
    evidence = story.evidence(PATTERN)
    outer = next(
        (story.made[i] for i, c in enumerate(story.clauses) if i in story.made and _covers(c.content, at)), None
    )
    presumed = presumed or bool(items[at].head.info.definite)
    said_by = outer.values("speaker") if outer is not None and not presumed else ()
    draft = Draft(
        "Agreement",
        (),
        "Alleged" if said_by else "Occurred",
        "",
        evidence,
        PATTERN,
        sentence.index,
        sentence.zone,
        frame=kind,
        kind=kind,
        said_by=said_by,
    )
    draft.add("party", (k for k in parties if not k.startswith("person:")), evidence)
    draft.add("signatory", (k for k in parties if k.startswith("person:")), evidence)
    draft.add("about", topics_of(story, at, end), evidence)
    draft.moment = when or _when(story, at, end)
    story.book.enter(draft)


def _covers(content: tuple[int, int] | None, at: int) -> bool:
    return content is not None and content[0] <= at < content[1]
