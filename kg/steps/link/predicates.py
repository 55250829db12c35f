"""An office that somebody is made or chosen to hold: "elected N secretary-general of X"."""

from __future__ import annotations

from kg.model import RoleClaim, Unit
from kg.steps.link.choosers import made_of
from kg.steps.link.context import Context, Found
from kg.steps.link.names import claim
from kg.steps.link.office_chains import office_chain
from kg.steps.link.office_roles import REPRESENTATIVE

ORGWORD = "orgword"
MAKING = frozenset({"elect", "appoint", "inaugurate", "take_office", "swear_in"})
OPEN = frozenset({"negation", "condition", "future"})
NEGATION = frozenset({"negation"})
BECAME = "become"
TANWIN = "\u064b"
ALEF = "\u0627"
# what stands before an office that tells of a woman what she becomes, and what behind it where it is whole
NAMED = frozenset({"person", "country"})
WHOLE = frozenset({"function", "particle", "mark", "time"})
# who may stand behind "remained"
WHO = frozenset({"person", "title"})
DASHES = frozenset({"-", "\u2013", "\u2014", ":"})
# an office that somebody holds if what the sentence tells of has happened
MADE = "made"


def is_predicate(m: Context, at: int) -> bool:
    """Whether an office calls nobody but says what somebody becomes.

    It is an indefinite accusative, stands behind papers, behind "became" or behind the word for a post.
    """
    unit = m.units[at]
    if at and m.text(m.units[at - 1]) in m.knowledge.groups["accredited"]:
        return not (unit.conj or unit.prep or unit.pron)
    if at and not (unit.conj or unit.prep or unit.pron) and (_is_post(m, at - 1) or _becomes(m, at - 1)):
        return True
    if unit.conj or unit.prep or unit.pron or not unit.info or unit.info.definite or unit.info.number != "singular":
        return False
    after = m.units[at + 1] if at + 1 < len(m.units) else None
    if after is not None and not _is_split(m, at) and after.kind in ("country", "place", "person") and not after.prep:
        return False
    token = m.sentence.tokens[unit.start]
    return TANWIN in token.text or token.norm.endswith(ALEF) or _is_hers(m, at)


def _is_hers(m: Context, at: int) -> bool:
    """Whether an indefinite feminine office, which no letter marks as accusative, stands behind a name and is whole."""
    unit, before, after = m.units[at], m.units[at - 1] if at else None, m.units[at + 1 : at + 2]
    if (
        not m.text(unit).endswith(m.knowledge.endings.feminine)
        or before is None
        or before.kind not in NAMED
        or not after
    ):
        return False
    lam = m.knowledge.lexicon.clitics.lam
    whole = after[0].kind in WHOLE or after[0].prep == lam or m.text(after[0]).startswith(lam * 2)
    return whole and not m.text(unit).startswith(m.knowledge.lexicon.clitics.article)


def _is_post(m: Context, at: int) -> bool:
    unit = m.units[at]
    return m.text(unit)[len(unit.conj) + len(unit.prep) :] in m.knowledge.groups["posts"]


def _becomes(m: Context, at: int) -> bool:
    unit = m.units[at]
    return unit.kind == "particle" and isinstance(unit.info, frozenset) and "become" in unit.info


def _is_split(m: Context, at: int) -> bool:
    """Whether "for" parts the words of an office, so that what stands behind belongs to the last of them alone."""
    unit = m.units[at]
    return any(t.norm.startswith(m.knowledge.lexicon.clitics.lam) for t in m.sentence.tokens[unit.start + 1 : unit.end])


def predicate(m: Context, at: int) -> Found | None:
    """State the office of the person named before it, where a verb of choosing or swearing in went before.

    Behind any other words it is stated as one that holds if an appointment of somebody has happened there.
    """
    offices, manner, after = office_chain(m, at)
    if not any(of for _, of, _ in offices):
        offices, manner, after = _of_strange_body(m, at) or (offices, manner, after)
    key = _person_before(m)
    if after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj:
        return None
    made = bool(key) and _was_made(m, at)
    if key and at and m.units[at - 1].kind == "person":
        given = {role for role, _, _ in offices}
        m.roles = [r for r in m.roles if r.person != key or r.role in given or not _is_chooser(m, r)]
    made = made and not any(r.person == key and r.role == "headOfStateOf" for r in m.roles)
    for role, said, office in offices:
        said = "" if _is_posted(m, at, office) else said
        said = said or (m.people.tenure_of(key, role) if made else "")
        for actual, of in made_of(m, at, after, role, office, said):
            if made:
                claim(m, key, actual, of, office, manner, at, after, BECAME if _became(m, at) else "predicate")
            else:
                first, last = m.units[at].start, m.units[after - 1].end
                m.roles.append(RoleClaim(key, actual, of, office, MADE, first, last, "role.predicate"))
    return None


def _of_strange_body(m: Context, at: int) -> tuple[tuple[tuple[str, str, str], ...], str, int] | None:
    """What "made head of the board of N" gives, the noun of the body read apart from the word for its head.

    Together they are one office of the lexicon; the name of the body goes as far as it would behind any other office.
    """
    unit, lam = m.units[at], m.knowledge.lexicon.clitics.lam
    first = unit.end - 1
    word = m.sentence.norms[first]
    if first != unit.start + 1 or not word.startswith(lam):
        return None
    noun = m.knowledge.lexicon.clitics.bare(word, "", lam).removeprefix(m.knowledge.lexicon.clitics.article)
    entries = tuple(e for e in m.knowledge.lexicon.get(noun) if e.kind == ORGWORD)
    if not entries:
        return None
    whole = m.units
    body = Unit(first, first + 1, ORGWORD, entries[0].key, entries[0].info, prep=lam, entries=entries)
    m.units = [*whole[:at], unit._replace(end=first), body, *whole[at + 1 :]]
    offices, manner, after = office_chain(m, at)
    m.units = whole
    return (offices, manner, after - 1) if any(of for _, of, _ in offices) else None


def _is_posted(m: Context, at: int, office: str) -> bool:
    """Whether the state behind an envoy's office is where he is sent: "was made ambassador to X"."""
    sent = bool(m.knowledge.offices.offices[office].complement & m.knowledge.offices.posting)
    leads = m.text(m.units[at + 1]) if at + 1 < len(m.units) else ""
    return sent and (leads in m.knowledge.offices.posting or leads in m.knowledge.groups["place"])


def _is_chooser(m: Context, stated: RoleClaim) -> bool:
    """Whether the presidency before the name of who is chosen is that of who chooses: "the president named N ..."."""
    return stated.role == "headOfStateOf" and not m.people.tenure_of(stated.person, stated.role)


def _person_before(m: Context) -> str:
    """Who was spoken of last in this sentence, but not behind "for", as whom somebody else serves."""
    return m.unled or (m.people.recent[-1] if m.people.recent and m.here else "")


def _was_made(m: Context, at: int) -> bool:
    """Whether a finished verb of making or "his credentials" stands before, and no negation of a verb or future."""
    chosen = False
    if _is_row(m, at) or _is_capacity(m, at) or _stands_for(m, at):
        return True
    for i in range(at - 1, -1, -1):
        unit, behind = m.units[i], m.units[i + 1]
        if unit.kind == "noun":
            chosen = chosen or bool({s.frame.id for s in m.knowledge.frames.nouns.get(unit.key, ())} & MAKING)
        if m.text(unit) in m.knowledge.groups["accredited"]:
            return True
        if m.text(unit)[len(unit.conj) :] in m.knowledge.groups["staying"] and behind.kind in WHO:
            return not (i and m.units[i - 1].kind == "particle" and _is_open(m, i - 1))
        open_ = unit.info & OPEN if unit.kind == "particle" and isinstance(unit.info, frozenset) else None
        if open_ and (open_ != NEGATION or behind.kind == "verb"):
            return False
        if _becomes(m, i):
            return not (i and m.units[i - 1].kind == "particle" and _is_open(m, i - 1))
        if unit.kind == "verb" and m.text(unit)[len(unit.conj) :] in m.knowledge.groups["holding_posts"]:
            return _is_post(m, at - 1) and not unit.future
        if unit.kind == "verb":
            frames = {s.frame.id for s in m.knowledge.frames.verbs.get(unit.key, ())}
            approved = chosen and unit.key in m.knowledge.groups["approving"]
            return (approved or bool(frames & MAKING)) and unit.info.tense == "perfect"
    return False


def _is_capacity(m: Context, at: int) -> bool:
    """Whether "as" stands right before an office, in which somebody does what is told: "N signed it as chair of"."""
    groups = m.units[at - 1].info if at else None
    return isinstance(groups, frozenset) and "as" in groups


def _stands_for(m: Context, at: int) -> bool:
    """Whether "representing X" stands right behind a name, and no verb of making tells of it: "N signed, for X"."""
    if m.units[at].key != REPRESENTATIVE or not at or m.units[at - 1].kind != "person":
        return False
    verbs = (s.frame.id for u in m.units[:at] if u.kind == "verb" for s in m.knowledge.frames.verbs.get(u.key, ()))
    return MAKING.isdisjoint(verbs)


def _is_row(m: Context, at: int) -> bool:
    """Whether nothing but a name and a dash stand before an office, in a list of who was made what: "N - minister"."""
    before = [u for u in m.units[:at] if u.kind not in ("title", "number", "quote")]
    return [u.kind for u in before] == ["person", "mark"] and before[-1].key in DASHES


def _is_open(m: Context, at: int) -> bool:
    groups = m.units[at].info
    return isinstance(groups, frozenset) and bool(groups & OPEN)


def _became(m: Context, at: int) -> bool:
    """Whether it is a word of becoming, and no verb of making, that stands nearest before an office."""
    for i in range(at - 1, -1, -1):
        if _becomes(m, i):
            return True
        if m.units[i].kind == "verb":
            return False
    return False
