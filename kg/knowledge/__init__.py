"""All that the product knows before it reads: language and world data, loaded once and never changed."""

from __future__ import annotations

import gc
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from kg.garbage import uncollected
from kg.knowledge.affixes import future_verb, load_clitics, load_endings
from kg.knowledge.calendar import Calendar, load_calendar
from kg.knowledge.compiled import read_compiled
from kg.knowledge.cues import Cues, load_cues
from kg.knowledge.endings import agreeing
from kg.knowledge.forms import (
    collective_forms,
    group_forms,
    headed_forms,
    nisba_forms,
    noun_forms,
    other_short_forms,
    thing_forms,
    topic_forms,
    verb_forms,
    with_article,
)
from kg.knowledge.frames import Frames, load_frames, of_talks
from kg.knowledge.gluing import parts_of
from kg.knowledge.masdars import with_masdars
from kg.knowledge.memberships import Memberships, load_memberships
from kg.knowledge.modality import Above, modal_entries, words_above
from kg.knowledge.offices import Offices, load_offices
from kg.knowledge.pages import PageWords, load_pages
from kg.knowledge.particles import anaphor_forms, body_forms, convener_forms, joined_groups
from kg.knowledge.styles import Style, load_styles
from kg.knowledge.things import Tenure, Thing, World, load_world, rows
from kg.knowledge.ties import TIE, Ties, load_ties
from kg.match.conjugate import Paradigms, load_paradigms
from kg.match.fold import fold
from kg.match.lexicon import Lexicon
from kg.match.memo import Memo
from kg.match.traces import Traces
from kg.model import Entry

__all__ = ["Knowledge", "Thing", "load"]

PACKAGE = Path(__file__).parent.parent
REMEMBERED = 1 << 15
BILATERAL, TO_PRESS, ABOVE = "bilateral", "to_press", "above"

T = TypeVar("T")


class Knowledge:
    """The language `ar` and the world, with the lexicon made of both."""

    def __init__(self, package: Path = PACKAGE) -> None:
        language = package / "lang" / "ar"
        inflections = _toml(language / "inflections.toml")
        self.endings = load_endings(inflections)
        self.definite_article: str = inflections["article"]
        self.feminine: str = inflections["feminine"]
        self.world: World = load_world(package / "world")
        self.memberships: Memberships = load_memberships(package / "world" / "memberships.csv", self.world.things)
        self.ties: Ties = load_ties(language / "relations.toml")
        paradigms = load_paradigms(language / "paradigms.toml")
        read_frames = load_frames(language, self.endings)
        self.frames: Frames = with_masdars(read_frames, language, paradigms)
        self.offices: Offices = load_offices(language / "offices.toml", self.endings)
        self.styles: Mapping[str, Style] = load_styles(language / "styles.toml")
        particles = _toml(language / "particles.toml")
        self.groups: Mapping[str, frozenset[str]] = joined_groups(particles["groups"], particles["wordlists"])
        self.bodies: Mapping[str, Mapping[str, Any]] = {row["id"]: row for row in particles["body"]}
        self.bilaterals = {row["id"]: row for row in particles["bilateral"]}
        self.bilateral = {fold(f): row["id"] for row in particles["bilateral"] for f in row["forms"]}
        self.between_words: tuple[str, str] = tuple(particles["joiners"]["between"])
        self._conveners = convener_forms(particles["convener"], self.endings)
        self.reactions: Mapping[str, str] = {fold(w): k for k, ws in particles["reactions"].items() for w in ws}
        own = particles["clitics"]
        self.cues: Cues = load_cues(language, future=own["future"], persons=own["imperfect"], paradigms=paradigms)
        modality = _toml(language / "modality.toml")
        self.modals = modality["modal"]
        self.impersonal: Mapping[str, tuple[str, str]] = {k: tuple(v) for k, v in modality["impersonal"].items()}
        self.above: Mapping[str, tuple[Above, ...]] = words_above(modality["above"], paradigms, own["future"])
        self.pages: PageWords = load_pages(language)
        self.calendar: Calendar = load_calendar(language / "calendar.toml")
        self.state_pronouns = frozenset(map(fold, particles["joiners"]["state_pronouns"]))
        self.dual_pronouns = frozenset(map(fold, particles["joiners"]["dual_pronouns"]))
        self.plural_pronouns = frozenset(map(fold, particles["joiners"]["plural_pronouns"]))
        self.future_verb = future_verb(particles["clitics"])
        self.lexicon = Lexicon(load_clitics(particles["clitics"], _toml(language / "clitics.toml"), self.endings))
        self._parts: dict[str, Sequence[int] | None] = {}
        self._memos: dict[Callable[[str, Knowledge], Any], Memo[Any]] = {}
        self._fill(language, particles, paradigms)

    def __getstate__(self) -> dict[str, Any]:
        """All that was made of the data, without what is only remembered of words that were asked about."""
        return {**vars(self), "_parts": {}, "_memos": {}}

    @cached_property
    def topics(self) -> Lexicon:
        """The names of topics, in a lexicon of their own, as they overlap with the names of things."""
        lexicon = Lexicon(self.lexicon.clitics)
        lexicon.fill(topic_forms(self.world, self.endings))
        return lexicon

    def parts_of(self, word: str) -> Sequence[int] | None:
        """The lengths of the names that a page ran together in a folded word, None for any other word."""
        if word not in self._parts:
            self._parts[word] = parts_of(word, self.lexicon)
        return self._parts[word]

    def memo(self, work: Callable[[str, Knowledge], T]) -> Memo[T]:
        """What a function tells of a folded word by this knowledge, each word asked about once."""
        if work not in self._memos:
            self._memos[work] = Memo(lambda word: work(word, self), REMEMBERED)
        return self._memos[work]

    @cached_property
    def traces(self) -> Traces:
        """What tells that a sentence may have a phrase of a group of words, or of one of those around a tie.

        Besides there are what two states have between them, how the press is spoken to, and each word that a reading of
        a verb or noun may need beside it, which stands for itself.
        """
        around = {f"{TIE}{name}": words for name, words in self.ties.words.items()}
        others = {BILATERAL: self.bilateral, TO_PRESS: self.cues.press, ABOVE: self.above}
        needed = {word: (word,) for word in self.frames.needed}
        return Traces({**self.groups, **around, **others, **needed}, self.lexicon.clitics)

    def convener(self, word: str) -> str:
        """The key of the organisation whose meetings a folded adjective names, empty where it names none."""
        return self._conveners.get(word, "")

    def convenes(self, words: Iterable[str]) -> bool:
        """Whether one of some folded words is such an adjective."""
        return not self._conveners.keys().isdisjoint(words)

    def thing(self, key: str) -> Thing | None:
        """What the world data says of a key."""
        return self.world.things.get(key)

    @cached_property
    def name_words(self) -> Mapping[str, frozenset[str]]:
        """The folded words of each known person's names."""
        return {
            t.key: frozenset(w for n in (t.ar, *t.aliases) for w in fold(n).split(" "))
            for t in self.world.things.values()
            if t.key.startswith("person:")
        }

    @cached_property
    def reigns(self) -> tuple[Tenure, ...]:
        """The terms of all who reign."""
        return tuple(t for terms in self.world.tenures.values() for t in terms if t.office in self.offices.reigning)

    @cached_property
    def talking(self) -> Mapping[str, frozenset[str]]:
        """Of verbs and of nouns those that tell of talks with nothing beside them."""
        return {"verb": of_talks(self.frames.verbs), "noun": of_talks(self.frames.nouns)}

    @cached_property
    def namesakes(self) -> Mapping[str, str]:
        """From the key of a town to that of another state of the same name."""
        states = {fold(n): t.key for t in self.world.things.values() for n in _names(t) if t.key.startswith("country:")}
        towns = [(t, states.get(fold(n))) for t in self.world.things.values() for n in _names(t)]
        return {t.key: state for t, state in towns if t.key.startswith("place:") and state and t.within != state}

    @cached_property
    def heads_of_bodies(self) -> Mapping[str, frozenset[str]]:
        """The keys of the organisations of states by the folded first word of their names."""
        heads: dict[str, set[str]] = {}
        for thing in self.world.things.values():
            if "InternationalOrganization" in thing.types:
                for name in _names(thing):
                    if " " in name:
                        # before it is folded, as a first letter with a madda looks like the article then
                        head = fold(name.split(" ")[0].removeprefix(self.endings.article))
                        heads.setdefault(head, set()).add(thing.key)
        return {head: frozenset(keys) for head, keys in heads.items()}

    def adjective(self, state: str, gender: str) -> str:
        """The definite adjective of a state, empty where there is none."""
        bases = self.world.nisbas.get(state, ((), ()))[0]
        return agreeing(bases[0], self.feminine if gender == "f" else "", self.definite_article) if bases else ""

    def _fill(self, language: Path, particles: Mapping[str, Any], paradigms: Paradigms) -> None:
        endings = self.endings
        names = [(fold(row["form"]), row["origin"], row["gender"]) for row in rows(language / "given_names.csv")]
        self.given_names = frozenset(form for form, _, _ in names)
        words = [(row["form"], row["pos"]) for row in rows(language / "words.csv")]
        kinds = list(rows(language / "organisation_words.csv"))
        self.lexicon.fill(
            chain(
                thing_forms(self.world),
                headed_forms(self.world, _heads_of_bodies(kinds), endings),
                nisba_forms(self.world, endings),
                collective_forms(particles["collective"], endings),
                self.offices.forms,
                noun_forms(self.frames, endings, frozenset(fold(form) for form, _ in words)),
                verb_forms(self.frames, paradigms, endings, particles["clitics"]["future"]),
                group_forms(particles["groups"], "particle"),
                self.ties.units,
                anaphor_forms(particles["anaphora"]),
                body_forms(self.bodies, endings),
                ((fold(row["form"]), Entry("title", row["kind"])) for row in rows(language / "titles.csv")),
                ((form, Entry("given", origin, gender)) for form, origin, gender in names),
                with_article(((row["form"], Entry("orgword", row["schema"], row["kind"])) for row in kinds), endings),
                ((fold(row["form"]), Entry("function", row["kind"])) for row in rows(language / "function_words.csv")),
                with_article(((form, Entry("word", pos)) for form, pos in words), endings),
                ((form, Entry("word", "noun")) for form in sorted(self.frames.own_feelings)),
            )
        )
        self.lexicon.fill(list(other_short_forms(self.world, self.lexicon)))
        modals = modal_entries(self.modals, self.lexicon.clitics.prepositions)
        self.lexicon.fill([(form, entry) for form, entry in modals if not self._is_framed(form)])

    def _is_framed(self, form: str) -> bool:
        """Whether a single word is a form of a verb that opens a frame and must not be hidden."""
        if " " in form:
            return False
        return any(e.kind == "verb" for o in self.lexicon.options(form) for e in self.lexicon.get(o.stem))


@lru_cache(maxsize=1)
@uncollected()
def load() -> Knowledge:
    """The shipped knowledge, read once in a process.

    It is half a million objects, which no later search for garbage need go through.
    """
    known: Knowledge = read_compiled(PACKAGE) or Knowledge()
    gc.freeze()
    return known


def _names(thing: Thing) -> tuple[str, ...]:
    return (thing.ar, *thing.aliases)


def _heads_of_bodies(kinds: Iterable[Mapping[str, str]]) -> list[str]:
    """The folded nouns of one word for an organisation of states."""
    made = (fold(row["form"]) for row in kinds if row["schema"] == "InternationalOrganization")
    return [form for form in made if " " not in form]


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))
