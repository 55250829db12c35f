"""Kinds of things by what their keys begin with."""

from __future__ import annotations

# who can be a side: states and organisations; and who can act or speak, people too
PARTIES = ("country:", "organization:")
ACTORS = ("person:", *PARTIES)

# lands that speak, deal and sign like states, and have presidents, though no list of states has them
LIKE_STATES = frozenset(
    {
        "place:somaliland",
        "place:abkhazia",
        "place:south_ossetia",
        "place:transnistria",
        "place:northern_cyprus",
        "place:nagorno_karabakh",
        "place:kurdistan_region",
        "place:republika_srpska",
        "place:puntland",
        "place:jubaland",
        "place:bougainville",
    }
)

# groups without a name, such as "the rebels", until facts are told of them
GROUP = "group:"
# why an item stands for one: its words are no name
COLLECTIVE = "collective"
# outlets that only an article names
MADE_OUTLET = "organization:~~"
