"""Nouns of saying that count as words: who owns them, and whether what he says stands behind him."""

from __future__ import annotations

from kg.match.marks import COMMAS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.speakers import driven
from kg.steps.facts.story.story import Story

CONTENT = "content"
# by whose nouns something is told without a particle: "the announcement by X of the closing of"
DECLARING = frozenset({"declare", "affirm", "reveal"})
# what may stand between who speaks and what he says: "the announcement by X yesterday that"
ADJECTIVE = "adjective"
ASIDE = frozenset({"time", "adverb", ADJECTIVE})
# where or when he does: "in a speech"
SET_ASIDE = frozenset({"place", "during"})
FAR = 8
ANNOUNCED = frozenset({"noun", "word", "unknown", "topic"})


def spoken_noun(story: Story, clause: Clause) -> bool:
    """A noun of saying counts only where its speaker is part of the phrase, one that says little where words follow."""
    whose = [p.item for p in clause.parts if p.role == "speaker" and p.item > clause.at]
    purpose = story.here.items[clause.at].prep == story.knowledge.lexicon.clitics.lam
    apart = purpose and any(i.kind == "verb" for at in whose for i in story.here.items[clause.at : at])
    asks = clause.pron and any(p.role in ("addressee", "target") for p in clause.parts)
    tells = clause.sense.frame.category != "" or words_follow(story, clause)
    whom = story.role_keys(clause, "speaker") or asks or driven(story, clause)
    return bool(whom) and tells and not apart


def words_follow(story: Story, clause: Clause) -> bool:
    """Whether what is said stands right behind whose words a noun tells of: "the threat of X to", "X's word that"."""
    items, frame = story.here.items, clause.sense.frame
    last = max((p.item for p in clause.parts if p.role == "speaker" and p.item > clause.at), default=-1)
    if last < 0 or clause.content is None or items[last].kind == "nisba":
        return False
    article, led, described = story.knowledge.lexicon.clitics.article, False, False
    for item in items[last + 1 : last + 1 + FAR]:
        if "that" in groups_of(item):
            return True
        comma = item.kind == "mark" and item.head.key in COMMAS
        led = not comma and (led or bool(groups_of(item) & SET_ASIDE and frame.id in DECLARING))
        described = described or (not led and item.head.key == ADJECTIVE)
        if comma or led or item.kind in ASIDE or item.head.key in ASIDE:
            continue
        text = story.text(item)[len(item.conj) :]
        if item.conj:
            return False
        if (item.prep or text) in frame.slots:
            return frame.slots[item.prep or text] == CONTENT
        told = not (item.prep or described) and (item.kind == "noun" or not text.startswith(article))
        return frame.id in DECLARING and told and item.kind in ANNOUNCED
    return False
