"""What is said: the content of each statement."""

from __future__ import annotations

from kg.match.fold import fold
from kg.match.marks import COMMAS, ENDS
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.content_ends import (
    closes_relative,
    goes_on,
    is_beside_quotation,
    is_next,
    is_next_of_those,
    is_said_meanwhile,
    leaves_quotation,
)
from kg.steps.facts.clauses.openers import is_colon, words_follow
from kg.steps.facts.clauses.quotations import quoted, quoted_before
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.sitting import sitting

# the fewest words that are told before the verb on which they stand
SHORTEST = 3
OCCASIONAL = frozenset({"place", "with"})
# behind these a verb goes with what they open
# verbs that may stand behind the words that they say
ANNOUNCING = frozenset({"declare", "reveal", "report"})
PLAIN = frozenset({"say", "add", "affirm", "stress", "explain", "write", "report"})
# what leads to an occasion
LED = frozenset({"place", "during", "frame", "inside"})
# what opens a clause that only tells when, where or under what condition
LEADING = frozenset({"clause", "during", "place", "with", "about", "against", "condition", "that", "own_side"})


def content(row: Row, clause: Clause) -> tuple[int, int]:
    """The half-open range of items that are what is said."""
    behind, opened = content_behind(row, clause)
    before = None if opened or clause.kind != "verb" else quoted_before(row, clause) or told_before(row, clause)
    return before or behind


def told_before(row: Row, clause: Clause) -> tuple[int, int] | None:
    """The words that stand on what a verb tells: "he will visit X, according to what Y announced"."""
    led = clause.verb_at - 1
    if led < SHORTEST:
        return None
    if row.text(row.items[led]) in row.knowledge.groups["as_told"] or _closes_words(row, clause, led):
        return (0, led)
    return None


def _closes_words(row: Row, clause: Clause, led: int) -> bool:
    """Whether a comma closes a whole clause that opens the sentence, whose words a plain verb says: "…, says X".

    A clause of time, place or condition only leads to what is said.
    """
    items = row.items
    comma = items[led].kind == "mark" and items[led].head.key in COMMAS
    if not comma or clause.sense.frame.id not in PLAIN or clause.subject_at != clause.verb_at + 1:
        return False
    if items[clause.verb_at].conj or any(i.kind == "mark" for i in items[:led]):
        return False
    upon = len(items) > SHORTEST and "that" in groups_of(items[2])
    if (groups_of(items[0]) & LEADING or items[0].kind == "time" or items[0].prep) and not upon:
        return False
    return upon or any(i.kind == "verb" or "negation" in groups_of(i) for i in items[: SHORTEST + 1])


def content_behind(row: Row, clause: Clause) -> tuple[tuple[int, int], bool]:
    """What is said behind the verb, and whether a particle, quotation or colon opens it."""
    # the gathering by which a body speaks is no part of its words: "the summit of the union called on X"
    body = (
        clause.kind == "verb" and clause.subject_at == clause.verb_at + 2 and sitting(row, clause.verb_at) is not None
    )
    start = clause.subject_at + 1 if body else clause.at + 1
    opened = False
    limit = len(row.items)
    for i in range(clause.at + 1, limit):
        item = row.items[i]
        if item.kind == "quote" and quoted(row, i) and quoted(row, clause.at):
            break  # the quotation in which the verb stands is closed
        if "that" in groups_of(item) or item.kind == "quote" or (item.kind == "mark" and is_colon(item)):
            deed = _deed_before(row, clause, i)
            start, opened = (deed, False) if deed >= 0 else (i, True)
            break
        if i in row.passed or _is_issued(row, i) or _tells_of_text(row, clause, i):
            continue
        if item.kind == "verb" or (item.kind == "participle" and not row.is_adjective(item) and row.speaks(item)):
            start = min(start, i)
            break
    if not opened:
        start = _behind_occasion(row, start)
    end = limit
    if not opened and _is_amid(row, clause):
        # "despite the anger of X, Y travels to Z": what is told goes on beside it
        end = next((i for i in range(start, limit) if row.items[i].kind == "verb"), limit)
    for i in range(start + 1, end):
        closed = clause.kind == "noun" and row.items[i].kind == "mark" and row.items[i].head.key in ENDS
        closed = closed or (opened and is_beside_quotation(row, start, i))
        if closed or is_said_meanwhile(row, i, opened=opened) or is_next_of_those(row, clause, i):
            end = i
            break
        if (
            leaves_quotation(row, i)
            if opened
            else clause.kind == "verb"
            and (goes_on(row, i) or is_next(row, clause, i) or closes_relative(row, clause, i))
        ):
            end = i
            break
        if "attribution" in groups_of(row.items[i]):
            end = i if i > start + 1 else limit
            break
    return (start, end), opened


def _is_issued(row: Row, at: int) -> bool:
    """Whether a verb only tells who put out a text: "it came in a statement that X put out that"."""
    verb = row.items[at]
    return verb.kind == "verb" and bool(verb.head.pron) and fold(verb.head.key) in row.knowledge.groups["issuing"]


def _tells_of_text(row: Row, clause: Clause, at: int) -> bool:
    """Whether a verb tells of the text or occasion before it, and what is said is opened behind.

    "Said in a statement that came out yesterday that".
    """
    verb, first = row.items[at], max(clause.at, clause.subject_at) + 1
    if verb.kind != "verb" or verb.conj or not words_follow(row.items, at + 1):
        return False
    noun = at - 1
    while noun > first and row.items[noun].kind in ("word", "modifier", "nisba") and not _leads(row.items[noun - 1]):
        noun -= 1
    thing = row.items[noun]
    text = "human" in groups_of(thing)  # "a statement" is one that may speak
    plain = (text or thing.kind in ("noun", "word", "unknown")) and not (row.is_definite(thing) or thing.head.pron)
    return noun >= first and plain and (bool(thing.prep) or (noun > first and _leads(row.items[noun - 1])))


def _leads(item: Item) -> bool:
    return (item.kind, item.head.key) == ("function", "preposition") or bool(groups_of(item) & LED)


def _is_amid(row: Row, clause: Clause) -> bool:
    """Whether a noun of feeling or speech only tells in the midst of what something else is done."""
    before = row.items[clause.at - 1] if clause.at else None
    if clause.kind != "noun" or before is None:
        return False
    return row.text(before)[len(before.conj) :] in row.knowledge.groups["amid"]


def _deed_before(row: Row, clause: Clause, quote: int) -> int:
    """The noun of a deed that quotation marks only tell more of: 'the severing of "any relation" with'; else -1.

    They may set off a name: 'announced the suspension of the work by "the treaty of X"'.
    """
    noun = row.items[quote - 1]
    if row.items[quote].kind != "quote":
        return -1
    if noun.kind == "noun" and not noun.prep and _is_deed(row, noun):
        return quote - 1
    if clause.kind != "verb" or clause.sense.frame.id not in ANNOUNCING or groups_of(row.items[quote - 1]) & {"that"}:
        return -1
    first = max(clause.at, clause.subject_at) + 1
    told = (i for i in range(first, quote) if row.items[i].kind in ("noun", "verb", "participle"))
    at = next(told, quote)
    led = at > first and row.items[at - 1].kind in ("particle", "function") and not _is_about(row, at - 1)
    noun = row.items[at]
    return at if at < quote and noun.kind == "noun" and not (led or noun.prep) and _is_deed(row, noun) else -1


def _is_deed(row: Row, noun: Item) -> bool:
    return any(s.frame.event == "Action" for s in row.knowledge.frames.nouns.get(noun.head.key, ()))


def _is_about(row: Row, at: int) -> bool:
    """Whether a particle leads to what is announced: "announced about the launching of"."""
    return "about" in groups_of(row.items[at])


def _behind_occasion(row: Row, start: int) -> int:
    """Where what is said begins behind who says it and on what occasion: "affirmed, at their talks in X, the need of".

    The occasion ends with the places, people and times that go with its noun.
    """
    at, limit = start, len(row.items)
    while at < limit and row.items[at].kind in ("ref", "title") and not row.items[at].prep:
        at += 1
    if at + 1 >= limit or "during" not in groups_of(row.items[at]):
        return start
    at += 2
    while at < limit:
        item = row.items[at]
        led = groups_of(item) & OCCASIONAL and at + 1 < limit and row.items[at + 1].kind == "ref"
        if led:
            at += 2
        elif item.kind in ("time", "ref", "nisba") and not item.conj:
            at += 1
        else:
            break
    return at if at < limit else start
