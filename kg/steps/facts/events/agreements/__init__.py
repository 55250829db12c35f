"""Agreements: kind, parties and signatories, the matters agreed, and which one is meant when one is spoken of again."""
