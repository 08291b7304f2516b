"""What stands on the side line of a take: a mended form, an answer to a learner's question, the next of a quiz."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehearsal_voice.core.events import CorrectionGiven, TutorAnswered


def mended(event: CorrectionGiven) -> str:
    """A hint does not give the answer away; the third time the reason is told."""
    translate = QCoreApplication.translate
    if event.step == "prompt":
        return translate("Rehearse", "Try that again: “{quote}”").format(quote=event.quote)
    better = translate("Rehearse", "More natural: {form}").format(form=event.form)
    return f"{better}\n{event.note}" if event.step == "native" else better


def taught(event: TutorAnswered) -> str:
    """The tutor's answer, and the next question of a quiz."""
    translate = QCoreApplication.translate
    verdicts = {
        "right": translate("Rehearse", "Yes."),
        "almost": translate("Rehearse", "Almost."),
        "wrong": translate("Rehearse", "Not yet."),
    }
    parts = [verdicts.get(event.verdict, "")]
    if event.phrase:
        parts.append(f"{event.phrase}: {event.meaning}.")
    elif event.about != "quiz":
        parts.append(translate("Rehearse", "“{words}”: I don't know that one.").format(words=event.asked))
    if event.prompt:
        right, said = translate("Rehearse", "Say it right: {words}"), translate("Rehearse", "How do you say: {words}?")
        parts.append((right if event.mends else said).format(words=event.prompt))
    return " ".join(part for part in parts if part) or translate("Rehearse", "The quiz is over.")
