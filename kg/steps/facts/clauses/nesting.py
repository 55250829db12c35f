"""Which clauses stand inside what is said, and where the narration is taken up again."""

from __future__ import annotations

from collections.abc import Collection

from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import JOINT, Clause, groups_of, is_comma
from kg.steps.facts.clauses.contents import content, told_before
from kg.steps.facts.clauses.leads import is_behind_lead, is_next_word
from kg.steps.facts.clauses.leaving import leaves
from kg.steps.facts.clauses.openers import OPENED, is_colon
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row

SAYING, DENY = "say", "deny"
SPEAKING = frozenset({"quote", "verb", "participle"})
# how far before a verb the text may be named of which it tells
FAR = 12
# how far before a noun of speech "and that" may stand
NEAR, DEMONSTRATIVE = 6, "demonstrative"
# what leads to the occasion of a speech
VENUE = frozenset({"place", "during"})
LOCATION = "location"
HEARING = frozenset({"addressee", "target"})
# what may stand between who speaks and the occasion
BEFORE = frozenset({"time", "mark", "modifier"})


def nest(row: Row, clauses: list[Clause]) -> list[Clause]:
    """Give each statement its content, and each clause the statement that it stands in."""
    out: list[Clause] = []
    occasions = set[int]()
    open_until: list[tuple[int, int, int]] = []
    for index, clause in enumerate(clauses):
        verb = clause.verb_at if clause.verb_at >= 0 else clause.at
        anew = restarts(row, clause)
        open_until = [
            (i, start, end)
            for i, start, end in open_until
            if verb < end and not anew and not leaves(row, out[i], start, clause)
        ]
        if row.resumes(verb):
            open_until = open_until[:1]
        told = clause.sense.frame.event == "Statement" or clause.kind != "noun"
        inside = next((i for i, start, _ in reversed(open_until) if told or start <= verb), -1)
        if inside >= 0 and (_is_occasion(row, clause, out[inside]) or _is_added(row, clause)):
            occasions.add(index)
            inside = out[inside].inside
        if clause.content is not None:
            out.append(clause._replace(inside=inside))
            continue
        said = content(row, clause) if clause.sense.frame.content and not _is_venue(row, clause, out, inside) else None
        out.append(clause if inside < 0 and said is None else clause._replace(inside=inside, content=said))
        if said is not None and said[0] > verb:
            # a statement told in another ends with it
            around = min((end for i, _, end in open_until if i == inside), default=said[1])
            open_until.append((index, said[0], min(said[1], around)))
        elif said is not None and said != told_before(row, clause):
            out = [_told_later(out, i, index, said) for i in range(len(out))]
    return cut_contents(out, occasions)


def _is_venue(row: Row, clause: Clause, clauses: list[Clause], inside: int) -> bool:
    """Whether a noun of speech only tells where somebody says what his verb tells: "called, in a speech, for"."""
    if inside < 0 or clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.id != SAYING:
        return False
    outer, led = clauses[inside], row.items[clause.at - 1]
    if outer.kind != "verb" or clause.at < 1 or not groups_of(led) & VENUE:
        return False
    between = row.items[outer.at + 1 : clause.at]
    return not any(i.kind in ("quote", "verb", "participle") or groups_of(i) & OPENED or is_colon(i) for i in between)


def _is_occasion(row: Row, clause: Clause, outer: Clause) -> bool:
    """Whether talks right behind who speaks only tell where he says it: "voiced in a call with X his wish"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.event not in TALKS or outer.kind != "verb":
        return False
    led, first = clause.at - 1, max(outer.verb_at, outer.subject_at) + 1
    if led < first or not groups_of(row.items[led]) & VENUE or quoted(row, clause.at):
        return False
    own = outer.sense.frame.slots.get(row.text(row.items[led]), LOCATION)
    # whom he speaks to may stand between: "threatened X in a call"
    heard = {p.item for p in outer.parts if p.role in HEARING and not row.particle(p.item)}
    return own == LOCATION and all(row.items[i].kind in BEFORE or i in heard for i in range(first, led))


def _is_added(row: Row, clause: Clause) -> bool:
    """Whether a noun of speech tells when something was announced, which the narrator adds: ", and that after the"."""
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.event != "Statement":
        return False
    for i in range(clause.at - 1, max(0, clause.at - NEAR), -1):
        item = row.items[i]
        if item.kind in ("mark", "quote", "verb") or groups_of(item) & OPENED:
            return False
        if item.kind == "function" and item.head.key == DEMONSTRATIVE and item.conj:
            return is_comma(row.items[i - 1]) and "during" in groups_of(row.items[i + 1]) and not quoted(row, i)
    return False


def _told_later(clauses: list[Clause], at: int, index: int, said: tuple[int, int]) -> Clause:
    """A clause, put inside the statement that follows what it says; none is inside what stands inside of it."""
    clause = clauses[at]
    told = clause.inside < 0 and said[0] <= clause.at < said[1]
    holds = at == index or within(clauses, clauses[index], at)
    return clause._replace(inside=index) if told and not holds else clause


def cut_contents(clauses: list[Clause], occasions: Collection[int] = frozenset()) -> list[Clause]:
    """End each content where a clause outside of it begins that is no occasion of the saying."""
    out = []
    for index, clause in enumerate(clauses):
        if clause.content is not None:
            start, end = clause.content
            for number, later in enumerate(clauses[index + 1 :], index + 1):
                at = later.verb_at if later.verb_at >= 0 else later.at
                if start <= at < end and number not in occasions and not within(clauses, later, index):
                    end = at
                    break
            clause = clause._replace(content=(start, max(start, end)))
        out.append(clause)
    return out


def within(clauses: list[Clause], clause: Clause, index: int) -> bool:
    """Whether a clause stands inside the one at `index`, or inside what does."""
    seen = clause.inside
    while seen >= 0:
        if seen == index:
            return True
        seen = clauses[seen].inside
    return False


def restarts(row: Row, clause: Clause) -> bool:
    """Whether a clause takes up the narration again after what was said before it."""
    if clause.verb_at < 0:
        return clause.kind == "colon"
    if quoted(row, clause.verb_at):
        return False
    item = row.items[clause.verb_at]
    told = item.kind == "verb" and (_is_past(row, clause.verb_at) or _denies(row, clause))
    if told and contrasted(row, clause.verb_at):
        return True
    if not clause.sense.frame.content and not row.speaks(item):
        return False
    if clause.kind == "participle" or is_next_word(row, clause.verb_at) or is_behind_lead(row, clause.verb_at):
        return True
    before = row.items[clause.verb_at - 1] if clause.verb_at else None
    if item.kind == "verb" and item.head.pron and before is not None and "clause" in groups_of(before):
        return True
    if item.kind != "verb" or item.head.info.tense != "perfect":
        return False
    if row.text(item).split(" ")[0] in row.knowledge.groups["also"] or row.answers(clause.verb_at):
        return True
    if before is not None and before.kind in ("mark", "noun") and _tells_more(row, clause.verb_at):
        return True
    return bool(item.conj) or before is None or before.kind == "quote" or "clause" in groups_of(before)


def _denies(row: Row, clause: Clause) -> bool:
    """Whether one who is named right before a verb of the present denies something: "but X denies it"."""
    named = row.items[clause.verb_at - 1] if clause.verb_at else None
    return clause.sense.frame.id == DENY and named is not None and named.kind == "ref"


def _is_past(row: Row, at: int) -> bool:
    """Whether a verb tells what somebody did or did not do."""
    did_not = at > 0 and row.text(row.items[at - 1]) in row.knowledge.groups["did_not"]
    return row.items[at].head.info.tense == "perfect" or did_not


def _tells_more(row: Row, at: int) -> bool:
    """Whether a verb behind a comma tells what stands in a text or was said in a call: "a letter, in which he said".

    What stands in a text that several put out together is what they say in putting it out.
    """
    nouns = [item for item in row.items[max(0, at - FAR) : at] if item.kind == "noun"]
    if any(s.frame.id == JOINT for item in nouns for s in row.knowledge.frames.nouns.get(item.head.key, ())):
        return False
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    return behind is not None and behind.kind == "function" and behind.head.key == "inflected_preposition"


def contrasted(row: Row, at: int) -> bool:
    """Whether a word of contrast stands between a verb and the verb before it."""
    for i in range(at - 1, -1, -1):
        if "contrast" in groups_of(row.items[i]):
            return True
        if row.items[i].kind in ("verb", "participle"):
            return False
    return False
