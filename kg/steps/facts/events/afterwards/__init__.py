"""What only the whole article tells of an event: its place, its day, the larger event, who else was there."""
