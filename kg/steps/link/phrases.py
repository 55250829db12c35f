"""Read noun phrases: an office with what it is of and who holds it, a body with its state, a list of names.

What comes out is a row of items for each sentence. An item of kind `ref` stands for one or more things of the
world (its keys); all other units pass through.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.knowledge.offices import Office
from kg.model import Item, Made, RoleClaim, Sentence, Unit
from kg.steps.link.people import People

MOST_OFFICES = 4
FAR = 8


class Phrases:
    """The reader of one article's noun phrases; it keeps who and what was spoken of last."""

    def __init__(self, knowledge: Knowledge, people: People) -> None:
        self.knowledge = knowledge
        self.people = people
        self.roles: list[RoleClaim] = []
        self.made: dict[str, Made] = {}
        self.names: dict[str, set[str]] = {}
        self.pair_people: tuple[str, ...] = ()
        self.pair_states: tuple[str, ...] = ()
        self.recent_states: list[str] = []
        self.recent_group = ""
        self.royal: list[str] = []
        self.last_office: tuple[str, str, str] | None = None

    def read(self, sentence: Sentence, units: Sequence[Unit]) -> tuple[list[Item], list[RoleClaim]]:
        """The items of a sentence, in order, and the roles that its phrases state."""
        self.sentence, self.units, self.roles = sentence, units, []
        items: list[Item] = []
        at = 0
        while at < len(units):
            item, after = self._phrase(at, items)
            items.append(item)
            at = max(after, at + 1)
        return self._grouped(items), self.roles

    # One phrase

    def _phrase(self, at: int, items: Sequence[Item]) -> tuple[Item, int]:
        unit = self.units[at]
        handler = getattr(self, f"_at_{unit.kind}", None)
        found = handler(at) if handler else None
        if found is None:
            return Item(unit.start, unit.end, unit.kind, (), unit, unit.conj, unit.prep), at + 1
        keys, after, why = found
        end = self.units[after - 1].end
        return Item(unit.start, end, "ref", keys, unit, unit.conj, unit.prep, why), after

    def _at_person(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        key = self._person(at, ())
        if not key:
            return None
        return (key,), self._apposition(at + 1, key), "name"

    def _at_country(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        unit = self.units[at]
        if unit.info == "ambiguous" and unit.end - unit.start == 1 and not self._placed(at):
            return None
        self._state(unit.key)
        return (unit.key,), at + 1, "name"

    def _at_place(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        unit = self.units[at]
        if unit.info == "ambiguous" and unit.end - unit.start == 1 and not self._placed(at):
            return None
        after = at + 1
        within = self.knowledge.world.things[unit.key].within
        if after + 1 < len(self.units) and self._is_comma(after) and self.units[after + 1].key == within:
            after += 2
        state = self.knowledge.world.capitals.get(unit.key)
        if state and not unit.prep:
            self._state(state)
        return (unit.key,), after, "name"

    def _at_organization(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        unit = self.units[at]
        if unit.info == "ambiguous" and unit.end - unit.start == 1 and not self._placed(at):
            return None
        thing = self.knowledge.world.things[unit.key]
        if "InternationalOrganization" in thing.types:
            self.recent_group = unit.key
        after = at + 1
        if after < len(self.units) and self.units[after].kind == "nisba" and not self.units[after].conj:
            after += 1
        return (unit.key,), after, "name"

    def _at_agreement(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        return (self.units[at].key,), at + 1, "name"

    def _at_body(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        unit = self.units[at]
        states, after = self._states(at + 1)
        if not states:
            return None
        row = self.knowledge.bodies[unit.key]
        if row.get("state"):
            return states, after, "body"
        return tuple(self._body(unit, state, after) for state in states), after, "body"

    def _at_particle(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        unit = self.units[at]
        groups = unit.info if isinstance(unit.info, frozenset) else frozenset()
        if "side" in groups:
            states, after = self._states(at + 1)
            if "capital" in groups:
                after = max(after, at + 1)
                if after < len(self.units) and self.units[after].kind == "place" and not self.units[after].prep:
                    return (self.units[after].key,), after + 1, "name"
            if states:
                return states, after, "side"
        return None

    def _at_state_of(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        person = self.people.recent[-1] if self.people.recent else ""
        state = self.people.state_of(person) if person else ""
        return ((state,), at + 1, "possessive") if state else None

    def _at_anaphor(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        name = self.units[at].key
        offices = [e.key for e in self.units[at].entries if e.kind == "office"]
        if offices:
            self.units = [
                *self.units[:at],
                self.units[at]._replace(
                    key=offices[0], info=next(e.info for e in self.units[at].entries if e.kind == "office")
                ),
                *self.units[at + 1 :],
            ]
            listed = self._office_list(at, named=True)
            if listed:
                return listed
        states, after = self._states(at + 1)
        if name in ("two_people", "two_sides") and states and len(states) > 1:
            return self._office_anaphor(states, after)
        if name == "two_people":
            people, after = self._named_pair(at + 1)
            if len(people) == 2:
                return people, after, "list"
        keys = {
            "two_people": self.pair_people,
            "two_states": self.pair_states,
            "two_sides": self.pair_states or self.pair_people,
            "one_group": (self.recent_group,) if self.recent_group else (),
            "one_person": tuple(self.people.recent[-1:]),
            "honorific": tuple(self.royal[-1:] or self.people.recent[-1:]),
        }.get(name, ())
        if name == "one_person" and after > at + 1:
            holder = self.people.holder("headOfStateOf", states[0], "") if states else ""
            return ((holder,), after, "office") if holder else (states, after, "office")
        return (keys, at + 1, name) if keys else None

    def _office_anaphor(self, states: tuple[str, ...], after: int) -> tuple[tuple[str, ...], int, str]:
        keys = tuple(self.people.holder("headOfStateOf", s, "") or s for s in states)
        self._pair(keys)
        return keys, after, "office"

    def _at_counterpart(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        last = self.people.recent[-1] if self.people.recent else ""
        role = self._last_role(last) or self.last_office
        start = at + 1
        if (
            start + 1 < len(self.units)
            and self.units[start].kind == "function"
            and self.units[start + 1].kind == "country"
        ):
            start += 1
        if role:
            pairs, beyond = self._pairs(start, self.knowledge.offices.offices.get(role[2]) or self._office_for(role[0]))
            if len([p for p in pairs if p]) > 1:
                return tuple(p for p in pairs if p), beyond, "counterpart"
        states, after = self._states(start)
        after = self._titles(after)
        if after < len(self.units) and self.units[after].kind == "person" and not self.units[after].conj:
            offices = tuple((role[0], state, role[2]) for state in states) if role else ()
            key = self._person(after, offices)
            if key:
                for r, of, office in offices:
                    self._claim(key, r, of, office, "", at, after + 1, "counterpart")
                self._pair((last, key))
                return (key,), self._apposition(after + 1, key), "counterpart"
        if role and states:
            held = self.people.holder(role[0], states[0], role[2])
            if held:
                self.people.mentioned(held)
                return (held,), after, "counterpart"
            return states, after, "counterpart"
        other = [p for p in self.pair_people if p != last]
        return ((other[0],), after, "counterpart") if len(other) == 1 else None

    def _at_title(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        after = self._titles(at + 1)
        if after < len(self.units) and self.units[after].kind == "office" and not self.units[after].conj:
            found = self._at_office(after)
            if found and self.units[at].key in ("royal", "state"):
                self.royal.extend(k for k in found[0] if k.startswith("person:"))
            return found
        if after < len(self.units) and self.units[after].kind == "person" and not self.units[after].conj:
            key = self._person(after, ())
            if key:
                if self.units[at].key in ("royal", "state"):
                    self.royal.append(key)
                if self.units[at].key == "royal":
                    reign = self.people.tenure_of(key, "headOfStateOf", now=True)
                    if reign:
                        self._claim(key, "headOfStateOf", reign, "monarch", "", at, after + 1, "title")
                return (key,), self._apposition(after + 1, key), "title"
        elif self.units[at].key == "royal":
            key = self.people.with_role("headOfStateOf", "")
            return ((key,), after, "title") if key else None
        return None

    def _at_office(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        number = self.units[at].info.number if self.units[at].info else "singular"
        if number != "singular":
            found = self._office_list(at)
            if found:
                return found
            if not (at + 1 < len(self.units) and self.units[at + 1].kind == "person"):
                return None
        offices, manner, after = self._office_chain(at)
        after = self._titles(after)
        offices, after = self._far_name(offices, after)
        after = self._behind_comma(after)
        if offices:
            self.last_office = offices[-1]
        if (
            after < len(self.units)
            and self.units[after].kind == "person"
            and not self.units[after].conj
            and not self.units[after].prep
        ):
            key = self._person(after, offices)
            if key:
                self._claims(key, offices, manner, at, after + 1, "office-name")
                return (key,), self._apposition(after + 1, key), "office-name"
        return self._holder(at, offices, manner, after)

    def _holder(
        self, at: int, offices: tuple[tuple[str, str, str], ...], manner: str, after: int
    ) -> tuple[tuple[str, ...], int, str] | None:
        info = self.units[at].info
        if info and not info.definite and self.units[at].end - self.units[at].start == 1 and self._by_adjective(at):
            return None
        for role, of, office in offices:
            if of and manner != "former":
                key = self.people.holder(role, of, office)
                if key:
                    self.people.mentioned(key)
                    return (key,), after, "office"
        named = [of for _, of, _ in offices if of]
        if named and manner != "former":
            return (named[0],), after, "office"
        if info and info.definite and not named and len(offices) == 1 and manner != "former":
            key = self.people.with_role(offices[0][0], offices[0][2])
            if key:
                self.people.mentioned(key)
                return (key,), after, "office"
        return None

    def _behind_comma(self, at: int) -> int:
        """ "The prime minister, Mr N,": the place of the name where commas set it off."""
        if not self._is_comma(at) or self.units[at].key == "(":
            return at
        name = self._titles(at + 1)
        if (
            name < len(self.units)
            and self.units[name].kind == "person"
            and not self.units[name].conj
            and not self.units[name].prep
        ) and (name + 1 >= len(self.units) or self._is_comma(name + 1) or self.units[name + 1].key == "."):
            return name
        return at

    def _at_modifier(self, at: int) -> tuple[tuple[str, ...], int, str] | None:
        if self.units[at].info == "acting" and at + 1 < len(self.units) and self.units[at + 1].kind == "office":
            return self._at_office(at + 1)
        return None

    def _far_name(
        self, offices: tuple[tuple[str, str, str], ...], at: int
    ) -> tuple[tuple[tuple[str, str, str], ...], int]:
        """A name that comes a few words behind its office: "coordinator of the policy of the Union, N"."""
        body = ""
        portfolio = (
            at < len(self.units)
            and self.units[at].prep == self.knowledge.lexicon.clitics.lam
            and self.units[at].kind in ("word", "noun", "orgword")
        )
        for i in range(at, min(at + FAR, len(self.units))):
            unit = self.units[i]
            if unit.kind == "person" and i > at:
                if unit.conj or unit.prep or not (body or portfolio):
                    break
                return tuple(
                    (self._role(self.knowledge.offices.offices[o], of or body), of or body, o) for _, of, o in offices
                ), i
            if unit.kind in ("organization", "country") and unit.info != "ambiguous":
                body = body or unit.key
            elif unit.kind == "mark" and unit.key in ("(", ")") and body + unit.key != ")":
                continue
            elif unit.kind not in ("word", "orgword", "function", "particle", "nisba", "body", "noun") or unit.conj:
                break
        return offices, at

    def _by_adjective(self, at: int) -> bool:
        return at + 1 < len(self.units) and self.units[at + 1].kind == "nisba"

    # Parts of phrases

    def _office_chain(self, at: int) -> tuple[tuple[tuple[str, str, str], ...], str, int]:
        """Offices that follow one another before a name: each as (role, of, office), and how they are held."""
        offices: list[tuple[str, str, str]] = []
        manner = ""
        after = at
        while after < len(self.units) and self.units[after].kind == "office" and len(offices) < MOST_OFFICES:
            unit = self.units[after]
            if offices and unit.prep:
                break
            found, how, beyond = self._office(after)
            if self._is_of_another(found, offices):
                break
            after = beyond
            offices += found
            manner = manner or how
            if after < len(self.units) and self.units[after].kind == "mark" and self._is_comma(after):
                break
        return tuple(dict.fromkeys(offices)), manner, after

    @staticmethod
    def _is_of_another(found: Sequence[tuple[str, str, str]], offices: Sequence[tuple[str, str, str]]) -> bool:
        """Whether an office is of another state than those before it, and so somebody else's."""
        mine, theirs = {of for _, of, _ in found if of}, {of for _, of, _ in offices if of}
        return bool(mine and theirs and not mine & theirs)

    def _office(self, at: int) -> tuple[list[tuple[str, str, str]], str, int]:
        """One office with what it is of and its modifiers."""
        unit = self.units[at]
        office = self.knowledge.offices.offices[unit.key]
        states: tuple[str, ...] = (office.fixed,) if office.fixed else ()
        manner = ""
        after = at + 1
        if unit.pron:
            states = self._owner_state(unit.pron)
        while after < len(self.units):
            nxt = self.units[after]
            if nxt.kind == "modifier" and not nxt.conj:
                manner, after = manner or nxt.info, after + 1
                continue
            if states:
                break
            found, beyond = self._complement(after, office, unit)
            if not found:
                break
            states, after = found, beyond
        if (
            states
            and after + 1 < len(self.units)
            and self.units[after].kind in ("function", "particle")
            and self._text(self.units[after]) in office.complement
        ):
            posted, beyond = self._things(after + 1)
            after = beyond if posted else after
        office = self._for_states(unit, office, states)
        return [(self._role(office, of), of, office.id) for of in states or ("",)], manner, after

    def _owner_state(self, pron: str) -> tuple[str, ...]:
        """The state that a pronoun behind an office points to: "her minister" is a state's, "his" a person's."""
        if pron in self.knowledge.state_pronouns and self.recent_states:
            return (self.recent_states[-1],)
        if self.people.recent:
            state = self.people.state_of(self.people.recent[-1])
            return (state,) if state else ()
        return ()

    def _for_states(self, unit: Unit, office: Office, states: tuple[str, ...]) -> Office:
        """The office that a form is in these states, where one form names several offices."""
        keys = [e.key for e in unit.entries if e.kind == "office"] or [unit.key]
        offices = [self.knowledge.offices.offices[k] for k in keys]
        fitting = [o for o in offices if o.countries and set(states) & o.countries]
        free = [o for o in offices if not o.countries]
        return (fitting or free or [office])[0]

    def _role(self, office: Office, of: str) -> str:
        if of.startswith("organization:") and office.organisation_role:
            return office.organisation_role
        if of.startswith("organization:") and office.role in ("headOfStateOf", "headOfGovernmentOf"):
            return "chiefOf"
        return office.role

    def _complement(self, at: int, office: Office, head: Unit) -> tuple[tuple[str, ...], int]:
        """What an office is of: an adjective, a name in the genitive, or a name behind a particle."""
        unit = self.units[at]
        bare = not (head.info and head.info.definite) or head.end - head.start > 1
        if unit.kind == "nisba" or any(e.kind == "nisba_weak" for e in unit.entries):
            return self._states(at)
        if unit.kind == "function" and self._text(unit) in office.complement and at + 1 < len(self.units):
            states, after = self._things(at + 1)
            return (states, after) if states else ((), at)
        if unit.prep:
            if unit.prep in office.complement or unit.prep in self.knowledge.lexicon.clitics.lam:
                return self._things(at)
            return (), at
        if unit.conj:
            return (), at
        if unit.kind == "office" and bare:
            nested, _, after = self._office(at)
            states = tuple(of for _, of, _ in nested if of)
            if not states and after < len(self.units) and self.units[after].kind == "person":
                chief = self._person(after, ())
                whole = self.people.tenure_of(chief, nested[0][0]) if chief and nested else ""
                return ((whole,), after + 1) if whole else ((), at)
            return states, after
        return self._things(at) if bare else ((), at)

    def _things(self, at: int) -> tuple[tuple[str, ...], int]:
        """States, organisations or bodies named at a place, as what an office is of."""
        unit = self.units[at]
        if unit.kind == "organization":
            return (unit.key,), at + 1
        if unit.kind == "body":
            found = self._at_body(at)
            if found:
                states, _ = self._states(at + 1)
                return (*found[0], *(s for s in states if s not in found[0])), found[1]
            if self.recent_states and not self.knowledge.bodies[unit.key].get("state"):
                state = self.recent_states[-1]
                return (self._body(unit, state, at + 1), state), at + 1
            return (), at
        if unit.kind == "particle" and isinstance(unit.info, frozenset) and "one_group" in unit.info:
            return ((self.recent_group,), at + 1) if self.recent_group else ((), at)
        if unit.kind == "anaphor" and unit.key in ("two_states", "one_group"):
            keys = self.pair_states if unit.key == "two_states" else (self.recent_group,)
            return tuple(k for k in keys if k), at + 1
        return self._states(at)

    def _states(self, at: int) -> tuple[tuple[str, ...], int]:
        """States named at a place by adjectives or names, joined by "and"."""
        states: list[str] = []
        after = at
        while after < len(self.units):
            unit = self.units[after]
            kind = unit.kind
            joined = bool(unit.conj)
            if states and not joined:
                break
            if not states and (joined or (unit.prep and after > at)):
                break
            if kind == "nisba":
                states.append(unit.key)
            elif weak := [e.key for e in unit.entries if e.kind == "nisba_weak"]:
                states.append(weak[0])
            elif kind == "country" and unit.info != "ambiguous":
                states.append(unit.key)
            elif kind == "place" and unit.key in self.knowledge.world.capitals and unit.info != "ambiguous":
                states.append(self.knowledge.world.capitals[unit.key])
            elif kind == "state_of" and not states:
                found = self._at_state_of(after)
                if not found:
                    break
                states += found[0]
            else:
                break
            after += 1
        if len(states) > 1 and not self._list_of_states(at, after):
            states, after = states[:1], at + 1
        for state in states:
            self._state(state)
        if len(states) == 2:
            self.pair_states = (states[0], states[1])
        return tuple(states), after

    def _list_of_states(self, at: int, after: int) -> bool:
        """Whether "and" joins adjectives or names of one shape, and no name of a person follows the last."""
        if len({self.units[i].kind for i in range(at, after)}) > 1:
            return False
        return not (after < len(self.units) and self.units[after].kind == "person" and not self.units[after].conj)

    def _office_list(self, at: int, *, named: bool = False) -> tuple[tuple[str, ...], int, str] | None:
        """A dual or plural office that governs several names and states."""
        office = self.knowledge.offices.offices[self.units[at].key]
        states, after = self._things(at + 1) if at + 1 < len(self.units) else ((), at + 1)
        if not states and at + 2 < len(self.units) and self._text(self.units[at + 1]) in office.complement:
            states, after = self._things(at + 2)
        if len(states) < 2 and not (states and self.units[after - 1].kind == "anaphor"):
            pairs, beyond = self._pairs(at + 1, office)
            if len(pairs) > 1 or (pairs and pairs[0] and beyond > at + 2):
                keys = tuple(k for k in pairs if k)
                self._pair(keys)
                return keys, beyond, "list"
        people, beyond = self._named_pair(after)
        if people:
            pair = (
                states
                if len(states) == len(people)
                else self.pair_states
                if len(self.pair_states) == len(people)
                else ()
            )
            owned = [self._tenure(key, office, states) for key in people]
            for place, key in enumerate(people):
                left = [s for s in pair if s not in owned]
                of = owned[place] or (pair[place] if pair and not any(owned) else left[0] if len(left) == 1 else "")
                if of:
                    self._claim(key, self._role(office, of), of, office.id, "", at, beyond, "list")
            self._pair(people)
            return people, beyond, "list"
        if named:
            return None
        if len(states) > 1:
            keys = tuple(self.people.holder(self._role(office, s), s, office.id) or s for s in states)
            self._pair(keys)
            return keys, after, "office"
        if self.units[at].info.definite and self.units[at].info.number == "dual" and self.pair_people:
            return self.pair_people, at + 1, "two_people"
        if states and states[0].startswith("organization:"):
            return states, after, "members"
        return None

    def _office_for(self, role: str) -> Office:
        """The plainest office of a role."""
        return next(o for o in self.knowledge.offices.offices.values() if o.role == role)

    def _tenure(self, key: str, office: Office, states: tuple[str, ...]) -> str:
        of = self.people.tenure_of(key, office.role)
        return of if of and (not states or of in states) else ""

    def _pairs(self, at: int, office: Office) -> tuple[list[str], int]:
        """Names with a state each: adjective or name of the state, then the person, joined by "and"."""
        keys: list[str] = []
        after = at
        while after < len(self.units):
            start = after
            if keys:
                if self._is_comma(start) and start + 1 < len(self.units):
                    start += 1
                if not self.units[start].conj and not self._is_comma(after):
                    break
            unit = self.units[start]
            weak = [e.key for e in unit.entries if e.kind == "nisba_weak"]
            if unit.kind not in ("nisba", "country", "place") and not weak:
                break
            state = (
                weak[0]
                if weak and unit.kind not in ("nisba", "country", "place")
                else unit.key
                if unit.kind != "place"
                else self.knowledge.world.capitals.get(unit.key, "")
            )
            name = start + 1
            manner = ""
            while name < len(self.units) and self.units[name].kind in ("title", "modifier"):
                manner = self.units[name].info if self.units[name].kind == "modifier" else manner
                name += 1
            if not state or name >= len(self.units) or self.units[name].kind != "person" or self.units[name].conj:
                break
            role = self._role(office, state)
            key = self._person(name, ((role, state, office.id),))
            if key:
                self._claim(key, role, state, office.id, manner, start, name + 1, "list")
                keys.append(key)
            self._state(state)
            after = name + 1
        return keys, after

    def _named_pair(self, at: int) -> tuple[tuple[str, ...], int]:
        """Names that follow a dual or plural without states: "the ministers, X and Y"."""
        after = at
        if after < len(self.units) and self.units[after].kind == "mark":
            after += 1
        keys: list[str] = []
        end = at
        while after < len(self.units):
            unit = self.units[after]
            if unit.kind == "person" and (not keys or unit.conj or self._is_comma(after - 1)):
                key = self._person(after, ())
                if key:
                    keys.append(key)
                after += 1
                end = after
            elif keys and self._is_comma(after):
                after += 1
            else:
                break
        return (tuple(keys), end) if len(keys) > 1 else ((), at)

    def _apposition(self, at: int, key: str) -> int:
        """An office behind a name, with or without a comma: the name's holder has it. Returns the place behind."""
        start = at + 1 if at < len(self.units) and self._is_comma(at) else at
        if start >= len(self.units):
            return at
        acting = self.units[start].kind == "modifier" and self.units[start].info == "acting"
        start += int(acting and start + 1 < len(self.units))
        unit = self.units[start]
        bare = start == at and self.sentence.tokens[unit.start].norm.startswith(self.knowledge.lexicon.clitics.article)
        if bare and unit.end - unit.start == 1:
            return at
        if unit.kind != "office" or unit.conj or unit.prep or (unit.info and unit.info.number != "singular"):
            return at
        offices, manner, after = self._office_chain(start)
        manner = manner or ("acting" if acting else "")
        after_titles = self._titles(after)
        if (
            after_titles < len(self.units)
            and self.units[after_titles].kind == "person"
            and not self.units[after_titles].conj
        ):
            return at
        known = self.people.state_of(key)
        offices = tuple((r, of or self.people.tenure_of(key, r) or known, o) for r, of, o in offices)
        if not any(of for _, of, _ in offices):
            return at
        if start == at and after < len(self.units) and self.units[after].kind == "verb":
            return at
        self._claims(key, offices, manner, at - 1, after, "apposition")
        return after + 1 if start > at and after < len(self.units) and self._is_comma(after) else after

    def _person(self, at: int, offices: Sequence[tuple[str, str, str]]) -> str:
        unit = self.units[at]
        tokens = [t for t in self.sentence.tokens[unit.start : unit.end] if t.is_word]
        words = [t.norm for t in tokens]
        lexicon = self.knowledge.lexicon
        if unit.conj or unit.prep:
            words[0] = words[0][len(unit.conj) + len(unit.prep) :]
        surface = self._surface(unit)
        entries = unit.entries
        if not entries:
            entries = lexicon.get(" ".join(words))
        key = self.people.named(words, surface, entries, [o for o in offices if o[1]])
        if key:
            self.names.setdefault(key, set()).add(surface)
        return key

    def _surface(self, unit: Unit) -> str:
        tokens = self.sentence.tokens
        first = tokens[unit.start].text
        cut = len(unit.conj) + len(unit.prep)
        offset = 0
        while cut and offset < len(first):
            cut -= not ("\u064b" <= first[offset] <= "\u0652" or first[offset] == "\u0640")
            offset += 1
        while offset < len(first) and ("\u064b" <= first[offset] <= "\u0652" or first[offset] == "\u0640"):
            offset += 1
        rest = [t.text for t in tokens[unit.start + 1 : unit.end] if t.is_word]
        return " ".join([first[offset:], *rest])

    def _claims(
        self, key: str, offices: Sequence[tuple[str, str, str]], manner: str, start: int, end: int, pattern: str
    ) -> None:
        for role, of, office in offices:
            whole = of or self.people.tenure_of(key, role) or (self.people.state_of(key) if manner == "acting" else "")
            if whole:
                actual = role
                if self.knowledge.offices.offices[office].generic:
                    actual = self.people.generic_role(key, whole)
                if actual:
                    self._claim(key, actual, whole, office, manner, start, end, pattern)

    def _claim(
        self, key: str, role: str, of: str, office: str, manner: str, start: int, end: int, pattern: str
    ) -> None:
        first, last = self.units[max(start, 0)], self.units[min(end, len(self.units)) - 1]
        self.roles.append(RoleClaim(key, role, of, office, manner, first.start, last.end, f"role.{pattern}"))
        record = self.people.known[key]
        if (role, of, office) not in record.roles:
            record.roles.append((role, of, office))

    def _body(self, unit: Unit, state: str, after: int) -> str:
        row = self.knowledge.bodies[unit.key]
        name = str(row["forms"][0])
        code = unit.key
        if row.get("by_form"):
            name = self._surface(unit)
            code = "ministry_" + "_".join(str(unit.info).split(" ")[-1:])
        thing = self.knowledge.world.things[state]
        key = f"organization:{state.split(':')[1].lower()}_{code}"
        adjective = self.knowledge.adjective(state, row.get("gender", "f"))
        label = f"{name} {adjective or thing.ar}"
        self.made[key] = Made(key, ("Organization", "GovernmentOrganization"), label, state)
        self.names.setdefault(key, set()).add(label)
        return key

    def _last_role(self, key: str) -> tuple[str, str, str] | None:
        record = self.people.known.get(key)
        if record and record.roles:
            return record.roles[-1]
        tenures = self.knowledge.world.tenures.get(key, ()) if key else ()
        held = [t for t in tenures if self.people._held(t)] or list(tenures)
        return (held[-1].role, held[-1].of, held[-1].office) if held else None

    def _titles(self, at: int) -> int:
        while at < len(self.units) and self.units[at].kind in ("title", "modifier") and not self.units[at].conj:
            at += 1
        return at

    def _is_comma(self, at: int) -> bool:
        return (
            at < len(self.units) and self.units[at].kind == "mark" and self.units[at].key in ("،", ",", "-", "–", "(")
        )

    def _placed(self, at: int) -> bool:
        """Whether an ambiguous name stands where a place or state must stand."""
        unit = self.units[at]
        before = self.units[at - 1] if at else None
        if before is None:
            return False
        if before.kind == "particle" and isinstance(before.info, frozenset):
            return bool(before.info & {"place", "capital"})
        return before.kind in ("office", "orgword") or (before.kind in ("country", "place") and bool(unit.conj))

    def _text(self, unit: Unit) -> str:
        return " ".join(t.norm for t in self.sentence.tokens[unit.start : unit.end])

    def _state(self, key: str) -> None:
        if key in self.recent_states:
            self.recent_states.remove(key)
        self.recent_states.append(key)

    def _pair(self, keys: Sequence[str]) -> None:
        people = tuple(k for k in dict.fromkeys(keys) if k.startswith("person:"))
        if len(people) == 2:
            self.pair_people = people
            states = tuple(s for s in map(self.people.state_of, people) if s.startswith("country:"))
            if len(set(states)) == 2:
                self.pair_states = states

    # Lists

    def _grouped(self, items: list[Item]) -> list[Item]:
        """Join refs that "and" or commas put side by side into one."""
        out: list[Item] = []
        i = 0
        while i < len(items):
            item = items[i]
            if item.kind != "ref":
                out.append(item)
                i += 1
                continue
            keys, j = list(item.keys), i + 1
            while j < len(items):
                nxt = self._next_in_list(items, j, item)
                if nxt is None:
                    break
                keys += items[nxt].keys
                j = nxt + 1
            if len(dict.fromkeys(keys)) > 1:
                self._note_pair(tuple(dict.fromkeys(keys)))
            out.append(item._replace(keys=tuple(dict.fromkeys(keys)), end=items[j - 1].end))
            i = j
        return out

    def _note_pair(self, keys: tuple[str, ...]) -> None:
        self._pair(keys)
        states = tuple(dict.fromkeys(self.knowledge.world.capitals.get(k, k) for k in keys))
        if len(states) == 2 and all(s.startswith("country:") for s in states):
            self.pair_states = states

    def _next_in_list(self, items: Sequence[Item], at: int, first: Item) -> int | None:
        nxt = at
        comma = items[at].kind == "mark" and items[at].head.key in ("،", ",")
        if comma and at + 1 < len(items):
            nxt = at + 1
        item = items[nxt]
        if item.kind != "ref" or (item.prep and item.prep != first.prep):
            return None
        if not (item.conj or (comma and self._list_goes_on(items, nxt))):
            return None
        after = items[nxt + 1] if nxt + 1 < len(items) else None
        leads = after is not None and after.kind == "verb" and not after.conj and after.head.info.number == "singular"
        if leads and any(i.kind == "verb" for i in items[:at]):
            return None
        return nxt

    @staticmethod
    def _list_goes_on(items: Sequence[Item], at: int) -> bool:
        """Whether a ref after a bare comma is followed by another member, the last one with "and"."""
        for i in range(at + 1, min(at + 8, len(items))):
            item = items[i]
            if item.kind == "ref" and item.conj:
                return True
            if item.kind not in ("ref", "mark") or (item.kind == "mark" and item.head.key not in ("،", ",")):
                return False
        return False
