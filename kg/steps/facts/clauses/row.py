"""One sentence as the clause reader sees it: its items, what surrounds each, and what has been taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.knowledge import Knowledge
from kg.match.marks import COMMAS
from kg.model import Item, Made, Sentence
from kg.steps.facts.clauses.clause import gathering_before, groups_of

STOP_GROUPS = frozenset({"that", "clause", "relative", "attribution", "condition"})
WESTERN = frozenset({"place:the_west"})
TANWIN = "\u064b"
COMMON = frozenset({"word", "nisba", "unknown", "modifier", "non_office"})
LONG = 5
STRONG = frozenset({":", "؛", ";", ".", "؟", "!"})


def groups_of_head(item: Item) -> frozenset[str]:
    """The groups of the small word that a name was made with, as "the capital" in "the Ruritanian capital"."""
    return item.head.info if isinstance(item.head.info, frozenset) else frozenset()


@dataclass(slots=True)
class Row:
    """A sentence in the hands of the clause reader.

    `last_subject` is who was spoken of last, `pair` the two people spoken of last; `adopted` are event nouns that
    belong to a verb, `passed` verbs that belong to a noun, `themes` event nouns that only say what another is about.
    `unnamed` tells that somebody speaks who has no name, `told_of` that his words have named a doer;
    `unheard` tells that somebody without a name spoke in the sentence before,
    `gathered` are the people of the meeting told last.
    `titles` are items of a title that stands before its bearer's name.
    `strangers` are the nameless speakers told of by the noun that calls them so, `made` what the article makes of them,
    `bodies` the government bodies that the article names, `tellers` who speaks in the relative clause of a verb,
    `struck` whom the noun of a deed is told to have befallen, `quoting` for each word whether it is quoted.
    """

    knowledge: Knowledge
    sentence: Sentence
    items: Sequence[Item]
    last_subject: tuple[str, ...]
    pair: tuple[str, ...]
    adopted: set[int] = field(default_factory=set)
    passed: set[int] = field(default_factory=set)
    sayer: tuple[str, ...] = ()
    unnamed: bool = False
    told_of: bool = False
    gathered: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    unheard: bool = False
    roles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    envoys: Mapping[str, str] = field(default_factory=dict)
    issuer: tuple[str, ...] = ()
    surnames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    themes: set[int] = field(default_factory=set)
    titles: set[int] = field(default_factory=set)
    stops: dict[int, int] = field(default_factory=dict)
    article: str = ""
    strangers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    made: dict[str, Made] = field(default_factory=dict)
    bodies: Mapping[str, Made] = field(default_factory=dict)
    tellers: dict[int, tuple[str, ...]] = field(default_factory=dict)
    struck: dict[int, tuple[str, ...]] = field(default_factory=dict)
    quoting: tuple[bool, ...] = ()

    def is_adjective(self, item: Item) -> bool:
        """A participle tells what its subject does besides only where it is accusative, or after a comma."""
        if item.why == "saying":
            return False
        token = self.sentence.tokens[item.start]
        article = self.knowledge.lexicon.clitics.article
        if token.norm.startswith(article) or item.prep:
            return True
        before = self.sentence.tokens[item.start - 1] if item.start else None
        told = token.norm.endswith(self.knowledge.endings.alef) and self._says_by_itself(item)
        accusative = TANWIN in token.text or (told and self.text(item) not in self.knowledge.groups["again"])
        return not (accusative or (before is not None and before.norm in COMMAS))

    def stop(self, at: int) -> int:
        """Where the clause of a predicate ends at the latest: at the next verb, strong mark or particle of a clause."""
        if at not in self.stops:
            self.stops[at] = self._stop(at)
        return self.stops[at]

    def _stop(self, at: int) -> int:
        held = False
        for i in range(at + 1, len(self.items)):
            item = self.items[i]
            if self.is_held(i):
                self.passed.add(i)
                held = True
                continue
            if held and item.kind == "mark" and item.head.key in COMMAS:
                return i
            if item.kind == "verb" or (item.kind == "mark" and item.head.key in STRONG) or self.is_other_verb(item):
                return i
            if (groups_of(item) & STOP_GROUPS and not self._dates(i)) or (item.conj and self.is_copula(item)):
                return i
            if item.kind == "participle" and not self.is_adjective(item) and self.speaks(item):
                return i
        return len(self.items)

    def _dates(self, at: int) -> bool:
        """Whether a particle that may open a clause only leads a time: "until 31 May"."""
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        return (
            behind is not None and behind.kind == "time" and self.text(self.items[at]) in self.knowledge.groups["until"]
        )

    @staticmethod
    def is_copula(item: Item) -> bool:
        """Whether an item is a form of "to be"."""
        return "copula" in groups_of(item) or (item.kind == "function" and item.head.key == "auxiliary")

    def is_held(self, at: int) -> bool:
        """Whether a verb only says where the ceremony before it was held: "at a ceremony held in" """
        item = self.items[at]
        if not at or item.conj:
            return False
        happened = self.text(item) in self.knowledge.groups["happened"]
        if not (happened or item.kind == "verb") or self._carries(at):
            return False
        before = self.items[at - 1]
        if happened and before.kind in ("noun", "nisba"):
            return not self.is_definite(before)
        bare = self.text(before)[len(before.conj) + len(before.prep) :]
        if happened and bare in self.knowledge.groups["ceremony"]:
            return True
        if item.kind != "verb" or self.hosted(item) is not False:
            return False
        if bare in self.knowledge.groups["ceremony"]:
            return True
        told = gathering_before(self.knowledge, self.items, at) and not item.head.pron
        return bool(told) and "relative" not in groups_of(before) and not self.is_definite(before)

    def _carries(self, at: int) -> bool:
        """Whether a verb behind a noun has a noun of its own: "a visit in the course of which he holds talks"."""
        behind = self.items[at + 1 : at + 3]
        inflected = bool(behind) and behind[0].kind == "function" and behind[0].head.key == "inflected_preposition"
        return inflected and len(behind) > 1 and behind[1].kind == "noun" and not behind[1].prep

    def is_other_verb(self, item: Item) -> bool:
        """Whether a word is a verb that opens no frame."""
        if item.kind == "unknown" and self.knowledge.future_verb.match(item.head.key):
            return True
        return (
            item.kind == "word"
            and item.head.key == "verb"
            and all(e.key == "verb" for e in item.head.entries if e.kind == "word")
        )

    def opens_unknown(self, at: int) -> bool:
        """Whether a word that is no known verb opens the sentence before a person, who is its subject."""
        if at:
            return False
        item, behind = self.items[at], self.items[at + 1] if at + 1 < len(self.items) else None
        if item.kind not in ("given", "unknown") or behind is None or behind.kind != "ref" or behind.prep:
            return False
        return behind.keys[0].startswith("person:") and not behind.conj and not self.is_definite(item)

    def is_anaphor(self, at: int) -> bool:
        """Whether an item is a common noun, "the diplomat", that is taken for who was spoken of last."""
        return at >= 0 and self.items[at].why == "one_person"

    def speaks(self, item: Item) -> bool:
        return item.head.key in self.knowledge.frames.saying

    def _says_by_itself(self, item: Item) -> bool:
        """Whether a verb is one of saying whatever stands beside it."""
        senses = self.knowledge.frames.verbs.get(item.head.key, ())
        return any(sense.frame.content and not sense.needs for sense in senses)

    def is_definite(self, item: Item) -> bool:
        return self.sentence.tokens[item.start].norm.startswith(self.knowledge.lexicon.clitics.article)

    def particle(self, at: int) -> str:
        """The particle before a ref: written onto it, or a word before it."""
        item = self.items[at]
        if item.prep:
            return item.prep
        i = self._office_before(at) - 1
        if i >= 0 and self.items[i].prep and (self.items[i].kind == "body" or self.is_possessed(i)):
            return self.items[i].prep
        while i >= 0 and (
            "each_of" in groups_of(self.items[i])
            or self.items[i].kind == "quote"
            or self.is_place_head(i)
            or "kin" in groups_of(self.items[i])
            or (self.items[i].kind == "anaphor" and self.items[i].head.key == "members")
            or self._heads(i, at)
        ):
            if self.items[i].prep:
                return self.items[i].prep
            i -= 1
        if i < 0:
            return ""
        if item.conj and (leading := self._leads_common(i)):
            return leading
        if self.is_membership(i):
            return ""
        before = self.items[i]
        if before.kind == "function" and before.head.key == "preposition":
            return self.text(before)[len(before.conj) :]
        if groups_of(before) & {
            "place",
            "with",
            "between",
            "about",
            "against",
            "agent",
            "led_by",
            "attended",
            "besides",
            "during",
            "facing",
            "honouring",
        }:
            return self.text(before)[len(before.conj) :]
        return ""

    def _leads_common(self, at: int) -> str:
        """The particle of a list that begins with a common noun: "with the allies and President X"; else ""."""
        if self.items[at].kind not in COMMON:
            return ""
        for i in range(at - 1, max(-1, at - 1 - LONG), -1):
            before = self.items[i]
            if groups_of(before) & {"with"}:
                return self.text(before)[len(before.conj) :]
            counts = self.text(before) in self.knowledge.groups["from"]
            if before.prep or not (counts or before.kind in COMMON):
                return ""
        return ""

    def _heads(self, i: int, at: int) -> bool:
        """Whether an item is a head of the chain of nouns that ends in a body's name: "the council of heads of X"."""
        item = self.items[i]
        chained = item.kind == "orgword" or (item.kind == "office" and item.head.info.number == "plural")
        named = self.items[at].keys[:1]
        return chained and not self.is_definite(item) and any(k.startswith("organization:") for k in named)

    def is_link(self, i: int, at: int) -> bool:
        """Whether an item belongs to a chain of nouns that ends in a body's name: "the heads of the states of X"."""
        item = self.items[i]
        members = item.kind == "anaphor" and item.head.key == "members"
        if not self.items[at].keys:
            return False
        of_body = self.items[at].keys[0].startswith("organization:")
        return self._heads(i, at) or (of_body and (members or self.is_membership(i)))

    def is_membership(self, at: int) -> bool:
        """Whether a particle only ties members to what they belong to: "the member states of X"."""
        before = self.items[at - 1] if at > 0 else None
        members = before is not None and before.kind == "anaphor" and before.head.key == "members"
        return members and "place" in groups_of(self.items[at])

    def _office_before(self, at: int) -> int:
        """Where the office begins whose holder a name is, if a state stands between: "the chief of X, General N"."""
        item, before = self.items[at], self.items[at - 1] if at else None
        if (
            before is None
            or before.kind != "ref"
            or item.kind != "ref"
            or item.conj
            or not item.keys[0].startswith("person:")
        ):
            return at
        if not before.keys[0].startswith(("country:", "place:", "organization:")):
            return at
        for i in range(at - 2, max(-1, at - 7), -1):
            if self.items[i].kind == "office" and self.items[i - 1].kind != "office":
                return i + (1 if self.items[i].prep else 0)
            if self.items[i].kind in ("verb", "noun", "mark", "ref", "quote"):
                return at
        return at

    def is_seat(self, at: int) -> bool:
        """Whether a state is named only as that whose capital a town is: "in Kampala, the capital of X"."""
        if at < 2 or self.items[at - 2].kind != "ref" or not self.items[at - 2].keys[0].startswith("place:"):
            return False
        return self.text(self.items[at - 1]) in self.knowledge.groups["capital"]

    def is_place_head(self, at: int) -> bool:
        item = self.items[at]
        return "place_head" in groups_of(item) or (
            item.kind in ("word", "orgword")
            and self.text(item)[len(item.conj) + len(item.prep) :] in self.knowledge.groups["place_head"]
        )

    def is_inside(self, at: int) -> bool:
        """Whether a place only tells where something lies: "in Jeddah, Saudi Arabia", "the neighbours of X"."""
        before = self.items[at - 1] if at else None
        if before is not None and self.text(before)[len(before.prep) :] in self.knowledge.groups["vicinity"]:
            return True
        if at > 1 and self.text(self.items[at - 2]) in self.knowledge.groups["lying"]:
            return True
        if before is None or before.kind != "ref" or self.items[at].conj or len(before.keys) != 1:
            return False
        place = self.knowledge.world.things.get(before.keys[0])
        return place is not None and place.key.startswith("place:") and self.items[at].keys == (place.within,)

    def leads(self, at: int) -> bool:
        """Whether a name joined by "and" is the subject of the verb behind it: "X joined Y and Z watches"."""
        item = self.items[at]
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        return (
            item.kind == "ref" and bool(item.conj) and behind is not None and behind.kind == "verb" and not behind.conj
        )

    def resumes(self, at: int) -> bool:
        """Whether "and that" before a verb goes on with what the first speaker of the sentence says."""
        return any("that" in groups_of(item) and item.conj for item in self.items[max(0, at - 2) : at])

    def antecedent(self, at: int) -> int:
        """The name that a verb takes up by its pronoun as its object: "X, which Y founded", "X, Y appointed him"."""
        if self.is_topic(at):
            return at - 1
        if at < 2 or not self.items[at].head.pron or "relative" not in groups_of(self.items[at - 1]):
            return -1
        behind = at - 3 if self.items[at - 2].kind == "mark" and at > 2 else at - 2
        return behind if self.items[behind].kind == "ref" and not self._does_it_himself(at) else -1

    def is_topic(self, at: int) -> bool:
        """Whether a name stands right before a verb with a pronoun and a person, who does it, right behind it."""
        if not 0 < at < len(self.items) - 1 or self.items[at].kind != "verb" or not self.items[at].head.pron:
            return False
        before, behind = self.items[at - 1], self.items[at + 1]
        named = before.kind == "ref" == behind.kind and not (before.prep or behind.prep or behind.conj)
        return named and not self.items[at].conj and not self.particle(at - 1) and behind.keys[0].startswith("person:")

    def _does_it_himself(self, at: int) -> bool:
        """Whether nobody is named behind a verb of saying with a pronoun: "X, which accused it of"."""
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        if behind is not None and behind.kind == "time" and at + 2 < len(self.items):
            behind = self.items[at + 2]
        alone = behind is None or bool(behind.prep) or behind.kind in ("mark", "time") or bool(groups_of(behind))
        return self.speaks(self.items[at]) and alone and self.items[at].kind == "verb"

    def is_possessed(self, at: int) -> bool:
        """Whether a word names what a state has, so that the state behind it is meant: "the sovereignty of X"."""
        item = self.items[at]
        bare = self.text(item)[len(item.conj) + len(item.prep) :]
        return (
            item.kind in ("word", "body", "noun", "orgword", "relation") and bare in self.knowledge.groups["possessed"]
        )

    def keys(self, role: str, item: Item) -> tuple[str, ...]:
        own = tuple(e.key for e in item.head.entries if e.kind == "place") if role == "location" else ()
        if own and item.head.info == "metonym":
            return own[:1]
        if role == "location" and (item.head.info == "metonym" or "capital" in groups_of_head(item)):
            seats = {state: place for place, state in self.knowledge.world.capitals.items()}
            return tuple(seats.get(key, key) for key in item.keys)
        if role in ("location", "about", "target"):
            return item.keys if role != "target" else self.as_actors(item.keys)
        return tuple(k for k in self.as_actors(item.keys) if not k.startswith("place:") or k in WESTERN)

    def as_actors(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Capitals stand for their states where somebody acts."""
        capitals = self.knowledge.world.capitals
        return tuple(dict.fromkeys(capitals.get(k, k) for k in keys))

    def text(self, item: Item) -> str:
        """The folded words of an item."""
        return self.sentence.words(item.start, item.end)

    def is_border(self, item: Item) -> bool:
        """Whether an item is the border, somebody's or the common one."""
        bare = self.text(item)[len(item.conj) + len(item.prep) :].removeprefix(self.knowledge.endings.article)
        return bare in self.knowledge.groups["borders"]

    def is_counted_from(self, at: int) -> bool:
        """Whether a time right before an item counts from what that tells of: "two days before the visit of X"."""
        before = self.items[at - 1] if at else None
        if before is None or before.kind != "time":
            return False
        return self.sentence.tokens[before.end - 1].norm in self.knowledge.groups["from"]

    def is_relative(self, at: int) -> bool:
        if at and self.items[at].head.pron and not self.items[at].conj and self.items[at - 1].kind in ("noun", "word"):
            return True
        return any("relative" in groups_of(item) for item in self.items[max(0, at - 2) : at])

    def is_aside(self, at: int) -> bool:
        """Whether "after", "during" and the like open a phrase of a common word with companions of its own."""
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        opens = "during" in groups_of(self.items[at]) and not self.items[at].prep
        return opens and behind is not None and behind.kind == "word"

    def is_theme(self, at: int) -> bool:
        """Whether a noun stands behind a particle that tells what something is about or for."""
        item = self.items[at]
        if item.prep:
            return item.prep == self.knowledge.lexicon.clitics.lam
        return at > 0 and "about" in groups_of(self.items[at - 1])

    def hosted(self, item: Item) -> bool | None:
        """True for a verb of hosting, False for one of being held, None for any other."""
        for sense in self.knowledge.frames.verbs.get(item.head.key, ()):
            if sense.frame.id in ("host_meeting", "host"):
                return True
            if sense.frame.id in ("light", "convene"):
                return False
        return None
