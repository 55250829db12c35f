"""The office system of a language: the titles by which people are introduced, and what each makes of its holder."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from kg.knowledge.endings import Endings, accusative, with_pronouns
from kg.knowledge.forms import Forms, NounInfo, noun_form
from kg.match.fold import fold
from kg.model import Entry
from kg.model.record import Record, record

NUMBERED = {"forms": "singular", "feminine": "singular", "dual": "dual", "plural": "plural"}

# the roles of who leads a state
LEADING = frozenset({"headOfStateOf", "headOfGovernmentOf"})


@record
class Office(Record):
    """An office: its role property, where it holds, and how what it is of is attached (folded particles).

    Who `reigns` wears a crown; one of `realms` may do so in several states at once.
    """

    id: str
    role: str
    en: str
    ar: str
    of: str
    complement: frozenset[str]
    countries: frozenset[str]
    fixed: str
    generic: bool
    organisation_role: str
    ministerial: bool = False
    reigns: bool = False
    realms: bool = False
    usual: str = ""
    seat: str = ""


class Offices(NamedTuple):
    """All offices by id, and the forms of offices, modifiers and titles that are no office, for the lexicon.

    `portfolio_words` go on with the field of a minister behind "and", `posting` ties to where somebody is sent;
    `ministers` are the bare words for one, met only with a field behind them, `fielded` the offices whose
    indefinite forms take one, `abroad` what goes on with those whom a minister looks after, `charged` the words that
    say what somebody is charged with, `cared_for` those that say what a body is for, `attached` those that end its
    name, `heading` those for who heads a body, `fields` those for what ministries and authorities have in their charge,
    and `far` those in the names of bodies that have no part in politics;
    `reigning` and `realms` are the ids of the crowned ones, `opposed` those of who leads what stands against a state,
    `at_home` those of who works at home, and travels when he meets others abroad.
    """

    offices: Mapping[str, Office]
    forms: tuple[tuple[str, Entry], ...]
    portfolio_words: frozenset[str] = frozenset()
    posting: frozenset[str] = frozenset()
    ministers: Mapping[str, Entry] = {}
    fielded: frozenset[str] = frozenset()
    abroad: frozenset[str] = frozenset()
    charged: frozenset[str] = frozenset()
    cared_for: frozenset[str] = frozenset()
    attached: frozenset[str] = frozenset()
    far: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    reigning: frozenset[str] = frozenset()
    realms: frozenset[str] = frozenset()
    opposed: frozenset[str] = frozenset()
    at_home: frozenset[str] = frozenset()


def load_offices(path: Path, endings: Endings) -> Offices:
    """Read `offices.toml`."""
    data = tomllib.loads(path.read_text("utf-8"))
    data["office"] = [_composed(row) for row in data["office"]]
    minister = next(row["forms"][0] for row in data["office"] if row["id"] == "minister")
    offices = {row["id"]: _office(row, minister) for row in data["office"]}
    alone = frozenset(
        fold(f) for row in data["office"] for field in NUMBERED for f in row.get(field, ()) if " " not in f
    )
    forms = [f for row in data["office"] for f in _office_forms(row, endings, alone)]
    forms += _dissolved(data["office"], {form for form, _ in forms}, endings)
    for row in data["modifier"]:
        for field in ("forms", "feminine", "dual", "plural"):
            forms += [(fold(f), Entry("modifier", row["id"], row["meaning"])) for f in row.get(field, ())]
    for row in data["non_office"]:
        for f in (*row["forms"], *map(" ".join, product(*row["each"]) if "each" in row else ())):
            forms.append((fold(f), Entry("non_office", "")))
            forms.append((endings.article + fold(f), Entry("non_office", "")))
    words, posting = _folded(data["portfolio_words"]), _folded(data["posting"])
    fielded = frozenset(data["fielded"])
    return Offices(
        offices,
        tuple(forms),
        words,
        posting,
        _ministers(data),
        fielded,
        **{name: _folded(data[name]) for name in ("abroad", "charged", "cared_for", "attached", "far", "heading")},
        fields=_fields(data),
        reigning=frozenset(o.id for o in offices.values() if o.reigns),
        realms=frozenset(o.id for o in offices.values() if o.realms),
        opposed=frozenset(row["id"] for row in data["office"] if row.get("opposed")),
        at_home=frozenset(data["at_home"]),
    )


def _composed(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with the forms that each word of one list makes before each of another."""
    made = {field: list(map(" ".join, product(*lists))) for field, lists in row.get("each", {}).items()}
    return {**row, **{field: list(dict.fromkeys([*row.get(field, ()), *forms])) for field, forms in made.items()}}


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _ministers(data: Mapping[str, Any]) -> Mapping[str, Entry]:
    row = next(row for row in data["office"] if row["id"] == "minister")
    return {
        fold(form): Entry("office", row["id"], NounInfo("singular", True)) for form in row["forms"] + row["feminine"]
    }


def _fields(data: Mapping[str, Any]) -> frozenset[str]:
    """The words for what ministers have in their charge, those that the data gives and those of their portfolios."""
    row = next(row for row in data["office"] if row["id"] == "minister")
    return _folded((*data["fields"], *(word for portfolio in row["portfolio"] for word in portfolio.split(" "))))


def _office(row: Mapping[str, Any], minister: str) -> Office:
    fixed = f"country:{row['fixed']}" if row.get("fixed") else ""
    if row.get("organisation"):
        fixed = f"organization:{row['organisation']}"
    return Office(
        row["id"],
        row["role"],
        row["en"],
        row["forms"][0],
        row.get("of", "any"),
        frozenset(c if c in ("genitive", "nisba") else fold(c) for c in row.get("complement", ())),
        frozenset(f"country:{c}" for c in row.get("countries", ())),
        fixed,
        bool(row.get("generic")),
        row.get("organisation_role", ""),
        row["forms"][0].split(" ")[0] == minister and row["role"] != "headOfGovernmentOf",
        bool(row.get("reigns")),
        bool(row.get("realms")),
        f"organization:{row['usual']}" if row.get("usual") else "",
        row.get("seat", ""),
    )


def _office_forms(row: Mapping[str, Any], endings: Endings, alone: Collection[str]) -> Iterator[tuple[str, Entry]]:
    """The forms of an office; `alone` are those of one word."""
    for field, number in NUMBERED.items():
        for form in row.get(field, ()):
            for whole in _with_portfolios(form, row.get("portfolio", ()), endings.article):
                yield from _shapes(whole, row["id"], number, endings, alone)
            if row.get("portfolio") and " " not in form:
                # "its minister", whatever his field
                for joined, pronoun in with_pronouns(fold(form), endings):
                    yield joined, Entry("office", row["id"], NounInfo(number, True, pronoun))


def _with_portfolios(form: str, portfolios: tuple[str, ...], article: str) -> Iterator[str]:
    if not portfolios:
        yield fold(form)
    for portfolio in map(fold, portfolios):
        yield f"{fold(form)} {portfolio}"
        if portfolio.startswith(article) and " " not in portfolio:
            yield f"{fold(form)} {portfolio[len(article) :]}"


def _dissolved(rows: Iterable[Mapping[str, Any]], known: Collection[str], endings: Endings) -> Forms:
    """ "President of the bank" as what somebody becomes: "a president for the bank".

    What an aide becomes for a chief is read in two parts, as the chief is somebody too.
    """
    for row in rows:
        for form in (*row.get("forms", ()), *row.get("feminine", ())):
            for whole in _with_portfolios(form, row.get("portfolio", ()), endings.article):
                head, _, rest = whole.partition(" ")
                if not rest or head.startswith(endings.article) or rest in known:
                    continue
                bare = rest.removeprefix(endings.article)
                served = endings.for_any + rest if bare == rest else endings.for_the + bare
                yield f"{accusative(head, endings)} {served}", Entry("office", row["id"], NounInfo("singular", False))


def _shapes(form: str, key: str, number: str, endings: Endings, alone: Collection[str]) -> Forms:
    if " " not in form:
        yield from noun_form(form, "office", key, number, endings)
        return
    definite = any(word.startswith(endings.article) for word in form.split(" "))
    yield form, Entry("office", key, NounInfo(number, definite))
    if not definite and number == "singular" and not any(w.endswith(endings.uninflected) for w in form.split(" ")):
        yield accusative(form, endings), Entry("office", key, NounInfo(number, False))
    if not form.startswith(endings.article) and not (not definite and _is_construct(form, endings, alone)):
        yield endings.article + form, Entry("office", key, NounInfo(number, True))
    head, last = form.rsplit(" ", 1)
    if " " not in head and head.startswith(endings.article) and last.startswith(endings.article):
        # "its secretary general": the pronoun is written onto the noun, the adjective keeps its article
        for joined, pronoun in with_pronouns(head[len(endings.article) :], endings):
            yield f"{joined} {last}", Entry("office", key, NounInfo(number, True, pronoun))
    if not last.startswith(endings.article):
        for joined, pronoun in with_pronouns(last, endings):
            yield f"{head} {joined}", Entry("office", key, NounInfo(number, True, pronoun))


def _is_construct(form: str, endings: Endings, alone: Collection[str]) -> bool:
    """Whether an office of one word governs the noun behind it, so that it has no article: "head of mission".

    "Speaker in the name of", "ambassador at" have one, as a particle stands behind the office.
    """
    head, behind = form.split(" ")[:2]
    return head in alone and not behind.startswith((endings.for_any, endings.by))
