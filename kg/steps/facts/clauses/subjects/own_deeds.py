"""What those who are quoted tell of themselves: "said N: I met M yesterday"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

FIRST, THIRD = "1", "3"
# what may be the subject of a verb right before it
NAMING = frozenset({"ref", "office", "body", "orgword", "word", "noun", "unknown", "anaphor", "particle"})
# who may have been named before in the words, and go on: "the government is strong and sent"
NAMED = frozenset({"ref", "office", "body", "orgword", "anaphor"})


def teller_of_own_deed(row: Row, at: int) -> tuple[str, ...]:
    """Who speaks, where a verb in his words is in the first person; nobody where it may be another's."""
    verb = row.items[at]
    if verb.kind != "verb" or len(row.sayer) != 1 or not row.sayer[0].startswith("person:"):
        return ()
    written = row.knowledge.lexicon.get(row.text(verb)[len(verb.conj) :])
    forms = [e.info for e in (*verb.head.entries, *written) if e.kind == "verb"]
    if not any(str(f.person).startswith(FIRST) for f in forms):
        return ()
    opens = _opens(row, at)
    if not (opens or quoted(row, at)):
        return ()
    if not any(str(f.person).startswith(THIRD) for f in forms):
        return row.sayer
    return row.sayer if opens and _is_a_mans(row, at) and _is_no_womans(row, verb, at) else ()


def _opens(row: Row, at: int) -> bool:
    """Whether nobody is named before a verb in the words that are quoted: "indeed I met", "it is hard, and I met"."""
    for item in reversed(row.items[:at]):
        if item.kind == "quote" or is_colon(item):
            return True
        if item.kind in NAMED:
            return False
    return False


def _is_a_mans(row: Row, at: int) -> bool:
    """Whether the verb that leads to somebody's words is said of a man, or he is one who is named behind them."""
    told = next((i for i in reversed(row.items[:at]) if i.kind == "verb"), None)
    if told is None:
        return disagrees(row, row.items[at].head.info, row.sayer)
    return str(told.head.info.gender).startswith("m")


def _is_no_womans(row: Row, verb: Item, at: int) -> bool:
    """Whether a verb spelled like "she did" at the head of a man's words has nobody behind it who did."""
    info = verb.head.info
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if info.tense != "perfect" or behind is None:
        return False
    if behind.prep or behind.kind not in NAMING:
        return True
    return (behind.kind == "ref" and disagrees(row, info, behind.keys)) or _is_object(row, behind)


def _is_object(row: Row, item: Item) -> bool:
    """Whether a noun without the article ends as objects do: "made a call"."""
    ends = row.text(item).split(" ")[0].endswith(row.knowledge.endings.alef)
    return item.kind == "noun" and ends and not row.is_definite(item)
