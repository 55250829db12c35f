"""Where the words of somebody end: the narrator goes on, or others take the word."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row

# the fewest words that are quoted as a whole
SHORTEST = 3
PAIR = 2
# how far behind "as for N" he is told to speak
FAR = 8
MEANWHILE, TOPIC = "meanwhile", "topic"
BINDING = frozenset({"relative", "that", "clause"})


def is_beside_quotation(row: Row, start: int, at: int) -> bool:
    """Whether the narrator adds something behind a comma that follows what is quoted: 'said "…", knowing that X'."""
    first = start + 1 if is_colon(row.items[start]) else start
    if row.items[first].kind != "quote" or at - first <= SHORTEST or "clause" not in groups_of(row.items[at]):
        return False
    return row.items[at - 1].kind == "mark" and row.items[at - 2].kind == "quote" and not quoted(row, at)


def is_said_meanwhile(row: Row, at: int, *, opened: bool) -> bool:
    """Whether somebody else's word begins: "asked for X, while N says that", "as for N, he said".

    Words that no particle `opened` end there without a comma too: "X accuses Y of theft while Y denies it".
    """
    groups = groups_of(row.items[at])
    if row.traces.isdisjoint((MEANWHILE, TOPIC)) or not groups & {MEANWHILE, TOPIC} or at + 1 >= len(row.items):
        return False
    if quoted(row, at):
        return False
    if TOPIC in groups:
        return _is_taken_up(row, at)
    behind = row.items[at + 1]
    apart = not opened or row.items[at - 1].kind == "mark"
    return apart and behind.kind == "verb" and _speaks(row, behind)


def _is_taken_up(row: Row, at: int) -> bool:
    """Whether "as for" leads to somebody who then speaks: "as for N, he welcomed"."""
    named = range(at + 1, min(len(row.items), at + 1 + FAR))
    verb = next((row.items[i] for i in named if row.items[i].kind == "verb"), None)
    return verb is not None and bool(verb.conj) and _speaks(row, verb)


def _speaks(row: Row, verb: Item) -> bool:
    return any(s.frame.event == "Statement" for s in row.knowledge.frames.verbs.get(verb.head.key, ()))


def closes_relative(row: Row, clause: Clause, at: int) -> bool:
    """Whether a comma closes the relative clause in which a verb stands: "the plan, which X welcomed, failed"."""
    if "relative" not in row.traces or not row.is_relative(clause.verb_at) or clause.verb_at < PAIR:
        return False
    if not is_comma(row.items[clause.verb_at - PAIR]) or not is_comma(row.items[at]) or at + 1 >= len(row.items):
        return False
    return row.items[at + 1].kind == "verb" and not row.items[at + 1].conj


def is_next_of_those(row: Row, clause: Clause, at: int) -> bool:
    """Whether "and" goes on with the next of those of whom it is told who they are: "N, who denied it, and M, who"."""
    if "relative" not in row.traces or not _is_told_of(row, at):
        return False
    item = row.items[at]
    if not item.conj or item.prep or row.items[at - 1].kind not in ("mark", "quote") or quoted(row, at):
        return False
    return row.is_relative(clause.verb_at) or any(_is_told_of(row, i) for i in range(max(0, clause.at), at - 1))


def _is_told_of(row: Row, at: int) -> bool:
    """Whether a relative pronoun stands right behind somebody's name."""
    item = row.items[at]
    person = item.kind == "ref" and all(k.startswith("person:") for k in item.keys)
    return person and at + 1 < len(row.items) and "relative" in groups_of(row.items[at + 1])


def is_next(row: Row, clause: Clause, at: int) -> bool:
    """Whether "and" joins a deed of the past to a verb of saying that has no clause: "denied the charges and expelled".

    A verb between the two may be what the deed goes with: "rejected the charges that X made and repeated".
    """
    item, verb = row.items[at], row.items[clause.at]
    if item.kind != "verb" or not item.conj or item.head.info.tense != "perfect":
        return False
    between = row.items[clause.at + 1 : at]
    led = verb.kind == "verb" and verb.head.info.tense == "perfect"
    return led and not any(i.kind in ("verb", "participle", "modal") or groups_of(i) & BINDING for i in between)


def leaves_quotation(row: Row, at: int) -> bool:
    """Whether a deed behind a comma follows words that were quoted: "called it 'absurd', and expelled"."""
    return at > 1 and row.items[at - 2].kind == "quote" and goes_on(row, at)


def goes_on(row: Row, at: int) -> bool:
    """Whether the sentence goes on with another deed behind a comma: "tries to stop the war, and imposed"."""
    item = row.items[at]
    told_next = "after_that" in row.traces and row.text(item) in row.knowledge.groups["after_that"]
    if told_next and at + 1 < len(row.items):
        behind = row.items[at + 1]
        return behind.kind == "verb" and behind.head.info.tense == "perfect"
    if item.kind != "verb" or item.head.info.tense != "perfect":
        return False
    if at > 1 and row.text(row.items[at - 1]) in row.knowledge.groups["then"]:
        return row.items[at - 2].kind == "mark"
    return bool(item.conj) and row.items[at - 1].kind == "mark"
