"""A page as its lines, with what each line is by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.knowledge.pages import PageWords
from kg.steps.clean.cues import Cue, cue_of
from kg.steps.clean.lines import HEADLINE_WORDS, Line, is_joined, is_prose
from kg.steps.clean.topic import content

_LONG = 32
_LONG_WITHOUT_STOPS = 14
_FIRST_PARAGRAPH = 10
_MOST_OF_POST = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The lines of a page, with the cue of each and whether it reads as a paragraph; how often each text stands.

    `subjects` are the words that carry the topic of the lines asked for so far.
    """

    lines: Sequence[Line]
    cues: Sequence[Cue | None]
    prose: Sequence[bool]
    repeats: Counter[str]
    words: PageWords
    subjects: dict[int, frozenset[str]] = field(default_factory=dict)

    def headline(self, i: int) -> bool:
        """Whether there is a line `i` that may be the headline of a story."""
        if i >= len(self.lines) or self.cues[i] is not None or self.prose[i]:
            return False
        return 3 <= self.lines[i].words <= HEADLINE_WORDS

    def repeated(self, i: int) -> bool:
        """Whether the text of line `i` stands on another line as well."""
        return self.repeats[self.lines[i].text] > 1

    def topic(self, numbers: Iterable[int]) -> frozenset[str]:
        """The words that carry the topic of those of the lines that are paragraphs."""
        return frozenset().union(*(self.subject(i) for i in numbers if self.prose[i]))

    def subject(self, i: int) -> frozenset[str]:
        """The words that carry the topic of line `i`, whatever it is."""
        if i not in self.subjects:
            self.subjects[i] = content(self.lines[i].text, self.words)
        return self.subjects[i]

    @property
    def body(self) -> int | None:
        """The first paragraph of the article: before it is the head of the page."""
        paragraphs = [i for i, prose in enumerate(self.prose) if prose]
        likely = (i for i in paragraphs if self.lines[i].words >= _FIRST_PARAGRAPH)
        return next(likely, paragraphs[0] if paragraphs else None)


def page_of(lines: Sequence[Line], words: PageWords) -> Page:
    """The page that the lines make; what counts as a paragraph depends on whether its paragraphs end in full stops."""
    cues = [cue_of(line, words) for line in lines]
    plain = [line for line, cue in zip(lines, cues, strict=True) if cue is None and line.words >= _LONG_WITHOUT_STOPS]
    stopped = sum(line.has_stop or line.asks for line in plain)
    long = _LONG if 2 * stopped >= len(plain) else _LONG_WITHOUT_STOPS
    prose = [cue is None and is_prose(line, words, long=long) for line, cue in zip(lines, cues, strict=True)]
    posts = [cue is None and _gives_post(line, words) for line, cue in zip(lines, cues, strict=True)]
    for i in range(1, len(lines)):
        if posts[i - 1] and posts[i]:
            prose[i - 1] = prose[i] = True
    first = next((i for i, cue in enumerate(cues) if cue is None), None)
    if first is not None and prose[first] and _may_be_headline(lines[first]):
        amid = first + 1 < len(lines) and cues[first + 1] is None and not prose[first + 1]
        if amid if is_joined(lines[first], words) else sum(prose) > 2:
            prose[first] = False
    return Page(lines=lines, cues=cues, prose=prose, repeats=Counter(line.text for line in lines), words=words)


def _gives_post(line: Line, words: PageWords) -> bool:
    """Whether a short line tells a name and the post of who bears it: a headline stands alone, a list goes on."""
    found = words.posts.search(line.key) if line.words <= _MOST_OF_POST else None
    return found is not None and found.start() > 0


def _may_be_headline(line: Line) -> bool:
    """Whether the first line of a page, long as it is, may be the headline, or the first of many."""
    plain = not line.has_stop and not line.has_inner_stop and not line.text.endswith((":", "\u060c"))
    return plain and line.words <= HEADLINE_WORDS
