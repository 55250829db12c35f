"""Clauses in the words of diplomacy that tell of none: metaphors, private life, parties, old history."""

from __future__ import annotations

import re
from datetime import date

from kg.match.fold import fold
from kg.model import Item, Moment
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

VOTE = "vote_election"
WAR = "wage_war"
DEATH = "die"
ABSENT = "absent"
APPOINT, CHAIR, RATIFYING = "appoint", "chairmanship", "ratify"
# how many items before a noun the verb may stand that tells of a need for it
NEED = 4
# what is signed or joined by some only is not, for who stays away
JOINED = frozenset({"Signing", "Accession"})
# news of diplomacy is of states that there are; what the dates of older deeds tell of is history
OLD = 1815
# how many words may stand before a name that tell who it is
TITLES = 3
YEAR = re.compile(r"(?<!\d)\d{3,4}(?!\d)")


def is_no_news(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether an event is told of that only looks like one between states, or took place long ago."""
    if draft.moment is not None and _year(draft.moment) < OLD:
        return True
    if clause.sense.frame.id == VOTE and _is_of_party(story, clause):
        return True
    if clause.sense.frame.id == DEATH and draft.status == "Planned":
        return True  # nobody's death is called for: "stressed the need for the going of X"
    if _is_held(story, clause, draft) or _is_needed(story, clause) or _is_task(story, clause):
        return True
    return _is_likened(story, clause) or _is_private(story, clause)


def _is_held(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether the present tells who has the chair of a body, which is no deed: "X, which holds its presidency"."""
    verb = story.here.items[clause.verb_at] if clause.kind == "verb" and clause.verb_at >= 0 else None
    present = verb is not None and verb.kind == "verb" and verb.head.info.tense == "imperfect" and not verb.head.future
    return clause.sense.frame.id == CHAIR and present and draft.status == "Occurred"


def _is_task(story: Story, clause: Clause) -> bool:
    """Whether somebody is only charged with something to do, which is no office: "charged N with a review"."""
    if clause.sense.frame.id != APPOINT or fold(clause.lemma) not in story.knowledge.groups["charging"]:
        return False
    first, last = story.here.items[clause.verb_at].start, story.here.items[clause.end - 1].end
    words = {form for norm in story.here.sentence.norms[first:last] for form in (norm, norm[1:])}
    return words.isdisjoint(story.knowledge.groups["offices_charged"])


def _is_needed(story: Story, clause: Clause) -> bool:
    """Whether a treaty only waits for it: "the two protocols need the approval of both parliaments"."""
    if clause.kind != "noun" or clause.sense.frame.id != RATIFYING or clause.verb_at >= 0:
        return False
    for item in reversed(story.here.items[max(0, clause.at - NEED) : clause.at]):
        if item.kind in ("mark", "quote", "verb"):
            return False
        if item.kind == "modal":
            return True
    return False


def stayed_away(clause: Clause, draft: Draft) -> bool:
    """Whether all that is told of a signing is that a state did not come to it: "X missed the signing of"."""
    away = draft.values("absentee")
    return clause.carrier == ABSENT and draft.cls in JOINED and all(k.startswith("country:") for k in away)


def _year(moment: Moment) -> int:
    """The year of a time; that of a time without any lies in the future."""
    found = YEAR.match(moment.value or "") or YEAR.search(moment.text)
    return int(found.group()) if found else date.max.year


def _bare(story: Story, item: Item) -> str:
    return story.knowledge.lexicon.clitics.bare(story.text(item), item.conj, item.prep)


def _is_of_party(story: Story, clause: Clause) -> bool:
    """Whether who wins or loses is a party named after its leader: "the loss of the party of X"."""
    items, parties = story.here.items, story.knowledge.groups["parties"]
    people = (p.item for p in clause.parts if p.role in ("target", "actor", "participant") and p.item > 0)
    named = [*people, *((clause.subject_at,) if clause.subject_at > 0 else ())]
    return any(
        _bare(story, items[at - 1]) in parties for at in named if any(k.startswith("person:") for k in items[at].keys)
    )


def _is_likened(story: Story, clause: Clause) -> bool:
    """Whether a war or blow is one of prices, words or stars, or played: "the war of prices between X and Y"."""
    if clause.kind != "noun" or clause.sense.frame.category != "ASSAULT":
        return False
    behind = story.here.items[clause.at + 1 : clause.at + 2]
    if clause.sense.frame.id == WAR and "contests" in story.traces:
        return True
    return any(story.text(item) in story.knowledge.groups["likened"] for item in behind)


def _is_private(story: Story, clause: Clause) -> bool:
    """Whether people part with one of their family, or an artist travels: "N separated from his wife"."""
    if clause.kind == "verb" and clause.subject_at > 0 and "artists" in story.traces:
        described = story.here.items[max(0, clause.subject_at - TITLES) : clause.subject_at]
        if any(_bare(story, i) in story.knowledge.groups["artists"] for i in described):
            return True
    if clause.verb_at < 0 or "spouses" not in story.traces or clause.sense.frame.event == "Statement":
        return False
    items = story.here.items
    for at in range(clause.verb_at + 1, min(clause.end, len(items))):
        led = items[at].prep or groups_of(items[at - 1]) & {"about"}
        if led and _bare(story, items[at]) in story.knowledge.groups["spouses"]:
            return True
    return False
