"""One table a language: syllables, lexicons, spoken commands, the way numbers are read."""
