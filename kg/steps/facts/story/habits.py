"""What somebody always says or does: his view, told beside the news and of no day."""

from __future__ import annotations

from kg.model import Zone
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

AROUND, BEHIND = 4, 2
PERSON = "person:"


def is_habit(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a statement is what somebody keeps saying, or the view of a state of which the news did not tell so far.

    "X regularly criticises Y"; "Y accuses Z of backing rebels", said in the present behind news of others.
    """
    if draft.cls != "Statement" or draft.moment is not None or draft.zone != Zone.BODY:
        return False
    items = story.here.items
    if "habitually" in story.traces:
        first = max(0, min(clause.verb_at, clause.at) - AROUND)
        last = clause.content[0] if clause.content is not None else max(clause.verb_at, clause.at) + AROUND
        # where no "that" opens what is said, the adverb stands behind the verb and who speaks
        last = min(max(last, max(clause.verb_at, clause.at, clause.subject_at) + BEHIND), len(items))
        around = f" {story.here.sentence.words(items[first].start, items[last - 1].end)} "
        joined = ("", *story.knowledge.lexicon.clitics.conjunctions)
        if any(f" {c}{phrase} " in around for phrase in story.knowledge.groups["habitually"] for c in joined):
            return True
    verb = items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.kind != "verb" or verb.head.info.tense != "imperfect" or clause.at != clause.verb_at:
        return False
    speakers = set(draft.values("speaker"))
    if not speakers or any(key.startswith(PERSON) for key in speakers):
        return False
    told = [d for t in story.told if t.zone == Zone.BODY for _, d in t.drafts]
    return bool(told) and not any(speakers & (d.parties() | story.states(d)) for d in told)
