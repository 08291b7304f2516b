"""Fakes that ship: scripted microphone, ears, mind and voice, and a clock that is set by hand."""
