"""Who speaks in a clause."""

from __future__ import annotations

from kg.model import Item
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import JOINT, Clause
from kg.steps.facts.clauses.phrases import ACTING
from kg.steps.facts.statements.texts import LAID_DOWN, STATED, put_out
from kg.steps.facts.story.story import Story

SPEECHLESS = ("place:", "agreement:", "topic:")
# verbs by which somebody is brought to say something, and how far before him they stand
DRIVING = "driving"
NEAR = 2


def speakers_of(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who speaks in a clause; a place never does."""
    speakers = story.role_keys(clause, "speaker", "actor")
    alone = clause.sense.frame.subject == "speaker" and clause.sense.frame.id != JOINT
    if clause.kind in ("verb", "participle") and clause.subject and alone:
        # "stressing its support in the face of the embargo imposed by X" is no word of X
        speakers = clause.subject
    if clause.kind == "noun":
        speakers = speakers or owner(story, clause) or driven(story, clause)
    if not speakers and clause.subject and clause.sense.frame.subject in ("speaker", "party", "participant"):
        speakers = clause.subject
    if not speakers and clause.sense.frame.id in (STATED, LAID_DOWN):
        speakers = put_out(story, clause)
    return tuple(k for k in speakers if k in ACTING or not k.startswith(SPEECHLESS))


def owner(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who a pronoun on a noun of saying means: in whose words it stands, who acts before it, else who spoke last."""
    if not clause.pron:
        return ()
    outer = story.teller(clause)
    if clause.pron == story.knowledge.endings.pronouns[0] and (man := _man_before(story, clause)):
        return man
    before = (c.subject for c in reversed(story.clauses) if c.kind == "verb" and c.verb_at < clause.at and c.subject)
    return (outer.values("speaker") if outer is not None else next(before, ())) or story.speaker


def _man_before(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is meant by "his" where a state speaks that is none of the masculine ones: the person named before.

    "X condemned the remarks of N and his charge": the charge is N's.
    """
    outer = story.teller(clause)
    tellers = outer.values("speaker") if outer is not None else ()
    men = story.knowledge.groups["masculine_states"]
    if not tellers or not all(k.startswith("country:") and k.split(":")[1].lower() not in men for k in tellers):
        return ()
    items = story.here.items[: clause.at]
    named = (i.keys for i in reversed(items) if i.kind == "ref" and i.keys[0].startswith("person:"))
    return next((keys for keys in named if len(keys) == 1), ())


def driven(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is brought to say something: "which drove X to accuse others", "this led X to protest"."""
    items, at = story.here.items, clause.at
    if DRIVING not in story.traces or clause.verb_at >= 0 or at < 3 or not _leads_on(items[at], items[at - 1]):
        return ()
    name = at - 2 if not items[at].prep else at - 1
    keys = tuple(story.knowledge.world.capitals.get(k, k) for k in items[name].keys)
    if items[name].kind != "ref" or items[name].conj or not all(k.startswith(ACTORS) for k in keys):
        return ()
    words = (story.text(item)[len(item.conj) :] for item in items[max(0, name - NEAR) : name])
    return keys if any(word in story.knowledge.groups[DRIVING] for word in words) else ()


def _leads_on(noun: Item, before: Item) -> bool:
    """Whether "to" or "upon" leads to what somebody is brought to."""
    return bool(noun.prep) or before.kind in ("function", "particle")
