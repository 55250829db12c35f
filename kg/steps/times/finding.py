"""Find the times of a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.knowledge.calendar import CONTINUED, NONE, Calendar, Categories
from kg.match.lexicon import Lexicon
from kg.model import Entry, Sentence, Token
from kg.steps.times.building import YEARS, build
from kg.steps.times.expressions import Expression, TimeMention
from kg.steps.times.spans import NOTHING
from kg.steps.times.tags import Tags, tag

_LEADING = frozenset({"in", "of", "period", "between", "comma", "open", "to", "and", "dash"})
_TRAILING = frozenset({"comma", "open", "of", "and", "dash", "slash", "in"})
_WITH_PREPOSITION = frozenset({"ago", "vague", "length"})
_PREPOSITIONS = frozenset({"in", "of", "to", "between", "ago", "later"})
_LOOK_BACK = 24
LENGTH = "length"
_BEHIND_YEAR = frozenset(":-\u2013\u2014")
_OPENING, _CLOSING = frozenset("\u00ab\u201c"), frozenset("\u00bb\u201d")
_SHORTEST_FUTURE = 5
_CLAUSE_ENDS = frozenset('.:;\u061b"\u00ab\u00bb\u201c\u201d')


def find_times(sentence: Sentence, calendar: Calendar, lexicon: Lexicon | None = None) -> tuple[TimeMention, ...]:
    """The times that a sentence mentions, in order and without overlaps.

    A lexicon tells the verbs of what is to come from the names that only begin like one.
    """
    tags = tag(sentence, calendar)
    return () if tags is None else tuple(_mentions(sentence, tags, calendar, lexicon))


def _mentions(sentence: Sentence, tags: Tags, calendar: Calendar, lexicon: Lexicon | None) -> Iterator[TimeMention]:
    at, last = 0, len(tags.values)
    while at < last:
        found = _longest(tags, at, calendar) if tags.string[at] not in (NONE, CONTINUED) else None
        if found is None and at == 0:
            found = _of_chronology(sentence.tokens, tags)
        if found is not None and found[1] == LENGTH and _begins_year(tags, at + 1, calendar):
            found = None  # "the three states in the year 2015" counts no years
        if found is None:
            at += 1
            continue
        end, rule, kind, expression = found
        start, end = (at, end) if rule in _WITH_PREPOSITION else _trimmed(tags, at, end)
        if _has_article_apart(sentence.tokens, start, calendar):
            start -= 1
        if _is_elsewhen(sentence.tokens, start, expression, calendar):
            kind, expression = "text", NOTHING
        elif _is_name(sentence.tokens, start, expression, calendar):
            kind, expression = "name", NOTHING
        elif kind == "text" and "of" in (tags.values[end - 1] or ()):
            kind = "offset"
        yield TimeMention(
            sentence=sentence.index,
            start=start,
            end=end,
            text=_text(sentence.tokens[start:end]),
            kind=kind,
            expression=expression,
            ahead=_is_ahead(sentence.tokens, start, calendar, lexicon),
            leans=_leans(sentence.tokens, start, calendar),
            led=start > 0 and not _PREPOSITIONS.isdisjoint(tags.values[start - 1]),
        )
        at = max(end, at + 1)


def _longest(tags: Tags, at: int, calendar: Calendar) -> tuple[int, str, str, Expression] | None:
    """Where the longest phrase that begins at a token ends, by which rule, and what it says."""
    for length, order in calendar.ends(tags.string[at : tags.string.find(NONE, at)]):
        rule = calendar.rules[order].name
        built = build(rule, [values for values in tags.values[at : at + length] if values])
        if built is not None:
            return at + length, rule, *built
    return None


def _begins_year(tags: Tags, at: int, calendar: Calendar) -> bool:
    """Whether a year with its number begins at a token: "the year 2015"."""
    told = _longest(tags, at, calendar) if tags.string[at] not in (NONE, CONTINUED) else None
    return told is not None and told[3].year is not None


def _of_chronology(tokens: Sequence[Token], tags: Tags) -> tuple[int, str, str, Expression] | None:
    """The bare year with which a line of a chronology opens, before a colon or a dash."""
    year = (tags.values[0] or {}).get("year_number")
    if not isinstance(year, int) or len(tokens) <= 1 or tokens[1].text not in _BEHIND_YEAR:
        return None
    return (1, "year", "year", Expression(year=year)) if year in YEARS else None


def _trimmed(tags: Tags, start: int, end: int) -> tuple[int, int]:
    """Without prepositions before and marks after the time itself."""
    while start < end - 1 and _is_only(tags.values[start], _LEADING) and tags.string[start] != CONTINUED:
        start += 1
        while tags.string[start] == CONTINUED and start < end - 1:
            start += 1
    while end > start + 1 and _is_only(tags.values[end - 1], _TRAILING) and tags.string[end - 1] != CONTINUED:
        end -= 1
    return start, end


def _is_only(values: Categories, kinds: frozenset[str]) -> bool:
    return bool(values) and not kinds.isdisjoint(values) and not values.keys() - kinds - {"ago", "within", "later"}


def _has_article_apart(tokens: Sequence[Token], at: int, calendar: Calendar) -> bool:
    """Whether the article stands as a word of its own before the number with which a time begins: "the 14th of"."""
    return at > 0 and tokens[at].norm[:1].isdigit() and tokens[at - 1].norm in calendar.context["apart_article"]


def _is_elsewhen(tokens: Sequence[Token], at: int, expression: Expression, calendar: Calendar) -> bool:
    """Whether a time that needs a day to count from does not count from that of the article."""
    if expression.year is not None:
        return False
    if expression.unit == "day" and expression.weekday is None and expression.month is None:
        return _is_quoted(tokens, at)
    return _is_mere_day(expression) and (expression.month, expression.day) in calendar.known_days


def _is_name(tokens: Sequence[Token], at: int, expression: Expression, calendar: Calendar) -> bool:
    """Whether a day and month name what stands before them: "the revolution of 23 July", "the 6 October bridge"."""
    named = at > 0 and tokens[at - 1].norm in calendar.named_after
    return named and expression.year is None and _is_mere_day(expression)


def _is_mere_day(expression: Expression) -> bool:
    told = expression.month is not None and expression.day is not None
    return told and expression.direction is None and not expression.unit


def _is_quoted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token stands in a quotation, whose today is not always that of the article."""
    marks = [token.text for token in tokens[:at] if not token.is_word]
    return sum((mark in _OPENING) - (mark in _CLOSING) for mark in marks) > 0 or marks.count('"') % 2 == 1


def _text(tokens: Sequence[Token]) -> str:
    """The words as the article has them; a gap of any width is one blank."""
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(" " if token.start > before.end else "")
        parts.append(token.text)
    return "".join(parts)


def _is_ahead(tokens: Sequence[Token], at: int, calendar: Calendar, lexicon: Lexicon | None) -> bool:
    """Whether the words before a time, in its clause, announce something to come."""
    for i in range(at - 1, max(0, at - _LOOK_BACK) - 1, -1):
        if tokens[i].text in _CLAUSE_ENDS:
            return False
        if _announces(tokens[i].norm, calendar) and not (lexicon and _is_part_of_name(tokens, i, calendar, lexicon)):
            return True
    return False


def _is_part_of_name(tokens: Sequence[Token], at: int, calendar: Calendar, lexicon: Lexicon) -> bool:
    """Whether what begins like a verb of what is to come is known as another word, or stands behind a strange name."""
    word = tokens[at].norm
    if word in calendar.context["future"] or word[1:] in calendar.context["future"]:
        return False
    options = lexicon.options(word)
    if options:
        return not any(o.future or any(_is_coming(e) for e in lexicon.get(o.stem)) for o in options)
    return at > 0 and tokens[at - 1].is_word and not lexicon.options(tokens[at - 1].norm)


def _is_coming(entry: Entry) -> bool:
    return entry.kind == "verb" and bool(entry.info.coming)


def _leans(tokens: Sequence[Token], at: int, calendar: Calendar) -> bool:
    """Whether the present tense of holding or meeting, or "the next", stands before a time in its clause."""
    joined, leaning = calendar.context["joined"], calendar.context["leaning"]
    for token in reversed(tokens[max(0, at - _LOOK_BACK) : at]):
        if token.text in _CLAUSE_ENDS:
            return False
        if token.norm in leaning or (token.norm[:1] in joined and token.norm[1:] in leaning):
            return True
    return False


def _announces(norm: str, calendar: Calendar) -> bool:
    """Whether a word, with or without a conjunction before it, tells of something to come."""
    for word in (norm, norm[1:] if norm[:1] in calendar.context["joined"] else ""):
        if word in calendar.context["future"]:
            return True
        if len(word) >= _SHORTEST_FUTURE and word.startswith(calendar.future_prefixes):
            return not word.startswith(calendar.not_future)
    return False
