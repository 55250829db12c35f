"""From data rows to lexicon entries: every form under which a thing, an office, a noun or a verb may stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from kg.knowledge.endings import SHORT, Endings, accusative, agreeing, with_pronouns
from kg.knowledge.frames import Frames
from kg.knowledge.things import World
from kg.match.conjugate import Paradigms, conjugate, participles
from kg.match.fold import fold
from kg.match.lexicon import Lexicon
from kg.model import Entry

Forms = Iterator[tuple[str, Entry]]
# letters of a noun whose dual may be another word
BRIEF = 2
LANDS = ("country:", "place:")
NOUN_AND_ADJECTIVE = 2
PLUS = "+"
# how many letters a short name has at least that no list has
LEAST_LETTERS = 4


class VerbInfo(NamedTuple):
    """The features of a finite form: `Features` without what is said of participles and masdars.

    A form that is `coming` has its mark of the future written onto it: without it, it would be read as another.
    """

    tense: str
    person: str
    number: str
    gender: str
    voice: str
    short: bool = False
    coming: bool = False


class NounInfo(NamedTuple):
    """Number and definiteness of a noun form, and the pronoun written onto it, folded, if any."""

    number: str
    definite: bool
    pron: str = ""


def other_short_forms(world: World, lexicon: Lexicon) -> Iterator[tuple[str, Entry]]:
    """The last word of another spelling of a name whose last word is a short name, where it is no other word."""
    for key, (short, famous) in world.short_names.items():
        thing, known = world.things[key], frozenset(map(fold, short))
        words = fold(thing.ar).split(" ")
        for other in map(fold, thing.aliases) if words[-1] in known else ():
            spelled = other.split(" ")
            last = spelled[-1]
            alike = last[0] == words[-1][0] or last[1:] == words[-1][1:]
            alike = alike and len(spelled) == len(words) > 1 and len(last) >= LEAST_LETTERS
            if alike and last not in known and not tuple(lexicon.get(last)):
                yield last, Entry("short", key, famous)


def thing_forms(world: World) -> Forms:
    """The names of states, places, organisations, people and agreements (topics are kept apart)."""
    ambiguous = {(key, fold(form)) for key, form in world.ambiguous}
    for thing in world.things.values():
        kind = thing.key.split(":", 1)[0]
        if kind == "topic":
            continue
        for name in {fold(n) for n in (thing.ar, *thing.aliases)}:
            entry = Entry(kind, thing.key, "ambiguous" if (thing.key, name) in ambiguous else "")
            yield name, entry
            if PLUS in name:
                # a text is taken apart at the sign: "the 5 + 1 group"
                yield " ".join(name.replace(PLUS, f" {PLUS} ").split()), entry
    for form, key in world.metonyms.items():
        yield fold(form), Entry("country", key, "metonym")
    for key, (short, famous) in world.short_names.items():
        for name in short:
            yield fold(name), Entry("short", key, famous)


def headed_forms(world: World, heads: Iterable[str], endings: Endings) -> Forms:
    """Organisations of states with a name of one word, behind what they are: "the grouping N"."""
    ambiguous = {(key, fold(form)) for key, form in world.ambiguous}
    for thing in world.things.values():
        if "InternationalOrganization" not in thing.types:
            continue
        names = {fold(n) for n in (thing.ar, *thing.aliases)}
        for name in sorted(n for n in names if " " not in n and len(n) > SHORT + 1 and not n.isascii()):
            if (thing.key, name) not in ambiguous:
                bare = name.removeprefix(endings.article)
                for head in heads:
                    yield f"{head} {bare}", Entry("organization", thing.key, "")
                    yield f"{head} {endings.article}{bare}", Entry("organization", thing.key, "")


def topic_forms(world: World, endings: Endings) -> Forms:
    """The names of topics, and those of an indefinite noun, alone or with an adjective, as an object."""
    topics = [t for t in world.things.values() if t.key.startswith("topic:")]
    names = [(name, t.key) for t in topics for name in sorted({fold(n) for n in (t.ar, *t.aliases)})]
    known = {name for name, _ in names}
    for name, key in names:
        yield name, Entry("topic", key)
        words = name.split(" ")
        if len(words) <= NOUN_AND_ADJECTIVE and not any(w.startswith(endings.article) for w in words):
            form = accusative(name, endings)
            if form not in known:
                yield form, Entry("topic", key)


def nisba_forms(world: World, endings: Endings) -> Forms:
    """The adjectives of states in every gender and number, with and without the article."""
    weak = {(key, fold(form)) for key, form in world.ambiguous}
    names = {fold(n) for t in world.things.values() if t.key.startswith(LANDS) for n in (t.ar, *t.aliases)}
    for key, (bases, plurals) in world.nisbas.items():
        for base in map(fold, bases):
            kind = "nisba_weak" if (key, base) in weak else "nisba"
            for ending, gender, number in endings.nisba:
                yield agreeing(base, ending, ""), Entry(kind, key, (gender, number, False))
                yield agreeing(base, ending, endings.article), Entry(kind, key, (gender, number, True))
            object_form = agreeing(base, endings.alef, "")
            if object_form not in names:
                yield object_form, Entry(kind, key, ("m", "singular", False))
        for plural in map(fold, plurals):
            yield from _both(plural, endings, lambda d, s=key: Entry("nisba", s, ("m", "plural", d)))


def collective_forms(rows: Iterable[Mapping[str, Any]], endings: Endings) -> Forms:
    """The adjectives of bodies and groups of states."""
    for row in rows:
        for base in map(fold, row["nisba"]):
            for ending, gender, number in endings.nisba:
                yield from _both(
                    base + ending, endings, lambda d, k=row["key"], g=gender, n=number: Entry("nisba", k, (g, n, d))
                )


def _both(form: str, endings: Endings, make: Any) -> Forms:
    yield form, make(False)
    yield endings.article + form, make(True)


def noun_forms(frames: Frames, endings: Endings, words: frozenset[str] = frozenset()) -> Forms:
    """Event nouns: singular, plural, with the article, with pronouns.

    The dual of a brief noun that is spelled like one of the common `words` is that word: "surety", not "two
    annexations".
    """
    for row in frames.noun_rows:
        lemma = row["form"]
        numbered = [(lemma, "singular"), *((f, "singular") for f in row.get("forms", ()))]
        numbered += [(f, "dual") for f in row.get("duals", ())] + [(f, "plural") for f in row.get("plurals", ())]
        for form, number in numbered:
            yield from noun_form(fold(form), "noun", lemma, number, endings)
            if row.get("pronouns") and " " in form:
                for joined, pronoun in with_pronouns(fold(form), endings):
                    yield joined, Entry("noun", lemma, NounInfo(number, True, pronoun))
        if not row.get("duals") and " " not in lemma:
            base = fold(lemma)
            base = base[: -len(endings.feminine)] + endings.tied if base.endswith(endings.feminine) else base
            for ending in endings.duals:
                if len(base) > BRIEF or base + ending not in words:
                    yield from noun_form(base + ending, "noun", lemma, "dual", endings, bare=True)


def noun_form(form: str, kind: str, key: str, number: str, endings: Endings, *, bare: bool = False) -> Forms:
    """One form of a noun in all its definite shapes; of several words, each that can takes the article.

    The noun of an event is written without it in the data, whatever letters it begins with.
    """
    definite = form.startswith(endings.article) and kind != "noun"
    yield form, Entry(kind, key, NounInfo(number, definite))
    if definite:
        return
    if number == "singular" and not form.endswith(endings.uninflected):
        yield accusative(form, endings), Entry(kind, key, NounInfo(number, False))
    words = form.split(" ")
    if number == "dual" and not words[0].endswith(endings.duals):
        return  # "the two presidents of" takes no article: with one it is another word, such as "the main"
    yield endings.article + form, Entry(kind, key, NounInfo(number, True))
    if len(words) > 1:
        yield (
            " ".join(w if len(w) < 3 else endings.article + w for w in words),
            Entry(kind, key, NounInfo(number, True)),
        )
    elif not bare and not (kind == "office" and number != "singular"):
        for joined, pronoun in with_pronouns(form, endings):
            yield joined, Entry(kind, key, NounInfo(number, True, pronoun))


def verb_forms(frames: Frames, paradigms: Paradigms, endings: Endings, future: str) -> Forms:
    """Every finite form and participle of every verb; `future` is the mark of the future, folded."""
    shapes: dict[tuple[str, str, str], str] = {}
    active: set[str] = set()
    performed: set[str] = set()
    for row in frames.verb_rows:
        shapes[row["root"], str(row["form"]), row.get("vowel", "")] = row["lemma"]
        active |= {row["lemma"]} if row.get("active") else set()
        performed |= {row["lemma"]} if row.get("performed") else set()
    for (root, form, vowel), lemma in shapes.items():
        if lemma in performed:
            yield from _of_oneself(root, form, vowel, lemma, paradigms)
        else:
            for surface, entry in _of_oneself(root, form, vowel, lemma, paradigms):
                yield future + surface, entry._replace(info=entry.info._replace(coming=True))
        for surface, features in conjugate(root, form, vowel, paradigms):
            f = features
            if lemma in active and f.voice == "passive":
                continue
            info = VerbInfo(f.tense, str(f.person), f.number, f.gender, f.voice, f.short)
            yield fold(surface), Entry("verb", lemma, info)
        for surface, features in participles(root, form, vowel, paradigms):
            if lemma in active and features.voice == "passive":
                continue
            folded = fold(surface)
            entry = Entry("participle", lemma, features)
            yield folded, entry
            yield endings.article + folded, entry


def _of_oneself(root: str, form: str, vowel: str, lemma: str, paradigms: Paradigms) -> Forms:
    """What somebody says of himself in the present: "I urge", "I thank"."""
    for surface, f in conjugate(root, form, vowel, paradigms, rare=True):
        if (f.tense, str(f.person), f.number, f.short) == (
            "imperfect",
            "1",
            "singular",
            False,
        ) and f.voice != "passive":
            yield fold(surface), Entry("verb", lemma, VerbInfo(f.tense, "1", f.number, f.gender, f.voice, f.short))


def group_forms(groups: Mapping[str, Iterable[str]], kind: str) -> Forms:
    """The small words of `particles.toml`: one entry a form, with the names of all groups that it is in."""
    member: dict[str, list[str]] = defaultdict(list)
    for name, forms in groups.items():
        for form in forms:
            member[fold(form)].append(name)
    for form, names in member.items():
        yield form, Entry(kind, names[0], frozenset(names))


def with_article(forms: Iterable[tuple[str, Entry]], endings: Endings) -> Iterator[tuple[str, Entry]]:
    """Forms as they stand and with the article."""
    for form, entry in forms:
        folded = fold(form)
        yield folded, entry
        if not folded.startswith(endings.article):
            yield endings.article + folded, entry
