"""An article cut into sentences and tokens, with their offsets."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.model.article import Article, Zone
from kg.model.record import Record, record


@record
class Token(Record):
    """A word, number or punctuation mark; `text` is the surface, `norm` the folded match key."""

    start: int
    end: int
    text: str
    norm: str
    is_word: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A half-open stretch of tokens of the document that is one sentence of one zone; `norms` are their keys."""

    start: int
    end: int
    zone: Zone
    tokens: tuple[Token, ...]
    index: int
    paragraph: int
    norms: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "norms", tuple([token.norm for token in self.tokens]))

    def words(self, start: int, end: int) -> str:
        """The match key of the tokens `[start, end)`."""
        return self.norms[start] if end - start == 1 else " ".join(self.norms[start:end])


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An article cut into sentences."""

    article: Article
    sentences: tuple[Sentence, ...]
