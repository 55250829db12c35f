"""Whose deed a noun tells where its doer has a share in it: "the role of X in the support of Y", "X's efforts in"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Frame
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

ACTOR = "actor"
DEED = "Action"


def sharer(row: Row, at: int, frame: Frame, parts: Sequence[Complement]) -> list[Complement]:
    """Who has a share in the deed that a noun behind "in" tells, named before it: "the part of X in training Y"."""
    item = row.items[at]
    if frame.event != DEED or frame.subject != ACTOR or any(p.role == ACTOR for p in parts) or at < 3:
        return []
    led = item.prep == row.knowledge.lexicon.clitics.lam or "place" in groups_of(row.items[at - 1])
    if not led or item.conj or item.head.info.pron:
        return []
    owner = at - 1 if item.prep else at - 2
    while owner > 1 and row.items[owner].kind == "word" and row.is_definite(row.items[owner]):
        owner -= 1
    keys = _owner(row, owner)
    return [Complement(ACTOR, keys, owner)] if keys else []


def _owner(row: Row, at: int) -> tuple[str, ...]:
    """Who has the share that a word right before him tells: "the role of X", "the Ruritanian role"."""
    item, share = row.items[at], row.items[at - 1]
    article = row.knowledge.endings.article
    word = row.text(share)[len(share.conj) + len(share.prep) :]
    if item.prep or item.conj or word.removeprefix(article) not in row.knowledge.groups["shares"]:
        return ()
    if item.kind == "nisba":
        return (item.head.key,) if row.is_definite(item) and word.startswith(article) else ()
    whole = item.kind == "ref" and not word.startswith(article) and not share.head.pron
    keys = row.as_actors(item.keys) if whole else ()
    return keys if all(k.startswith(PARTIES) for k in keys) else ()
