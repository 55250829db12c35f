"""Speakers of whom nobody knows who they are, right behind their verb: "said N, head of an institute, that"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that, words_follow
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import Manner
from kg.steps.facts.clauses.subjects.common_subjects import may_hear

# verbs that have what is said as their only object
BARE = frozenset({"say", "claim"})
PLAIN = frozenset({"word", "unknown", "participle", "topic", "nisba"})
NAMED = frozenset({"ref", "verb", "mark", "quote"})
FAR = 16


def is_unknown_speaker(row: Row, at: int) -> bool:
    """Whether the word right behind a verb of saying can be but its subject, and is no name that anybody knows.

    It is a word that no list has, before what is said; a plural of people in the nominative; or, behind "say", any
    noun between it and "that". An adverb, "he said again", ends as an accusative does.
    """
    i = at + 1
    while i < len(row.items) and _is_pronoun_behind_particle(row.items[i]):
        i += 1
    if i >= len(row.items):
        return False
    item, text = row.items[i], row.text(row.items[i])
    if _is_bystander(row, at, item):
        return True
    if item.prep or item.conj or item.kind not in PLAIN or _is_accusative(row, text):
        return False
    if item.end - item.start == 1 and row.knowledge.endings.is_of_people(text):
        return not may_hear(row, at) or row.items[at].kind == "verb"
    if item.kind == "unknown":
        return not text.endswith(row.knowledge.endings.groups_asked) and _is_before_words(row, i + 1)
    feminine = item.kind == "participle" and text.endswith(row.knowledge.endings.feminine)
    return _only_says(row, at) and not feminine and _is_before_that(row, i)


def _is_bystander(row: Row, at: int, item: Item) -> bool:
    """Whether somebody who is only told of by what he does stands behind his verb: "an employee of X added that"."""
    if item.prep or item.conj or item.kind in NAMED or row.items[at].kind != "verb" or item.head.pron:
        return False
    word = row.text(item).split(" ")[0]
    if word not in row.knowledge.groups["bystander"]:
        return False
    feminine: bool = row.items[at].head.info.gender == "f"
    return feminine is word.endswith(row.knowledge.endings.feminine)


def is_foreseen(row: Row, at: int, manner: Manner) -> bool:
    """Whether a verb of saying without a subject stands behind "it is planned that": it may be a passive one."""
    opens = at > 0 and row.items[at - 1].kind in ("modal", "particle")
    return opens and manner.status == "Planned" and not row.items[at].head.future and not row.items[at].conj


def is_thought_of(row: Row, at: int) -> bool:
    """Whether a relative clause tells what people in general think: "the crisis, of which it is feared that"."""
    item, behind = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    opens = behind is not None and "that" in groups_of(behind)
    if item.kind != "verb" or item.head.info.tense != "imperfect" or not opens:
        return False
    return row.is_relative(at) and item.head.key in row.knowledge.impersonal


def _is_accusative(row: Row, text: str) -> bool:
    """Whether a word ends as an indefinite accusative does, and with no pronoun: "again", not "her opponents"."""
    endings = row.knowledge.endings
    return text.endswith(endings.alef) and not text.endswith(endings.pronouns)


def _is_pronoun_behind_particle(item: Item) -> bool:
    """Whether an item is "in it", "about him"."""
    return item.kind == "function" and item.head.key == "inflected_preposition"


def _is_before_that(row: Row, at: int) -> bool:
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    return behind is not None and is_that(behind)


def _only_says(row: Row, at: int) -> bool:
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return bool(senses) and all(s.frame.id in BARE for s in senses)


def _is_before_words(row: Row, at: int) -> bool:
    """Whether what is said stands behind an item that is no deed of some state: "described X's sheltering of"."""
    deed = at < len(row.items) and row.items[at].kind == "ref" and row.items[at].head.kind != "office"
    return not deed and words_follow(row.items, at)
