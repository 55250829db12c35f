"""The words of time of a language, as the data has them, and the grammar over them, ready to match.

Every word belongs to one or more categories (`weekday`, `month`, `last` …). A sentence becomes a string with one
character for each token, which stands for the set of its categories; the rules of the grammar are written in names
of categories and compiled to regular expressions over such strings.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from kg.errors import DataError
from kg.knowledge.time_rules import RULES
from kg.match.fold import fold
from kg.match.memo import Memo

Value = int | str
Categories = Mapping[str, Value]

NONE, CONTINUED, FIRST_CHARACTER = ".", "_", 0xE000
_REMEMBERED = 1 << 14

# what a token may be that is no word
SHAPES = {
    "day_number": ("day_number", "number"),
    "year_number": ("year_number", "number"),
    "number": ("number",),
    "numeric_date": ("numeric_date",),
    "day_range": ("day_range",),
    "year_range": ("year_range",),
    "comma": ("comma",),
    "open": ("open",),
    "close": ("close",),
    "slash": ("slash",),
    "dash": ("dash",),
}
SHIFTS = {"last": -1, "current": 0, "this": 0, "next": 1}
DAY_SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "day_before": -2, "tomorrow": 1, "day_after": 2}
# words that prepositions are written together with
_DAYS = ("the_day", "two_days", "weekday", "today", "yesterday", "tomorrow", "part", "the_week")
_MONTHS = ("month", "the_month", "two_months", "month_name")
_AFTER_PREPOSITION = frozenset((*_DAYS, *_MONTHS, "year", "the_year", "two_years"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A named shape of phrase: the name of its builder and the expression over strings of categories."""

    name: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """`words` gives the categories of a match key with their values; `phrases` lists longer names by first word.

    `known` are the keys of both, `met` the answers of `ends` so far, as few strings of categories are ever met.
    """

    words: Mapping[str, Categories]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Categories], ...]]
    characters: Mapping[frozenset[str], str]
    rules: tuple[Rule, ...]
    met: Memo[tuple[tuple[int, int], ...]]
    known: frozenset[str]
    joined: frozenset[str]
    spelled: Mapping[str, str]
    known_days: frozenset[tuple[int, int]]
    named_after: frozenset[str]
    context: Mapping[str, frozenset[str]]
    future_prefixes: tuple[str, ...]
    not_future: tuple[str, ...]

    def ends(self, string: str) -> tuple[tuple[int, int], ...]:
        """Where the rules end that match at the head of a string, and the order of each; the longest match first."""
        return self.met[string]


def load_calendar(path: Path) -> Calendar:
    """Read `calendar.toml`; raise `DataError` where something is missing."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        return _calendar(data)
    except KeyError as missing:
        raise DataError([f"{path.name}: {missing} is missing"]) from missing


def _calendar(data: Mapping[str, Any]) -> Calendar:
    context = data["context"]
    entries = _entries(data)
    words, joined = _words(entries, context)
    phrases = _phrases(entries, context)
    sets = {frozenset(categories) for categories in words.values()}
    sets |= {frozenset(categories) for some in phrases.values() for _, categories in some}
    sets |= {frozenset(categories) for categories in SHAPES.values()}
    characters = {some: chr(FIRST_CHARACTER + i) for i, some in enumerate(sorted(sets, key=sorted))}
    lists = {name for name, value in context.items() if isinstance(value, list) and not name.endswith("prefixes")}
    rules = tuple(Rule(name=name, pattern=_compile(pattern, characters)) for name, pattern in RULES)
    return Calendar(
        words=words,
        phrases=phrases,
        characters=characters,
        rules=rules,
        met=Memo(partial(_ends, rules), _REMEMBERED),
        known=frozenset((*words, *phrases)),
        joined=joined,
        known_days=frozenset((int(day[:2]), int(day[3:])) for day in data["ambiguous"]["known_days"]),
        named_after=_named_after(data["ambiguous"]),
        spelled={fold(word): word for word in data["ambiguous"]["spelled"]},
        context={name: frozenset(map(fold, context[name])) for name in lists},
        future_prefixes=tuple(map(fold, context["future_prefixes"])),
        not_future=tuple(map(fold, context["not_future"])),
    )


def _named_after(data: Mapping[str, Any]) -> frozenset[str]:
    words = tuple(map(fold, data["named_after"]))
    return frozenset((*words, *(before + word for before in data["named_joined"] for word in words)))


def _ends(rules: tuple[Rule, ...], string: str) -> tuple[tuple[int, int], ...]:
    """Where each rule that matches at the head of `string` ends, and its order; the longest match first."""
    found = ((rule.pattern.match(string), order) for order, rule in enumerate(rules))
    return tuple(sorted(((m.end(), n) for m, n in found if m is not None and m.end()), key=lambda f: (-f[0], f[1])))


def _entries(data: Mapping[str, Any]) -> dict[str, dict[str, Value]]:
    """The categories of every word and longer name, with their values."""
    entries: dict[str, dict[str, Value]] = defaultdict(dict)
    unsure = {fold(name) for name in data["ambiguous"]["months"]}
    for table, category in (
        ("hijri", "hijri"),
        ("weekdays", "weekday"),
        ("ordinals", "ordinal"),
        ("amounts", "amount"),
    ):
        for key, number in _numbered(data[table]):
            entries[key][category] = number
    for key, number in _numbered(data["months"]):
        entries[key]["unsure_month" if key in unsure else "month_name"] = number
    for key, number in _numbered(data["ordinals"]):
        if number >= 20:
            entries[key] = {"tens": number}
    for unit, forms in data["units"].items():
        for count, words in forms.items():
            for word in words:
                entries[fold(word)][f"unit_{count}"] = unit
    for category, words in data["words"].items():
        for word in words:
            entries[fold(word)][category] = (SHIFTS | DAY_SHIFTS).get(category, 0)
    return dict(entries)


def _numbered(table: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, int]]:
    for number, words in table.items():
        for word in words:
            yield fold(word), int(number)


def _words(
    entries: Mapping[str, Categories], context: Mapping[str, Any]
) -> tuple[dict[str, Categories], frozenset[str]]:
    """Single words, also with what is written together with them; and which of these have "and" before them."""
    words: dict[str, Categories] = {}
    joined: set[str] = set()
    single = {key: categories for key, categories in entries.items() if " " not in key}
    for key, categories in single.items():
        for form in (key, *_with_preposition(key, categories, context)):
            words.setdefault(form, categories)
            for conjunction in context["joined"]:
                if conjunction + form not in single:
                    words.setdefault(conjunction + form, categories)
                    joined.add(conjunction + form)
    words.update(single)
    return words, frozenset(joined - single.keys())


def _with_preposition(key: str, categories: Categories, context: Mapping[str, Any]) -> Iterator[str]:
    if _AFTER_PREPOSITION.isdisjoint(categories):
        return
    article, assimilated = fold(context["article"]), fold(context["assimilated"])
    for preposition in map(fold, context["prepositions"]):
        if key.startswith(article) and assimilated.startswith(preposition):
            yield assimilated + key[len(article) :]
        else:
            yield preposition + key


def _phrases(
    entries: Mapping[str, Categories], context: Mapping[str, Any]
) -> dict[str, tuple[tuple[tuple[str, ...], Categories], ...]]:
    """Names of several words by their first one, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Categories]]] = defaultdict(list)
    for key, categories in entries.items():
        first, *rest = key.split(" ")
        if rest:
            conjoined = [conjunction + first for conjunction in context["joined"]]
            for form in (first, *conjoined, *_with_preposition(first, categories, context)):
                found[form].append((tuple(rest), categories))
    return {first: tuple(sorted(some, key=lambda item: -len(item[0]))) for first, some in found.items()}


def _compile(pattern: str, characters: Mapping[frozenset[str], str]) -> re.Pattern[str]:
    """A rule written in names of categories as an expression over characters that stand for sets of them."""

    def category(match: re.Match[str]) -> str:
        members = "".join(
            char for some, char in sorted(characters.items(), key=lambda i: i[1]) if match.group() in some
        )
        if not members:
            raise DataError([f"calendar.toml: no word is a {match.group()}"])
        return f"(?:[{members}]{CONTINUED}*)"

    grouped = re.sub(r"\((?!\?)", "(?:", pattern)
    return re.compile("".join(re.sub(r"[a-z_]{2,}", category, grouped).split()))
