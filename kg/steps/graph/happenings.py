"""Events, statements, actions and agreements as nodes of the graph."""

from __future__ import annotations

import re

from pyoxigraph import Literal, NamedNode

from kg import ontology, vocab
from kg.model import Happening, Moment, Node, Saying
from kg.model.keys import PARTIES
from kg.steps.graph.acting_for import ActingFor
from kg.steps.graph.addresses import date_literal, iri
from kg.steps.graph.facts import Facts
from kg.steps.graph.sink import Triple

AGREEMENT_ROLES = frozenset({"party", "signatory", "about", "concludedAt"})
# who does a deed and to whom it is done; what is done by as many at least may be done to one another
DONE = frozenset({"actor", "target"})
OTHERS = DONE | {"organizer", "organisation"}
MUTUALLY = ("Action", "Founding")
MUTUAL = 2
# a penalty is imposed by one on another, and two that are named with it need not be its sides
PENALTY = "SANCTION"
COMMA = "\u060c "
STATUS_DETAIL = {
    "scheduled": "Scheduled",
    "expected": "Expected",
    "hoped": "Hoped",
    "conditional": "Conditional",
    "negated": "Negated",
    "alleged": "Claimed",
    "undetermined": "Undetermined",
}


class Happenings:
    """Writes what happened; `acting` tells for which state a leader takes part."""

    def __init__(self, facts: Facts, acting: ActingFor) -> None:
        self.sink = facts.sink
        self.things = facts.things
        self.facts = facts
        self.acting = acting

    def write(self, node: Node) -> None:
        """Write an event, a statement or an agreement with all that is told of it."""
        same = sorted({p.value for h in node.told for p in h.parts if p.role == "same"})
        subject = self.things.thing(same[0]) if same else iri(node.id)
        base = [Saying(h.evidence, h.confidence, h.status, h.said_by) for h in node.told]
        if node.cls == "Agreement":
            self._agreement(node, subject, base, known=bool(same))
        else:
            self._event(node, subject, base)
        for (role, value, text), sayings in node.parts.items():
            if role == "same" or (node.cls == "Agreement" and role not in AGREEMENT_ROLES):
                continue
            target: NamedNode | Literal = Literal(value) if text else self._value(value)
            for saying in sayings:
                self.facts.read(Triple(subject, self.sink.terms.local(role), target), saying)
        if node.cls in MUTUALLY:
            self._mutual(node, subject)
        self._states_of(node, subject)

    def _mutual(self, node: Node, subject: NamedNode) -> None:
        """What states do to one another each of them does, and to each it is done: "X and Y exchanged prisoners"."""
        first = node.first
        if {role for role, _, _ in node.parts} & OTHERS or PENALTY in first.categories or first.status != "Occurred":
            return
        sides = {
            v: said for (role, v, _), said in node.parts.items() if role == "participant" and v.startswith(PARTIES)
        }
        if len(sides) < MUTUAL:
            return
        for value, sayings in sides.items():
            for saying in sayings:
                for role in sorted(DONE):
                    self.facts.read(Triple(subject, self.sink.terms.local(role), self.things.thing(value)), saying)

    def _value(self, value: str) -> NamedNode:
        return (
            iri(value)
            if value.startswith("event:") or re.match(r"agreement:[a-z]+_[0-9a-f]{12}_[0-9]+$", value)
            else self.things.thing(value)
        )

    def _event(self, node: Node, subject: NamedNode, base: list[Saying]) -> None:
        self.sink.type(subject, vocab.DIP_T_EVENT, vocab.SCHEMA_T_EVENT)
        self.sink.add(subject, vocab.RDFS_LABEL, Literal(self._title(node), language="ar"))
        first = node.first
        for happening, saying in zip(node.told, base, strict=True):
            self.facts.read(Triple(subject, self.sink.terms[vocab.RDF_TYPE], self.sink.terms.local(node.cls)), saying)
            for category in happening.categories:
                self.facts.read(
                    Triple(subject, self.sink.terms[vocab.DIP_CATEGORY], self.sink.terms.local(category)), saying
                )
            if happening.quote:
                self.facts.read(Triple(subject, self.sink.terms[vocab.DIP_QUOTE], Literal(happening.quote)), saying)
            if happening.moment and happening.moment.text:
                text = Literal(happening.moment.text)
                self.facts.read(Triple(subject, self.sink.terms[vocab.DIP_DATE_TEXT], text), _when(happening, saying))
        self.facts.read(
            Triple(subject, self.sink.terms[vocab.DIP_STATUS], self.sink.terms.local(first.status)), base[0]
        )
        finer = STATUS_DETAIL.get(first.detail)
        if finer and finer != first.status:
            self.facts.read(Triple(subject, self.sink.terms[vocab.DIP_STATUS], self.sink.terms.local(finer)), base[0])
        self._times(node, subject, base, vocab.SCHEMA_START_DATE, vocab.SCHEMA_END_DATE)

    def _agreement(self, node: Node, subject: NamedNode, base: list[Saying], *, known: bool) -> None:
        if not known:
            self.sink.add(subject, vocab.RDFS_LABEL, Literal(self._title(node), language="ar"))
        if not known and node.first.status != "Occurred":
            # one that is to come, denied or merely claimed is told apart from those that there are
            status = self.sink.terms.local(node.first.status)
            self.facts.read(Triple(subject, self.sink.terms[vocab.DIP_STATUS], status), base[0])
        for saying in base:
            self.facts.read(
                Triple(subject, self.sink.terms[vocab.RDF_TYPE], self.sink.terms[vocab.DIP_T_AGREEMENT]), saying
            )
            self.facts.read(
                Triple(subject, self.sink.terms[vocab.DIP_KIND], self.sink.terms.local(node.first.kind)), saying
            )
        self._times(node, subject, base, vocab.DIP_CONCLUDED_ON, "")

    def _times(self, node: Node, subject: NamedNode, base: list[Saying], start: str, end: str) -> None:
        dated = [
            (h.moment.value, h.moment.until, _when(h, s))
            for h, s in zip(node.told, base, strict=True)
            if h.moment and h.moment.value
        ]
        if not dated:
            return
        best = max(dated, key=lambda d: len(d[0]))[0]
        for value, until, saying in dated:
            if value == best:
                self.facts.read(Triple(subject, self.sink.terms[start], date_literal(value)), saying)
                if until and end:
                    self.facts.read(Triple(subject, self.sink.terms[end], date_literal(until)), saying)

    def _title(self, node: Node) -> str:
        first: Moment | None = node.first.moment
        name = ontology.labels()[vocab.PREFIXES["dip"] + (node.first.kind or node.cls)]["ar"]
        keys = list(
            dict.fromkeys(
                v
                for h in node.told
                for v in h.values(
                    "speaker", "organizer", "actor", "participant", "host", "party", "signatory", "target"
                )
            )
        )
        names = COMMA.join(self.things.name(k) for k in keys[:3])
        day = f" ({first.value})" if first and first.value else ""
        return f"{name}: {names}{day}" if names else f"{name}{day}"

    def _states_of(self, node: Node, subject: NamedNode) -> None:
        """A state takes part in what its leader takes part in."""
        if node.cls in ("Statement", "Appointment", "Agreement"):
            return
        for role, value, _ in node.parts:
            if role in ("participant", "actor", "target", "host", "signatory"):
                for state in sorted(self.acting.states(value, node)):
                    self.sink.add(subject, vocab.DIP_PARTICIPANT, self.things.thing(state))


def _when(happening: Happening, saying: Saying) -> Saying:
    """What an article says of the time of a happening, with the words that tell the time."""
    return saying._replace(evidence=happening.dated) if happening.dated else saying
