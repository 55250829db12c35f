"""How nouns and adjectives end, and the forms that their endings make of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.match.fold import fold
from kg.model.record import Record, record

# a word of so few letters with a pronoun written onto it may look like another
SHORT = 2
# letters of a plural of people with its article and ending, at the least
LEAST_PEOPLE = 7


@record
class Endings(Record):
    """The inflections that the form builders need, from `inflections.toml`, folded but for `unchanging`."""

    article: str
    feminine: str
    tied: str
    nisba: tuple[tuple[str, str, str], ...]
    pronouns: tuple[str, ...]
    duals: tuple[str, ...]
    alef: str
    uninflected: tuple[str, ...]
    unchanging: str
    hamza_before_pronoun: Mapping[str, tuple[str, ...]]
    joined: Mapping[str, str]
    nominative_people: tuple[tuple[str, str], ...]
    groups_asked: tuple[str, ...]
    for_the: str
    for_any: str
    by: str
    dual_verbs: tuple[str, ...]
    dual_construct: tuple[str, ...]
    several_own: tuple[str, tuple[str, ...], str]

    @property
    def of_people(self) -> tuple[str, ...]:
        """How plurals of people end that are adjectives of a land or kind: "the democrats", "the Ruritanians"."""
        last = self.nominative_people[1][1]
        return last, last[: -len(self.nominative_people[0][1])] + self.groups_asked[0]

    def is_of_people(self, word: str) -> bool:
        """Whether a folded word without an article ends as a plural of people does in the nominative."""
        return not word.startswith(self.article) and any(word.endswith(last) for _, last in self.nominative_people)

    def is_oblique(self, word: str) -> bool:
        """Whether a folded word can be nothing but a definite plural or dual of people in another case."""
        nominative, oblique = self.nominative_people[0][1], self.groups_asked[0]
        return any(
            word.startswith(first) and word.endswith(last[: -len(nominative)] + oblique) and len(word) >= LEAST_PEOPLE
            for first, last in self.nominative_people
        )

    def is_nominative(self, word: str) -> bool:
        """Whether a folded word can be nothing but a definite plural of people in the nominative."""
        return any(word.startswith(first) and word.endswith(last) for first, last in self.nominative_people)


def agreeing(base: str, ending: str, article: str) -> str:
    """An adjective of one word or of several that all agree, as in "North Korean"."""
    words = base.split(" ")
    if len(words) > 1 and all(word.endswith(words[-1][-1]) for word in words):
        return " ".join(article + word + ending for word in words)
    return article + base + ending


def accusative(form: str, endings: Endings) -> str:
    """An indefinite noun as an object, an adjective behind it included."""
    return " ".join(w if w.endswith(endings.uninflected) else w + endings.alef for w in form.split(" "))


def bare_object(noun: str, endings: Endings) -> str:
    """A noun as it is written, folded as an indefinite object."""
    return fold(noun) if noun.endswith(endings.unchanging) else accusative(fold(noun), endings)


def with_pronouns(form: str, endings: Endings) -> Iterator[tuple[str, str]]:
    """A folded noun with each pronoun written onto it, in every spelling that folding leaves apart."""
    stems = {form}
    for ending, joined in endings.joined.items():
        if form.endswith(ending):
            whole = {form} if ending != endings.feminine else set()  # a final yeh may be a letter of its own
            stems = {form[: len(form) - len(ending)] + joined} | whole
    for ending, spelled in endings.hamza_before_pronoun.items():
        if form.endswith(ending):
            stems = {form[: len(form) - len(ending)] + s for s in spelled}
    for stem in sorted(stems):
        for pronoun in endings.pronouns:
            yield stem + pronoun, pronoun


def his_forms(noun: str, endings: Endings) -> Iterator[str]:
    """A folded noun of one word with each pronoun written onto it, but where these would make up a word of their own.

    "Their pain" is spelled like "the important".
    """
    if " " not in noun and len(noun.removeprefix(endings.article)) >= SHORT:
        yield from (form for form, _ in with_pronouns(noun, endings))


def owned_forms(phrase: str, endings: Endings) -> Iterator[str]:
    """A folded word with each pronoun written onto it, where it is bare, and what one owns as several own it."""
    yield from _owned_by_several(phrase, endings)
    if phrase.isalpha() and not phrase.startswith(endings.article) and len(phrase) > SHORT:
        yield from (form for form, _ in with_pronouns(phrase, endings))


def _owned_by_several(phrase: str, endings: Endings) -> Iterator[str]:
    """What one owns as several own it: "her envoy", "their envoy" and, of two, "their two envoys"."""
    one, several, both = endings.several_own
    for word in phrase.split(" "):
        stem = word.removesuffix(one)
        if stem == word or len(stem) <= SHORT:
            continue
        for ending in (*several, *(dual + both for dual in endings.dual_construct)):
            yield phrase.replace(word, stem + ending)
