"""Pages that are no news: stories, plays and films, matches, the weather, recipes, sermons, lessons, vacancies."""

from __future__ import annotations

from kg.knowledge.pages import Genre
from kg.model import Zone
from kg.steps.clean.layout import Page

# the first lines of a page tell of what kind it is
_HEAD = 2
# a page of few words may hold some of any kind
_LEAST = 4
# The least share of the words of a page that are of its kind. Of the articles kept for practice those on matches come
# near it; articles of diplomacy have a third of it at most.
_SHARE = 0.11


def mark_genre(page: Page, zones: list[Zone], body: int) -> None:
    """Pages of another kind are no news, by their head, or else the paragraphs with many words of such a kind.

    A line of a programme is no news on any page.
    """
    news = [i for i, zone in enumerate(zones) if zone.is_news]
    head = [page.lines[i].key for i in news if i <= body][:_HEAD]
    told = frozenset().union(*map(page.subject, news))
    for genre in page.words.genres:
        named = any(map(genre.heads.match, head))
        full = len(told & genre.words) >= _LEAST and _share(told, genre) >= _SHARE
        for i in news if named or full else ():
            if named or _share(page.subject(i), genre) >= _SHARE:
                zones[i] = Zone.NAVIGATION
    for i in news:
        if page.words.programmes.match(page.lines[i].key):
            zones[i] = Zone.NAVIGATION


def _share(told: frozenset[str], genre: Genre) -> float:
    """The share of the words that are of a kind, from 0 to 1."""
    return len(told & genre.words) / len(told) if told else 0.0
