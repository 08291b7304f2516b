"""The character: director, playbook, prompt, checks, memory, tone. Pure."""
