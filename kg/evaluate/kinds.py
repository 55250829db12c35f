"""The kinds of gold facts, what each must and may say, and the terms of the graph behind them."""

from __future__ import annotations

from kg import vocab

TYPE = vocab.RDF_TYPE
TAKES_PART = (
    vocab.DIP_PARTICIPANT,
    vocab.DIP_ACTOR,
    vocab.DIP_TARGET,
    vocab.DIP_SPEAKER,
    vocab.DIP_ADDRESSEE,
    vocab.DIP_HOST,
    vocab.SCHEMA_ORGANIZER,
)
ACTORS = (vocab.DIP_ACTOR, vocab.DIP_SPEAKER)
TARGETS = (vocab.DIP_TARGET, vocab.DIP_ADDRESSEE)
PARTIES = (vocab.DIP_PARTY, vocab.DIP_SIGNATORY)
DATES = (vocab.SCHEMA_START_DATE, vocab.DIP_CONCLUDED_ON)

ROLES = {
    "headOfStateOf": vocab.DIP_HEAD_OF_STATE_OF,
    "headOfGovernmentOf": vocab.DIP_HEAD_OF_GOVERNMENT_OF,
    "foreignMinisterOf": vocab.DIP_FOREIGN_MINISTER_OF,
    "chiefOf": vocab.DIP_CHIEF_OF,
    "officialOf": vocab.DIP_OFFICIAL_OF,
}
RELATIONS = {
    "memberOf": vocab.SCHEMA_MEMBER_OF,
    "founderOf": vocab.DIP_FOUNDER_OF,
    "observerOf": vocab.DIP_OBSERVER_OF,
    "dialoguePartnerOf": vocab.DIP_DIALOGUE_PARTNER_OF,
    "chairOf": vocab.DIP_CHAIR_OF,
}
REQUIRED = {
    "role": ("person", "role", "of"),
    "relation": ("subject", "property", "object"),
    "event": ("class", "with"),
    "statement": ("speaker", "category"),
    "action": ("actor", "target", "category"),
    "agreement": ("parties",),
}
SLOTS = {
    "role": (),
    "relation": (),
    "event": ("place", "date", "organizer", "host", "absentee", "status", "category", "super"),
    "statement": ("addressee", "about", "status", "place", "date"),
    "action": ("date", "status", "place"),
    "agreement": ("agreementKind", "date", "about", "at"),
}
SIDES = ("with", "parties")
ONE_OF = {"role": ROLES, "property": RELATIONS}
CODE_SLOTS = {"status": vocab.DIP_STATUS, "category": vocab.DIP_CATEGORY, "agreementKind": vocab.DIP_KIND}
EVENT_SLOTS = {"super": vocab.SCHEMA_SUPER_EVENT, "at": vocab.DIP_CONCLUDED_AT}
THING_SLOTS = {
    "organizer": (vocab.SCHEMA_ORGANIZER,),
    "host": (vocab.DIP_HOST,),
    "absentee": (vocab.DIP_ABSENTEE,),
    "addressee": TARGETS,
    "about": (vocab.DIP_ABOUT,),
}
