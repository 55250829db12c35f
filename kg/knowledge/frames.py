"""The lexicon of frames: what a verb or an event noun says happened, and which part its companions play."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from kg.knowledge.endings import Endings, owned_forms
from kg.knowledge.feelings import expressed, nouns_of_feeling
from kg.knowledge.needs import Needing, Needs, needing
from kg.match.fold import fold
from kg.model.classes import GATHERINGS, TALKS
from kg.model.record import Record, record

# what only a noun's reading has
NOUN_KEYS = ("genitive", "genitive_alone", "nisba")


@record
class Frame(Record):
    """One way in which something happens: event class, category, and the roles of its companions.

    `slots` maps a folded particle to the role of what follows it; `subject`, `object` name the roles of the
    grammatical subject and direct object. `content` tells that a clause or quotation is what is said,
    `abroad` that it is done to the state in which it takes place.
    """

    id: str
    event: str
    category: str
    status: str
    subject: str
    object: str
    content: bool
    light: bool
    abroad: bool
    lends: bool
    slots: Mapping[str, str]
    also: str = ""

    @property
    def categories(self) -> tuple[str, ...]:
        """The PLOVER category, and the second one of a deed that is both: what is yielded may be cooperation."""
        return tuple(filter(None, (self.category, self.also)))


@record
class Sense(Record):
    """A verb or noun in a frame, with what differs from the frame; None where it needs nothing beside it."""

    id: str
    frame: Frame
    needs: Needs | None = None
    genitive: str = ""
    genitive_alone: str = ""
    nisba: str = ""
    agreement: str = ""


@record
class Frames(Record):
    """All frames by id, the senses of verbs and of nouns by lemma, and the raw rows to make forms from.

    What is asked of nearly every word is worked out beforehand: `saying` are the verbs that may have what is said
    behind them, `stating` those that may tell of a statement, `gatherings` the kind of gathering that a noun names
    first, `agreements` the kind of agreement, `summits` the nouns that may name a summit. `borrowing` are the words
    that name an event only beside what a reading of their family needs, and are common words elsewhere. `expressing`
    are the verbs that tell what somebody feels, wills or holds, `felt` the forms of what that is, and `own_feelings`
    those of them that have a pronoun. `needed` are the words of which a reading may need one behind it.
    """

    frames: Mapping[str, Frame]
    verbs: Mapping[str, tuple[Sense, ...]]
    nouns: Mapping[str, tuple[Sense, ...]]
    verb_rows: tuple[Mapping[str, Any], ...]
    noun_rows: tuple[Mapping[str, Any], ...]
    saying: frozenset[str]
    stating: frozenset[str]
    gatherings: Mapping[str, str]
    agreements: Mapping[str, str]
    summits: frozenset[str]
    borrowing: frozenset[str]
    expressing: frozenset[str]
    felt: frozenset[str]
    own_feelings: frozenset[str]
    needed: frozenset[str]


def load_frames(folder: Path, endings: Endings) -> Frames:
    """Read `frames.toml`, `verbs.toml` and `nouns.toml` of one language, whose nouns have these endings.

    The readings of `families.toml`, and of `feelings.toml`, come behind those that a verb or noun has of its own.
    A class of things that several readings need stands in `things.toml`, and is called by its name there.
    """
    needs = needing(_read(folder / "things.toml"), partial(owned_forms, endings=endings))
    frames = {row["id"]: _frame(row) for row in _read(folder / "frames.toml")["frame"]}
    shared = _read(folder / "families.toml")
    verb_rows = (*_read(folder / "verbs.toml")["verb"], *shared["verb"])
    felt = _read(folder / "feelings.toml")
    written = tuple(
        {"form": row["forms"][0], **row} if "form" not in row else row
        for row in (*_read(folder / "nouns.toml")["noun"], *shared["noun"])
    )
    noun_rows = (*written, *nouns_of_feeling(felt, {form for row in written for form in _spelled(row)}))
    verbs: dict[str, tuple[Sense, ...]] = {row["lemma"]: () for row in shared["verb"]}
    for row in (row for row in verb_rows if "frame" in row):
        verbs[row["lemma"]] = (*verbs.get(row["lemma"], ()), _sense(row, frames, f"verb.{row['lemma']}", needs))
    nouns: dict[str, tuple[Sense, ...]] = {row["form"]: () for row in shared["noun"]}
    for row in (row for row in noun_rows if "frame" in row):
        nouns[row["form"]] = (*nouns.get(row["form"], ()), _sense(row, frames, f"noun.{row['form']}", needs))
    feelings = tuple(expressed(felt, endings))
    for row in (*shared["family"], *feelings):
        for kind, listed, senses in (("verb", "verbs", verbs), ("noun", "nouns", nouns)):
            own = {key: value for key, value in row.items() if kind == "noun" or key not in NOUN_KEYS}
            if kind == "noun":
                own["slots"] = {**row.get("slots", {}), **row.get("noun_slots", {})}
            for word in row.get(listed, ()):
                senses[word] = (*senses[word], _sense(own, frames, f"{kind}.{word}", needs))
    read = chain.from_iterable((*verbs.values(), *nouns.values()))
    events = {form: [sense.frame.event for sense in senses] for form, senses in nouns.items()}
    return Frames(
        frames,
        verbs,
        nouns,
        verb_rows,
        noun_rows,
        frozenset(lemma for lemma, senses in verbs.items() if any(s.frame.content for s in senses)),
        frozenset(lemma for lemma, senses in verbs.items() if any(s.frame.event == "Statement" for s in senses)),
        {form: next(e for e in named if e in GATHERINGS) for form, named in events.items() if GATHERINGS & {*named}},
        {form: sense.agreement for form, senses in nouns.items() for sense in reversed(senses) if sense.agreement},
        frozenset(form for form, named in events.items() if "Summit" in named),
        frozenset((*(row["form"] for row in shared["noun"]), *(row["lemma"] for row in shared["verb"]))),
        frozenset(verb for row in feelings if "with_it" not in row for verb in row["verbs"]),
        frozenset(form for row in feelings for form in row["felt"]),
        frozenset(form for row in feelings for form in row["owned"]),
        frozenset(chain.from_iterable(s.needs.words for s in read if s.needs is not None)),
    )


def of_talks(words: Mapping[str, tuple[Sense, ...]]) -> frozenset[str]:
    """The words of which a reading tells of talks with nothing beside it."""
    return frozenset(w for w, told in words.items() if any(s.frame.event in TALKS and not s.needs for s in told))


def _spelled(row: Mapping[str, Any]) -> tuple[str, ...]:
    """The forms of a noun that its row lists."""
    return (row["form"], *row.get("forms", ()), *row.get("plurals", ()))


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def _slots(table: Mapping[str, str]) -> dict[str, str]:
    return {fold(particle): role for particle, role in table.items()}


def _frame(row: Mapping[str, Any]) -> Frame:
    return Frame(
        row["id"],
        row.get("event", ""),
        row.get("category", ""),
        row.get("status", ""),
        row.get("subject", ""),
        row.get("object", ""),
        bool(row.get("content", False)),
        bool(row.get("light", False)),
        bool(row.get("abroad", False)),
        bool(row.get("lends", True)),
        _slots(row.get("slots", {})),
        row.get("also", ""),
    )


def _sense(row: Mapping[str, Any], frames: Mapping[str, Frame], name: str, needs: Needing) -> Sense:
    base = frames[row["frame"]]
    own = base._replace(
        category=row.get("category", base.category),
        status=row.get("status", base.status),
        subject=row.get("subject", base.subject),
        object=row.get("object", base.object),
        light=bool(row.get("light", base.light)),
        slots={**base.slots, **_slots(row.get("slots", {}))},
    )
    return Sense(
        f"{base.id}/{name}",
        own,
        needs(row.get("with", ())),
        row.get("genitive", ""),
        row.get("genitive_alone", ""),
        row.get("nisba", ""),
        row.get("agreement", ""),
    )
