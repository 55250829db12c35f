"""Who is who inside one article: whom a name, or a part of it, means."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from difflib import SequenceMatcher

from kg.knowledge.offices import LEADING
from kg.knowledge.things import Tenure
from kg.match.fold import fold
from kg.match.transcription import skeleton
from kg.model import Entry
from kg.steps.link.holders import SPEAKING, Holders
from kg.steps.link.spellings import spelled_otherwise
from kg.steps.link.turns import OFFICIAL, Known

LEAST_LETTERS = 3
# who is told of by the office alone because all know of what it is
ABROAD = LEADING | {"foreignMinisterOf"}
ALIKE = 0.7


class People(Holders):
    """The people of one article, by the names that it calls them."""

    def named(
        self,
        words: Sequence[str],
        surface: str,
        entries: Iterable[Entry],
        offices: Sequence[tuple[str, str, str]],
        crowned: bool = False,
        held: bool = True,
        unsaid: Sequence[tuple[str, str, str]] = (),
    ) -> str:
        """The key of the person called `surface` (folded `words`), introduced with `offices` (role, of, office).

        Who is `crowned` stands behind the title of a monarch. Offices that are not surely `held` only tell who may be
        meant, and so do those of which it is `unsaid` what they are of. An empty key means that a short name could not
        be tied to anybody.
        """
        full = [e.key for e in tuple(entries) if e.kind == "person"]
        key = (
            (self._best(full, offices) if full else "")
            or (self._monarch(words) if crowned else "")
            or (self._told_leader(words, unsaid) if not offices and not self._is_met(words) else "")
            or self._in_article(words)
            or self._in_world(words, tuple(entries), offices)
            or self._minted(words, offices)
        )
        if key:
            record = self.known.setdefault(key, Known(key))
            record.words.update(words)
            record.names.add(surface)
            record.roles.extend(o for o in offices if held and o not in record.roles)
            self.mentioned(key)
        return key

    def _in_article(self, words: Sequence[str]) -> str:
        wanted = set(words)
        for key in reversed(self.recent):
            mine = self.known[key].words
            if (
                wanted <= mine
                and (len(wanted) == 1 or self._begins(key, words[0]))
                and (len(wanted) > 1 or len(words[0]) >= LEAST_LETTERS or len(mine) <= LEAST_LETTERS)
            ):
                return key
        # a name that was taken for whole before the full one was met is a part of that one
        for key, record in sorted(self.heard.items(), key=lambda told: told[1].words == wanted):
            if (
                wanted <= record.words
                and len(record.words) > 1
                and ((len(wanted) > 1 and self._begins(key, words[0])) or words[-1] in self._last(key))
            ):
                return key
        if len(words) > 1:
            for key in reversed(self.recent):
                mine = self.known[key].words
                if len(mine) > 1 and mine < wanted and key.startswith("person:~"):
                    return key
        return ""

    def _begins(self, key: str, word: str) -> bool:
        """Whether a name of a person begins with a word, or has it as the family name behind one given name."""
        record = self.known.get(key) or self.heard[key]
        names = [fold(name).split(" ") for name in record.names]
        return any(word in name[:2] and (name[0] == word or len(name) <= 3) for name in names)

    def _last(self, key: str) -> set[str]:
        """Words by which a person may be called alone: the short names that the base knows, else the last word."""
        short = self.knowledge.world.short_names.get(key)
        if short and short[0]:
            return {fold(s) for s in short[0]}
        return {fold(name).split(" ")[-1] for name in self.heard[key].names}

    def _in_world(
        self, words: Sequence[str], entries: tuple[Entry, ...], offices: Sequence[tuple[str, str, str]]
    ) -> str:
        full = [e.key for e in entries if e.kind == "person"]
        if full:
            return self._best(full, offices)
        short = [e for e in entries if e.kind == "short"]
        fitting = [e.key for e in short if self._holds(e.key, offices)]
        if fitting:
            return self._best(fitting, offices)
        here = [e.key for e in short if e.key in self.known and self.known[e.key].names]
        if len(here) == 1:
            return here[0]
        leader = self._leader(short) if short and not offices else ""
        if leader and self.when:
            return leader
        famous = [e.key for e in short if e.info]
        if famous:
            return self._best(famous, offices)
        if leader:
            return leader
        return (
            self._by_office(words, offices)
            or spelled_otherwise(self.knowledge, words, offices, self.held)
            or self._namesake_in_office(words, offices)
        )

    def _monarch(self, words: Sequence[str]) -> str:
        """The only one who reigns under a first name over a state of which the article tells."""
        wanted = " ".join(words)
        reigns = [
            t
            for t in self.knowledge.reigns
            if t.of in self.told and (self.held(t) or not self.when) and self._is_called(t.person, wanted)
        ]
        people = {t.person for t in reigns}
        return people.pop() if len(people) == 1 else ""

    def _is_met(self, words: Sequence[str]) -> bool:
        """Whether somebody whom the base knows has been called so in the article."""
        return any(set(words) <= self.known[key].words and not key.startswith("person:~") for key in self.recent)

    def _told_leader(self, words: Sequence[str], unsaid: Sequence[tuple[str, str, str]]) -> str:
        """Who leads, or speaks abroad for, one of the states of which an article tells, and is called much like this.

        His office names no state, or none is told, and the newsroom spells his name in its own way: "President N".
        """
        states = sorted(key for key in self.told if key.startswith("country:"))
        roles = sorted({role for role, _, _ in unsaid} & ABROAD) if unsaid else sorted(ABROAD)
        offices = [(role, state, "") for role in roles for state in states]
        key = spelled_otherwise(self.knowledge, words, offices, self.held)
        if unsaid:
            key = self._by_office(words, offices) or key or self._namesake_in_office(words, offices)
        undated = not self.when and len(words) > 1
        terms = (
            t for t in self.knowledge.world.tenures.get(key, ()) if t.of in self.told and (undated or self.held(t))
        )
        return key if any(t.role in roles for t in terms) else ""

    def _is_called(self, key: str, name: str) -> bool:
        """Whether a name of somebody begins with these words."""
        thing = self.knowledge.world.things[key]
        return any(fold(own).startswith(f"{name} ") or fold(own) == name for own in (thing.ar, *thing.aliases))

    def _leader(self, short: Sequence[Entry]) -> str:
        """The only one of a short name who leads, or speaks for, a state or organisation of which the article tells."""
        tenures = self.knowledge.world.tenures
        leads = {
            e.key
            for e in short
            for t in tenures.get(e.key, ())
            if t.of in self.told and t.role in SPEAKING and self.held(t)
        }
        return leads.pop() if len(leads) == 1 else ""

    def _by_office(self, words: Sequence[str], offices: Sequence[tuple[str, str, str]]) -> str:
        """A holder of one of the offices whose name shares a telling word with this one."""
        wanted = {w for w in words if len(w) > LEAST_LETTERS}
        for role, of, office in offices:
            tenures = self.knowledge.world.tenures_of.get(of, ())
            for tenure in sorted(tenures, key=lambda t: not self.held(t)):
                if (
                    tenure.role == role
                    and (role != OFFICIAL or tenure.office == office)
                    and not self._is_relative(words, tenure, role)
                ):
                    mine = self.knowledge.name_words.get(tenure.person, frozenset())
                    if len(words) > 1 and words[-1] not in mine and not _sounds_like(words[-1], mine):
                        continue
                    shared = {w for w in wanted & mine if w not in self.knowledge.given_names} or (
                        wanted & mine if len(wanted & mine) > 1 else set()
                    )
                    if shared:
                        return tenure.person
        return ""

    def _is_relative(self, words: Sequence[str], tenure: Tenure, role: str) -> bool:
        """Whether a full name has another given name than a holder of an office, at a time when he did not hold it.

        Of an office that several may hold at once it is always somebody else.
        """
        mine = self.knowledge.name_words.get(tenure.person, frozenset())
        given = len(words) > 1 and words[0] not in mine and not _sounds_like(words[0], mine)
        return given and (role == OFFICIAL or not self.held(tenure) or words[0] in self.knowledge.given_names)

    def _namesake_in_office(self, words: Sequence[str], offices: Sequence[tuple[str, str, str]]) -> str:
        """Who surely leads a state with this first name and a last name that is spelled not much otherwise."""
        for role, of, _ in offices if len(words) > 1 else ():
            holder = self.at_the_time(role, of) if role in SPEAKING and of.startswith("country:") else ""
            mine = self.knowledge.name_words.get(holder, frozenset())
            alike = (SequenceMatcher(None, words[-1], name).ratio() for name in mine - {words[0]})
            if holder and words[0] in mine and max(alike, default=0) >= ALIKE:
                return holder
        return ""

    def _best(self, keys: Sequence[str], offices: Sequence[tuple[str, str, str]]) -> str:
        if len(keys) == 1:
            return keys[0]
        return min(
            dict.fromkeys(keys),
            key=lambda k: (
                not self._holds(k, offices),
                k not in self.known,
                not any(map(self.held, self.knowledge.world.tenures.get(k, ()))),
            ),
        )

    def _holds(self, key: str, offices: Sequence[tuple[str, str, str]]) -> bool:
        tenures = self.knowledge.world.tenures.get(key, ())
        return any(t.of == of or not of for t in tenures for _, of, _ in offices)

    @staticmethod
    def _minted(words: Sequence[str], offices: Sequence[tuple[str, str, str]]) -> str:
        if len(words) == 1 and not offices:
            return ""
        return "person:~" + "_".join(words)


def _sounds_like(word: str, names: Collection[str]) -> bool:
    """Whether a word is one of some names but for its spelling."""
    sound = skeleton(word)
    return len(sound) > 1 and any(skeleton(name) == sound for name in names)
