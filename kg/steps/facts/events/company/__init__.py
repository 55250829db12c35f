"""Who takes part in an event, in which role, as its clause and those around it tell."""
