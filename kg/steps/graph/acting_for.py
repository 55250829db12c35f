"""For which states people act where they take part: by the offices that are told, and by those known of the time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.knowledge.offices import LEADING
from kg.knowledge.things import Tenure
from kg.model import Article, Node

# who acts for his state where people meet, though nobody told his office
KNOWN = LEADING | {"foreignMinisterOf"}
# held by whoever holds another office, of another state
BESIDES = frozenset({"co_prince"})
ENCOUNTERS = frozenset({"Meeting", "Summit", "Call", "Visit", "Signing"})


class ActingFor:
    """Asks whose part a person's part is: `told` are the states by offices told of in the articles."""

    def __init__(
        self,
        told: Mapping[str, set[str]],
        tenures: Mapping[str, tuple[Tenure, ...]],
        articles: Iterable[Article],
    ) -> None:
        self.told = told
        self.tenures = tenures
        self.published = {a.identifier: a.published.isoformat() for a in articles if a.published}

    def states(self, person: str, node: Node) -> set[str]:
        """The states for which somebody takes part in a happening."""
        found = set(self.told.get(person, ()))
        first = node.first
        if found or node.cls not in ENCOUNTERS or first.status == "Denied":
            return found
        moment = first.moment
        when = moment.value if moment and moment.value else self.published.get(first.evidence.article, "")
        held = [t for t in self.tenures.get(person, ()) if when and t.role in KNOWN and _covers(t, when)]
        own = {t.of for t in held if t.office not in BESIDES}
        # a king of many realms is told by his title whose he is here
        return own if len(own) == 1 else set()


def _covers(tenure: Tenure, when: str) -> bool:
    """Whether an office was held at a time, as far as the base has not gone stale on it."""
    start, end = tenure.start, tenure.end or tenure.as_of
    begun = bool(start) and start[: len(when)] <= when[: len(start)]
    return begun and bool(end) and end[: len(when)] >= when[: len(end)]
