"""What somebody feels, wills or holds, told by any of the verbs that express it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from kg.knowledge.endings import Endings, bare_object, his_forms, owned_forms
from kg.knowledge.needs import BEHIND, FURTHER, NEVER
from kg.match.fold import fold

NOUNS = frozenset({"nouns", "beside"})


def expressed(data: Mapping[str, Any], endings: Endings) -> Iterator[Mapping[str, Any]]:
    """The families that `feelings.toml` stands for: each manner of telling with each feeling, in the order there."""
    for feeling in data["feeling"]:
        written = (*feeling.get("nouns", ()), *feeling.get("beside", ()))
        named = [fold(noun) for noun in written]
        his = [form for noun in named for form in his_forms(noun, endings)]
        met = {form for noun in named for form in owned_forms(noun, endings)}  # what whoever needs a noun is given
        nouns = [form for noun in written for form in _forms(noun, endings)]
        nouns += [form for form in his if form not in met]
        for manner in data["manner"]:
            if feeling["frame"] not in manner.get("feelings", (feeling["frame"],)):
                continue
            own = {key: value for key, value in feeling.items() if key not in NOUNS}
            told = {**own, "slots": {**feeling.get("slots", {}), **manner.get("slots", {})}}
            words = _behind(manner, named, nouns, his)
            yield {**manner, **told, "with": words, "felt": list(dict.fromkeys((*nouns, *his))), "owned": his}


def nouns_of_feeling(data: Mapping[str, Any], known: Container[str]) -> Iterator[Mapping[str, Any]]:
    """The nouns that tell a feeling alone, as rows of `nouns.toml`: those that are not `known` from there."""
    for feeling in data["feeling"]:
        for noun in feeling.get("nouns", ()):
            if noun not in known:
                own = {key: value for key, value in feeling.items() if key not in NOUNS}
                yield {**own, "form": noun, "genitive": "none", "nisba": "speaker"}


def _behind(manner: Mapping[str, Any], named: list[str], nouns: list[str], his: list[str]) -> list[str]:
    """How the nouns of a feeling stand behind the verbs of a manner, as what these need beside them."""
    if "with_it" in manner:
        return [f"*{led}{noun}" for led in manner["with_it"] for noun in named]
    never = [NEVER + word for word in manner.get("never", ())]
    where = [BEHIND + manner["particle"]] if "particle" in manner else [FURTHER + form for form in his]
    return [*nouns, *never, *where]


def _forms(noun: str, endings: Endings) -> Iterator[str]:
    """A noun in its forms, folded; of a phrase the last word is what somebody owns: "his lack of trust"."""
    head, _, last = fold(noun).rpartition(" ")
    yield fold(noun)
    yield from (f"{head} {form}" for form in his_forms(last, endings)) if head else (bare_object(noun, endings),)
