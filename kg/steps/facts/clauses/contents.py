"""What is said: the content of each statement."""

from __future__ import annotations

from kg.match.fold import fold
from kg.match.marks import CLOSING, COMMAS, EITHER, ENDS, OPENING
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.row import Row

# the fewest words that are told before the verb on which they stand
SHORTEST = 3
OCCASIONAL = frozenset({"place", "with"})
# behind these a verb goes with what they open
# verbs that may stand behind the words that they say
ANNOUNCING = frozenset({"declare", "reveal", "report"})
PLAIN = frozenset({"say", "add", "affirm", "stress", "explain", "write", "report"})
# what opens a clause that only tells when, where or under what condition
LEADING = frozenset({"clause", "during", "place", "with", "about", "against", "condition", "that", "own_side"})
MEANWHILE = "meanwhile"
BINDING = frozenset({"relative", "that", "clause"})


def quoted(row: Row, at: int) -> bool:
    """Whether a quotation is open at an item."""
    if not row.quoting:
        row.quoting = _quoting(row)
    return row.quoting[row.items[at].start]


def _quoting(row: Row) -> tuple[bool, ...]:
    """For each word of the sentence whether a quotation is open at it, by marks that names may hold as well."""
    inside, found = False, []
    for token in row.sentence.tokens:
        found.append(inside)
        if token.text in OPENING:
            inside = True
        elif token.text in CLOSING:
            inside = False
        elif token.text in EITHER or token.norm in EITHER:
            inside = not inside
    return tuple(found)


def quoted_before(row: Row, clause: Clause) -> tuple[int, int] | None:
    """The quotation that the verb follows: "…", said X."""
    close = clause.verb_at - 1
    while close > 0 and row.text(row.items[close]) in row.knowledge.groups["so_spoken"]:
        close -= 1
    if close > 0 and row.items[close].kind == "mark":
        close -= 1
    if close < 1 or row.items[close].kind != "quote":
        return None
    return next(((i, close) for i in range(close - 1, -1, -1) if row.items[i].kind == "quote"), None)


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
    start = clause.at + 1
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
        if i in row.passed or _is_issued(row, i):
            continue
        if item.kind == "verb" or (item.kind == "participle" and not row.is_adjective(item) and row.speaks(item)):
            start = min(clause.at + 1, i)
            break
    if not opened:
        start = _behind_occasion(row, start)
    end = limit
    if not opened and _is_amid(row, clause):
        # "despite the anger of X, Y travels to Z": what is told goes on beside it
        end = next((i for i in range(start, limit) if row.items[i].kind == "verb"), limit)
    for i in range(start + 1, end):
        closed = clause.kind == "noun" and row.items[i].kind == "mark" and row.items[i].head.key in ENDS
        closed = closed or (opened and _is_beside_quotation(row, start, i))
        if closed or _is_said_meanwhile(row, i) or _is_next_of_those(row, clause, i):
            end = i
            break
        if (
            _leaves_quotation(row, i)
            if opened
            else clause.kind == "verb" and (_goes_on(row, i) or _is_next(row, clause, i))
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


def _is_beside_quotation(row: Row, start: int, at: int) -> bool:
    """Whether the narrator adds something behind a comma that follows what is quoted: 'said "…", knowing that X'."""
    first = start + 1 if is_colon(row.items[start]) else start
    if row.items[first].kind != "quote" or at - first <= SHORTEST or "clause" not in groups_of(row.items[at]):
        return False
    return row.items[at - 1].kind == "mark" and row.items[at - 2].kind == "quote" and not quoted(row, at)


def _is_said_meanwhile(row: Row, at: int) -> bool:
    """Whether somebody else's word begins behind a comma: "asked for X, while the group says that"."""
    if MEANWHILE not in row.traces or MEANWHILE not in groups_of(row.items[at]) or at + 1 >= len(row.items):
        return False
    behind = row.items[at + 1]
    if row.items[at - 1].kind != "mark" or behind.kind != "verb" or quoted(row, at):
        return False
    return any(s.frame.event == "Statement" for s in row.knowledge.frames.verbs.get(behind.head.key, ()))


def _is_next_of_those(row: Row, clause: Clause, at: int) -> bool:
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


def _is_amid(row: Row, clause: Clause) -> bool:
    """Whether a noun of feeling or speech only tells in the midst of what something else is done."""
    before = row.items[clause.at - 1] if clause.at else None
    if clause.kind != "noun" or before is None:
        return False
    return row.text(before)[len(before.conj) :] in row.knowledge.groups["amid"]


def _is_next(row: Row, clause: Clause, at: int) -> bool:
    """Whether "and" joins a deed of the past to a verb of saying that has no clause: "denied the charges and expelled".

    A verb between the two may be what the deed goes with: "rejected the charges that X made and repeated".
    """
    item, verb = row.items[at], row.items[clause.at]
    if item.kind != "verb" or not item.conj or item.head.info.tense != "perfect":
        return False
    between = row.items[clause.at + 1 : at]
    led = verb.kind == "verb" and verb.head.info.tense == "perfect"
    return led and not any(i.kind in ("verb", "participle", "modal") or groups_of(i) & BINDING for i in between)


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


def _leaves_quotation(row: Row, at: int) -> bool:
    """Whether a deed behind a comma follows words that were quoted: "called it 'absurd', and expelled"."""
    return at > 1 and row.items[at - 2].kind == "quote" and _goes_on(row, at)


def _goes_on(row: Row, at: int) -> bool:
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
