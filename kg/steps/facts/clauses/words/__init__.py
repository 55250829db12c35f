"""Which reading a word has where it stands: its sense, its voice, and whether it tells of anything at all."""
