"""Whom a pronoun behind a verb of asking means where its own sentence names nobody: the one told of just before."""

from __future__ import annotations

from kg.model import LinkedSentence
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.statements.replies import as_parties, sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PERSON, COUNTRY = "person:", "country:"
HE, SHE = "\u0647", "\u0647\u0627"
NEAR = 3


def meant_before(story: Story, clause: Clause, draft: Draft) -> tuple[str, ...]:
    """The only one besides the speaker whom the sentence before names and whom the pronoun can mean."""
    before = _sentence_before(story)
    pron = _pronoun(story, clause)
    if before is None or not pron:
        return ()
    told = dict.fromkeys(k for item in before.items if item.kind == "ref" for k in as_parties(story, item.keys))
    if not set(draft.values("speaker")) & set(told):
        return ()
    mine = sides(story, draft)
    others = [k for k in told if k not in mine and k.startswith(ACTORS)]
    people = [k for k in others if k.startswith(PERSON)]
    if pron == HE and people:
        return tuple(people) if len(people) == 1 else ()
    men = story.knowledge.groups["masculine_states"]
    lands = [k for k in others if k.startswith(COUNTRY) and (pron == SHE or k.split(":")[1].lower() in men)]
    return tuple(lands) if len(lands) == 1 and (pron == HE or not people) else ()


def _sentence_before(story: Story) -> LinkedSentence | None:
    """The sentence right before the one at hand, in the same part of the article."""
    here, last = story.here.sentence, None
    for linked in story.linked.sentences:
        if linked.sentence.index == here.index - 1:
            last = linked
    return last if last is not None and last.sentence.zone == here.zone else None


def _pronoun(story: Story, clause: Clause) -> str:
    """The pronoun of one that is the object of a verb, or stands behind it with a particle."""
    items = story.here.items
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    own = items[verb].head.pron if items[verb].kind in ("verb", "participle") else ""
    behind = (story.text(i) for i in items[verb + 1 : verb + NEAR] if i.kind == "function")
    text = own or next((word for word in behind if word.endswith((HE, SHE))), "")
    return SHE if text.endswith(SHE) else HE if text.endswith(HE) else ""
