"""Whether words of belonging say that somebody belongs: not where it is denied, past, wished for or unknown."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.scene import Scene

NEAR, WIDE, WIDER, BEHIND = 3, 10, 18, 3
LONG = 4
MEMBER = "memberOf"
# how many states a list has at least that says who is in a body that nobody knows
SEVERAL = 2
LISTING = frozenset({"roster", "joining", "entering", "spelled"})
FIRM = frozenset({"found", "founded", "charter"})
DOUBTED = frozenset({"badge", "inside", "joining", "enlarged", "entering", "presumed", "latecomers", "among"})
NEW = frozenset({"joining", "enlarged"})
SPELLED = frozenset({"spelled", "roster"})
WEAK = frozenset({"took_in", "inside", "fellows", "gloss", "ranked", "presumed", "latecomers", "among"})
SUSPENDED = "suspended"


def is_ruled_out(scene: Scene, hit: Hit) -> bool:
    """Whether words around a tie say that it does not hold, or not at this time."""
    if hit.tie.shape == "badge" and hit.tie.property != MEMBER and _is_envoys(scene, hit):
        return True
    if hit.tie.shape == SUSPENDED:
        return False
    if hit.tie.shape in FIRM:
        return _near(scene, hit, "guard_future")
    if _near(scene, hit, "guard_near") or _behind(scene, hit) or _is_status(scene, hit):
        return True
    listed = hit.tie.shape in SPELLED and hit.tie.property == "memberOf"
    if listed and (_near(scene, hit, "guard_invited") or _are_others(scene, hit)):
        return True
    return hit.tie.shape in DOUBTED and (_wide(scene, hit) or _is_aim(scene, hit))


def _are_others(scene: Scene, hit: Hit) -> bool:
    """Whether the states listed are others than those told of before: "other Western states, among them X and Y"."""
    behind = scene.items[hit.last + 1 : hit.last + 1 + BEHIND]
    return any(word in scene.knowledge.groups["others"] for item in behind for word in scene.words(item))


def _is_envoys(scene: Scene, hit: Hit) -> bool:
    """Whether an office stands right before, so that its holder is what is told: "a permanent observer ambassador"."""
    before = scene.items[hit.first - 1] if hit.first else None
    return before is not None and before.head.kind == "office"


def _is_status(scene: Scene, hit: Hit) -> bool:
    """Whether the word right behind makes members into observers or partners: "states that are observer members"."""
    if hit.tie.property != "memberOf" or hit.last + 1 >= len(scene.items):
        return False
    behind = scene.words(scene.items[hit.last + 1])[0]
    groups = scene.knowledge.ties.words
    return behind in groups["status_observerOf"] or behind in groups["status_dialoguePartnerOf"]


def _near(scene: Scene, hit: Hit, group: str) -> bool:
    words = scene.knowledge.ties.words[group]
    if hit.tie.property == "founderOf":
        words -= scene.knowledge.ties.words["guard_past"]
    tokens = scene.sentence.tokens
    for i in range(hit.token - 1, max(-1, hit.token - 1 - NEAR), -1):
        if not tokens[i].is_word or tokens[i].norm in scene.knowledge.ties.words["still"]:
            return False
        if _bare(scene, tokens[i].norm) in words or tokens[i].norm in words:
            return True
    return False


def _behind(scene: Scene, hit: Hit) -> bool:
    """Directly behind the tie, or behind the organisation that follows it."""
    words = scene.knowledge.ties.words["guard_behind"]
    end = scene.items[hit.last].end
    after = [scene.items[i] for i in range(hit.last + 1, min(len(scene.items), hit.last + 1 + BEHIND))]
    for item in after:
        if item.kind == "ref" and scene.bodies(item):
            end = item.end
            break
    tokens = scene.sentence.tokens
    first = scene.items[hit.last].end
    places = {first, end} - {len(tokens)}
    return any(tokens[i].norm in words for i in places if i < len(tokens))


def _wide(scene: Scene, hit: Hit) -> bool:
    """In what comes before in the sentence; what is set beside a state is cut off from that by a comma."""
    words = scene.knowledge.ties.words["guard_wide"]
    if hit.tie.shape == "presumed":
        words |= scene.knowledge.ties.words["guard_presumed"]
    tokens = scene.sentence.tokens
    apposed = _is_apposed(scene, hit)
    if apposed and hit.tie.property == "founderOf" and hit.first and scene.items[hit.first - 1].kind == "ref":
        return False  # "steps on X, the founding member": it is one whatever the steps are
    new = is_change(scene, hit)
    seen = 0
    first = _clause(scene, hit)
    within = {i for item in scene.items[: hit.first] if item.kind == "ref" for i in range(item.start + 1, item.end)}
    for i in range(hit.token - 1, first - 1, -1):
        token = tokens[i]
        if not token.is_word and not token.norm[:1].isdigit():
            if apposed or token.norm not in ("،", ",", "(", ")", '"', "«", "»", "-"):
                return False
            continue
        seen += i not in within
        if seen > (WIDER if new else WIDE):
            return False
        if _told_in(scene, token.norm, words) or (new and scene.knowledge.future_verb.match(token.norm)):
            return True
    return False


def _told_in(scene: Scene, word: str, words: Collection[str]) -> bool:
    return word in words or _bare(scene, word) in words or _governed(scene, word, words)


def _clause(scene: Scene, hit: Hit) -> int:
    """The first token of the clause: behind a verb that is joined on, or behind a relative pronoun."""
    for i in range(hit.first - 1, -1, -1):
        item = scene.items[i]
        told = item.kind == "verb" or "done" in scene.groups(i)
        if "relative" in scene.groups(i) or (told and item.conj and scene.is_pause(i - 1)):
            return item.start
    return 0


def _is_apposed(scene: Scene, hit: Hit) -> bool:
    starts = tuple(scene.knowledge.ties.words["guard_appositions"])
    before = hit.first - 1
    if is_change(scene, hit):
        return False
    return hit.prep != "" or hit.tie.words[0].startswith(starts) or scene.is_in(before, "openers")


def _bare(scene: Scene, word: str) -> str:
    """The word without "and"."""
    return word[1:] if word[:1] in scene.knowledge.lexicon.clitics.conjunctions else word


def _governed(scene: Scene, word: str, words: Collection[str]) -> bool:
    """Whether one of some words stands behind a particle that is written onto it: "by suspending"."""
    bare = _bare(scene, word)
    return bare[:1] in scene.knowledge.lexicon.clitics.prepositions and len(bare) > LONG and bare[1:] in words


def plausible(scene: Scene, hit: Hit, told: Sequence[Found]) -> list[Found]:
    """What the dated table of memberships leaves of a reading.

    It adds nothing. Where it lists the members of a body, a single state that it does not list is taken for misread,
    as is one whose time is over; a list goes as a whole where it knows none of it. Its lists of observers and
    partners are not complete enough for that.
    """
    if hit.tie.property != "memberOf":
        return list(told)
    table = scene.knowledge.memberships
    if hit.tie.shape in LISTING and told and _is_lesser(scene, told[-1].last):
        return []
    fit = [
        f
        for f in told
        if not table.over(f.subject, f.property, f.object, scene.when)
        and not table.ahead(f.subject, f.property, f.object, scene.when)
    ]
    known = [f for f in fit if not table.knows(f.property, f.object) or table.ever(f.subject, f.property, f.object)]
    if hit.tie.shape in WEAK:
        listed = len(fit) >= SEVERAL
        return [
            f
            for f in fit
            if table.begun(f.subject, f.property, f.object, scene.when) or (listed and f.object in scene.groupings)
        ]
    return fit if known or hit.tie.shape in NEW or is_change(scene, hit) else []


def _is_lesser(scene: Scene, last: int) -> bool:
    """Whether words behind a list make its states observers: "among them X and Z, as observers"."""
    for i in range(last + 1, min(len(scene.items), last + 1 + NEAR + NEAR)):
        closed = scene.items[i].kind in ("verb", "number") or scene.items[i].conj or scene.items[i].head.key == ")"
        if scene.is_end(i) or closed or scene.is_in(i, "alternatives"):
            return False
        if any(w in scene.knowledge.ties.words["status_observerOf"] for w in scene.words(scene.items[i])):
            return True
    return False


def _is_aim(scene: Scene, hit: Hit) -> bool:
    """Whether the verb of becoming tells what something is for: "so that X may become a member"."""
    for i in range(max(1, hit.first - 5), hit.first):
        if scene.groups(i) & {"become", "copula"}:
            return scene.is_in(i - 1, "aims")
    return False


def is_change(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of becoming stands a little before: what is new need not be known."""
    return any("become" in scene.groups(i) for i in range(max(0, hit.first - 5), hit.first))
