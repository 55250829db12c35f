"""The words quoted in a statement."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item, Sentence

OPENING = '«"“”„'
CLOSING = '»"”“'


FEWEST = 2
LONGEST_NAME = 4
EITHER = frozenset('"“”')
NAMES = frozenset({"ref", "person", "given"})
NAMELIKE = NAMES | {"unknown", "orgword"}
BODIES = frozenset({"orgword", "body"})


def quote_of(text: str, sentence: Sentence, items: Sequence[Item], first: int, last: int, article: str) -> str:
    """The longest quotation in the tokens `[first, last)`, without its marks; empty where there is none.

    A mark that opens as well as closes opens where it leans on the word behind it alone. Names set between marks
    are no quotation: a single unknown word, or words with the article behind a body, "the daily 'The Sun'".
    """
    best = ""
    opened = -1
    for at in range(first, last):
        token = sentence.tokens[at]
        leans = _leans(sentence, at) if token.text in EITHER else 0
        if opened < 0 and token.text in OPENING and leans >= 0:
            opened = at
        elif opened >= 0 and token.text in CLOSING and leans <= 0:
            if _is_said(sentence, items, opened, at, article):
                best = max(best, text[sentence.tokens[opened].end : token.start].strip(), key=len)
            opened = -1
    return best


def _leans(sentence: Sentence, at: int) -> int:
    """1 where a mark leans on the word behind it alone, -1 where on the one before it alone, else 0."""
    tokens = sentence.tokens
    behind = at + 1 < len(tokens) and tokens[at].end == tokens[at + 1].start and tokens[at + 1].is_word
    before = at > 0 and tokens[at - 1].end == tokens[at].start
    return int(behind and not before) - int(before and not behind)


def _is_said(sentence: Sentence, items: Sequence[Item], opened: int, closed: int, article: str) -> bool:
    """Whether the words between two marks are quoted, and no name set between them."""
    words = [token for token in sentence.tokens[opened + 1 : closed] if token.is_word]
    inner = [item for item in items if opened < item.start and item.end <= closed]
    named = NAMELIKE if len(words) < FEWEST else NAMES
    if not words or all(item.kind in named for item in inner):
        return False
    before = next((item for item in items if item.end == opened), None)
    body = before is not None and before.kind in BODIES and not before.head.pron
    bare = body and before is not None and not sentence.tokens[before.start].norm.startswith(article)
    return not (bare and len(words) <= LONGEST_NAME and words[0].norm.startswith(article))
