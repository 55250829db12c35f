"""The day of the article, from which its relative times count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kg.model import Document, Sentence, Token, Zone
from kg.steps.times.expressions import Expression, TimeMention

_LEAD_PARAGRAPHS = 3
_DATELINE_TOKENS = 8
_PLACE_TOKENS = 4
_AFTER_DATELINE = frozenset("-\u2013\u2014:|/")
_APART = 3
# how many days after it was written a report may be published
_LATE = 3
_CLOSING = {"(": ")", "/": "/", "|": "|"}
_AGENCY = 2
_DASHES = frozenset("-\u2013\u2014")
_EARLIEST = 1990
# how far from a dateline without a year the full dates of its news may lie
_CLOSE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A day to count from. `exact` tells that it is the article's own day, not one of the days around it.

    `last` is the last day of which the article may tell, where it was put out later than it was written.
    """

    day: date
    exact: bool
    last: date | None = None

    @property
    def value(self) -> str:
        """The day as an ISO date."""
        return self.day.isoformat()


def article_anchor(document: Document, mentions: Sequence[TimeMention], published: date | None) -> Anchor | None:
    """The day from which an article's times count: that of publication, else one that it states of its own present.

    A report that was put out later counts from its dateline, or from the weekday that it calls today or yesterday.
    Without a day of publication, a full date counts where it is the article's dateline or said to be today; or where
    it stands in a caption, headline or lead, is the latest one, and the article also speaks of its day of the week.
    """
    if published is not None:
        written = _filed(document, mentions, published) or _written(document, mentions, published)
        return Anchor(day=written, exact=True, last=published if written < published else None)
    full = [(mention, day) for mention in mentions if (day := _day(mention)) is not None]
    years = [m.expression.year for m in mentions if m.expression.year is not None and not m.ahead]
    own = {today for mention, day in full if (today := _today(document, mention, day)) is not None}
    if len(own) == 1:
        return Anchor(day=own.pop(), exact=True)
    if not own and (filed := _filed_without_year(document, mentions, {day for _, day in full})) is not None:
        return Anchor(day=filed, exact=True)
    near = {day for mention, day in full if _is_near(document, mention, day, mentions)}
    if not near or own:
        return None
    latest = max(near)
    if any((latest - day).days > _APART for day in near):
        return None
    # a bare year behind a date of its own weekday is one that is spoken of ahead: "from 2025"
    told = any(day == latest and mention.expression.weekday for mention, day in full)
    if latest.year < max(_EARLIEST, *(year - told for year in years)):
        return None
    later = [day for mention, day in full if day > latest and not mention.ahead]
    return None if later else Anchor(day=latest, exact=False)


def _written(document: Document, mentions: Sequence[TimeMention], published: date) -> date:
    """The day on which a report was written that was published then or in the next few days."""
    days = [published - timedelta(days=n) for n in range(_LATE + 1)]
    called = [m.expression for m in mentions if m.expression.unit == "day" and m.expression.weekday is not None]
    fitting = [day for day in (*days, published + timedelta(days=1)) if called and _all_called(called, day)]
    if called:
        return fitting[0] if fitting else published
    headed = {day for m in mentions for day in days if _is_of_day(m, day) and _is_own(document, m)}
    return headed.pop() if len(headed) == 1 else published


def _filed(document: Document, mentions: Sequence[TimeMention], published: date) -> date | None:
    """The day that the dateline gives in full, where a report was put on the page long after it was written."""
    own = {d for m in mentions if (d := _day(m)) is not None and not m.expression.unit and _is_own(document, m)}
    day = own.pop() if len(own) == 1 else published
    called = [m.expression for m in mentions if m.expression.unit == "day" and m.expression.weekday is not None]
    late = (published - day).days > _LATE
    return day if late and _all_called(called, day) else None


def _filed_without_year(document: Document, mentions: Sequence[TimeMention], full: set[date]) -> date | None:
    """The day of a dateline that gives no year, in the year in which it lies close to every full date there is."""
    headed = {
        (e.month, e.day)
        for m in mentions
        if (e := m.expression).month
        and e.day
        and e.year is None
        and not e.unit
        and e.until is None
        and (_is_own(document, m) or _stands_alone(document, m))
    }
    if len(headed) != 1 or not full:
        return None
    month, day = headed.pop()
    years = {near.year + shift for near in full for shift in (-1, 0, 1)}
    fitting = {d for y in years if (d := _of(y, month, day)) and all(abs((d - near).days) <= _CLOSE for near in full)}
    return fitting.pop() if len(fitting) == 1 else None


def _stands_alone(document: Document, mention: TimeMention) -> bool:
    """Whether a sentence of the lead has nothing but a date and a place before it: "Caracas, 10 December."."""
    sentence = document.sentences[mention.sentence]
    if sentence.zone is not Zone.BODY or sentence.paragraph not in _lead(document):
        return False
    before, after = sentence.tokens[: mention.start], sentence.tokens[mention.end :]
    closed = bool(before) and not before[-1].is_word and not any(t.is_word for t in after)
    return closed and len([t for t in before if t.is_word]) <= _AGENCY


def _of(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 1, day or 1)
    except ValueError:
        return None


def _all_called(called: Sequence[Expression], day: date) -> bool:
    """Whether the weekdays that are called today, yesterday or tomorrow are those days seen from a day."""
    return all((day + timedelta(days=e.shift)).isoweekday() == e.weekday for e in called)


def _is_of_day(mention: TimeMention, day: date) -> bool:
    expression = mention.expression
    told = (expression.month, expression.day) == (day.month, day.day) and expression.until is None
    return told and not expression.unit and expression.year in (None, day.year)


def _day(mention: TimeMention) -> date | None:
    expression = mention.expression
    if not expression.is_full or expression.until is not None:
        return None
    return _of(expression.year or 1, expression.month, expression.day)


def _is_own(document: Document, mention: TimeMention) -> bool:
    """Whether the date is called today, or stands at the head of the report: before its text, or on a line for it."""
    expression, sentence = mention.expression, document.sentences[mention.sentence]
    if expression.unit == "day":
        return expression.shift == 0
    before, after = sentence.tokens[: mention.start], sentence.tokens[mention.end :]
    if sentence.zone is Zone.BODY:
        if not after or sentence.paragraph not in _lead(document):
            return False
        place = len(before) <= _PLACE_TOKENS and after[0].text == "("
        if mention.led:
            # "Khartoum, on 14-7-2015 (agency)": the agency alone stands between two marks
            return len(before) <= _PLACE_TOKENS and _is_enclosed(after)
        if place or (len(before) <= _DATELINE_TOKENS and after[0].text in _AFTER_DATELINE):
            return True
        # "Ramallah 6-12-2017 agency - "
        return len(before) <= _AGENCY and len(after) > 1 and after[0].is_word and after[1].text in _DASHES
    if sentence.paragraph > min(_lead(document), default=-1):
        return False
    marked = not before or not before[-1].is_word
    words = [token for token in before if token.is_word]
    return marked and not mention.led and not any(t.is_word for t in after[1:]) and len(words) <= _DATELINE_TOKENS


def _today(document: Document, mention: TimeMention, day: date) -> date | None:
    """The article's day as a full date gives it: its own, or the one next to "tomorrow (9 May 2015)"."""
    if mention.expression.unit == "day":
        return day - timedelta(days=mention.expression.shift)
    return day if _is_own(document, mention) else None


def _is_enclosed(after: Sequence[Token]) -> bool:
    """Whether a single word stands between brackets or strokes right behind a date."""
    closing = _CLOSING.get(after[0].text, "")
    return bool(closing) and len(after) > _AGENCY and after[_AGENCY].text == closing


def _is_near(document: Document, mention: TimeMention, day: date, mentions: Sequence[TimeMention]) -> bool:
    """Whether the date is of the article's present: prominent, and its day of the week is spoken of."""
    sentence = document.sentences[mention.sentence]
    if mention.ahead or not (sentence.zone in (Zone.CAPTION, Zone.TITLE) or sentence.paragraph in _lead(document)):
        return False
    if mention.expression.weekday is not None:
        return mention.expression.weekday == day.isoweekday()
    return any(
        other.kind == "weekday" and other.expression.direction is None and other.expression.weekday == day.isoweekday()
        for other in mentions
    )


def _body(document: Document) -> Iterator[Sentence]:
    return (sentence for sentence in document.sentences if sentence.zone is Zone.BODY)


def _lead(document: Document) -> frozenset[int]:
    """The first paragraphs of the article itself."""
    paragraphs = dict.fromkeys(sentence.paragraph for sentence in _body(document))
    return frozenset(list(paragraphs)[:_LEAD_PARAGRAPHS])
