"""On whose word somebody says something: "X said that Y rejects", not "X rejected what Y said"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, is_comma
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import is_clause

# sayings about what is known: who rejects somebody's words does not vouch for them
REACTIONS = frozenset(
    {
        "reject",
        "oppose",
        "protest",
        "condemn",
        "criticise",
        "respond",
        "comment",
        "cast_doubt",
        "concern",
        "regret",
        "resent",
        "praise",
        "welcome",
        "endorse",
        "thank",
        "appreciate",
        "admire",
        "understand",
        "defend",
    }
)
# the comma and "as" stand before the verb of a source
PAIR = 2
HEARING = frozenset({"addressee", "target"})


def teller_of(story: Story, clause: Clause, speakers: tuple[str, ...]) -> Draft | None:
    """The statement on whose word a clause of saying stands: nobody's where it only takes up what others have said."""
    told = story.teller(clause)
    if told is None or set(speakers) <= set(told.values("speaker")):
        return None
    outer = story.clauses[clause.inside]
    return None if outer.sense.frame.id in REACTIONS and not is_clause(story, outer) else told


def tells_source(story: Story, clause: Clause) -> bool:
    """Whether a verb behind what somebody says tells on whose word that is: "urged X to stop, as Y affirmed"."""
    items, verb = story.here.items, clause.verb_at
    if verb < PAIR or not is_comma(items[verb - PAIR]):
        return False
    led = story.text(items[verb - 1]) in story.knowledge.groups["as_told"]
    return led and not any(is_that(item) for item in items[verb:])


def is_for_own_side(story: Story, clause: Clause, speakers: tuple[str, ...], outer: Draft) -> bool:
    """Whether somebody tells how his state is minded now, which is what he says: "said that his country rejects".

    What it said before is told of it as of any other, and so is what "and" begins: "N urges X, and Y objects".
    """
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    told = outer.values("speaker")
    if verb is None or verb.kind != "verb" or verb.head.info.tense != "imperfect" or clause.subject_at > clause.verb_at:
        return False
    if clause.subject_at >= 0 and story.here.items[clause.subject_at].conj:
        return False
    return all(k.startswith("person:") for k in told) and set(speakers) <= {story.book.state_of(k) for k in told}


def is_named_anew(clause: Clause) -> bool:
    """Whether who speaks is named behind his verb, as nobody names himself in his own words."""
    return clause.kind == "verb" and clause.subject_at > clause.verb_at >= 0


def tell_on(story: Story, clause: Clause, outer: Draft) -> None:
    """ "He added that he had told X": the saying inside only names hearers of the one outside."""
    told = (k for p in clause.parts if p.role in HEARING for k in p.keys)
    outer.add("addressee", (k for k in told if k not in outer.values("speaker")), outer.evidence)
