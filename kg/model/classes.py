"""Sets of classes of happenings for which several rooms ask."""

from __future__ import annotations

# two or more talk
TALKS = frozenset({"Meeting", "Call"})
# many come to one place
CONVENED = frozenset({"Summit", "Meeting"})
# at which one speaks
GATHERINGS = CONVENED | TALKS
# at which one meets somebody
ENCOUNTERS = GATHERINGS | {"Visit"}
