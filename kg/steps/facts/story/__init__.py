"""What the article has told so far, and what of it holds: happenings in the making, themes, times, truth."""
