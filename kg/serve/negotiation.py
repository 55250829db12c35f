"""Which format of an answer a client wants: the `Accept` header, by quality and then by our own order."""

from __future__ import annotations

from collections.abc import Mapping

ROWS = {
    "application/sparql-results+json": "json",
    "application/json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
}
GRAPHS = {
    "text/turtle": "turtle",
    "application/x-turtle": "turtle",
    "application/n-triples": "nt",
    "text/plain": "nt",
    "application/rdf+xml": "xml",
    "application/xml": "xml",
    "application/ld+json": "jsonld",
    "application/json": "jsonld",
}
BOOLEANS = {media: fmt for media, fmt in ROWS.items() if fmt in ("json", "xml")}


def choose(accept: str, offers: Mapping[str, str]) -> tuple[str, str] | None:
    """The media type and format that the client likes most, or None when it takes nothing that we have."""
    wishes = [_wish(part) for part in (accept or "*/*").split(",") if part.strip()]
    best: tuple[float, int] | None = None
    chosen = None
    for place, (media, fmt) in enumerate(offers.items()):
        quality = _quality(media, wishes)
        if quality > 0 and (best is None or (quality, -place) > best):
            best, chosen = (quality, -place), (media, fmt)
    return chosen


def _wish(part: str) -> tuple[str, float]:
    media, *parameters = (piece.strip() for piece in part.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                return media.lower(), float(value)
            except ValueError:
                return media.lower(), 0.0
    return media.lower(), 1.0


def _quality(media: str, wishes: list[tuple[str, float]]) -> float:
    """The quality of the most specific wish that covers a media type."""
    for pattern in (media, f"{media.partition('/')[0]}/*", "*/*"):
        found = [quality for wish, quality in wishes if wish == pattern]
        if found:
            return max(found)
    return 0.0
