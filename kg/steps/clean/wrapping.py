"""Lines that a page broke to fit a width: they read on, and are one line.

A break is only taken for such a one where the words before it cannot end a line: a comma, a preposition, a relative
pronoun. Lines as long as such a one read on as well. A page that breaks so twice is taken to be wrapped as a whole;
then every line reads on that ends in no mark. Both only as far as a full stop follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.knowledge.pages import PageWords
from kg.match.fold import fold
from kg.steps.clean.cues import Cue, cue_of
from kg.steps.clean.lines import Line

_COMMA = re.compile("[\u060c,(\u00ab\u201c-]$")
_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029\x0b\x0c\x85]")
_WRAPPED = 2
_WIDE = 60
_RAGGED = 0.12


def unwrapped(text: str, lines: Sequence[Line], words: PageWords) -> tuple[list[Line], frozenset[int]]:
    """The lines with those joined that read on, and where in `text` the breaks between them stand."""
    sure = [_cannot_end(line, words) for line in lines]
    if not any(sure):
        return list(lines), frozenset()
    cues = [cue_of(line, words) for line in lines]
    over = next((i for i, cue in enumerate(cues) if cue is Cue.RELATED), len(lines))
    reads_on = [i < over and _may_read_on(text, lines, cues, i) for i in range(len(lines))]
    sure = [on and certain for on, certain in zip(reads_on, sure, strict=True)]
    return _joined(text, lines, set(_wrapped(lines, reads_on, sure))) if any(sure) else (list(lines), frozenset())


def _cannot_end(line: Line, words: PageWords) -> bool:
    """Whether the last word or mark of a line asks for more."""
    return bool(_COMMA.search(line.text)) or fold(line.text.rsplit(None, 1)[-1]) in words.open_ends


def _may_read_on(text: str, lines: Sequence[Line], cues: Sequence[Cue | None], i: int) -> bool:
    """Whether the next line may be the rest of line `i`: no blank line between, neither of them a part by itself."""
    if i + 1 >= len(lines) or cues[i] is not None or cues[i + 1] is not None:
        return False
    line, rest = lines[i], lines[i + 1]
    ended = line.has_stop or line.asks or line.text.endswith(":")
    apart = len(_BREAK.findall(text, line.end, rest.start)) != 1
    return not (ended or apart or line.is_bullet or rest.is_bullet or line.is_foreign or rest.is_foreign)


def _wrapped(lines: Sequence[Line], reads_on: Sequence[bool], sure: Sequence[bool]) -> Iterator[int]:
    """The breaks of a wrapped page; what may be its headline does not read on, nor what ends in no full stop."""
    first = next((i for i, line in enumerate(lines) if line.words > 1), 0)
    widths = [len(line.text) for line, certain in zip(lines, sure, strict=True) if certain and len(line.text) >= _WIDE]
    whole = sum(sure) >= _WRAPPED
    for i, on in enumerate(reads_on):
        full = any(abs(len(lines[i].text) - width) <= _RAGGED * width for width in widths)
        if on and (sure[i] or full or (whole and i > first)):
            last = next((j for j in range(i, len(lines)) if not reads_on[j]), i)
            if sure[i] or lines[last].has_stop or lines[last].asks:
                yield i


def _joined(text: str, lines: Sequence[Line], joints: set[int]) -> tuple[list[Line], frozenset[int]]:
    whole: list[Line] = []
    breaks: set[int] = set()
    for i, line in enumerate(lines):
        if i - 1 in joints:
            before = whole.pop()
            breaks.update(m.start() for m in _BREAK.finditer(text, before.end, line.start))
            one = _BREAK.sub(lambda m: " " * len(m.group()), text[before.start : line.end])
            line = Line(start=before.start, end=line.end, text=one, words=before.words + line.words)
        whole.append(line)
    return whole, frozenset(breaks)
