"""One sentence as the clause reader sees it: its items, what surrounds each, and what has been taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.match.marks import COMMAS
from kg.model import Item, Made
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.held import tells_where
from kg.steps.facts.clauses.introducing import tells_whose
from kg.steps.facts.clauses.phrases import Phrases

STOP_GROUPS = frozenset({"that", "clause", "relative", "attribution", "condition"})
TANWIN = "\u064b"
MINTED = "organization:~"
# how many words behind a participle tell what it expresses
EXPRESSED = 3
OBJECTS = frozenset({"word", "noun", "unknown", "function"})
STRONG = frozenset({":", "؛", ";", ".", "؟", "!"})


@dataclass(slots=True)
class Row(Phrases):
    """A sentence in the hands of the clause reader.

    `last_subject` is who was spoken of last, `came_in` who was so in the sentence before,
    `pair` the two people spoken of last; `adopted` are event nouns that
    belong to a verb, `passed` verbs that belong to a noun, `themes` event nouns that only say what another is about.
    `unnamed` tells that somebody speaks who has no name, `told_of` that his words have named a doer;
    `unheard` tells that somebody without a name spoke in the sentence before, `voice` is the one person who spoke last,
    `gathered` are the people of the meeting told last, `convener` the organisation whose gathering was told last and
    `both` the two states spoken of last.
    `titles` are items of a title that stands before its bearer's name.
    `strangers` are the nameless speakers told of by the noun that calls them so, `made` what the article makes of them,
    `bodies` the government bodies that the article names, `tellers` who speaks in the relative clause of a verb,
    `struck` whom the noun of a deed is told to have befallen, `quoting` for each word whether it is quoted.
    `needed` are those of its words of which a reading may need one.
    """

    last_subject: tuple[str, ...] = ()
    came_in: tuple[str, ...] = ()
    pair: tuple[str, ...] = ()
    adopted: set[int] = field(default_factory=set)
    passed: set[int] = field(default_factory=set)
    sayer: tuple[str, ...] = ()
    unnamed: bool = False
    told_of: bool = False
    gathered: tuple[str, ...] = ()
    convener: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    voice: tuple[str, ...] = ()
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
    needed: frozenset[str] = frozenset()

    def is_adjective(self, item: Item) -> bool:
        """A participle tells what its subject does besides only where it is accusative, or after a comma."""
        if self._is_owned(item):
            return True
        if item.why in ("saying", "blaming"):
            return False
        token = self.sentence.tokens[item.start]
        article = self.knowledge.lexicon.clitics.article
        if token.norm.startswith(article) or item.prep:
            return True
        before = self.sentence.tokens[item.start - 1] if item.start else None
        if before is not None and TANWIN in before.text and TANWIN in token.text and not self._says_by_itself(item):
            return True  # "a closed meeting": it goes with the noun before it
        told = token.norm.endswith(self.knowledge.endings.alef) and self._says_by_itself(item)
        accusative = TANWIN in token.text or (told and self.text(item) not in self.knowledge.groups["again"])
        accusative = accusative or self._tells_how(item) or self._expresses(item)
        return not (accusative or (before is not None and before.norm in COMMAS))

    @staticmethod
    def _is_owned(item: Item) -> bool:
        """Whether a participle is a noun with its owner: "the agency, and its centre is X"."""
        return bool(item.head.pron) and any(
            e.kind == "orgword" or (e.kind == "word" and e.key == "noun") for e in item.head.entries
        )

    def _tells_how(self, item: Item) -> bool:
        """Whether a participle of saying goes with the definite words before it: "opened the conference, calling for".

        An adjective behind a definite word would be definite as well; what it calls for follows the participle.
        """
        at = self.items.index(item) if item in self.items else -1
        if not 0 < at < len(self.items) - 1 or not self._says_by_itself(item):
            return False
        before, behind = self.items[at - 1], self.items[at + 1]
        named = before.kind == "ref" or (self.is_definite(before) and before.kind in ("word", "noun", "nisba"))
        senses = self.knowledge.frames.verbs.get(item.head.key, ())
        led = behind.prep or self.text(behind)
        opens = any(sense.frame.slots.get(led) == "content" for sense in senses if not sense.needs)
        return named and not before.prep and (opens or "that" in groups_of(behind))

    def _expresses(self, item: Item) -> bool:
        """Whether a participle has what somebody feels right behind it: "left showing his concern"."""
        if item.head.key not in self.knowledge.frames.expressing or self.text(item) in self.knowledge.groups["again"]:
            return False
        felt = self.knowledge.frames.felt
        return not felt.isdisjoint(self.sentence.norms[item.end : item.end + EXPRESSED])

    def is_nameless(self, key: str) -> bool:
        """Whether a key stands for a group that only this article tells of, as "the rebels"."""
        return key.startswith(MINTED) and self.is_of_article(key)

    def is_of_article(self, key: str) -> bool:
        """Whether a key stands for somebody without a name whom only this article tells of."""
        return key.endswith(f"_{self.article}".lower())

    def stop(self, at: int) -> int:
        """Where the clause of a predicate ends at the latest: at the next verb, strong mark or particle of a clause."""
        if at not in self.stops:
            self.stops[at] = self._stop(at)
        return self.stops[at]

    def _stop(self, at: int) -> int:
        held = False
        happened, run_by = "happened" in self.traces, "run_by" in self.traces
        for i in range(at + 1, len(self.items)):
            item = self.items[i]
            if (happened or item.kind == "verb") and tells_where(self, i):
                self.passed.add(i)
                held = True
                continue
            if held and item.kind == "mark" and item.head.key in COMMAS:
                return i
            if run_by and tells_whose(self, i):
                continue
            if item.kind == "verb" or (item.kind == "mark" and item.head.key in STRONG) or self.is_other_verb(item):
                return i
            if (groups_of(item) & STOP_GROUPS and not self._dates(i)) or (item.conj and self.is_copula(item)):
                return i
            if item.kind == "participle" and self._opens_speech(item) and not self._names_thing(i):
                return i
        return len(self.items)

    def _opens_speech(self, item: Item) -> bool:
        """Whether a participle of saying has words of its own behind it, and is not what is done to somebody."""
        if self.is_adjective(item) or not self.speaks(item):
            return False
        return {e.info.voice for e in item.head.entries if e.kind == "participle"} != {"passive"}

    def _names_thing(self, at: int) -> bool:
        """Whether an adjective behind a word spelled like a participle of saying makes it a noun: "a trade centre"."""
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        named = any(e.kind == "word" and e.key == "noun" for e in self.items[at].head.entries)
        return named and behind is not None and behind.kind == "word" and behind.head.key in ("adjective", "adverb")

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

    def is_other_verb(self, item: Item) -> bool:
        """Whether a word is a verb that opens no frame."""
        if item.kind == "unknown" and self.knowledge.future_verb.match(item.head.key):
            return True
        return (
            item.kind == "word"
            and item.head.key == "verb"
            and all(e.key == "verb" for e in item.head.entries if e.kind == "word")
        )

    def is_anaphor(self, at: int) -> bool:
        """Whether an item is a common noun, "the diplomat", that is taken for who was spoken of last."""
        return at >= 0 and self.items[at].why == "one_person"

    def speaks(self, item: Item) -> bool:
        return item.head.key in self.knowledge.frames.saying

    def _says_by_itself(self, item: Item) -> bool:
        """Whether a verb is one of saying whatever stands beside it."""
        senses = self.knowledge.frames.verbs.get(item.head.key, ())
        return any(sense.frame.content and not sense.needs for sense in senses)

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
        """Whether nobody is named behind a verb of saying, or a state's, with a pronoun: "X, which accused it of"."""
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        if behind is not None and behind.kind == "time" and at + 2 < len(self.items):
            behind = self.items[at + 2]
        alone = behind is None or bool(behind.prep) or behind.kind in ("mark", "time") or bool(groups_of(behind))
        if self.items[at].kind != "verb" or self.speaks(self.items[at]):
            return alone and self.items[at].kind == "verb"
        # a state has an object behind the verb, or nobody: "X, which granted it a loan"
        given = behind is not None and self.text(behind).endswith(self.knowledge.endings.alef) and not behind.conj
        head = self.items[at - 3 if self.items[at - 2].kind == "mark" and at > 2 else at - 2]
        named = head.kind == "ref" and head.keys[0].startswith("country:")
        return named and (alone or (given and behind is not None and behind.kind in OBJECTS))

    def answers(self, at: int) -> bool:
        """Whether a verb takes up what was said before it: "which is what X denied", "a charge that X rejected"."""
        if not at or self.items[at].conj:
            return False
        before = self.items[at - 1]
        if self.text(before) in self.knowledge.groups["answers"]:
            return True
        charge = before.kind in ("noun", "word") and not self.is_definite(before) and self.items[at].head.pron
        which = self.items[at - 2] if at > 1 else None
        return bool(charge) and which is not None and which.kind == "function" and which.head.key == "pronoun"

    def is_relative(self, at: int) -> bool:
        if at and self.items[at].head.pron and not self.items[at].conj and self.items[at - 1].kind in ("noun", "word"):
            return True
        return any("relative" in groups_of(item) for item in self.items[max(0, at - 2) : at])
