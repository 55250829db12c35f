"""Who has the word in a sentence: whether a verb of saying gives it to somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.documents import is_document, issuer_named
from kg.steps.facts.clauses.subjects.speaking_bodies import note_body
from kg.steps.facts.clauses.subjects.subjects_behind import is_in_first_person

STIPULATE, STATED = "stipulate", "stated_in"
# how near behind its verb a text stands in which something is stated
NEAR = 4


def give_the_word(row: Row, at: int, sense: Sense, subject: tuple[str, ...], *, common: bool) -> None:
    """Note of whom a verb tells, and who speaks from here on."""
    if subject and not row.is_relative(at) and not _is_told_by_another(row, at, subject):
        row.last_subject = subject
        row.told_of = not sense.frame.content
        if sense.frame.content and _takes_the_word(row, at):
            row.sayer, row.unnamed = subject, False
            note_body(row, subject)
    elif is_in_first_person(row.items[at]):
        return  # "this is what we want", in the words of who goes on behind them
    elif (common or _lays_down(row, at, sense)) and sense.frame.content and _takes_the_word(row, at):
        row.sayer, row.unnamed, row.told_of = (), True, False


def give_the_word_to_author(row: Row, at: int, stop: int, sense: Sense, parts: Sequence[Complement]) -> None:
    """Let whose text it is in which something is stated go on: "it came in a statement of X that it had suspended"."""
    if sense.frame.id != STATED:
        return
    named = next((p.keys for p in parts if p.role == "speaker"), ())
    for i in range(at + 1, min(stop, at + NEAR)) if not named else ():
        if "that" in groups_of(row.items[i]) or row.items[i].kind in ("quote", "verb"):
            break
        if is_document(row, i):
            named = issuer_named(row, i, stop)
            break
    if named and all(key.startswith(ACTORS) for key in named):
        row.sayer = row.last_subject = named
        row.unnamed = False


def _is_told_by_another(row: Row, at: int, subject: tuple[str, ...]) -> bool:
    """Whether a group without a name does something in the words of whoever speaks, who is spoken of further."""
    return all(map(row.is_nameless, subject)) and bool(row.sayer) and not _takes_the_word(row, at)


def _lays_down(row: Row, at: int, sense: Sense) -> bool:
    """Whether an agreement or law lays something down, which goes on to say the rest: nobody named before does.

    A statement speaks for those who put it out.
    """
    near = range(max(0, at - 1), min(at + 2, len(row.items)))
    return sense.frame.id == STIPULATE and not any(is_document(row, i) for i in near)


def _takes_the_word(row: Row, at: int) -> bool:
    """Whether a verb of saying tells who speaks in the sentence, rather than what is said of somebody's words."""
    item, before = row.items[at], row.items[at - 1] if at else None
    if not row.sayer:
        return True
    if item.kind != "verb" or quoted(row, at):
        return False
    opens = before is None or before.kind in ("mark", "quote") or "contrast" in groups_of(before)
    return item.head.info.tense == "perfect" and bool(item.conj or opens)
