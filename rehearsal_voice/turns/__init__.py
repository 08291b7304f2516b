"""When a turn is over, and what may follow what: pure, counted in samples."""
