"""The body that the words of an office name: "the spokesman of the foreign ministry", "the speaker of the house"."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.match.fold import fold
from kg.model import Made, RoleClaim, Unit
from kg.steps.link.bodies import body
from kg.steps.link.context import Context

MASCULINE = "m"
# the kinds of bodies that a state has many of, and how many words tell which
AUTHORITIES = frozenset({"committee", "bureau", "agency"})
LEAST = 2
# the kinds of bodies that are organs of the state whose adjective they have
ORGANS = frozenset({"bureau", "agency", "force", "ministry"})


def claim_seat(m: Context, stated: RoleClaim, first: int, last: int) -> None:
    """State an office of a state, told between two units, in the body too that its words name, where they name one."""
    if not stated.of.startswith("country:") or stated.role == "foreignMinisterOf":
        return
    if name := m.knowledge.offices.offices[stated.office].seat:
        m.roles.append(stated._replace(of=_party(m, name, stated.of), role="chiefOf"))
        return
    named = (u for u in m.units[max(first, 0) : last] if u.kind == "office" and u.end - u.start > 1 and not u.pron)
    for unit in named:
        if stated.office == unit.key or any(e.key == stated.office for e in unit.entries):
            if found := _seat(m, unit, stated, _end_of_state(m, unit, stated.of)):
                at, key = found
                heads = _heads(m, unit, at)
                m.roles.append(stated._replace(of=key, role="chiefOf" if heads else "officialOf"))
            return


def claim_state(m: Context, stated: RoleClaim) -> None:
    """State that who heads an organ of a state that no list has, named with its adjective, is an official of that."""
    made = m.made.get(stated.of)
    if stated.role != "chiefOf" or made is None or not made.within.startswith("country:"):
        return
    words = fold(made.label).split(" ")
    if not m.knowledge.groups["of_society"].isdisjoint(words):
        return
    noun = words[0].removeprefix(m.knowledge.lexicon.clitics.article)
    kinds = {e.info for e in m.knowledge.lexicon.get(noun) if e.kind == "orgword"}
    if kinds & ORGANS or (kinds and noun in m.knowledge.groups["state_organs"]):
        m.roles.append(stated._replace(of=made.within, role="officialOf"))
        held, record = ("officialOf", made.within, stated.office), m.people.known[stated.person]
        record.roles += [held] if held not in record.roles else []


def _party(m: Context, name: str, state: str) -> str:
    """The body of a state that is called by a name and its adjective: "the Communist Party of X"."""
    label = f"{name} {m.knowledge.adjective(state, MASCULINE)}"
    entries = m.knowledge.lexicon.get(fold(label))
    if known := next((e.key for e in entries if e.kind == "organization"), ""):
        return known
    key = "organization:~" + "_".join(fold(label).split(" "))
    m.made.setdefault(key, Made(key, ("Organization",), label, state))
    m.names.setdefault(key, set()).add(label)
    return key


def _bare(m: Context, unit: Unit) -> str:
    """The first word of an office without the particles written onto it."""
    return m.sentence.words(unit.start, unit.start + 1)[len(unit.conj) + len(unit.prep) :]


def _heads(m: Context, unit: Unit, at: int) -> bool:
    """Whether nothing but "the general" stands between "commander" and the body whose name begins at a token."""
    article = m.knowledge.lexicon.clitics.article
    word = _bare(m, unit)
    general = at == unit.start + 2 and word.startswith(article) and m.sentence.norms[at - 1].startswith(article)
    return (at == unit.start + 1 or general) and word.removeprefix(article) in m.knowledge.offices.heading


def _end_of_state(m: Context, unit: Unit, state: str) -> int:
    """The token behind the adjective or name of a state that follows an office; 0 where none does."""
    behind = next((u for u in m.units if u.start == unit.end), None)
    told = behind is not None and behind.key == state and not (behind.conj or behind.prep)
    return behind.end if behind is not None and told else 0


def _seat(m: Context, unit: Unit, stated: RoleClaim, end: int) -> tuple[int, str] | None:
    """Where the name of a body begins that ends the words of an office, and its key; `end` is behind its state.

    A minister is of the field, not of the ministry, and who leads a government is of the state.
    """
    for at in range(unit.start + 1, unit.end):
        before = m.sentence.words(at - 1, at)
        if before in m.knowledge.offices.ministers or before in m.knowledge.groups["with_field"]:
            return None
        lam, article = m.knowledge.lexicon.clitics.lam, m.knowledge.lexicon.clitics.article
        words = m.sentence.words(at, unit.end)
        led = lam if words.startswith(lam * 2) else ""
        entries = m.knowledge.lexicon.get(article + words[2:] if led else words)
        own = (e.key for e in entries if e.kind == "organization")
        key = next((k for k in own if m.knowledge.world.things[k].within == stated.of), "")
        plain = next((e for e in entries if e.kind == "body"), None)
        if not key and plain is not None and stated.role not in LEADING:
            if m.knowledge.bodies[plain.key].get("state"):
                return None
            whole = Unit(at, unit.end, "body", plain.key, plain.info, prep=led, entries=entries)
            key = body(m, whole, stated.of, end)
        if key:
            return at, key
    return _minted(m, unit, stated, end)


def _minted(m: Context, unit: Unit, stated: RoleClaim, end: int) -> tuple[int, str] | None:
    """The body that an office is called by where no list has it and its state stands behind: "the X-ian council of Y".

    Only who heads it by the first word of his office is of it, and a deputy's chief has another name.
    """
    at = unit.start + 1
    kinds = {e.info for e in m.knowledge.lexicon.get(m.sentence.norms[at]) if e.kind == "orgword"}
    heads = _bare(m, unit) in m.knowledge.offices.heading
    if stated.role in LEADING or not end or unit.end - at < LEAST or not heads or not kinds & AUTHORITIES:
        return None
    name = " ".join(t.text for t in m.sentence.tokens[at : unit.end])
    label = f"{name} {m.sentence.tokens[end - 1].text}"
    key = "organization:~" + "_".join(fold(label).split(" "))
    m.made.setdefault(key, Made(key, ("Organization", "GovernmentOrganization"), label, stated.of))
    m.names.setdefault(key, set()).update((label, name))
    return at, key
