"""Those before their verb who are led by somebody: "that a delegation headed by N ended its talks"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

LED = "led_by"
PHRASE = frozenset({"word", "nisba", "nisba_weak", "modifier", "unknown"})
FAR = 5


def led_before(row: Row, at: int) -> int:
    """The item of who leads a delegation between "that" and the verb, by whom it does what it does; -1 without one."""
    leader, led = at - 1, at - 2
    if LED not in row.traces or led < 1 or row.items[at].kind != "verb" or row.items[at].conj:
        return -1
    item = row.items[leader]
    if item.kind != "ref" or item.prep or not item.keys[0].startswith("person:"):
        return -1
    if row.text(row.items[led]) not in row.knowledge.groups[LED]:
        return -1
    for i in range(led - 1, max(-1, led - FAR), -1):
        head = row.items[i]
        if head.kind not in PHRASE:
            sent = head.kind == "body" and "that" in groups_of(row.items[i - 1]) if i else False
            return leader if sent else -1
        if i and "that" in groups_of(row.items[i - 1]):
            return leader if row.text(head) in row.knowledge.groups["delegates"] else -1
    return -1
