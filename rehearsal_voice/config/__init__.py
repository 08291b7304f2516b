"""Where things live and what the person has set."""
