"""The voice of feedback, apart from the partner: debrief, evidence, goals, corrections. Pure."""
