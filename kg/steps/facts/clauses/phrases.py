"""The phrases of a sentence: which particle leads a name, which nouns it closes, where it lies, whom it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.knowledge import Knowledge
from kg.model import Item, Sentence
from kg.model.keys import LIKE_STATES
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.introducing import introduction

# lands that are told of like states
ACTING = LIKE_STATES | {"place:the_west"}
COMMON = frozenset({"word", "nisba", "unknown", "modifier", "non_office"})
LONG = 5
PASSED = frozenset({"each_of", "kin"})
# alef as it is written with a hamza or its lengthening
HAMZAS = frozenset({"\u0623", "\u0625", "\u0622"})
# groups of particles of which some are a word and a letter written onto the next
JOINED = ("honouring", "besides")
# the groups of the words that are particles before a name
LEADING = frozenset(
    {
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
        "initiated",
    }
)


def groups_of_head(item: Item) -> frozenset[str]:
    """The groups of the small word that a name was made with, as "the capital" in "the Ruritanian capital"."""
    return item.head.info if isinstance(item.head.info, frozenset) else frozenset()


@dataclass(slots=True)
class Phrases:
    """The items of a sentence, each asked about by where it stands.

    `traces` are the groups of words of which the sentence may have a phrase, `led` the particles asked for so far.
    """

    knowledge: Knowledge
    sentence: Sentence
    items: Sequence[Item]
    traces: frozenset[str]
    led: dict[int, str] = field(default_factory=dict)

    def text(self, item: Item) -> str:
        """The folded words of an item."""
        return self.sentence.words(item.start, item.end)

    def is_definite(self, item: Item) -> bool:
        """Whether a word has the article; one that begins with a hamza only folds into such: "German"."""
        token = self.sentence.tokens[item.start]
        return token.norm.startswith(self.knowledge.lexicon.clitics.article) and token.text[:1] not in HAMZAS

    def particle(self, at: int) -> str:
        """The particle before a ref: written onto it, or a word before it."""
        found = self.led.get(at)
        if found is None:
            found = self.led[at] = self._particle_on(at) or self._particle_before(at)
        return found

    def _leads(self, item: Item) -> bool:
        """Whether an item is a preposition that leads to what stands behind it."""
        return (item.kind == "function" and item.head.key == "preposition") or bool(groups_of(item) & LEADING)

    def _particle_on(self, at: int) -> str:
        """The particle written onto a ref, with the word before it where both make one: "in honour of", "besides"."""
        prep = self.items[at].prep
        if not prep or not at or self.traces.isdisjoint(JOINED):
            return prep
        joined = f"{self.text(self.items[at - 1])} {prep}"
        return joined if any(joined in self.knowledge.groups[group] for group in JOINED) else prep

    def _particle_before(self, at: int) -> str:
        first = introduction(self, at)
        if self.items[first].prep:
            return self.items[first].prep
        i = (self._office_before(at) if first == at else first) - 1
        if i >= 0 and self.items[i].prep and (self.items[i].kind == "body" or self.is_possessed(i)):
            return self.items[i].prep
        while i >= 0 and self._is_passed(i, at):
            if self.items[i].prep:
                return self.items[i].prep
            i -= 1
        if i < 0:
            return ""
        if self.items[at].conj and (leading := self._leads_common(i)):
            return leading
        if self.is_membership(i):
            return ""
        before = self.items[i]
        if i and "place" in groups_of(before) and self._leads(self.items[i - 1]):
            # "on the north of N": the word for a part of it stands between
            before = self.items[i - 1]
        leads = before.kind == "function" and before.head.key == "preposition"
        return self.text(before)[len(before.conj) :] if leads or groups_of(before) & LEADING else ""

    def _is_passed(self, i: int, at: int) -> bool:
        """Whether an item may stand between a particle and the name that it leads: "each of", "the city of"."""
        item = self.items[i]
        if item.kind == "quote" or (item.kind == "anaphor" and item.head.key == "members"):
            return True
        if i == at - 1 and not item.conj and (item.kind == "state_of" or self._is_land_before(i, at)):
            return True  # "for his country, Y", "with its neighbour Y"
        if item.kind in ("word", "unknown") and not item.conj and self.text(item) in self.knowledge.groups["fighters"]:
            return True
        return bool(groups_of(item) & PASSED) or self.is_place_head(i) or self._heads(i, at)

    def _is_land_before(self, i: int, at: int) -> bool:
        """Whether a word with a pronoun tells what a state right behind it is to another: "its neighbour Y"."""
        item = self.items[i]
        word = self.text(item)[len(item.prep) :]
        return bool(item.head.pron) and word in self.knowledge.groups["lands"] and self.items[at].head.kind == "country"

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
        """Whether a place is named only as where a body sits, or a state as that whose capital a town is.

        "The League, whose seat is X", "in Kampala, the capital of X".
        """
        if at and self.text(self.items[at - 1]) in self.knowledge.groups["headquarters"]:
            return True
        if at < 2 or self.items[at - 2].kind != "ref" or not self.items[at - 2].keys[0].startswith("place:"):
            return False
        return self.text(self.items[at - 1]) in self.knowledge.groups["capital"]

    def is_place_head(self, at: int) -> bool:
        if "place_head" not in self.traces:
            return False
        item = self.items[at]
        if self.text(item) in self.knowledge.groups["one_of"]:
            return at + 1 < len(self.items) and self.is_place_head(at + 1)
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
        return tuple(k for k in self.as_actors(item.keys) if not k.startswith("place:") or k in ACTING)

    def as_actors(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Capitals stand for their states where somebody acts."""
        capitals = self.knowledge.world.capitals
        return tuple(dict.fromkeys(capitals.get(k, k) for k in keys))

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

    def is_aside(self, at: int) -> bool:
        """Whether "after", "during" and the like open a phrase of a common word with companions of its own."""
        if "during" not in groups_of(self.items[at]) or self.items[at].prep:
            return False
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        return behind is not None and behind.kind == "word"

    def is_theme(self, at: int) -> bool:
        """Whether a noun stands behind a particle that tells what something is about or for."""
        item = self.items[at]
        if item.prep:
            return item.prep == self.knowledge.lexicon.clitics.lam
        return at > 0 and "about" in groups_of(self.items[at - 1])
