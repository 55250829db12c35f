"""One identity, one event across articles.

Known things have one key from the start. People minted from an article's words are joined by name, one name inside
another only where an office ties them. Events are joined when class, parties, time and place agree and a date or a
frame that happens once makes chance unlikely. Nothing that an article said is lost: a joined fact keeps the evidence
of each.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.model import Entity, Happening, Moment, Node, Reading, Resolved, Saying
from kg.model.classes import TALKS

JOINED = frozenset(
    {"Summit", "Meeting", "Call", "Visit", "Signing", "Accession", "Founding", "Appointment", "Agreement"}
)
PARTIES = ("participant", "actor", "target", "host", "party", "signatory", "organizer")
ONCE = frozenset({"Accession", "Founding"})
# who makes a journey or comes into an office, of whom one is enough
WHOSE = {"Visit": "actor", "Appointment": "target"}
DAY, MONTH, YEAR = 10, 7, 4


def resolve(readings: Iterable[Reading]) -> Resolved:
    """Join the readings of all articles; the order in which they come does not matter."""
    ordered = sorted(readings, key=lambda r: r.article.identifier)
    same = _same_people(ordered)
    relations: dict[tuple[str, str, str], list[Saying]] = defaultdict(list)
    entities: dict[str, Entity] = {}
    nodes: list[Node] = []
    index: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for reading in ordered:
        for entity in reading.entities:
            _add_entity(entities, entity, same)
        for relation in reading.relations:
            key = (
                same.get(relation.subject, relation.subject),
                relation.property,
                same.get(relation.object, relation.object),
            )
            since = (relation.since.value or "") if relation.since else ""
            said_by = _renamed(relation.said_by, same)
            saying = Saying(relation.evidence, relation.confidence, relation.status, said_by, since)
            if saying not in relations[key]:
                relations[key].append(saying)
        _add_happenings(reading, same, nodes, index)
    return Resolved(
        tuple(r.article for r in ordered), entities, {k: tuple(v) for k, v in sorted(relations.items())}, tuple(nodes)
    )


# People


def _same_people(readings: Sequence[Reading]) -> dict[str, str]:
    """Minted key to the key that it is joined to: the fuller name with an office in common."""
    offices: dict[str, set[tuple[str, str]]] = defaultdict(set)
    minted: set[str] = set()
    for reading in readings:
        for relation in reading.relations:
            offices[relation.subject].add((relation.property, relation.object))
        minted |= {e.key for e in reading.entities if e.key.startswith("person:~")}
    words = {key: set(key.removeprefix("person:~").split("_")) for key in minted}
    same: dict[str, str] = {}
    for key in sorted(minted):
        fuller = sorted(k for k in minted if words[key] < words[k] and offices[key] & offices[k])
        if len(fuller) == 1:
            same[key] = fuller[0]
    return same


def _renamed(keys: Iterable[str], same: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(same.get(k, k) for k in keys)


def _add_entity(entities: dict[str, Entity], entity: Entity, same: Mapping[str, str]) -> None:
    key = same.get(entity.key, entity.key)
    old = entities.get(key)
    if old is None:
        entities[key] = replace(entity, key=key)
        return
    label = (
        old.label
        if key == old.key and (len(old.label), old.label) >= (len(entity.label), entity.label)
        else entity.label
    )
    names = tuple(sorted({*old.names, *entity.names, old.label, entity.label} - {label}))
    entities[key] = replace(old, label=label if key.startswith("person:~") else old.label, names=names)


# Happenings


def _add_happenings(
    reading: Reading, same: Mapping[str, str], nodes: list[Node], index: dict[tuple[str, str], list[Node]]
) -> None:
    local: dict[str, Node] = {}
    fresh: list[tuple[Node, Happening]] = []
    for happening in reading.happenings:
        told = _with_people(happening, same)
        node = _known(told, index) if told.cls in JOINED else None
        if node is None:
            node = Node(_identifier(told), told.cls)
            nodes.append(node)
        node.told.append(told)
        local[told.id] = node
        fresh.append((node, told))
        for party in told.values(*PARTIES):
            index[told.cls, party].append(node)
    for node, told in fresh:
        for part in told.parts:
            value = local[part.value].id if part.value in local else part.value
            saying = Saying(part.evidence, told.confidence, told.status, told.said_by)
            sayings = node.parts[part.role, value, part.text]
            if saying not in sayings:
                sayings.append(saying)


def _with_people(happening: Happening, same: Mapping[str, str]) -> Happening:
    if not same:
        return happening
    parts = tuple(replace(p, value=same.get(p.value, p.value)) for p in happening.parts)
    return replace(happening, parts=parts, said_by=_renamed(happening.said_by, same))


def _identifier(happening: Happening) -> str:
    """A name that sorts the happenings of one kind and article in the order in which they are told."""
    article, cls = happening.evidence.article, happening.cls.lower()
    count = int(happening.id.removeprefix(cls) or 0)
    kind = "agreement" if cls == "agreement" else "event"
    return f"{kind}:{cls}_{hashlib.sha256(article.encode()).hexdigest()[:12]}_{count:03}"


def _known(told: Happening, index: Mapping[tuple[str, str], list[Node]]) -> Node | None:
    """An event of an earlier article that this one tells again."""
    seen: set[str] = set()
    for party in told.values(*PARTIES):
        for node in index.get((told.cls, party), ()):
            if node.id not in seen:
                seen.add(node.id)
                if _same_event(node, told):
                    return node
    return None


def _same_event(node: Node, told: Happening) -> bool:
    first = node.first
    if first.evidence.article == told.evidence.article or first.status != told.status or first.said_by != told.said_by:
        return False
    mine, theirs = set(first.values(*PARTIES)), set(told.values(*PARTIES))
    if told.cls == "Agreement":
        named, other = set(first.values("same")), set(told.values("same"))
        if named or other:
            return bool(named & other)
        return first.kind == told.kind and mine == theirs and _dated(first.moment, told.moment, MONTH)
    if told.cls in ONCE:
        return mine == theirs and not _years_apart(first.moment, told.moment)
    if told.cls == "Summit":
        organizers = set(first.values("organizer")) & set(told.values("organizer"))
        places = set(first.values("location")) & set(told.values("location"))
        return (
            bool(organizers)
            and not _clash(first.moment, told.moment)
            and (bool(places) or _dated(first.moment, told.moment, MONTH))
        )
    if (whose := WHOSE.get(told.cls)) and not _may_share(first.values(whose), told.values(whose)):
        return False
    need = 1 if told.cls in WHOSE else 2
    shared = mine & theirs
    if len(shared) < min(need, len(mine), len(theirs)):
        return False
    size = DAY if told.cls in TALKS else MONTH
    return _dated(first.moment, told.moment, size) and not _places_clash(first, told)


def _may_share(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two groups have somebody in common, or one of them is unknown."""
    return not mine or not theirs or bool(set(mine) & set(theirs))


def _dated(a: Moment | None, b: Moment | None, size: int) -> bool:
    """Whether two moments are both known to `size` characters and agree."""
    return bool(
        a and b and a.value and b.value and min(len(a.value), len(b.value)) >= size and a.value[:size] == b.value[:size]
    )


def _clash(a: Moment | None, b: Moment | None) -> bool:
    if not (a and b and a.value and b.value):
        return False
    size = min(len(a.value), len(b.value))
    return a.value[:size] != b.value[:size]


def _years_apart(a: Moment | None, b: Moment | None) -> bool:
    """Whether two moments are more than a year apart: who says that he leaves has often left but a year later."""
    return bool(a and b and a.value and b.value and abs(int(a.value[:YEAR]) - int(b.value[:YEAR])) > 1)


def _places_clash(a: Happening, b: Happening) -> bool:
    mine, theirs = set(a.values("location")), set(b.values("location"))
    return bool(mine and theirs and not mine & theirs)
