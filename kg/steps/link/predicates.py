"""An office that somebody is made or chosen to hold: "elected N secretary-general of X"."""

from __future__ import annotations

from kg.model import RoleClaim
from kg.steps.link.context import Context, Found
from kg.steps.link.names import claim
from kg.steps.link.office_chains import office_chain

MAKING = frozenset({"elect", "appoint", "inaugurate", "take_office", "swear_in"})
OPEN = frozenset({"negation", "condition", "future"})
NEGATION = frozenset({"negation"})
TANWIN = "\u064b"
ALEF = "\u0627"


def is_predicate(m: Context, at: int) -> bool:
    """Whether an office calls nobody but says what somebody becomes: an indefinite accusative, or behind papers."""
    unit = m.units[at]
    if at and m.text(m.units[at - 1]) in m.knowledge.groups["accredited"]:
        return not (unit.conj or unit.prep or unit.pron)
    if unit.conj or unit.prep or unit.pron or not unit.info or unit.info.definite or unit.info.number != "singular":
        return False
    after = m.units[at + 1] if at + 1 < len(m.units) else None
    if after is not None and after.kind in ("country", "place", "person") and not after.prep:
        return False
    token = m.sentence.tokens[unit.start]
    return TANWIN in token.text or token.norm.endswith(ALEF)


def predicate(m: Context, at: int) -> Found | None:
    """State the office of the person named before it, where a verb of choosing or swearing in went before."""
    offices, manner, after = office_chain(m, at)
    key = _person_before(m)
    if after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj:
        return None
    if key and _was_made(m, at):
        for role, said, office in offices:
            of = said or m.people.tenure_of(key, role)
            if of:
                m.roles = [r for r in m.roles if r.person != key or r.role == role or not _is_chooser(m, r)]
                claim(m, key, role, of, office, manner, at, after, "predicate")
    return None


def _is_chooser(m: Context, stated: RoleClaim) -> bool:
    """Whether the presidency before the name of who is chosen is that of who chooses: "the president named N ..."."""
    return stated.role == "headOfStateOf" and not m.people.tenure_of(stated.person, stated.role)


def _person_before(m: Context) -> str:
    """Who was spoken of last in this sentence."""
    return m.people.recent[-1] if m.people.recent and m.here else ""


def _was_made(m: Context, at: int) -> bool:
    """Whether a finished verb of making or "his credentials" stands before, and no negation of a verb or future."""
    for i in range(at - 1, -1, -1):
        unit, behind = m.units[i], m.units[i + 1]
        if m.text(unit) in m.knowledge.groups["accredited"]:
            return True
        open_ = unit.info & OPEN if unit.kind == "particle" and isinstance(unit.info, frozenset) else None
        if open_ and (open_ != NEGATION or behind.kind == "verb"):
            return False
        if unit.kind == "verb":
            frames = {s.frame.id for s in m.knowledge.frames.verbs.get(unit.key, ())}
            return bool(frames & MAKING) and unit.info.tense == "perfect"
    return False
