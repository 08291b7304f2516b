"""How someone speaks: rate, pauses, fillers, apologies, silences, pitch. Pure functions on arrays and events."""
