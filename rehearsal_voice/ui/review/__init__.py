"""One take looked at again."""

from rehearsal_voice.ui.review.page import Review

__all__ = ["Review"]
