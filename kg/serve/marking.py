"""The text of an article as HTML: each stretch that facts rest on leads to them, each name to the thing it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from kg.serve.html import texts, thing_href
from kg.serve.mentions import Mention

Span = tuple[int, int]


def marked(text: str, spans: Mapping[Span, int], mentions: Sequence[Mention], lang: str) -> str:
    """The paragraphs of a text; `spans` are half-open stretches with the number of facts that rest on each."""
    ordered = sorted(spans, key=lambda span: (span[0], -span[1]))
    inside = "".join(_Marker(text, spans, mentions, lang).render(0, len(text), ordered))
    return f"<p>{inside}</p>".replace("<p></p>\n", "")


def go(span: Span, facts: int, lang: str) -> str:
    """The link from a stretch to its facts, which shows how many there are."""
    label = escape(f"{facts} {texts()[lang]['facts']}")
    return f'<a class="go" href="#f{span[0]}-{span[1]}" aria-label="{label}">{facts}</a>'


class _Marker:
    def __init__(self, text: str, spans: Mapping[Span, int], mentions: Sequence[Mention], lang: str) -> None:
        self.text, self.spans, self.mentions, self.lang = text, spans, mentions, lang

    def render(self, start: int, end: int, spans: Sequence[Span], depth: int = 0) -> Iterator[str]:
        """What lies between two places, the marks that begin there one inside the other."""
        at, rest = start, list(spans)
        while rest:
            span = rest.pop(0)
            first, last = max(span[0], at), min(span[1], end)
            yield from self._plain(at, first, depth)
            inner = [other for other in rest if other[0] < last]
            rest = rest[len(inner) :]
            name = f"{span[0]}-{span[1]}"
            yield f'<span class="mark" id="s{name}">'
            yield from self.render(first, last, inner, depth + 1)
            yield f"{go(span, self.spans[span], self.lang)}</span>"
            at = max(at, last)
        yield from self._plain(at, end, depth)

    def _plain(self, start: int, end: int, depth: int) -> Iterator[str]:
        at = start
        for mention in self.mentions:
            if start <= mention.start and mention.end <= end:
                yield self._escaped(at, mention.start, depth)
                words = escape(self.text[mention.start : mention.end])
                yield f'<a class="mention" href="{thing_href(mention.thing, self.lang)}">{words}</a>'
                at = mention.end
        yield self._escaped(at, end, depth)

    def _escaped(self, start: int, end: int, depth: int) -> str:
        """Text between marks; a mark may not be cut, so only outside of them a line is a paragraph."""
        text = escape(self.text[start:end])
        return text if depth else text.replace("\n", "</p>\n<p>")
