"""Which people an article has named, in what order: the latest, those of the sentence at hand and of the one before."""

from __future__ import annotations

from dataclasses import dataclass, field

OFFICIAL = "officialOf"
MINISTER = "minister"
FOREIGN = "foreignMinisterOf"


@dataclass(slots=True)
class Known:
    """A person as far as this article has told: every word of their names, and (role, of, office) as introduced.

    `left` are those (role, of) that the article itself calls former ones, `portfolios` what a minister is charged with.
    """

    key: str
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    roles: list[tuple[str, str, str]] = field(default_factory=list)
    left: set[tuple[str, str]] = field(default_factory=set)
    portfolios: set[str] = field(default_factory=set)


class Turns:
    """The people of an article by when it named them.

    `recent` are all, the latest last, `turn` those of the sentence at hand in the order in which it first names them,
    `before` those of the last one that named anybody.
    """

    def __init__(self) -> None:
        self.known: dict[str, Known] = {}
        self.recent: list[str] = []
        self.turn: list[str] = []
        self.before: list[str] = []

    def begin_sentence(self) -> None:
        """Keep who was named in the last sentence that named anybody."""
        if self.turn:
            self.before, self.turn = self.turn, []

    def mentioned(self, key: str) -> None:
        """Note that a person is the latest one spoken of."""
        if key not in self.turn:
            self.turn.append(key)
        if key in self.recent:
            self.recent.remove(key)
        self.recent.append(key)
        self.known.setdefault(key, Known(key))

    def by_turns(self) -> list[str]:
        """The people of the article, the latest first, but those of the sentence before in its own order."""
        latest = self.recent[::-1]
        if self.turn or not set(latest[:1]) & set(self.before):
            return latest
        return [*self.before, *(key for key in latest if key not in self.before)]

    def named_lately(self, role: str, office: str) -> str:
        """Who was introduced with an office and is of the last sentence that named anybody; its first such person."""
        last = self.turn or self.before
        fitting = (k for k in last if any(is_called(held, role, office) for held in self.known[k].roles))
        return next(fitting, "")


def is_called(held: tuple[str, str, str], role: str, office: str) -> bool:
    """Whether a bare noun for an office may mean who holds one: "the minister" is one of foreign affairs as well."""
    own, _, kind = held
    if office == MINISTER and own == FOREIGN:
        return True
    return own == role and (kind.endswith(office) or not office)
