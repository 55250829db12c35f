"""What a line is by the words it holds, whatever stands around it."""

from __future__ import annotations

import re
from enum import Enum, auto

from kg.knowledge.pages import PageWords
from kg.match.fold import fold
from kg.steps.clean.lines import HEADLINE_WORDS, Line, is_joined

_NAME = 5
_MENU = 12
_DATELINE = 14
_FEW = 9
_STATED = 18
_SOME = 25
_AFTER_CUE = re.compile(r"\s*[:\u061b;|\u2022/\\\u2013\u2014>\u00ab\u00bb.\u2026-]+")
_BETWEEN_HEADINGS = re.compile(r"[|/\u2022]")
_DATELINE_MARK = re.compile(r"[()/|:,\u060c\u2013\u2014-]")
_HANDLE = re.compile(r"\(@\w+\)|^#\w+")
_COUNT = re.compile(r"\s*[(\[]?\d+[)\]]?$")
_TICKER = re.compile(r"\s+[|\u2022*\u2013\u2014-]+\s+")
_DIGIT = re.compile(r"\d")
_NUMERIC = re.compile(
    r"(?<!\d)(?:\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)"
)
_COMMA = re.compile("[,\u060c]")
# how many words for finding a page stand in a line at least, and how long each is
_TAGS, _TAG_WORDS = 5, 2
_MAY_CREDIT = re.compile(r"[)\]][\s.]*$|[/\u00a9|\u2022\u2013-]|opyright")


class Cue(Enum):
    """What the words of a line say of it."""

    RELATED = auto()
    OTHER_STORY = auto()
    TEASER = auto()
    TEASER_HEADING = auto()
    NAVIGATION = auto()
    DATE = auto()
    DATELINE = auto()
    CAPTION = auto()


def cue_of(line: Line, words: PageWords) -> Cue | None:
    """The cue that a line gives, if any."""
    if line.words > _SOME + HEADLINE_WORDS:
        return None
    key = line.key
    if not key:
        return Cue.NAVIGATION
    bare = _COUNT.sub("", key) if key[-1].isdigit() or key[-1] in ")]" else key
    if bare in words.related_lines or _is_of_headings(key, words):
        return Cue.RELATED
    if _heads_another(key, words):
        return Cue.TEASER
    if words.other_stories.match(key) and line.words <= HEADLINE_WORDS and not line.has_stop:
        return Cue.OTHER_STORY
    teaser = _teaser(line, words)
    if teaser is not None:
        return teaser
    if is_date(line, words):
        return Cue.DATE
    if is_dateline(line, words):
        return Cue.DATELINE
    if _is_navigation(line, words):
        return Cue.NAVIGATION
    return Cue.CAPTION if is_caption(line, words) else None


def _is_of_headings(key: str, words: PageWords) -> bool:
    """Whether a line sets headings of other stories side by side: "most read | latest news"."""
    parts = [part.strip() for part in _BETWEEN_HEADINGS.split(key)]
    return len(parts) > 1 and all(part in words.related_lines or words.teasers.fullmatch(part) for part in parts)


def _heads_another(key: str, words: PageWords) -> bool:
    """Whether a bar parts the heading of other stories from one: "chosen for you | X meets Y | read more"."""
    head, bar, rest = key.partition("|")
    head = head.strip()
    return bool(bar and rest.strip()) and (head in words.related_lines or bool(words.teasers.fullmatch(head)))


def _teaser(line: Line, words: PageWords) -> Cue | None:
    match = words.teasers.match(line.key)
    if match is None:
        return None
    rest = line.key[match.end() :]
    mark = _AFTER_CUE.match(rest)
    if not rest.strip() or (mark and mark.end() == len(rest)):
        return Cue.TEASER_HEADING
    if match.group() in words.teasers_with_colon:
        return Cue.TEASER if mark and ":" in mark.group() else None
    return Cue.TEASER if mark or not (line.has_stop and line.words > 14) else None


def _is_navigation(line: Line, words: PageWords) -> bool:
    key = line.key
    if key in words.navigation_lines or line.is_foreign or line.is_glued or _is_ticker(key, words):
        return True
    if _are_tags(line):
        return True
    if line.words <= _MENU and (words.sections.fullmatch(key) or _HANDLE.search(line.text)):
        return True
    start = words.navigation_starts.match(key)
    near = start is not None and (line.words <= _SOME or key[start.end() :].startswith(":"))
    if start is not None and near and _is_chrome_start(line, start, words):
        return True
    if line.words > _SOME:
        return False
    part = words.navigation_parts.search(key)
    if part is None:
        return False
    return part.group() not in words.invited or not words.invitations.isdisjoint(key.split()[:4])


def _are_tags(line: Line) -> bool:
    """Whether a line only lists words, as those by which a page is to be found: "X, Y, of Z, W, V"."""
    tags = () if line.has_stop else _COMMA.split(line.text)
    return len(tags) >= _TAGS and all(0 < len(tag.split()) <= _TAG_WORDS for tag in tags)


def _is_ticker(key: str, words: PageWords) -> bool:
    """Whether a line is a strip of headlines behind its label: "urgent | X - Y - Z"."""
    label, *headlines = _TICKER.split(key)
    return label in words.navigation_lines and len(headlines) > 1


def _is_chrome_start(line: Line, start: re.Match[str], words: PageWords) -> bool:
    cue, rest = start.group(), line.key[start.end() :]
    if cue in words.before_names:
        return _AFTER_CUE.match(rest) is not None and len(rest.split()) <= _NAME
    if cue in words.few_words:
        marked = not rest or _AFTER_CUE.match(rest) is not None or line.words <= _NAME
        whole = " " in cue or not rest[:1].isalpha()
        return marked and whole and line.words <= _FEW and not (line.has_stop and line.words >= _NAME)
    return not (line.has_stop and line.words > _STATED)


def is_date(line: Line, words: PageWords) -> bool:
    """Whether a line gives a date or an hour and nothing else."""
    if line.words > 16 or _DIGIT.search(line.key) is None:
        return line.key in words.weekdays
    label = words.date_labels.match(line.key)
    tokens = re.findall(r"[^\W\d_]+", line.key[label.end() if label else 0 :])
    named = [token for token in tokens if token in words.months or token in words.weekdays]
    known = words.date_words.issuperset(tokens)
    dated = bool(named) or label is not None or _NUMERIC.search(line.key) is not None
    return known and (dated or not tokens or line.words <= 4)


def is_dateline(line: Line, words: PageWords) -> bool:
    """Whether a line gives a full date with the names of a place and an agency, and says nothing."""
    if line.words > _DATELINE or _DIGIT.search(line.key) is None or line.has_inner_stop:
        return False
    rest, dates = words.named_date.subn(" ", line.key)
    if not dates:
        rest, dates = _NUMERIC.subn(" ", line.key)
    if dates != 1:
        return False
    named = [token for token in re.findall(r"[^\W\d_]{2,}", rest) if token not in words.date_words]
    return len(named) <= (_NAME if _DATELINE_MARK.search(line.text) else 2)


def is_caption(line: Line, words: PageWords) -> bool:
    """Whether a line describes a picture: it ends in a credit, or begins as descriptions do."""
    if line.has_inner_stop and line.words > HEADLINE_WORDS:
        return False
    key = line.key
    if credit_at(line.text, words) is not None:
        return not _ends_before_credit(line.text) and not is_joined(line, words)
    if words.caption_starts.match(key) and line.words <= 45:
        return not line.has_stop or line.words <= HEADLINE_WORDS
    return line.words <= HEADLINE_WORDS and not line.has_stop and bool(words.caption_parts.search(key))


def credit_at(text: str, words: PageWords) -> int | None:
    """Where the credit begins that a line ends in, at its bracket or sign; None where it ends in none."""
    tail = text[-90:]
    if not (_MAY_CREDIT.search(tail) and words.credits.search(fold(tail))):
        return None
    marks = "([" if text.rstrip(" .").endswith((")", "]")) else "/©|•–-"
    return max(0, *(text.rfind(mark) for mark in marks))


def _ends_before_credit(text: str) -> bool:
    """Whether a sentence ends before the bracket: then the agency is the source of the report, not of a picture."""
    opening = max(text.rfind("("), text.rfind("["))
    return opening > 0 and text[:opening].rstrip().endswith((".", "\u00bb.", '".')) and len(text[:opening].split()) > 12
