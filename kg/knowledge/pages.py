"""What the furniture of news pages looks like, read from the language data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from kg.errors import DataError
from kg.match.fold import fold


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Genre:
    """A kind of page that is no news: what its head says, and the words that such pages are full of."""

    heads: re.Pattern[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PageWords:
    """The cues of page furniture, as match keys or compiled expressions over match keys.

    `related_lines` and `navigation_lines` are whole lines; the expressions match at the head of a line's key
    (`…_starts`) or anywhere in it (`…_parts`), at word boundaries.
    """

    related_lines: frozenset[str]
    other_stories: re.Pattern[str]
    teasers: re.Pattern[str]
    teasers_with_colon: frozenset[str]
    promotion: re.Pattern[str]
    navigation_lines: frozenset[str]
    navigation_starts: re.Pattern[str]
    few_words: frozenset[str]
    before_names: frozenset[str]
    navigation_parts: re.Pattern[str]
    invited: frozenset[str]
    invitations: frozenset[str]
    adverts: frozenset[str]
    sections: re.Pattern[str]
    signs: re.Pattern[str]
    genres: tuple[Genre, ...]
    programmes: re.Pattern[str]
    credits: re.Pattern[str]
    caption_starts: re.Pattern[str]
    caption_parts: re.Pattern[str]
    positions: frozenset[str]
    date_labels: re.Pattern[str]
    date_marks: re.Pattern[str]
    date_words: frozenset[str]
    today: frozenset[str]
    months: Mapping[str, int]
    named_date: re.Pattern[str]
    lunar_months: Mapping[str, int]
    lunar_date: re.Pattern[str]
    weekdays: Mapping[str, int]
    joined: str
    unjoined: frozenset[str]
    prefix: re.Pattern[str]
    common: frozenset[str]
    open_ends: frozenset[str]
    posts: re.Pattern[str]


def load_pages(folder: Path) -> PageWords:
    """Read `pages.toml` and `calendar.toml` of a language's folder; raise `DataError` where they are incomplete."""
    pages = tomllib.loads((folder / "pages.toml").read_text(encoding="utf-8"))
    calendar = tomllib.loads((folder / "calendar.toml").read_text(encoding="utf-8"))
    try:
        return _page_words(pages, calendar)
    except KeyError as missing:
        raise DataError([f"pages.toml or calendar.toml: {missing} is missing"]) from missing


def _page_words(pages: Mapping[str, Any], calendar: Mapping[str, Any]) -> PageWords:
    related, teaser, chrome = pages["related"], pages["teaser"], pages["navigation"]
    caption, dates, prose = pages["caption"], pages["dates"], pages["prose"]
    months = _numbered(calendar["months"]) | _numbered(dates["latin_months"])
    return PageWords(
        related_lines=_keys([*related["headings"], *map(" ".join, product(related["stories"], related["chosen"]))]),
        other_stories=_starts(related["lines"]),
        teasers=_starts(teaser["cues"]),
        teasers_with_colon=_keys(teaser["with_colon"]),
        promotion=_starts(pages["promotion"]["starts"]),
        navigation_lines=_keys(chrome["lines"]),
        navigation_starts=_starts(chrome["starts"], whole_words=False),
        few_words=_keys(chrome["few_words"]),
        before_names=_keys(chrome["names"]),
        navigation_parts=_parts(chrome["parts"]),
        invited=_keys(chrome["invited"]),
        invitations=_keys(chrome["invitations"]),
        adverts=_keys(pages["adverts"]["lines"]),
        sections=_sections(pages["sections"]["words"]),
        signs=_starts(pages["horoscope"]["signs"]),
        genres=tuple(Genre(heads=_starts(row["heads"]), words=_keys(row["words"])) for row in pages["genre"]),
        programmes=_programmes(pages["programme"]["kinds"]),
        credits=_credits(caption["credits"]),
        caption_starts=_starts(caption["starts"]),
        caption_parts=_parts(caption["parts"]),
        positions=_keys(caption["positions"]),
        date_labels=_starts(dates["labels"]),
        date_marks=_parts(dates["marks"]),
        date_words=_keys(dates["words"])
        | _keys(dates["latin_weekdays"])
        | _single(calendar, "months", "weekdays", "hijri"),
        today=_keys(dates["today"]),
        months=months,
        named_date=_named_date(months, "(?:19|20)"),
        lunar_months=_numbered(calendar["hijri"]),
        lunar_date=_named_date(_numbered(calendar["hijri"]), "1[345]"),
        weekdays=_numbered(calendar["weekdays"]),
        joined=prose["joined"],
        unjoined=_keys(prose["unjoined"]),
        prefix=re.compile("|".join(sorted(_keys(prose["prefixes"]), key=len, reverse=True))),
        open_ends=_keys(prose["open_ends"]),
        posts=_parts(prose["posts"]),
        common=_keys(prose["common"]) | _numbered(calendar["weekdays"]).keys() | _numbered(calendar["months"]).keys(),
    )


def _keys(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, phrases))


def _either(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(key) for key in sorted(_keys(phrases), key=lambda key: (-len(key), key)))


def _starts(phrases: Iterable[str], *, whole_words: bool = True) -> re.Pattern[str]:
    boundary = r"(?!\w)" if whole_words else ""
    return re.compile(rf"(?:{_either(phrases)}){boundary}")


def _parts(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(phrases)})\b")


def _sections(names: Iterable[str]) -> re.Pattern[str]:
    """A line of section names, with marks, spaces or nothing between them."""
    return re.compile(rf"(?:(?:{_either(names)})[\W_]*)+")


def _programmes(kinds: Iterable[str]) -> re.Pattern[str]:
    """A line that begins with the hour and the kind of what is shown then."""
    return re.compile(rf"\d{{1,2}}[:.]\d{{2}}\s*[|/–-]?\s*«?(?:{_either(kinds)})\b")


def _credits(names: Iterable[str]) -> re.Pattern[str]:
    """Who took a picture, at the end of a line: in brackets, after a slash, a dash or the sign of copyright."""
    name = "|".join(re.escape(key).replace(r"\ ", r"[ .]*") for key in sorted(_keys(names), key=lambda k: (-len(k), k)))
    spaced = rf"(?:{name}|\w(?:\.\w){{1,3}})"
    return re.compile(
        rf"[(\[][^()\[\]]{{0,60}}?\b{spaced}\b[^()\[\]]{{0,40}}[)\]][\s.]*$"
        rf"|[/©|•–-] *{spaced}[\s.]*$"
        rf"|copyright {spaced}[\s.]*$"
    )


def _named_date(months: Iterable[str], century: str) -> re.Pattern[str]:
    """Day, month and year, or the month before the day; the month may have two names, as in the Levant and Egypt."""
    month, gap, year = _either(months), r"[ ,\u060c/()-]", rf"({century}\d\d)(?!\d)"
    second = rf"(?:(?:{month}){gap}+)?"
    return re.compile(
        rf"(?<!\d)(\d{{1,2}}){gap}+({month}){gap}+{second}{year}|\b({month}){gap}+{second}(\d{{1,2}}){gap}+{year}"
    )


def _single(calendar: Mapping[str, Any], *tables: str) -> frozenset[str]:
    """The single words of the names in some tables."""
    names = (name for table in tables for spellings in calendar[table].values() for name in spellings)
    return frozenset(word for name in names for word in fold(name).split())


def _numbered(names: Mapping[str, Iterable[str]]) -> dict[str, int]:
    return {fold(name): int(number) for number, spellings in names.items() for name in spellings}
