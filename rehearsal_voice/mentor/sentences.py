"""The mentor's own sentences, in the languages of the window. “ ” hold only what was really said.

Fields: {quote}, {goal}, {partner}, {value}. No sentence holds a number of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.mentor.sentences_fr import FRENCH

Sentences = Mapping[str, str]

_EN: Sentences = {
    # out of the role
    "leave_name": "That was {partner}, who is made up. You are yourself again: say your own name, aloud or not.",
    "leave_breath": "Put your feet on the floor and breathe out slowly, longer than you breathed in.",
    "leave_next": "Next comes what you said, in your own words. Then this is done.",
    # what worked
    "worked_goal": "This is what you came for, and you said it:",
    "worked_also": "You had come for this, too:",
    "worked_stays": "You stayed with it when it got harder:",
    "worked_number": "There is a number in it, so it can be repeated to others:",
    "worked_date": "There is a day in it, so it can happen:",
    "worked_bare": "You said it, and you stopped there:",
    "worked_unblaming": "You said how it is for you, and accused nobody:",
    "worked_question": "You asked, and gave {partner} something to answer:",
    "worked_conceded": "After this, {partner} gave way:",
    "worked_silence": "You said this and let it stand, through {value} s of silence:",
    "worked_owned": "{partner} named a fault, and you owned it without a detour:",
    "worked_mended": "You heard how it sounded, and said so yourself:",
    "worked_taken_up": "You used the better form yourself:",
    # how it lands on the other side
    "reactive": "This asks {partner} to defend themselves before they can listen:",
    "said_reactive": "This was sharp:",
    "said_defensive": "Here you defended yourself:",
    "defensive": "This keeps you safe, and leaves {partner}'s question where it was:",
    "vague": "{partner} could not know from this what to do or to agree to:",
    "gave_way": "Here {partner} lost sight of what you want:",
    "softened": "After this, {partner} could no longer tell what stands:",
    "own_version": "This is how you would do it, so {partner} learns little about their own way:",
    "explained": "So many reasons at once make it hard to hear the one that counts:",
    "apologies": "With so much sorry, {partner} has to look after you before they can answer:",
    "interruption": "{partner} was still speaking when you began:",
    "monologue": "This turn was long; {partner} had no way in:",
    # fumbles
    "repetition": "You started more than once here:",
    "rush": "Here you hurried:",
    "hedge": "Several small words that make your sentence smaller, close together:",
    "filled_silence": "Here you filled the silence:",
    "trailing_off": "Here your voice faded before the end:",
    "off_topic": "This led away from what you had come to say:",
    # one thing to try
    "try_not_said": "One thing for next time, in one plain sentence: {goal}",
    "try_no_number": "One thing: you said “{quote}”. Next time put one figure in it, and then stop.",
    "try_no_date": "One thing: you said “{quote}”. Next time name a day with it.",
    "try_went_on": "One thing: “{quote}” was enough. Say it, and leave the silence to the other side.",
    "try_wrapped": "One thing: you said “{quote}”. Next time say the figure alone, and stop.",
    "try_too_many": "One thing: “{quote}” is more than one. Choose the one that counts most, and leave the others out.",
    "try_taken_back": "One thing: when the push comes, say the same sentence once more before you add anything.",
    "try_with_blame": "One thing: “{quote}” came together with blame. Say only how it is for you, and begin with I.",
    "try_softened": "One thing: leave out “{quote}”. The sentence before it can stand alone.",
    "try_reactive": "One thing: you said “{quote}”. Say it again about yourself: what you felt, or what you need.",
    "try_defensive": "One thing: before anything like “{quote}”, say what part of it is right.",
    "try_vague": "One thing: instead of “{quote}”, name what you want so that it can be answered with yes or no.",
    "try_gave_way": "One thing: where you said “{quote}”, wait for one breath and say your sentence again.",
    "try_own_version": "One thing: instead of “{quote}”, ask what they were going for.",
    "try_explained": "One thing: choose the one reason that counts, say it, and stop.",
    "try_apologies": "One thing: leave every sorry out once, and hear whether anything is missing.",
    "try_rush": "One thing: you hurried through “{quote}”. Say only that again, slower.",
    "try_filled_silence": "One thing: the silence at “{quote}” was yours to keep. Next time let it stand.",
    "try_harder": "One thing: do it again with a partner who pushes back harder. The words need not be the same.",
    "try_again": "One thing: say your first sentence again, a little slower.",
    "try_more": "One thing: the same once more, with one sentence in it that you have not used yet.",
    # one kind sentence
    "kind_talk": "“{quote}” has been said aloud now, in your own voice.",
    "kind_language": "“{quote}”: said aloud, in {partner}'s language, and it carried the conversation on.",
    "kind_open": "Some of it came out rough, and nobody was hurt by it. That is what a rehearsal is for.",
    "kind_quiet": "You came and tried. Not every talk has to be finished in one go.",
    # a step outside
    "step_talk_open": "Write the one sentence you most want to say on a slip of paper, and carry it with you today.",
    "step_talk_met": "Ask the real person when they have time. Only the appointment, not the talk yet.",
    "step_drill": "Say one sentence without a reason behind it today, to anyone, and let the silence be.",
    "step_free": "Tell one person one sentence of this, or ask them to sit with you for a while.",
    "step_language": "Use one sentence of this with a real person this week, even if it is only the hello.",
    # short takes
    "lead_done": "What you came for went through:",
    "lead_asked": "You came to your point {value} s after your first word:",
    "lead_latency": "Half of your answers began within {value} s.",
    "lead_repair": "You asked to hear it again, as people do:",
    "lead_hear": "One moment to hear again:",
    "lead_nothing": "This take was too short for numbers. It can still be listened to.",
    "own_good": "What felt good?",
    "own_try": "What will you try?",
    # takes
    "surprise": "These takes share most of their wording. A talk is no speech: try one with a surprise.",
    "for_real": "You have rehearsed this several times. What is left before you do it for real?",
    "same_words": "{value} percent of the wording of two takes is the same.",
    # a line instead, and a line shown
    "instead_intro": "Instead of “{quote}”, you could say:",
    "show_intro": "{goal} It could sound like this, with your own facts in it:",
    # second opinion
    "friend_intro": "A friend told of this exchange between two people. This is how it reads from outside:",
    "friend_one": "One of the two said things that were hard to hear; the other did not.",
    "friend_both": "Both said something that was hard for the other to hear.",
    "friend_none": "Neither said anything that stands out as hard to hear.",
    "friend_name": "your friend",
}

_ES: Sentences = {
    "leave_name": "Era {partner}, un personaje inventado. Vuelves a ser tú: di tu nombre, en voz alta o para ti.",
    "leave_breath": "Apoya los pies en el suelo y suelta el aire despacio, más de lo que tardaste en tomarlo.",
    "leave_next": "Ahora viene lo que dijiste, con tus palabras. Después se acabó.",
    "worked_goal": "Venías a esto, y lo dijiste:",
    "worked_also": "Y a esto también venías:",
    "worked_stays": "Te mantuviste cuando se puso más difícil:",
    "worked_number": "Hay una cifra, así que otros pueden repetirla:",
    "worked_date": "Hay un día, así que puede ocurrir:",
    "worked_bare": "Lo dijiste y ahí paraste:",
    "worked_unblaming": "Dijiste cómo es para ti sin acusar a nadie:",
    "worked_question": "Preguntaste, y {partner} tuvo algo que contestar:",
    "worked_conceded": "Después de esto, {partner} cedió:",
    "worked_silence": "Dijiste esto y lo dejaste estar, con {value} s de silencio:",
    "worked_owned": "{partner} nombró un fallo y lo reconociste sin rodeos:",
    "worked_mended": "Oíste cómo había sonado, y lo dijiste tú:",
    "worked_taken_up": "Usaste tú la forma mejor:",
    "reactive": "Esto obliga a {partner} a defenderse antes de poder escuchar:",
    "said_reactive": "Esto fue cortante:",
    "said_defensive": "Aquí te defendiste:",
    "defensive": "Esto te protege, pero la pregunta de {partner} se queda donde estaba:",
    "vague": "Con esto {partner} no podía saber qué hacer ni a qué decir que sí:",
    "gave_way": "Aquí {partner} dejó de ver lo que quieres:",
    "softened": "Después de esto, {partner} ya no sabía qué seguía en pie:",
    "own_version": "Así lo harías tú; {partner} aprende poco sobre su propio camino:",
    "explained": "Tantas razones juntas no dejan oír la que cuenta:",
    "apologies": "Con tantas disculpas, {partner} tiene que cuidarte antes de poder contestar:",
    "interruption": "{partner} aún hablaba cuando empezaste:",
    "monologue": "Este turno fue largo; {partner} no tenía por dónde entrar:",
    "repetition": "Aquí empezaste más de una vez:",
    "rush": "Aquí ibas con prisa:",
    "hedge": "Varias palabras seguidas que hacen más pequeña tu frase:",
    "filled_silence": "Aquí llenaste el silencio:",
    "trailing_off": "Aquí la voz se apagó antes del final:",
    "off_topic": "Esto se alejó de lo que venías a decir:",
    "try_not_said": "Una cosa para la próxima, en una frase sencilla: {goal}",
    "try_no_number": "Una cosa: dijiste “{quote}”. La próxima vez pon una cifra, y para ahí.",
    "try_no_date": "Una cosa: dijiste “{quote}”. La próxima vez nombra un día.",
    "try_went_on": "Una cosa: “{quote}” bastaba. Dilo y deja el silencio a la otra persona.",
    "try_wrapped": "Una cosa: dijiste “{quote}”. La próxima vez di solo la cifra, y para ahí.",
    "try_too_many": "Una cosa: “{quote}” es más de una. Elige la que más cuenta y deja las otras.",
    "try_taken_back": "Una cosa: cuando llegue la presión, di la misma frase otra vez antes de añadir nada.",
    "try_with_blame": "Una cosa: “{quote}” vino junto con un reproche. Di solo cómo es para ti, y empieza por ti.",
    "try_softened": "Una cosa: quita “{quote}”. La frase anterior se sostiene sola.",
    "try_reactive": "Una cosa: dijiste “{quote}”. Dilo otra vez hablando de ti: qué sentiste, o qué necesitas.",
    "try_defensive": "Una cosa: antes de algo como “{quote}”, di qué parte es verdad.",
    "try_vague": "Una cosa: en vez de “{quote}”, di lo que quieres de forma que se pueda contestar sí o no.",
    "try_gave_way": "Una cosa: donde dijiste “{quote}”, espera una respiración y repite tu frase.",
    "try_own_version": "Una cosa: en vez de “{quote}”, pregunta qué buscaba la otra persona.",
    "try_explained": "Una cosa: elige la razón que cuenta, dila y para.",
    "try_apologies": "Una cosa: quita una vez todas las disculpas y escucha si falta algo.",
    "try_rush": "Una cosa: pasaste deprisa por “{quote}”. Di solo eso otra vez, más despacio.",
    "try_filled_silence": "Una cosa: el silencio en “{quote}” era tuyo. La próxima vez déjalo estar.",
    "try_harder": "Una cosa: repítelo con alguien que presione más. Las palabras no tienen que ser las mismas.",
    "try_again": "Una cosa: di otra vez tu primera frase, un poco más despacio.",
    "try_more": "Una cosa: lo mismo otra vez, con una frase que aún no hayas usado.",
    "kind_talk": "“{quote}” ya está dicho en voz alta, con tu propia voz.",
    "kind_language": "“{quote}”: dicho en voz alta, en el idioma de {partner}, y la conversación siguió desde ahí.",
    "kind_open": "Algo salió áspero, y nadie se hizo daño. Para eso se ensaya.",
    "kind_quiet": "Viniste y lo intentaste. No todas las conversaciones se terminan de una vez.",
    "step_talk_open": "Escribe en un papel la frase que más quieres decir y llévala hoy contigo.",
    "step_talk_met": "Pregunta a la persona de verdad cuándo tiene tiempo. Solo la cita; la charla, después.",
    "step_drill": "Di hoy una frase sin razón detrás, a quien sea, y deja estar el silencio.",
    "step_free": "Cuéntale a alguien una frase de esto, o pídele que se siente un rato contigo.",
    "step_language": "Usa esta semana una frase de estas con alguien de verdad, aunque sea solo el hola.",
    "lead_done": "Conseguiste lo que venías a hacer:",
    "lead_asked": "Llegaste a lo tuyo {value} s después de tu primera palabra:",
    "lead_latency": "La mitad de tus respuestas empezó antes de {value} s.",
    "lead_repair": "Pediste que lo repitiera, como hace la gente:",
    "lead_hear": "Un momento para volver a oír:",
    "lead_nothing": "Esta toma fue demasiado corta para dar números. Aun así se puede escuchar.",
    "own_good": "¿Qué te sentó bien?",
    "own_try": "¿Qué vas a probar?",
    "surprise": "Estas tomas comparten casi todas las palabras. Hablar no es recitar: prueba una con sorpresa.",
    "for_real": "Has ensayado esto varias veces. ¿Qué falta para hacerlo de verdad?",
    "same_words": "El {value} por ciento de las palabras de dos tomas es igual.",
    "instead_intro": "En vez de “{quote}”, podrías decir:",
    "show_intro": "{goal} Puede sonar así, con tus propios datos:",
    "friend_intro": "Alguien contó esta conversación entre dos personas. Así se lee desde fuera:",
    "friend_one": "Una de las dos dijo cosas difíciles de oír; la otra, no.",
    "friend_both": "Las dos dijeron algo difícil de oír para la otra.",
    "friend_none": "Ninguna dijo nada que destaque como difícil de oír.",
    "friend_name": "tu amistad",
}

SENTENCES: Mapping[str, Sentences] = {"en": _EN, "es": _ES, "fr": FRENCH}


def sentence(language: str, name: str, /, **fields: str) -> str:
    """The sentence of that name, filled; in English where the language has none. KeyError for an unknown name."""
    return SENTENCES.get(language, _EN)[name].format(**fields)


def shown(value: float, language: str) -> str:
    """A number as it is read there, to a tenth."""
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language in ("es", "fr") else text
