"""Who a clause is about: named behind its verb or before it, a common noun, or carried on from what was said."""
