"""Those who act for an organisation, told again by their office alone: "the ministers of X met. The ministers"."""

from __future__ import annotations

from kg.steps.link.context import Context, Found

MEMBERS = "members"
# what tells that others are meant than those who were told of
TELLING = frozenset({"nisba", "nisba_weak", "country", "organization", "place", "body", "person", "orgword", "anaphor"})
WORDS = frozenset({"word", "participle", "modifier", "unknown"})


def note_members(m: Context, at: int, key: str) -> None:
    """Keep by what word those who act for an organisation were called: "the ministers of"."""
    unit = m.units[at]
    word = m.text(unit)[len(unit.conj) + len(unit.prep) :].split(" ")[0]
    m.members_told[word.removeprefix(m.knowledge.endings.article)] = key


def members_again(m: Context, at: int) -> Found | None:
    """The organisation for which those act whom a word with the article alone names again."""
    unit, article = m.units[at], m.knowledge.endings.article
    bare = m.text(unit)[len(unit.conj) + len(unit.prep) :]
    key = m.members_told.get(bare[len(article) :], "") if bare.startswith(article) and not unit.prep else ""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    told = behind is not None and not (behind.conj or behind.prep) and _tells(m, at + 1)
    return ((key,), at + 1, MEMBERS) if key and not told else None


def _tells(m: Context, at: int) -> bool:
    """Whether a unit tells of which lands or kind those before it are: "the Arab ministers", "the assembled ones"."""
    unit = m.units[at]
    return unit.kind in TELLING or (unit.kind in WORDS and m.text(unit).startswith(m.knowledge.endings.article))
