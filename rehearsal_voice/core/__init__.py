"""Words every other room shares: audio, events, ports, errors, time. Standard library and numpy only."""
