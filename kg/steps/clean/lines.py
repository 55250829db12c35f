"""The lines of a page and what can be told of each by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from kg.knowledge.pages import PageWords
from kg.match.fold import fold

T = TypeVar("T")

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_EDGES = " \t\u00a0\u200e\u200f:*|\u2022\u00b7.\u2026-\u2013\u2014_!\u060c,\u00bb\u00ab\"'\u201c\u201d()[]<>+#"
_STOP = re.compile(r"[.!\u2026\u06d4][\s\"'\u201d\u00bb)\]\u200e\u200f]*$")
_QUESTION = re.compile(r"[?\u061f][\s\"'\u201d\u00bb)\]!.]*$")
_INNER_STOP = re.compile(r"[.\u061f](?<=\w[\w\"\u201d\u00bb)].) ?[\"\u201c\u00ab]?[^\W\d_]{2}")
_GLUED = re.compile(r"[^\W\d_]{22,}")
_OTHER_SCRIPT = re.compile(r"[^\W\d_A-Za-z\u00aa-\u02af]")
_WIDE_GAPS = re.compile(r"[ \u00a0\t](?<=\S.)[ \u00a0\t]{2,}(?=\S)")
_BULLET = re.compile(r"\s*[-*\u2022\u25cf\u25aa\u00b7\u2013\u2014]|\s*\d{1,2}\s*[-.)]\s")

_KEY_LENGTH = 200
HEADLINE_WORDS = 30
PROSE_WORDS = 12


class _once(Generic[T]):  # noqa: N801
    """A property that is worked out once; unlike the standard one it takes no lock, which is half of the time here."""

    def __init__(self, work: Callable[[Line], T]) -> None:
        self.work = work
        self.name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, line: Line, owner: type[Line]) -> T:
        value = self.work(line)
        line.__dict__[self.name] = value
        return value


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line that is not blank: its place in the text, its text without outer blanks, its words."""

    start: int
    end: int
    text: str
    words: int

    @_once
    def key(self) -> str:
        """The match key without marks at its edges; of a long line, that of its beginning."""
        return fold(self.text[:_KEY_LENGTH]).strip(_EDGES)

    @_once
    def has_stop(self) -> bool:
        """Whether the line ends as a sentence does, a question apart."""
        return bool(_STOP.search(self.text[-8:]))

    @_once
    def asks(self) -> bool:
        """Whether the line ends in a question mark."""
        return bool(_QUESTION.search(self.text[-8:]))

    @_once
    def has_inner_stop(self) -> bool:
        """Whether one sentence ends within the line and another begins."""
        return bool(_INNER_STOP.search(self.text))

    @_once
    def is_bullet(self) -> bool:
        """Whether the line is an entry of a list."""
        return bool(_BULLET.match(self.text))

    @_once
    def is_foreign(self) -> bool:
        """Whether the line has no letter of the article's script."""
        return not _OTHER_SCRIPT.search(self.text)

    @_once
    def is_glued(self) -> bool:
        """Whether the page ran the names of a menu together, or keeps them far apart."""
        return bool(self.words <= 8 and _GLUED.search(self.text)) or len(_WIDE_GAPS.findall(self.text)) >= 4


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of `text` from `start` on that are not blank."""
    for match in _LINE.finditer(text, start):
        surface = match.group()
        visible = surface.strip()
        if visible:
            at = match.start() + len(surface) - len(surface.lstrip())
            yield Line(start=at, end=at + len(visible), text=visible, words=len(visible.split()))


def is_prose(line: Line, words: PageWords, *, long: int) -> bool:
    """Whether a line reads as a paragraph; `long` words are enough without any mark."""
    if line.words >= long or (line.words >= PROSE_WORDS and line.has_inner_stop):
        return True
    if line.has_stop:
        return line.words >= (4 if is_joined(line, words) else 6)
    return line.words >= 7 and (is_joined(line, words) or line.text.endswith((":", "\u060c")))


def is_joined(line: Line, words: PageWords) -> bool:
    """Whether a line begins with a joined "and", as sentences do and headlines do not."""
    first = line.key.split(" ", 1)[0]
    return first.startswith(words.joined) and len(first) > 2 and first not in words.unjoined
