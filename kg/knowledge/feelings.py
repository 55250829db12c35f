"""What somebody feels, wills or holds, told by any of the verbs that express it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from kg.match.fold import fold

# before a word beside which a reading is not meant, a particle that the others must stand behind, and an object with a
# pronoun, which may stand further off than the first word
NEVER, BEHIND, FURTHER = "!", "~", "^"


def expressed(
    data: Mapping[str, Any], owned: Callable[[str], Iterable[str]], bare_object: Callable[[str], str]
) -> Iterator[Mapping[str, Any]]:
    """The families that `feelings.toml` stands for: each manner of telling with each feeling, in the order there.

    `owned` gives a folded noun with each pronoun, `bare_object` as an indefinite object.
    """
    for feeling in data["feeling"]:
        nouns = [form for noun in feeling["nouns"] for form in _forms(fold(noun), owned, bare_object)]
        his = [form for noun in feeling["nouns"] for form in owned(fold(noun))]
        for manner in data["manner"]:
            slots = {**feeling.get("slots", {}), **manner.get("slots", {})}
            never = [NEVER + word for word in manner.get("never", ())]
            where = [BEHIND + manner["particle"]] if "particle" in manner else [FURTHER + form for form in his]
            words = [*nouns, *never, *where]
            yield {
                **manner,
                "frame": feeling["frame"],
                "with": words,
                "slots": slots,
                "felt": [*nouns, *his],
                "owned": his,
            }


def _forms(noun: str, owned: Callable[[str], Iterable[str]], bare_object: Callable[[str], str]) -> Iterator[str]:
    """A noun in its forms; of a phrase the last word is what somebody owns: "his lack of trust"."""
    head, _, last = noun.rpartition(" ")
    yield noun
    yield from (f"{head} {form}" for form in owned(last)) if head else (bare_object(noun),)
