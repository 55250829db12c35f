"""What the world data knows: states, places, organisations, people, offices held, topics, named agreements."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.model.keys import MADE_OUTLET
from kg.model.record import Record, record


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something known by name. `key` is `kind:id`, as in `country:RUS`, and is the same in every build.

    `types` are the local names of its ontology classes; `within` is the key of the place or state that it lies
    in or belongs to, `capital_of` the key of a state. `qid` is a Wikidata id, empty where no source gives one.
    """

    key: str
    types: tuple[str, ...]
    ar: str
    en: str = ""
    aliases: tuple[str, ...] = ()
    aliases_en: tuple[str, ...] = ()
    qid: str = ""
    within: str = ""
    capital_of: str = ""
    detail: str = ""


@record
class Tenure(Record):
    """Who held which office of what, from and to which date (`YYYY[-MM[-DD]]`, empty where open)."""

    person: str
    role: str
    office: str
    of: str
    start: str
    end: str
    as_of: str


OUTLET = "NewsMediaOrganization"
OF_STATES = "InternationalOrganization"


@record
class World(Record):
    """Everything of the world data: things by key, offices held by state, the ambiguous forms, the nisbas.

    `seats` gives the town where an organisation has its seat, by the keys of both; `together` the states that one
    name means, by the key of the land that it names as well: "the two Koreas".
    """

    things: Mapping[str, Thing]
    tenures: Mapping[str, tuple[Tenure, ...]]
    tenures_of: Mapping[str, tuple[Tenure, ...]]
    ambiguous: frozenset[tuple[str, str]]
    nisbas: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    short_names: Mapping[str, tuple[tuple[str, ...], bool]]
    capitals: Mapping[str, str]
    metonyms: Mapping[str, str]
    seats: Mapping[str, str]
    together: Mapping[str, tuple[str, ...]]

    def is_outlet(self, key: str) -> bool:
        """Whether a key is a news outlet, which passes on what others say."""
        thing = self.things.get(key)
        return OUTLET in thing.types if thing is not None else key.startswith(MADE_OUTLET)

    def is_international(self, key: str) -> bool:
        """Whether a key is an organisation of states."""
        thing = self.things.get(key)
        return thing is not None and OF_STATES in thing.types


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV file with a header."""
    with path.open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def split(cell: str | None) -> tuple[str, ...]:
    """The parts of a cell that lists several values between bars."""
    return tuple(part.strip() for part in (cell or "").split("|") if part.strip())


def load_world(folder: Path) -> World:
    """Read every table of `kg/world`."""
    things: dict[str, Thing] = {}
    ambiguous: set[tuple[str, str]] = set()
    nisbas: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    capitals: dict[str, str] = {}
    metonyms: dict[str, str] = {}
    called: dict[str, tuple[str, ...]] = {}
    seats: dict[str, str] = {}
    short: dict[str, tuple[tuple[str, ...], bool]] = {}

    for row in rows(folder / "countries.csv"):
        key = f"country:{row['id']}"
        things[key] = _thing(key, ("Country",), row)
        nisbas[key] = (split(row["nisba"]), split(row["nisba_plural"]))
        ambiguous.update((key, form) for form in split(row.get("ambiguous")))
        metonyms.update((form, key) for form in split(row.get("metonyms")))
        if row.get("capital"):
            capitals[f"place:{row['capital']}"] = key
    for row in rows(folder / "places.csv"):
        key = f"place:{row['id']}"
        country = f"country:{row['country']}" if row.get("country") else ""
        within = f"place:{row['within']}" if row.get("within") else country
        capital = f"country:{row['capital_of']}" if row.get("capital_of") else ""
        things[key] = _thing(key, (row["kind"],), row, within=within, capital_of=capital)
        ambiguous.update((key, form) for form in split(row.get("ambiguous")))
        if capital:
            capitals.setdefault(key, capital)
    for row in rows(folder / "states_together.csv"):
        key = f"place:{row['id']}"
        things[key] = _thing(key, ("Place",), row)
        called[key] = tuple(f"country:{state}" for state in split(row["states"]))
    cities = [thing for thing in things.values() if "City" in thing.types]
    towns = {name: city.key for city in cities for name in (_short(city.en), city.en)}
    for row in rows(folder / "organisations.csv"):
        key = f"organization:{row['id']}"
        types = ("Organization",) if row["kind"] == "Organization" else ("Organization", row["kind"])
        within = f"country:{row['country']}" if row.get("country") else ""
        things[key] = _thing(key, types, row, within=within)
        ambiguous.update((key, form) for form in split(row.get("ambiguous")))
        if town := towns.get(row.get("seat") or ""):
            seats[key] = town
    for row in rows(folder / "people.csv"):
        key = f"person:{row['id']}"
        things[key] = _thing(key, ("Person",), row, detail=row.get("gender", ""))
        short[key] = (split(row.get("short_ar")), row.get("famous") == "1")
    for row in rows(folder / "topics.csv"):
        key = f"topic:{row['id']}"
        things[key] = _thing(key, ("Concept",), row)
    for row in rows(folder / "agreements.csv"):
        key = f"agreement:{row['id']}"
        things[key] = _thing(key, ("Agreement",), row, detail=row.get("kind", ""))
    by_person, by_state = _tenures(folder / "holders.csv", things)
    return World(things, by_person, by_state, frozenset(ambiguous), nisbas, short, capitals, metonyms, seats, called)


def _short(town: str) -> str:
    """A town's name without the state or the word "City" behind it."""
    return town.split(",")[0].removesuffix(" City")


def _thing(key: str, types: tuple[str, ...], row: Mapping[str, str], **more: str) -> Thing:
    return Thing(
        key=key,
        types=types,
        ar=row["ar"],
        en=row.get("en") or "",
        aliases=split(row.get("aliases_ar")),
        aliases_en=split(row.get("aliases_en")),
        qid=row.get("qid") or "",
        **more,
    )


def _tenures(path: Path, things: Mapping[str, Thing]) -> tuple[dict[str, tuple[Tenure, ...]], ...]:
    by_person: dict[str, list[Tenure]] = defaultdict(list)
    by_state: dict[str, list[Tenure]] = defaultdict(list)
    for row in rows(path):
        of = f"country:{row['of']}" if f"country:{row['of']}" in things else f"organization:{row['of']}"
        tenure = Tenure(
            f"person:{row['person']}",
            row["role"],
            row["office"],
            of,
            row["from"] or "",
            row["to"] or "",
            row.get("as_of") or "",
        )
        by_person[tenure.person].append(tenure)
        by_state[of].append(tenure)
    return ({k: tuple(v) for k, v in by_person.items()}, {k: tuple(v) for k, v in by_state.items()})
