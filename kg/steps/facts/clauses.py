"""The clause reader: predicates of a sentence, who does what to whom in each, and what stands inside what is said.

It relies on the order of news Arabic: the subject follows its verb or stands before it at the head of the clause;
the object follows without a particle; everything else comes behind a particle that the frame knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.frames import Sense
from kg.model import Item, Sentence
from kg.steps.facts.status import Manner, manner_of


class Complement(NamedTuple):
    """Things that stand in a role of a clause, and the item that names them."""

    role: str
    keys: tuple[str, ...]
    item: int


class Clause(NamedTuple):
    """A predicate with its companions; item indices point into the sentence's items.

    `inside` is the index of the clause whose content this one is part of, or -1. `content` is the half-open range of
    items that are what is said. `frame_of` holds (particle group, item) for "on the margins of" and the like.
    """

    at: int
    sense: Sense
    lemma: str
    kind: str
    number: str
    subject: tuple[str, ...]
    subject_at: int
    parts: tuple[Complement, ...]
    end: int
    manner: Manner
    inside: int = -1
    content: tuple[int, int] | None = None
    definite: bool = False
    pron: str = ""
    verb_at: int = -1
    dropped: bool = False
    common: bool = False


STOP_GROUPS = frozenset({"that", "clause", "relative", "attribution", "condition"})
PURPOSES = frozenset({"Meeting", "Signing", "Call", "Summit"})
WESTERN = frozenset({"place:the_west"})
BEFORE_NOUNS = frozenset({"place", "with", "between", "about", "frame", "during"})
TANWIN = "\u064b"
COMMAS = frozenset({"،", ","})
STRONG = frozenset({":", "؛", ";", ".", "؟", "!"})


def groups_of(item: Item) -> frozenset[str]:
    """The groups of small words that an item belongs to."""
    info = item.head.info
    return info if item.kind == "particle" and isinstance(info, frozenset) else frozenset()


class ClauseReader:
    """Reads one sentence. `subject` is who the sentence before it spoke of last."""

    def __init__(
        self,
        knowledge: Knowledge,
        sentence: Sentence,
        items: Sequence[Item],
        subject: tuple[str, ...],
        pair: tuple[str, ...],
    ) -> None:
        self.knowledge = knowledge
        self.sentence = sentence
        self.items = items
        self.last_subject = subject
        self.pair = pair
        self.adopted: set[int] = set()
        self.passed: set[int] = set()
        self.clauses: list[Clause] = []

    def read(self) -> list[Clause]:
        """The clauses of the sentence in the order of their predicates."""
        for at, item in enumerate(self.items):
            if "copula" in groups_of(item) or self._is_other_verb(item):
                self._copula(at)
            if item.kind in ("verb", "participle") and at not in self.passed:
                clause = self._verb(at)
            elif item.kind == "noun" and at not in self.adopted:
                clause = self._noun(at)
            else:
                continue
            if clause is not None:
                self.clauses.append(clause)
        self.clauses = self._gathered(self.clauses)
        return self._nested()

    # Predicates

    def _verb(self, at: int) -> Clause | None:
        item = self.items[at]
        if item.kind == "participle" and self._is_adjective(item):
            return None
        stop = self._stop(at)
        sense = self._sense(self.knowledge.frames.verbs.get(item.head.key, ()), at, stop)
        if sense is None or (item.kind == "participle" and not sense.frame.content):
            return None
        noun_at = self._adopt(at, stop) if sense.frame.light else self._twin(at, stop, sense)
        agreed_at = self._agreed(at, stop) if sense.frame.object == "agreement" and noun_at < 0 else -1
        if sense.frame.id == "light" and noun_at < 0:
            self._remember(at, stop)
            return None
        subject, subject_at, dropped, common = self._subject(at, stop, speaks=sense.frame.content)
        if sense.frame.subject == "none" and not sense.frame.light:
            subject, subject_at, dropped, common = (), -1, False, False
        merged = self._merge(sense, noun_at)
        manner = manner_of(self.items, at, self.knowledge, item.head.future, sense.frame.status)
        number = item.head.info.number if item.kind == "verb" else "singular"
        parts = self._parts(at, stop, merged, subject_at, noun_at)
        if agreed_at >= 0:
            found = self._sense(
                self.knowledge.frames.nouns.get(self.items[agreed_at].head.key, ()), agreed_at, agreed_at + 5
            )
            if found is not None:
                parts += self._noun_parts(agreed_at, stop, found)
                merged = merged._replace(agreement=found.agreement)
        if item.head.pron and not any(p.role == merged.frame.object for p in parts):
            parts += self._pronoun(merged, subject)
        if subject and not self._is_relative(at):
            self.last_subject = subject
        definite = noun_at >= 0 and bool(self.items[noun_at].head.info.definite)
        return Clause(
            at if noun_at < 0 else noun_at,
            merged,
            item.head.key,
            item.kind,
            number,
            subject,
            subject_at,
            tuple(parts),
            stop,
            manner,
            definite=definite,
            verb_at=at,
            dropped=dropped,
            common=common,
        )

    def _gathered(self, clauses: list[Clause]) -> list[Clause]:
        """ "A summit that brought together X and Y": who was brought together takes part in it."""
        out: list[Clause] = []
        for clause in clauses:
            if out and clause.sense.frame.id == "gather" and out[-1].sense.frame.event in ("Summit", "Meeting", "Call"):
                out[-1] = out[-1]._replace(parts=(*out[-1].parts, *clause.parts), end=clause.end)
            else:
                out.append(clause)
        return out

    def _copula(self, at: int) -> None:
        """Who a sentence with "became" or "was" is about."""
        for item in self.items[at + 1 : at + 3]:
            if item.kind == "ref" and not item.prep:
                self.last_subject = self._as_actors(item.keys)
                return

    def _noun(self, at: int) -> Clause | None:
        item = self.items[at]
        sense = self._sense(self.knowledge.frames.nouns.get(item.head.key, ()), at, min(len(self.items), at + 5))
        if sense is None:
            return None
        stop = self._stop(at)
        if sense.frame.id == "light":
            return self._carried(at, stop)
        parts = self._noun_parts(at, stop, sense)
        agreed_at = self._agreed(at, stop) if sense.frame.object == "agreement" and not sense.agreement else -1
        if agreed_at >= 0:
            found = self._sense(
                self.knowledge.frames.nouns.get(self.items[agreed_at].head.key, ()), agreed_at, agreed_at + 5
            )
            if found is not None:
                have = {(p.role, p.item) for p in parts}
                parts += [p for p in self._noun_parts(agreed_at, stop, found) if (p.role, p.item) not in have]
                sense = sense._replace(agreement=found.agreement)
        if item.prep == self.knowledge.lexicon.clitics.lam and sense.frame.event in PURPOSES and self.last_subject:
            parts.append(Complement(sense.frame.subject, self.last_subject, -1))
        manner = manner_of(self.items, at, self.knowledge, False, sense.frame.status)
        info = item.head.info
        return Clause(
            at,
            sense,
            item.head.key,
            "noun",
            info.number,
            (),
            -1,
            tuple(parts),
            stop,
            manner,
            definite=bool(info.definite),
            pron=info.pron,
        )

    def _carried(self, at: int, stop: int) -> Clause | None:
        """ "To hold talks with": a light verb as a noun, with the noun that it carries; its subject is understood."""
        noun_at = next((i for i in range(at + 1, min(stop, at + 3)) if self.items[i].kind == "noun"), -1)
        if noun_at < 0:
            return None
        self.adopted.add(noun_at)
        sense = self._sense(self.knowledge.frames.nouns.get(self.items[noun_at].head.key, ()), noun_at, noun_at + 5)
        if sense is None or sense.frame.id == "light":
            return None
        parts = self._noun_parts(noun_at, stop, sense)
        if self.last_subject and sense.frame.subject not in ("", "none"):
            parts.append(Complement(sense.frame.subject, self.last_subject, -1))
        own = "Planned" if self.items[at].prep == self.knowledge.lexicon.clitics.lam else sense.frame.status
        manner = manner_of(self.items, at, self.knowledge, False, own)
        return Clause(
            noun_at, sense, self.items[noun_at].head.key, "noun", "singular", (), -1, tuple(parts), stop, manner
        )

    def _is_adjective(self, item: Item) -> bool:
        """A participle tells what its subject does besides only where it is accusative, or after a comma."""
        token = self.sentence.tokens[item.start]
        article = self.knowledge.lexicon.clitics.article
        if token.norm.startswith(article) or item.prep:
            return True
        before = self.sentence.tokens[item.start - 1] if item.start else None
        return not (TANWIN in token.text or (before is not None and before.norm in COMMAS))

    def _sense(self, senses: Sequence[Sense], at: int, stop: int) -> Sense | None:
        plain = None
        for sense in senses:
            if not sense.needs:
                plain = plain or sense
            elif self._follows(at, stop, sense.needs):
                return sense
        return plain

    def _follows(self, at: int, stop: int, needs: Sequence[str]) -> bool:
        """Whether the first common word behind a predicate, its subject passed over, is one that the reading needs."""
        for i in range(at + 1, min(max(stop + 1, at + 3), len(self.items))):
            if self.items[i].kind in (
                "word",
                "noun",
                "unknown",
                "orgword",
                "body",
                "participle",
                "topic",
                "verb",
                "agreement",
            ):
                return self._near(i - 1, i + 2, needs)
            if self.items[i].kind in ("function", "particle", "modal", "relation") and self._near(i - 1, i + 1, needs):
                return True
            if "that" in groups_of(self.items[i]):
                return False
        return False

    def _near(self, at: int, stop: int, needs: Sequence[str]) -> bool:
        first = self.items[at].end
        last = self.items[min(stop, at + 8, len(self.items)) - 1].end
        article = self.knowledge.lexicon.clitics.article
        words = [t.norm for t in self.sentence.tokens[first:last]]
        text = " " + " ".join(words) + " "
        for need in needs:
            if (
                f" {need} " in text
                or f" {article}{need} " in text
                or any(w.endswith(need) and len(w) - len(need) <= 3 for w in words)
            ):
                return True
        return False

    def _is_relative(self, at: int) -> bool:
        if at and self.items[at].head.pron and not self.items[at].conj and self.items[at - 1].kind in ("noun", "word"):
            return True
        return any("relative" in groups_of(item) for item in self.items[max(0, at - 2) : at])

    def _adopt(self, at: int, stop: int) -> int:
        """The event noun that a light verb carries: the first one in its clause."""
        for i in range(at + 1, stop):
            item = self.items[i]
            if item.kind == "noun" and not (item.prep and i > at + 1 and not self._slot_allows(at, item.prep)):
                before = self.items[i - 1]
                if before.kind in ("function", "particle") and i - 1 > at and not self._free_ok(at, before):
                    continue
                self.adopted.add(i)
                return i
        return -1

    def _twin(self, at: int, stop: int, sense: Sense) -> int:
        """The noun that says the same as its verb, or that its verb needs: its companions are the verb's."""
        for i in range(at + 1, stop):
            item = self.items[i]
            if item.kind != "noun":
                continue
            senses = self.knowledge.frames.nouns.get(item.head.key, ())
            needed = sense.needs and self._near(i - 1, i + 1, sense.needs) if item.end - item.start < 3 else False
            twin = any(s.frame.id == sense.frame.id for s in senses) and not item.prep
            if (twin or needed) and not any(s.agreement for s in senses):
                self.adopted.add(i)
                return i
            break
        return -1

    def _agreed(self, at: int, stop: int) -> int:
        """The noun that names what a verb of signing concludes."""
        for i in range(at + 1, stop):
            item = self.items[i]
            if item.kind == "noun" and any(s.agreement for s in self.knowledge.frames.nouns.get(item.head.key, ())):
                self.adopted.add(i)
                return i
        return -1

    def _slot_allows(self, at: int, prep: str) -> bool:
        senses = self.knowledge.frames.verbs.get(self.items[at].head.key, ())
        return any(prep in s.frame.slots for s in senses)

    def _free_ok(self, at: int, before: Item) -> bool:
        return before.head.key not in ("preposition",) or self._slot_allows(at, self._text(before))

    def _merge(self, sense: Sense, noun_at: int) -> Sense:
        """A light verb's sense joined with that of its noun: the noun's frame, the verb's subject role."""
        if noun_at < 0:
            return sense
        found = self._sense(self.knowledge.frames.nouns.get(self.items[noun_at].head.key, ()), noun_at, noun_at + 5)
        if found is None:
            return sense
        frame = found.frame
        if not sense.frame.light:
            return sense._replace(
                genitive=found.genitive,
                genitive_alone=found.genitive_alone,
                nisba=found.nisba,
                frame=sense.frame._replace(slots={**frame.slots, **sense.frame.slots}),
            )
        if sense.frame.id != "light" or sense.frame.subject != "actor":
            frame = frame._replace(subject=sense.frame.subject or frame.subject)
        status = sense.frame.status or frame.status
        category = (
            sense.frame.category or frame.category
            if sense.frame.id != "light" and frame.event == "Statement"
            else frame.category
        )
        frame = frame._replace(status=status, category=category, slots={**sense.frame.slots, **frame.slots})
        return found._replace(frame=frame, id=f"{found.id}+{sense.id.rsplit('/', 1)[-1]}")

    # Arguments

    def _stop(self, at: int) -> int:
        for i in range(at + 1, len(self.items)):
            item = self.items[i]
            if item.kind == "verb" or (item.kind == "mark" and item.head.key in STRONG) or self._is_other_verb(item):
                return i
            if groups_of(item) & STOP_GROUPS:
                return i
            if item.kind == "participle" and not self._is_adjective(item) and self._speaks(item):
                return i
        return len(self.items)

    def _is_other_verb(self, item: Item) -> bool:
        """Whether a word is a verb that opens no frame."""
        if item.kind == "unknown" and self.knowledge.future_verb.match(item.head.key):
            return True
        return (
            item.kind == "word"
            and item.head.key == "verb"
            and all(e.key == "verb" for e in item.head.entries if e.kind == "word")
        )

    def _speaks(self, item: Item) -> bool:
        return any(s.frame.content for s in self.knowledge.frames.verbs.get(item.head.key, ()))

    def _subject(self, at: int, stop: int, *, speaks: bool = False) -> tuple[tuple[str, ...], int, bool, bool]:
        """Subject keys, their item, whether the subject was left out, whether it is a common noun."""
        if at and "with_pronoun" in groups_of(self.items[at - 1]):
            return self._dropped(at)
        before = self._subject_before(at)
        if before >= 0:
            return self._as_actors(self.items[before].keys), before, False, False
        if self.items[at].kind == "participle":
            return self.last_subject, -1, True, False
        i = at + 1
        while i < stop:
            item = self.items[i]
            if item.kind == "ref":
                if not item.prep:
                    return self._as_actors(item.keys), i, False, False
            elif (item.kind == "function" and item.head.key == "preposition") or groups_of(item) & BEFORE_NOUNS:
                i += 2
                continue
            elif (
                item.kind
                in ("word", "unknown", "noun", "orgword", "non_office", "nisba", "office", "body", "participle")
                and not item.prep
            ):
                behind = self.items[i + 1] if i + 1 < stop else None
                if (
                    self._is_definite(item)
                    and behind is not None
                    and behind.kind == "ref"
                    and not behind.prep
                    and not self._particle(i + 1)
                ):
                    return self._as_actors(behind.keys), i + 1, False, False
                if i in self.adopted:
                    i += 2 if behind is not None and behind.kind == "ref" and not behind.prep else 1
                    continue
                if item.kind == "noun" and not speaks and i == at + 1:
                    return (), -1, False, True
                return self._common(at, item)
            i += 1
        return self._dropped(at)

    def _common(self, at: int, item: Item) -> tuple[tuple[str, ...], int, bool, bool]:
        """A noun that is no name stands where the subject may stand: it is the subject, or an object after none."""
        human = self._text(item) in self.knowledge.groups.get("human", frozenset()) or item.kind in (
            "office",
            "non_office",
            "orgword",
            "body",
        )
        if (
            human
            or item.kind == "unknown"
            or (self._is_definite(item) and item.kind == "word" and not self.items[at].conj)
        ):
            goes_on = self.items[at].conj or (at and "also" in groups_of(self.items[at - 1]))
            if not (goes_on and item.kind != "office"):
                return (), -1, False, True
        return self._dropped(at)

    def _is_definite(self, item: Item) -> bool:
        return self.sentence.tokens[item.start].norm.startswith(self.knowledge.lexicon.clitics.article)

    def _dropped(self, at: int) -> tuple[tuple[str, ...], int, bool, bool]:
        info = self.items[at].head.info
        number = getattr(info, "number", "singular")
        person = str(getattr(info, "person", "3"))
        if not person.startswith("3"):
            return self.last_subject, -1, True, False
        if number == "dual":
            return self._as_actors(self.last_subject if len(self.last_subject) == 2 else self.pair), -1, True, False
        if number == "singular" and (len(self.last_subject) > 1 or self._disagrees(info)):
            return (), -1, True, False
        return self.last_subject, -1, True, False

    def _disagrees(self, info: object) -> bool:
        """Whether a feminine verb cannot have the man spoken of last as its subject."""
        if not str(getattr(info, "gender", "")).startswith("f") or not self.last_subject:
            return False
        thing = self.knowledge.world.things.get(self.last_subject[0])
        return thing is not None and thing.key.startswith("person:") and thing.detail == "m"

    def _subject_before(self, at: int) -> int:
        """The item of a subject that stands before its verb, or -1."""
        i = at - 1
        relative = False
        while i >= 0:
            item = self.items[i]
            groups = groups_of(item)
            if "relative" in groups:
                relative = True
            elif (
                item.kind == "mark"
                and item.head.key in ("،", ",", "-", "–")
                and (relative or (i + 1 < at and "done" in groups_of(self.items[i + 1])))
            ):
                pass
            elif item.kind == "ref":
                break
            elif not (
                item.kind in ("modal", "time")
                or groups & {"done", "negation", "future", "own_side"}
                or (
                    item.kind == "function"
                    and item.head.key in ("auxiliary", "adverb", "negation", "particle", "emphatic")
                )
            ):
                return -1
            i -= 1
        if i < 0 or (self.items[at].conj and not relative and not (i and "topic" in groups_of(self.items[i - 1]))):
            return -1
        item = self.items[i]
        if relative:
            return i
        if item.prep or not self._heads_clause(i):
            return -1
        return i

    def _heads_clause(self, at: int) -> bool:
        if at == 0 or self.items[at].conj:
            return True
        before = self.items[at - 1]
        groups = groups_of(before)
        if before.kind in ("mark", "quote", "number"):
            return True
        if (
            groups & {"that", "clause", "each_of", "topic", "done", "copula", "contrast", "own_side"}
            or before.kind == "time"
        ):
            return True
        return before.kind == "function" and before.head.key in (
            "conjunction",
            "complementizer",
            "emphatic",
            "particle",
            "adverb",
            "auxiliary",
        )

    def _parts(self, at: int, stop: int, sense: Sense, subject_at: int, noun_at: int) -> list[Complement]:
        """Objects and complements of a verb, those of its light noun included."""
        frame = sense.frame
        parts: list[Complement] = []
        object_seen = False
        for i in range(at + 1, stop):
            item = self.items[i]
            if i in (subject_at, noun_at):
                continue
            if noun_at >= 0 and i > noun_at and item.kind == "nisba" and i <= noun_at + 3 and sense.nisba:
                parts.append(Complement(sense.nisba, (item.head.key,), i))
            if (
                item.kind == "function"
                and item.head.key == "pronoun"
                and item.conj
                and parts
                and i + 1 < stop
                and self._lists(i + 1)
            ):
                parts.append(Complement(parts[-1].role, self._as_actors(self.items[i + 1].keys), i + 1))
            if (
                item.kind == "nisba"
                and frame.object == "target"
                and not object_seen
                and noun_at < 0
                and not item.prep
                and i > at + 1
            ):
                object_seen = True
                parts.append(Complement("target", (item.head.key,), i))
            if item.kind != "ref" or self._owned(at, i, noun_at):
                continue
            particle = self._particle(i)
            if particle:
                role = self._role_of(frame.slots, particle, item)
                if role:
                    parts.append(Complement(role, self._keys(role, item), i))
            elif noun_at >= 0 and i == noun_at + 1 and sense.genitive:
                role = sense.genitive_alone or sense.genitive if subject_at < 0 else sense.genitive_alone or "organizer"
                parts.append(Complement(role, self._keys(role, item), i))
            elif frame.object == "agreement" and all(k.startswith("person:") for k in item.keys):
                parts.append(Complement(frame.subject, item.keys, i))
            elif not object_seen and frame.object not in ("", "none") and (noun_at < 0):
                object_seen = True
                parts.append(Complement(frame.object, self._keys(frame.object, item), i))
        return parts

    def _lists(self, at: int) -> bool:
        item = self.items[at]
        return item.kind == "ref" and not item.prep and len(item.keys) > 1

    def _owned(self, verb: int, ref: int, noun_at: int) -> bool:
        """Whether an event noun between the verb and a ref takes the ref for itself."""
        for i in range(ref - 1, verb, -1):
            if i != noun_at and self.items[i].kind == "noun" and i not in self.adopted:
                return True
        return False

    def _noun_parts(self, at: int, stop: int, sense: Sense) -> list[Complement]:
        frame = sense.frame
        parts: list[Complement] = []
        genitive: Complement | None = None
        first_stop = stop
        stop = self._noun_stop(at, stop)
        i = at + 1
        adjacent = True
        hosting = False
        while i < stop:
            item = self.items[i]
            if item.kind == "noun" and i > at + 1:
                break
            if item.kind == "nisba" and adjacent:
                if sense.nisba:
                    parts.append(Complement(sense.nisba, (item.head.key,), i))
            elif item.kind == "ref":
                particle = self._particle(i)
                role = self._role_of(frame.slots, particle, item) if particle else ""
                if not particle and adjacent and sense.genitive and genitive is None:
                    genitive = Complement(sense.genitive, self._keys(sense.genitive, item), i)
                elif role:
                    parts.append(Complement(role, self._keys(role, item), i))
                elif not particle and (hosting or i > first_stop):
                    role = "host" if hosting else sense.genitive or "participant"
                    parts.append(Complement(role, self._keys(role, item), i))
                    hosting = False
                elif not particle:
                    break
                adjacent = False
            elif item.kind == "verb":
                host = self._hosted(item)
                if host is None:
                    break
                hosting = host
            elif item.kind == "mark":
                if item.head.key not in ("(", "-", ")") and not (i + 1 == first_stop and stop > first_stop):
                    break
            elif item.kind in ("function", "particle") and not self._is_place_head(i):
                adjacent = False
            elif item.kind in ("word", "noun", "orgword") and not self._is_definite(item):
                adjacent = adjacent and i == at + 1
            i += 1
        if genitive is not None:
            alone = not any(p.role == sense.genitive_alone or p.role in ("target", "actor") for p in parts)
            role = sense.genitive_alone if alone and sense.genitive_alone else sense.genitive
            parts.insert(0, genitive._replace(role=role, keys=self._keys(role, self.items[genitive.item])))
        return parts

    def _noun_stop(self, at: int, stop: int) -> int:
        """A relative clause that only says where, when or by whom an event was held belongs to its noun."""
        if (
            stop + 1 < len(self.items)
            and self.items[stop].kind == "verb"
            and self._hosted(self.items[stop]) is False
            and stop <= at + 4
        ) and (self.items[stop].head.pron or self._text(self.items[stop + 1]) in self.knowledge.groups["by_it"]):
            self.passed.add(stop)
            return self._stop(stop)
        if stop + 1 < len(self.items) and "relative" in groups_of(self.items[stop]):
            verb = self.items[stop + 1]
            if verb.kind == "verb" and self._hosted(verb) is not None:
                self.passed.add(stop + 1)
                return self._stop(stop + 1)
        return stop

    def _hosted(self, item: Item) -> bool | None:
        """True for a verb of hosting, False for one of being held, None for any other."""
        for sense in self.knowledge.frames.verbs.get(item.head.key, ()):
            if sense.frame.id in ("host_meeting", "host"):
                return True
            if sense.frame.id == "light":
                return False
        return None

    def _pronoun(self, sense: Sense, subject: tuple[str, ...]) -> list[Complement]:
        role = sense.frame.object
        other = tuple(k for k in (self.last_subject or self.pair) if k not in subject)
        return [Complement(role, other, -1)] if role not in ("", "none", "about") and len(other) == 1 else []

    def _role_of(self, slots: object, particle: str, item: Item) -> str:
        """The role that a particle gives in a frame, or the usual one of the particle."""
        role = slots.get(particle, "")  # type: ignore[attr-defined]
        groups = self.knowledge.groups
        placed = any(k.startswith(("place:", "country:")) for k in item.keys)
        if not role and particle in groups["place"] and placed:
            return "location"
        if not role and particle in groups["with"]:
            return "participant"
        if not role and particle in groups["led_by"]:
            return "participant"
        if not role and particle in groups["agent"]:
            return "actor"
        if not role and particle in groups["about"]:
            return "about"
        if role == "location" and not placed:
            return ""
        return "" if role == "none" else role

    def _particle(self, at: int) -> str:
        """The particle before a ref: written onto it, or a word before it."""
        item = self.items[at]
        if item.prep:
            return item.prep
        i = at - 1
        while i >= 0 and (
            "each_of" in groups_of(self.items[i])
            or self.items[i].kind == "quote"
            or self._is_place_head(i)
            or "kin" in groups_of(self.items[i])
        ):
            if self.items[i].prep:
                return self.items[i].prep
            i -= 1
        if i < 0:
            return ""
        before = self.items[i]
        if before.kind == "function" and before.head.key == "preposition":
            return self._text(before)[len(before.conj) :]
        if groups_of(before) & {"place", "with", "between", "about", "against", "agent", "led_by", "during"}:
            return self._text(before)[len(before.conj) :]
        return ""

    def _is_place_head(self, at: int) -> bool:
        item = self.items[at]
        return "place_head" in groups_of(item) or (
            item.kind in ("word", "orgword")
            and self._text(item)[len(item.conj) + len(item.prep) :] in self.knowledge.groups["place_head"]
        )

    def _keys(self, role: str, item: Item) -> tuple[str, ...]:
        if role in ("location", "about", "target"):
            return item.keys if role != "target" else self._as_actors(item.keys)
        return tuple(k for k in self._as_actors(item.keys) if not k.startswith("place:") or k in WESTERN)

    def _as_actors(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Capitals stand for their states where somebody acts."""
        capitals = self.knowledge.world.capitals
        return tuple(dict.fromkeys(capitals.get(k, k) for k in keys))

    def _text(self, item: Item) -> str:
        return " ".join(t.norm for t in self.sentence.tokens[item.start : item.end])

    def _remember(self, at: int, stop: int) -> None:
        subject, _, dropped, _ = self._subject(at, stop)
        if subject and not dropped:
            self.last_subject = subject

    # What is said

    def _nested(self) -> list[Clause]:
        """Give each statement its content, and each clause the statement that it stands in."""
        out: list[Clause] = []
        open_until: list[tuple[int, int]] = []
        for index, clause in enumerate(self.clauses):
            verb = clause.verb_at if clause.verb_at >= 0 else clause.at
            open_until = [(i, end) for i, end in open_until if verb < end and not self._restarts(clause)]
            inside = open_until[-1][0] if open_until else -1
            content = self._content(clause) if clause.sense.frame.content else None
            out.append(clause._replace(inside=inside, content=content))
            if content is not None:
                open_until.append((index, content[1]))
        return self._cut_contents(out)

    def _cut_contents(self, clauses: list[Clause]) -> list[Clause]:
        """End each content where a clause outside of it begins."""
        out = []
        for index, clause in enumerate(clauses):
            if clause.content is not None:
                start, end = clause.content
                for later in clauses[index + 1 :]:
                    at = later.verb_at if later.verb_at >= 0 else later.at
                    if start <= at < end and not self._within(clauses, later, index):
                        end = at
                        break
                clause = clause._replace(content=(start, max(start, end)))
            out.append(clause)
        return out

    @staticmethod
    def _within(clauses: list[Clause], clause: Clause, index: int) -> bool:
        seen = clause.inside
        while seen >= 0:
            if seen == index:
                return True
            seen = clauses[seen].inside
        return False

    def _restarts(self, clause: Clause) -> bool:
        """Whether a clause takes up the narration again after what was said before it."""
        if clause.verb_at < 0:
            return False
        item = self.items[clause.verb_at]
        if item.kind == "verb" and item.head.info.tense == "perfect" and self._contrasted(clause.verb_at):
            return True
        if not clause.sense.frame.content:
            return False
        if clause.kind == "participle":
            return True
        if item.kind != "verb" or item.head.info.tense != "perfect":
            return False
        before = self.items[clause.verb_at - 1] if clause.verb_at else None
        return bool(item.conj) or before is None or before.kind == "quote" or "clause" in groups_of(before)

    def _contrasted(self, at: int) -> bool:
        """Whether a word of contrast stands between a verb and the verb before it."""
        for i in range(at - 1, -1, -1):
            if "contrast" in groups_of(self.items[i]):
                return True
            if self.items[i].kind in ("verb", "participle"):
                return False
        return False

    def _content(self, clause: Clause) -> tuple[int, int]:
        start = clause.at + 1
        limit = len(self.items)
        for i in range(clause.at + 1, limit):
            item = self.items[i]
            if "that" in groups_of(item) or item.kind == "quote" or (item.kind == "mark" and item.head.key == ":"):
                start = i
                break
            if item.kind == "verb" or (
                item.kind == "participle" and not self._is_adjective(item) and self._speaks(item)
            ):
                start = min(clause.at + 1, i)
                break
        end = limit
        for i in range(start + 1, limit):
            if "attribution" in groups_of(self.items[i]):
                end = i
                break
        return start, end
