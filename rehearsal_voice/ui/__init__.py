"""The window, in Qt Widgets.

Widgets and not Quick: every control is known to screen readers and the keyboard as it is, the small wheel has all of
it, and it is on screen within a second on a slow machine. What is special here (the presence, the timeline) is painted.
"""
