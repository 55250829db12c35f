"""Who is on a journey that only a pronoun tells of: "met N during his visit to X", "where at his reception stood N"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story

RECEPTION = "receive"
GOING = frozenset({"visit", "arrive", "head_to"})
SEEN_ABROAD = frozenset({"Meeting", "Signing"})


def traveller(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who goes to where somebody receives "him": "X headed to the tomb of Y, where at his reception stood Z"."""
    if clause.sense.frame.id != RECEPTION:
        return ()
    going = [c for c in story.clauses if c.kind == "verb" and c.at < clause.at and c.sense.frame.id in GOING]
    last = going[-1].subject if going else ()
    return last if len(last) == 1 and last[0].startswith("person:") else ()


def doer_abroad(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who meets or signs in the course of "his visit" to a state that is not his own: he is on it himself."""
    around = [c for c in story.clauses if c.kind == "verb" and c.verb_at < clause.at < c.end]
    if clause.sense.frame.event != "Visit" or not around or around[-1].sense.frame.event not in SEEN_ABROAD:
        return ()
    subject = around[-1].subject if 0 <= around[-1].subject_at < clause.at else ()
    there = {story.book.state_at(k) for p in clause.parts if p.role == "location" for k in p.keys}
    home = {story.book.state_of(k) or k for k in subject}
    return subject if len(subject) == 1 and there and not there & home else ()
