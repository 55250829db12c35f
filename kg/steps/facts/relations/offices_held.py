"""The offices that people hold by what an article states, or are given by what it tells of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import LinkedSentence, Relation, RoleClaim
from kg.steps.facts.story.story import Story

# how an office is held that is none at the time, or only if what the sentence tells of has happened
MADE = "made"
OUTGOING = "outgoing"
NOT_NOW = frozenset({"former", "late", "elect", "designate", OUTGOING, MADE})
# an envoy named as one is sent, whom the deed itself does not name
SENDING = "open_embassy"
# who comes into office in what a frame tells of
GIVING = {
    "elect": "target",
    "appoint": "target",
    "inaugurate": "target",
    "take_office": "target",
    "swear_in": "target",
    "succeed": "target",
    "credentials": "participant",
    "chairmanship": "actor",
}


def stated_roles(story: Story, linked: LinkedSentence) -> None:
    for claim in linked.roles:
        if claim.office in story.knowledge.offices.opposed:
            continue  # the leader of an opposition is no official of the state
        if claim.role and (claim.manner not in NOT_NOW or _is_still_held(claim)):
            state_role(story, claim.person, claim)


def _is_still_held(claim: RoleClaim) -> bool:
    """Whether somebody on his way out holds his office yet; of a state there may be a new head already."""
    return claim.manner == OUTGOING and claim.role != "headOfStateOf"


def given_offices(story: Story, linked: LinkedSentence) -> None:
    """The offices that hold if somebody was given one: those of whom the sentence tells to have come into office."""
    claims = [c for c in linked.roles if c.manner == MADE]
    if not claims:
        return
    for claim in claims:
        chosen = list(dict.fromkeys(_chosen(story, claim)))
        own = [key for key in chosen if key == claim.person] or chosen
        if len(own) == 1:
            state_role(story, own[0], claim)


def _chosen(story: Story, claim: RoleClaim) -> Iterator[str]:
    """Who is told to come into office by the last clause that begins before a claim, or by any, where it names them."""
    starts = [story.here.items[clause.at].start for clause in story.clauses]
    last = max((s for s in starts if s <= claim.start), default=-1)
    for index, draft in story.made.items():
        if draft.status != "Occurred" or draft.said_by:
            continue
        if draft.frame == SENDING and starts[index] == last and claim.person:
            yield claim.person
        if draft.frame not in GIVING:
            continue
        people = [key for key in draft.values(GIVING[draft.frame]) if key.startswith("person:")]
        yield from (key for key in people if starts[index] == last or key == claim.person)


def state_role(story: Story, person: str, claim: RoleClaim) -> None:
    """Enter that somebody holds the office of a claim."""
    story.relations.append(
        Relation(
            subject=person,
            property=claim.role,
            object=claim.of,
            evidence=story.evidence(claim.pattern),
            confidence=0.9,
        )
    )
