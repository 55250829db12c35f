"""Standing relations: who is a member, founder, observer, chair; roles that sentences state."""
