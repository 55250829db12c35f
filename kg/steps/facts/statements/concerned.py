"""Whom words are aimed at where they name nobody as hearer: the only foreign party they tell of."""

from __future__ import annotations

from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.backdrop import alluded_to, backdrop
from kg.steps.facts.statements.positions import DOER, ELSE, OWNER, TIED, stands_as
from kg.steps.facts.statements.replies import as_parties, sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ASKED = "REQUEST"
AGAINST = frozenset({"ACCUSE", "THREATEN", "REJECT", "PROTEST", ASKED})
# friendly words are for somebody where their verb is one of praise, pledge and the like
FOR = frozenset({"SUPPORT", "COOPERATE"})
# frames of words that tell of things, or by which one is only sorry for them
# how far behind "if" who is to do something is named
NEAR = 4
QUIET = frozenset({"deny", "report", "quote", "predict", "recall", "stated_in", "concern", "regret", "resent", "mourn"})
ANY = frozenset({DOER, OWNER, TIED, ELSE})
ACTING, BLAMED, PARTED = frozenset({DOER}), frozenset({DOER, OWNER}), frozenset({TIED})
REFUSED, THREAT = "REJECT", "THREATEN"
# deeds by which whoever announces them means the one whom they befall
ANNOUNCED = frozenset({THREAT, "AID", "SANCTION", "COERCE"})


def concerned(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """The only party besides the speaker's own that is named in what he says against or for somebody."""
    if not draft.categories or draft.frame in QUIET or not _is_aimed(draft, clause):
        return ()
    mine = sides(story, draft)
    if draft.categories[0] in AGAINST and (meant := alluded_to(story, clause.at + 1, len(story.here.items))):
        return tuple(k for k in as_parties(story, meant) if k not in mine and k.startswith(ACTORS))[:1]
    found = others_named(story, clause, mine, allowed=_allowed(draft, clause))
    return tuple(found.values()) if len(found) == 1 else ()


def others_named(story: Story, clause: Clause, mine: set[str], *, allowed: frozenset[str] = ANY) -> dict[str, str]:
    """The parties besides the speaker's own that are named in what is said, each by the state that it stands for."""
    found = dict[str, str]()
    for key in _named(story, clause, allowed):
        state = story.book.state_of(key) or key
        if key not in mine and state not in mine:
            found[state] = key if key.startswith("person:") or state not in found else found[state]
    return found


def threatened(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Whom a threat is to befall, or who is to do something, or else: "threatened to close the bases if X".

    Whom something is given that somebody announces to give is meant as well.
    """
    if clause.content is None or ANNOUNCED.isdisjoint(draft.categories):
        return ()
    items, mine = story.here.items, sides(story, draft)
    if struck := _struck(story, draft, mine):
        return struck
    if THREAT not in draft.categories:
        return ()
    first = next((i for i in range(clause.at + 1, len(items)) if "condition" in groups_of(items[i])), len(items))
    for item in items[first + 1 : first + 1 + NEAR]:
        if item.kind == "ref" and not item.prep:
            keys = as_parties(story, item.keys)
            return tuple(k for k in keys if k not in mine and (k.startswith("person:") or _is_party(story, k)))[:1]
    return ()


def _struck(story: Story, draft: Draft, mine: set[str]) -> tuple[str, ...]:
    """Whom a deed befalls with which somebody threatens: "threatened to impose sanctions on X"."""
    told = set(draft.values("content"))
    for deed in story.made.values():
        if deed.id in told and deed.cls == "Action" and mine & set(deed.values("actor")):
            return tuple(k for k in deed.values("target") if k not in mine and _is_party(story, k))[:1]
    return ()


def _allowed(draft: Draft, clause: Clause) -> frozenset[str]:
    """How a party must stand in words so that they are aimed at it: less strictly where their verb is one against."""
    kind, told = draft.categories[0], clause.sense.frame.category
    if kind == ASKED:
        return ANY if clause.kind == "noun" else ACTING  # "his invitation to N"
    if kind in AGAINST and told not in AGAINST:
        return PARTED if kind == REFUSED else BLAMED  # "that he broke off ties with X"
    return ANY


def _is_aimed(draft: Draft, clause: Clause) -> bool:
    """Whether words are against somebody, or friendly by their verb."""
    kind = draft.categories[0]
    return kind in AGAINST or (kind in FOR and clause.sense.frame.category in FOR)


def _named(story: Story, clause: Clause, allowed: frozenset[str]) -> list[str]:
    """The parties named in what is said, by name or adjective, that stand as one of the `allowed`."""
    items, named = story.here.items, list[str]()
    first, end = clause.content or (clause.at + 1, clause.end)
    behind = backdrop(story, max(first, 0), end)
    for at in range(max(first, 0), min(end, len(items))):
        item = items[at]
        if at in behind or item.kind not in ("ref", "nisba") or stands_as(story, at) not in allowed:
            continue
        keys = as_parties(story, item.keys) if item.kind == "ref" else (item.head.key,)
        named += [k for k in keys if _is_party(story, k)]
    return named


def _is_party(story: Story, key: str) -> bool:
    """Whether a key is a state, a body of states, or somebody who stands for one."""
    return key.startswith("country:") or story.is_international(key) or bool(story.book.state_of(key))
