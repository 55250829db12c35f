"""GENERATED from ontology/ by `python -m kg.ontology`: the IRIs of the graph. Do not edit."""

BASE = "https://w3id.org/diplomacy-kg/"

PREFIXES = {
    "agreement": "https://w3id.org/diplomacy-kg/agreement/",
    "article": "https://w3id.org/diplomacy-kg/article/",
    "country": "https://w3id.org/diplomacy-kg/country/",
    "dip": "https://w3id.org/diplomacy-kg/ontology#",
    "event": "https://w3id.org/diplomacy-kg/event/",
    "evidence": "https://w3id.org/diplomacy-kg/evidence/",
    "fact": "https://w3id.org/diplomacy-kg/fact/",
    "graph": "https://w3id.org/diplomacy-kg/graph/",
    "oa": "http://www.w3.org/ns/oa#",
    "organization": "https://w3id.org/diplomacy-kg/organization/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "person": "https://w3id.org/diplomacy-kg/person/",
    "place": "https://w3id.org/diplomacy-kg/place/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "run": "https://w3id.org/diplomacy-kg/run/",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "topic": "https://w3id.org/diplomacy-kg/topic/",
    "wd": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

DIP_C_ACCUSE = "https://w3id.org/diplomacy-kg/ontology#ACCUSE"
DIP_C_AGREE = "https://w3id.org/diplomacy-kg/ontology#AGREE"
DIP_C_AID = "https://w3id.org/diplomacy-kg/ontology#AID"
DIP_C_ASSAULT = "https://w3id.org/diplomacy-kg/ontology#ASSAULT"
DIP_T_ACCESSION = "https://w3id.org/diplomacy-kg/ontology#Accession"
DIP_T_ACTION = "https://w3id.org/diplomacy-kg/ontology#Action"
DIP_T_AGREEMENT = "https://w3id.org/diplomacy-kg/ontology#Agreement"
DIP_T_AGREEMENT_KIND = "https://w3id.org/diplomacy-kg/ontology#AgreementKind"
DIP_T_ALLEGED = "https://w3id.org/diplomacy-kg/ontology#Alleged"
DIP_T_APPOINTMENT = "https://w3id.org/diplomacy-kg/ontology#Appointment"
DIP_C_COERCE = "https://w3id.org/diplomacy-kg/ontology#COERCE"
DIP_C_CONSULT = "https://w3id.org/diplomacy-kg/ontology#CONSULT"
DIP_C_COOPERATE = "https://w3id.org/diplomacy-kg/ontology#COOPERATE"
DIP_T_CALL = "https://w3id.org/diplomacy-kg/ontology#Call"
DIP_T_CATEGORY = "https://w3id.org/diplomacy-kg/ontology#Category"
DIP_T_CLAIMED = "https://w3id.org/diplomacy-kg/ontology#Claimed"
DIP_T_CONDITIONAL = "https://w3id.org/diplomacy-kg/ontology#Conditional"
DIP_T_DECLARATION = "https://w3id.org/diplomacy-kg/ontology#Declaration"
DIP_T_DENIED = "https://w3id.org/diplomacy-kg/ontology#Denied"
DIP_T_DOCUMENT = "https://w3id.org/diplomacy-kg/ontology#Document"
DIP_T_EVENT = "https://w3id.org/diplomacy-kg/ontology#Event"
DIP_T_EVIDENCE = "https://w3id.org/diplomacy-kg/ontology#Evidence"
DIP_T_EXPECTED = "https://w3id.org/diplomacy-kg/ontology#Expected"
DIP_T_FACT = "https://w3id.org/diplomacy-kg/ontology#Fact"
DIP_T_FOUNDING = "https://w3id.org/diplomacy-kg/ontology#Founding"
DIP_T_HOPED = "https://w3id.org/diplomacy-kg/ontology#Hoped"
DIP_T_INTERNATIONAL_ORGANIZATION = "https://w3id.org/diplomacy-kg/ontology#InternationalOrganization"
DIP_T_LEADER = "https://w3id.org/diplomacy-kg/ontology#Leader"
DIP_C_MOBILIZE = "https://w3id.org/diplomacy-kg/ontology#MOBILIZE"
DIP_T_MEETING = "https://w3id.org/diplomacy-kg/ontology#Meeting"
DIP_T_MEMORANDUM = "https://w3id.org/diplomacy-kg/ontology#Memorandum"
DIP_T_NEGATED = "https://w3id.org/diplomacy-kg/ontology#Negated"
DIP_T_OCCURRED = "https://w3id.org/diplomacy-kg/ontology#Occurred"
DIP_C_PROTEST = "https://w3id.org/diplomacy-kg/ontology#PROTEST"
DIP_T_PACT = "https://w3id.org/diplomacy-kg/ontology#Pact"
DIP_T_PARTNERSHIP = "https://w3id.org/diplomacy-kg/ontology#Partnership"
DIP_T_PLANNED = "https://w3id.org/diplomacy-kg/ontology#Planned"
DIP_C_REJECT = "https://w3id.org/diplomacy-kg/ontology#REJECT"
DIP_C_REQUEST = "https://w3id.org/diplomacy-kg/ontology#REQUEST"
DIP_C_SANCTION = "https://w3id.org/diplomacy-kg/ontology#SANCTION"
DIP_C_SUPPORT = "https://w3id.org/diplomacy-kg/ontology#SUPPORT"
DIP_T_SCHEDULED = "https://w3id.org/diplomacy-kg/ontology#Scheduled"
DIP_T_SIGNING = "https://w3id.org/diplomacy-kg/ontology#Signing"
DIP_T_STATEMENT = "https://w3id.org/diplomacy-kg/ontology#Statement"
DIP_T_STATUS = "https://w3id.org/diplomacy-kg/ontology#Status"
DIP_T_SUMMIT = "https://w3id.org/diplomacy-kg/ontology#Summit"
DIP_C_THREATEN = "https://w3id.org/diplomacy-kg/ontology#THREATEN"
DIP_T_TREATY = "https://w3id.org/diplomacy-kg/ontology#Treaty"
DIP_T_UNDETERMINED = "https://w3id.org/diplomacy-kg/ontology#Undetermined"
DIP_T_VISIT = "https://w3id.org/diplomacy-kg/ontology#Visit"
DIP_C_YIELD = "https://w3id.org/diplomacy-kg/ontology#YIELD"
DIP_ABOUT = "https://w3id.org/diplomacy-kg/ontology#about"
DIP_ABSENTEE = "https://w3id.org/diplomacy-kg/ontology#absentee"
DIP_ACTOR = "https://w3id.org/diplomacy-kg/ontology#actor"
DIP_ADDRESSEE = "https://w3id.org/diplomacy-kg/ontology#addressee"
DIP_AGREEMENT_KINDS = "https://w3id.org/diplomacy-kg/ontology#agreementKinds"
DIP_ATTRIBUTED_TO = "https://w3id.org/diplomacy-kg/ontology#attributedTo"
DIP_CAPITAL_OF = "https://w3id.org/diplomacy-kg/ontology#capitalOf"
DIP_CATEGORIES = "https://w3id.org/diplomacy-kg/ontology#categories"
DIP_CATEGORY = "https://w3id.org/diplomacy-kg/ontology#category"
DIP_CHAIR_OF = "https://w3id.org/diplomacy-kg/ontology#chairOf"
DIP_CHANNEL = "https://w3id.org/diplomacy-kg/ontology#channel"
DIP_CHIEF_OF = "https://w3id.org/diplomacy-kg/ontology#chiefOf"
DIP_CONCLUDED_AT = "https://w3id.org/diplomacy-kg/ontology#concludedAt"
DIP_CONCLUDED_ON = "https://w3id.org/diplomacy-kg/ontology#concludedOn"
DIP_CONFIDENCE = "https://w3id.org/diplomacy-kg/ontology#confidence"
DIP_CONTENT = "https://w3id.org/diplomacy-kg/ontology#content"
DIP_DATE_TEXT = "https://w3id.org/diplomacy-kg/ontology#dateText"
DIP_DIALOGUE_PARTNER_OF = "https://w3id.org/diplomacy-kg/ontology#dialoguePartnerOf"
DIP_FOREIGN_MINISTER_OF = "https://w3id.org/diplomacy-kg/ontology#foreignMinisterOf"
DIP_FOUNDER_OF = "https://w3id.org/diplomacy-kg/ontology#founderOf"
DIP_HEAD_OF_GOVERNMENT_OF = "https://w3id.org/diplomacy-kg/ontology#headOfGovernmentOf"
DIP_HEAD_OF_STATE_OF = "https://w3id.org/diplomacy-kg/ontology#headOfStateOf"
DIP_HOST = "https://w3id.org/diplomacy-kg/ontology#host"
DIP_KIND = "https://w3id.org/diplomacy-kg/ontology#kind"
DIP_OBSERVER_OF = "https://w3id.org/diplomacy-kg/ontology#observerOf"
DIP_OFFICIAL_OF = "https://w3id.org/diplomacy-kg/ontology#officialOf"
DIP_OUTCOME = "https://w3id.org/diplomacy-kg/ontology#outcome"
DIP_PARTICIPANT = "https://w3id.org/diplomacy-kg/ontology#participant"
DIP_PARTY = "https://w3id.org/diplomacy-kg/ontology#party"
DIP_PATTERN = "https://w3id.org/diplomacy-kg/ontology#pattern"
DIP_QUOTE = "https://w3id.org/diplomacy-kg/ontology#quote"
DIP_REPRESENTS = "https://w3id.org/diplomacy-kg/ontology#represents"
DIP_SIGNATORY = "https://w3id.org/diplomacy-kg/ontology#signatory"
DIP_SINCE = "https://w3id.org/diplomacy-kg/ontology#since"
DIP_SPEAKER = "https://w3id.org/diplomacy-kg/ontology#speaker"
DIP_STATUS = "https://w3id.org/diplomacy-kg/ontology#status"
DIP_STATUSES = "https://w3id.org/diplomacy-kg/ontology#statuses"
DIP_TARGET = "https://w3id.org/diplomacy-kg/ontology#target"
DIP_TOPICS = "https://w3id.org/diplomacy-kg/ontology#topics"

OA_END = "http://www.w3.org/ns/oa#end"
OA_EXACT = "http://www.w3.org/ns/oa#exact"
OA_HAS_SOURCE = "http://www.w3.org/ns/oa#hasSource"
OA_START = "http://www.w3.org/ns/oa#start"

OWL_SAME_AS = "http://www.w3.org/2002/07/owl#sameAs"

PROV_T_ACTIVITY = "http://www.w3.org/ns/prov#Activity"
PROV_T_SOFTWARE_AGENT = "http://www.w3.org/ns/prov#SoftwareAgent"
PROV_WAS_ASSOCIATED_WITH = "http://www.w3.org/ns/prov#wasAssociatedWith"
PROV_WAS_DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom"
PROV_WAS_GENERATED_BY = "http://www.w3.org/ns/prov#wasGeneratedBy"

RDF_OBJECT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"
RDF_PREDICATE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"
RDF_SUBJECT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"
RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

RDFS_COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment"
RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
RDFS_SUB_CLASS_OF = "http://www.w3.org/2000/01/rdf-schema#subClassOf"
RDFS_SUB_PROPERTY_OF = "http://www.w3.org/2000/01/rdf-schema#subPropertyOf"

SCHEMA_T_CITY = "https://schema.org/City"
SCHEMA_T_COUNTRY = "https://schema.org/Country"
SCHEMA_T_EVENT = "https://schema.org/Event"
SCHEMA_T_GOVERNMENT_ORGANIZATION = "https://schema.org/GovernmentOrganization"
SCHEMA_T_NEWS_ARTICLE = "https://schema.org/NewsArticle"
SCHEMA_T_NEWS_MEDIA_ORGANIZATION = "https://schema.org/NewsMediaOrganization"
SCHEMA_T_ORGANIZATION = "https://schema.org/Organization"
SCHEMA_T_PERSON = "https://schema.org/Person"
SCHEMA_T_PLACE = "https://schema.org/Place"
SCHEMA_CONTAINED_IN_PLACE = "https://schema.org/containedInPlace"
SCHEMA_DATE_PUBLISHED = "https://schema.org/datePublished"
SCHEMA_END_DATE = "https://schema.org/endDate"
SCHEMA_HEADLINE = "https://schema.org/headline"
SCHEMA_IDENTIFIER = "https://schema.org/identifier"
SCHEMA_IN_LANGUAGE = "https://schema.org/inLanguage"
SCHEMA_LOCATION = "https://schema.org/location"
SCHEMA_MEMBER_OF = "https://schema.org/memberOf"
SCHEMA_NAME = "https://schema.org/name"
SCHEMA_ORGANIZER = "https://schema.org/organizer"
SCHEMA_PUBLISHER = "https://schema.org/publisher"
SCHEMA_START_DATE = "https://schema.org/startDate"
SCHEMA_SUPER_EVENT = "https://schema.org/superEvent"
SCHEMA_URL = "https://schema.org/url"

SKOS_T_CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept"
SKOS_ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel"
SKOS_BROADER = "http://www.w3.org/2004/02/skos/core#broader"
SKOS_DEFINITION = "http://www.w3.org/2004/02/skos/core#definition"
SKOS_IN_SCHEME = "http://www.w3.org/2004/02/skos/core#inScheme"
SKOS_PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel"

XSD_DATE = "http://www.w3.org/2001/XMLSchema#date"
XSD_DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal"
XSD_G_YEAR = "http://www.w3.org/2001/XMLSchema#gYear"
XSD_G_YEAR_MONTH = "http://www.w3.org/2001/XMLSchema#gYearMonth"
XSD_INTEGER = "http://www.w3.org/2001/XMLSchema#integer"
XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"

SUPER_PROPERTIES = {
    DIP_ACTOR: DIP_PARTICIPANT,
    DIP_ADDRESSEE: DIP_TARGET,
    DIP_CHIEF_OF: DIP_REPRESENTS,
    DIP_FOREIGN_MINISTER_OF: DIP_REPRESENTS,
    DIP_HEAD_OF_GOVERNMENT_OF: DIP_REPRESENTS,
    DIP_HEAD_OF_STATE_OF: DIP_REPRESENTS,
    DIP_HOST: DIP_PARTICIPANT,
    DIP_OFFICIAL_OF: DIP_REPRESENTS,
    DIP_SPEAKER: DIP_ACTOR,
    DIP_TARGET: DIP_PARTICIPANT,
}
