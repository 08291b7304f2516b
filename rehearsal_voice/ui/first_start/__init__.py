"""The first start, step by step; every step can be skipped and done again from the settings."""

from rehearsal_voice.ui.first_start.page import FirstStart

__all__ = ["FirstStart"]
