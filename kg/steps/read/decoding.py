"""Turn bytes into text: the encoding is that of a byte order mark, of a declaration, or the one that fits."""

from __future__ import annotations

import codecs
import re

from kg.match.fold import LETTERS

FEWEST_LETTERS = 40

_LETTER = re.compile("[\\u0620-\\u064a\\u066e-\\u06d3\\u06fa-\\u06fc\\ufb50-\\ufdfb\\ufe76-\\ufefc]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{3,20})", re.IGNORECASE)
_DECLARED_WITHIN = 4096
_SPOILT = 500
_REPLACEMENT = "\ufffd"


def decode(data: bytes) -> str | None:
    """The text of `data`, or None where it is binary or in an encoding that cannot be told."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _try(data, encoding)
    if b"\0" in data:
        return _best(data, ("utf-16-le", "utf-16-be"))
    text = _try(data, "utf-8")
    if text is not None:
        return text
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    if declared is not None:
        text = _try(data, declared.group(1).decode("ascii"))
        if text is not None and letters(text):
            return text
    return _damaged(data) or _best(data, LETTERS["encodings"]["candidates"])


def letters(text: str) -> int:
    """How many letters of the article's script a text has, counted up to a few more than are needed."""
    return sum(1 for _, _ in zip(_LETTER.finditer(text), range(FEWEST_LETTERS), strict=False))


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _damaged(data: bytes) -> str | None:
    """UTF-8 with very few wrong bytes, such as a character cut in two at the end."""
    text = data.decode("utf-8", errors="replace")
    wrong = text.count(_REPLACEMENT)
    return text if wrong <= max(1, len(text) // _SPOILT) and letters(text) >= FEWEST_LETTERS else None


def _best(data: bytes, encodings: tuple[str, ...] | list[str]) -> str | None:
    """The encoding in which the text has most of what such text always has, None where none has any."""
    frequent = LETTERS["encodings"]["frequent"]
    texts = [text for encoding in encodings if (text := _try(data, encoding)) is not None]
    ranked = [(text.count(frequent), -order, text) for order, text in enumerate(texts)]
    found, _, text = max(ranked, default=(0, 0, ""))
    return text if found else None
