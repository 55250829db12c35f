"""What stands behind an office beside its state: its field, the short name of its body in brackets, its post."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.bodies import at_body
from kg.steps.link.context import Context
from kg.steps.link.named import things_at

FAR = 8
# what an official may sit in or serve: "the adviser at the presidency", "the minister of trade at the state of X"
SEATS = frozenset({"body", "orgword", "organization", "country"})
CONSTRUCT = frozenset({"word", "noun", "orgword", "unknown"})
# what else the work of somebody may be for: "director of the agency for X"
REGIONS = frozenset({"place", "organization"})
LANDS = REGIONS | {"country"}
FIELDS = frozenset({"word", "noun", "orgword", "participle", "unknown", "body", "nisba"})
UNNAMED = FIELDS - {"nisba"}
# how many words a field has at most before the adjective of a state, and how adjectives of relation end
MOST_FIELD = 4
RELATING = "\u064a"


def bracketed(m: Context, at: int) -> tuple[tuple[str, ...], int] | None:
    """The organisation whose short name stands in brackets behind its full one."""
    i = at
    while i < len(m.units) and m.units[i].kind in FIELDS and not m.units[i].conj and i < at + FAR:
        i += 1
    inner = m.units[i : i + 3]
    if i == at or len(inner) < 3 or inner[0].key != "(" or inner[1].kind != "organization" or inner[2].key != ")":
        return None
    return (inner[1].key,), i + 3


def portfolio(m: Context, at: int) -> int:
    """The place behind the rest of a minister's field: "of foreign affairs, cooperation and emigrants abroad"."""
    after = at
    while after < len(m.units) and _is_portfolio(m, after, begun=after > at):
        beyond = abroad(m, after)
        after = max(after + 1, beyond)
        if beyond == after:
            break
    ends = ("nisba", "country", "person", "title", "mark", "particle", "function", "modifier")
    return after if after < len(m.units) and m.units[after].kind in ends else at


def _is_portfolio(m: Context, at: int, *, begun: bool) -> bool:
    unit = m.units[at]
    word = m.text(unit)[len(unit.conj) :]
    if word in m.knowledge.offices.portfolio_words:
        return begun or bool(unit.conj)
    if unit.kind == "nisba" and not (unit.info[1] == "plural" and (unit.conj or begun)):
        return False
    if unit.kind not in FIELDS or not word.startswith(m.knowledge.lexicon.clitics.article):
        return False
    return bool(unit.conj) or begun


def field(m: Context, at: int) -> int:
    """The place behind what an office is for, where a name, an office, a comma or "that" follows: "for peace, N"."""
    if at >= len(m.units) or not opens_field(m, at):
        return at
    after = at + 1
    while after < len(m.units) and after - at < FAR and _goes_on(m, after):
        after += 1
    closing = m.units[after] if after < len(m.units) else None
    if closing is not None and isinstance(closing.info, frozenset) and "that" in closing.info:
        return after
    name = m.titles(after + int(m.is_comma(after)))
    if name >= len(m.units) or m.units[name].conj or m.units[name].prep:
        return at
    return after if m.units[name].kind in ("person", "office") or m.is_comma(after) else at


def charged_with(m: Context, at: int) -> int:
    """The place behind what somebody is charged with, which his office is not of: "the envoy charged with X"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if m.text(m.units[at]) not in m.knowledge.offices.charged or behind is None or not behind.prep:
        return at
    end = field(m, at)
    return max(end - int(end > at + 2 and _is_of_state(m, end - 1)), at + 2 if behind.kind in LANDS else at)


def _is_of_state(m: Context, at: int) -> bool:
    """Whether the adjective of a state agrees with no field before it, but with who holds the office."""
    unit, before, ending = m.units[at], m.text(m.units[at - 1]), m.knowledge.endings.feminine
    meant = [(unit.kind, unit.key), *((e.kind, e.key) for e in unit.entries)]
    state = any(kind.startswith("nisba") and key.startswith("country:") for kind, key in meant)
    described = any(e.kind == "word" and e.key == "adjective" for e in m.units[at - 1].entries) or before.endswith(
        ending
    )
    return state and not (unit.conj or unit.prep) and described and not m.text(unit).endswith(ending)


def own_state(m: Context, at: int, after: int) -> tuple[str, ...]:
    """The state whose adjective ends the words for a field that end at a place, where it tells of the office."""
    if after < at + 3 or not _is_of_state(m, after - 1):
        return ()
    unit = m.units[after - 1]
    return tuple(k for k in (unit.key, *(e.key for e in unit.entries)) if k.startswith("country:"))[:1]


def state_behind(m: Context, head: Unit, at: int) -> tuple[tuple[str, ...], int]:
    """The state whose adjective tells of an office across words of its field that it cannot describe.

    These are feminine or for several, "the X-ian commissioner of refugees", or adjectives of the office themselves,
    which has the article: "the X-ian military public prosecutor".
    """
    article, endings = m.knowledge.lexicon.clitics.article, m.knowledge.endings
    first = m.text(head)[len(head.conj) + len(head.prep) :].split(" ")[0]
    if first.endswith(endings.feminine) or head.pron:
        return (), at
    after = at
    while after < len(m.units) and after - at < MOST_FIELD and _is_plain_field(m, after):
        after += 1
    state = m.units[after] if after < len(m.units) else None
    if state is None or after == at or state.kind != "nisba" or state.conj or state.prep:
        return (), at
    word, before = m.text(state), m.text(m.units[after - 1])
    if not state.key.startswith("country:") or not word.startswith(article) or word.endswith(endings.feminine):
        return (), at
    several = (endings.feminine, *endings.groups_asked, endings.nominative_people[0][1])
    adjectives = first.startswith(article) and all(m.text(u).endswith(RELATING) for u in m.units[at:after])
    return ((state.key,), after + 1) if before.endswith(several) or adjectives else ((), at)


def state_beside(m: Context, head: Unit, at: int, of: tuple[str, ...]) -> str:
    """The state whose adjective tells of who heads a body that no list has, as it agrees with him and not with that.

    "The X-ian head of the election commission".
    """
    state, feminine = m.units[at], m.knowledge.endings.feminine
    if len(of) != 1 or of[0] not in m.made or state.kind != "nisba" or state.conj or state.prep:
        return ""
    own = state.key.startswith("country:") and m.text(state).startswith(m.knowledge.lexicon.clitics.article)
    hers = m.text(head).split(" ")[0].endswith(feminine) or m.text(state).endswith(feminine)
    return state.key if own and not hers and m.text(m.units[at - 1]).endswith(feminine) else ""


def _is_plain_field(m: Context, at: int) -> bool:
    """Whether a definite word without particles stands here that may tell of a field."""
    unit = m.units[at]
    if unit.kind == "nisba" and unit.key.startswith("country:"):
        return False
    led = unit.prep and not m.text(unit).startswith(m.knowledge.lexicon.clitics.lam * 2)
    word = m.text(unit)[len(unit.conj) :]
    definite = word.startswith((m.knowledge.lexicon.clitics.article, m.knowledge.lexicon.clitics.lam * 2))
    return unit.kind in FIELDS | {"title", "modifier"} and not (led or unit.pron) and definite


def opens_field(m: Context, at: int) -> bool:
    unit, word = m.units[at], m.text(m.units[at])
    if m.knowledge.world.is_outlet(unit.key):
        return False  # "the president told Reuters": no office is for an outlet
    lam = m.knowledge.lexicon.clitics.lam
    if unit.conj or unit.pron:
        return False
    if word in m.knowledge.offices.charged:
        return True
    return unit.kind in FIELDS | REGIONS and (unit.prep == lam or word.startswith(lam * 2))


def _goes_on(m: Context, at: int) -> bool:
    unit = m.units[at]
    word = m.text(unit)[len(unit.conj) + len(unit.prep) :]
    if m.text(m.units[at - 1]) in m.knowledge.offices.charged and unit.kind == "function":
        return True
    definite = word.startswith((m.knowledge.lexicon.clitics.article, m.knowledge.lexicon.clitics.lam * 2))
    if unit.kind in LANDS:
        return not unit.prep or m.text(m.units[at - 1]) in m.knowledge.offices.charged
    if word in m.knowledge.offices.charged:
        return True
    if unit.kind == "title" and not (unit.conj or unit.prep):
        return definite and word.endswith(m.knowledge.endings.feminine)  # "for parliamentary affairs"
    return unit.kind in FIELDS and (definite or bool(unit.prep) or m.units[at - 1].kind in CONSTRUCT)


def charge_of_state(m: Context, at: int) -> int:
    """The place of "in" before a state behind what somebody is charged with: "in charge of planning in X"."""
    after = at + 1
    while after < len(m.units) and after - at < FAR and _goes_on(m, after):
        after += 1
    inside = after + 1 < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["place"]
    return after if inside and m.units[after + 1].kind == "country" else at


def field_of_seat(m: Context, at: int) -> int:
    """The place of "at the ministry" behind what an office is for: "deputy for political affairs at the ministry"."""
    if at >= len(m.units) or not opens_field(m, at):
        return at
    for after in range(at + 1, min(at + FAR, len(m.units))):
        unit = m.units[after]
        if sits(m, unit):
            return after
        if unit.prep or not _goes_on(m, after):
            break
    return at


def sits(m: Context, unit: Unit) -> bool:
    """Whether "at" is written onto the name of a body: "at the presidency"."""
    return unit.kind in SEATS and unit.prep not in ("", m.knowledge.lexicon.clitics.lam)


def seat_at(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """What somebody at a body is an official of: the body and its state; that of the article where words tell none."""
    unsure = bool(m.home) or len(m.recent_states) > 1
    if unsure and m.units[at].kind == "body" and at_body(m, at) is None:
        return (), at
    return things_at(m, at)


def abroad(m: Context, at: int) -> int:
    """The place behind "and of its people abroad", which ends the field of a minister behind the state."""
    if at >= len(m.units) or not m.units[at].conj or m.units[at].kind not in ("nisba", "word", "unknown"):
        return at
    for size in (2, 1):
        words = " ".join(m.text(u) for u in m.units[at + 1 : at + 1 + size])
        if words in m.knowledge.offices.abroad:
            return at + 1 + size
    return at


def posting(m: Context, office: int, at: int, *, sent: bool) -> int:
    """The place behind where somebody is posted: "to Sudan", unless it is where he is told to go.

    Who is `sent` nowhere by his office, a minister of another state, is there for what is told of him.
    """
    posted, beyond = things_at(m, at + 1)
    if not posted and m.units[at + 1].kind == "state_of":
        return at + 2  # "accredited to our country", whichever it is
    if not posted and m.text(m.units[at + 1]) in m.knowledge.groups["own_lands"]:
        return at + 2
    if not posted and m.units[at + 1].kind == "place" and not m.units[at + 1].prep:
        posted, beyond = (m.units[at + 1].key,), at + 2
    if not posted and (behind := _unknown_post(m, at + 1)) > at + 1:
        return behind
    name = m.titles(beyond)
    named = name < len(m.units) and m.units[name].kind == "person" and not m.units[name].conj
    if not (sent or named) and m.text(m.units[at]) in m.knowledge.groups["place"]:
        return at
    stays = m.text(m.units[at]) not in m.knowledge.ties.words["onward"]
    return beyond if posted and (named or stays or not _is_under_way(m, office)) else at


def field_of_ministry(m: Context, head: Unit, at: int) -> int:
    """The place behind the field of a ministry with which the words of an office end, where its state follows."""
    after = at
    if (
        m.text(head).rpartition(" ")[2].removeprefix(m.knowledge.lexicon.clitics.lam)
        not in m.knowledge.groups["ministry"]
    ):
        return at
    while after < len(m.units) and after - at < FAR and m.units[after].kind in UNNAMED and _is_plain(m, after):
        after += 1
    behind = m.units[after] if after < len(m.units) else None
    return after if behind is not None and behind.kind in ("nisba", "country") and not behind.conj else at


def _unknown_post(m: Context, at: int) -> int:
    """The place behind bodies to which an envoy is sent, where a name follows: "to the organisations in X"."""
    after = at
    while after < len(m.units) and after - at < FAR and m.units[after].kind in FIELDS and _is_plain(m, after):
        after += 1
    if after == at:
        return at
    inside = after + 1 < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["place"]
    if inside and m.units[after + 1].kind in ("place", "country"):
        after += 2
    name = m.titles(after)
    addressed = name + 1 < len(m.units) and m.units[name].kind == "office" and not m.units[name].conj
    name += int(addressed)
    named = name < len(m.units) and m.units[name].kind == "person" and not (m.units[name].conj or m.units[name].prep)
    return after if named else at


def _is_plain(m: Context, at: int) -> bool:
    """Whether a definite word without particles stands here."""
    unit = m.units[at]
    return not (unit.conj or unit.prep) and m.text(unit).startswith(m.knowledge.lexicon.clitics.article)


def _is_under_way(m: Context, at: int) -> bool:
    """Whether a verb of going stands right before an office."""
    verb = m.units[at - 1] if at else None
    if verb is None or verb.kind != "verb":
        return False
    return any(sense.frame.event == "Visit" for sense in m.knowledge.frames.verbs.get(verb.key, ()))
