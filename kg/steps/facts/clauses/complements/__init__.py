"""Objects and complements: what particles give to verbs and nouns, and whose a name is."""
