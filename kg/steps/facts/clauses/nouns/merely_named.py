"""Event nouns that tell of no event: in the name of a body, said again, or what a date, talks or a question are of."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.row import Row

# offices that tell what for somebody is sent
ENVOYS = frozenset({"special_representative", "envoy", "representative", "high_representative"})
NEAR = 4
# how far before an event the word for an anniversary stands, which ordinal and numbers part from it
YEARS = 5
NAMED = 2
SAID = "Statement"


def is_picked_for(row: Row, at: int) -> bool:
    """Whether somebody is chosen for what he is to do, and not for an office: "the choice of X to visit Y"."""
    name = next((i for i in range(at + 1, min(at + NEAR, len(row.items) - 1)) if row.items[i].kind == "ref"), -1)
    aim = row.items[name + 1] if name >= 0 else None
    return aim is not None and aim.kind == "noun" and aim.prep == row.knowledge.lexicon.clitics.lam


def is_remembered(row: Row, at: int) -> bool:
    """Whether an event is what an anniversary is of: "the fifth anniversary of its signing"."""
    if row.items[at].prep != row.knowledge.lexicon.clitics.lam:
        return False
    before = (i for i in reversed(row.items[max(0, at - YEARS) : at]) if i.kind not in ("modifier", "number", "time"))
    words = (row.text(i)[len(i.conj) + len(i.prep) :] for i in before)
    return any(word in row.knowledge.groups["anniversaries"] for word in words)


def is_negotiated(row: Row, at: int) -> bool:
    """Whether an agreement is only what talks are about: "the talks of the peace agreement"."""
    before = row.items[at - 1] if at else None
    if before is not None and before.kind == "quote" and at > 1:
        before = row.items[at - 2]
    if before is None or before.kind != "noun" or row.items[at].prep or before.head.info.definite:
        return False
    return any(s.frame.event == "Meeting" for s in row.knowledge.frames.nouns.get(before.head.key, ()))


def is_said_again(row: Row, at: int) -> bool:
    """Whether a noun behind a bracket or quotation mark is another word for the one before: 'the veto ("vetum")'."""
    if at < NAMED or row.items[at - 1].kind not in ("quote", "mark") or row.items[at - NAMED].kind != "noun":
        return False
    nouns = row.knowledge.frames.nouns
    mine = {s.frame.id for s in nouns.get(row.items[at].head.key, ())}
    return bool(mine) and mine == {s.frame.id for s in nouns.get(row.items[at - NAMED].head.key, ())}


def is_question(row: Row, at: int) -> bool:
    """Whether an event is only what a question, a chance or the like is about: "the matter of its accession"."""
    before = row.items[at - 1] if at else None
    if before is None or row.items[at].prep or before.kind not in ("word", "noun", "unknown"):
        return False
    bare = row.text(before)[len(before.conj) + len(before.prep) :]
    return bare in row.knowledge.groups["questions"]


def is_named(row: Row, at: int) -> bool:
    """Whether an event noun is part of the name of a body: "the Council of Coordination"."""
    lam = row.items[at].prep == row.knowledge.lexicon.clitics.lam
    if row.items[at].conj or (row.items[at].prep and not lam):
        return False
    if lam and at and row.items[at - 1].head.kind == "office" and row.items[at - 1].head.key in ENVOYS:
        # "the special representative for the dialogue between X and Y"
        return True
    before = row.items[at - 1] if at else None
    if (
        before is not None
        and row.text(before)[len(before.conj) + len(before.prep) :] in row.knowledge.groups["sides_of"]
    ):
        # "the parties to the dialogue signed": who they are
        return True
    heads = row.items[max(0, at - (2 if lam else 1)) : at]
    # nothing bare is annexed to what has the article: "the committee announced the victory of X"
    senses = row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    bare = not lam and not row.is_definite(row.items[at]) and not row.items[at].head.info.pron
    bare = bare and not any(s.frame.event == SAID for s in senses)
    return any(
        item.kind in ("orgword", "body") and not item.head.pron and not (bare and _has_article(row, item))
        for item in heads
    )


def _has_article(row: Row, item: Item) -> bool:
    """Whether a name is definite by itself or by its last word: "the committee", "the committee of elections"."""
    article = row.knowledge.lexicon.clitics.article
    return any(row.sentence.norms[at].startswith(article) for at in (item.start, item.end - 1))
