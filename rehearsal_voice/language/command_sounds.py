"""Commands as they are said most, to be known by their sound where recognition bent a word. Without courtesies, folded.

Only phrases of some length and of a shape that nobody uses for anything else in a talk.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.core.commands import Command

SAID_MOST: Mapping[str, Mapping[Command, tuple[str, ...]]] = {
    "en": {
        Command.STOP: ("stop the rehearsal", "stop rehearsing", "i want to stop"),
        Command.PAUSE: ("pause the rehearsal", "take a break", "i need a break"),
        Command.SAY_AGAIN: ("say that again", "repeat that", "can you repeat that", "say it one more time"),
        Command.SAY_AGAIN_SLOWER: ("slower", "say that again slower", "more slowly", "say it more slowly"),
        Command.RETAKE_LINE: ("take my last line again", "let me say that again", "let me try that again"),
        Command.SCENE_CHANGE: ("scene change", "change the scene"),
        Command.HARDER: ("push back harder", "make it harder"),
        Command.EASIER: ("go easier on me", "make it easier"),
        Command.SLOW_DOWN: ("help me slow down",),
    },
    "es": {
        Command.STOP: ("para el ensayo", "quiero parar", "detente"),
        Command.PAUSE: ("una pausa", "necesito un descanso", "haz una pausa"),
        Command.SAY_AGAIN: ("repitelo", "dilo otra vez", "puedes repetirlo"),
        Command.SAY_AGAIN_SLOWER: ("mas despacio", "repitelo mas despacio", "habla mas despacio"),
        Command.RETAKE_LINE: ("repito mi ultima frase", "mi frase otra vez"),
        Command.SCENE_CHANGE: ("cambio de escena", "cambia de escena", "otra escena"),
        Command.HARDER: ("mas dificil", "mas presion"),
        Command.EASIER: ("mas facil", "menos presion"),
        Command.SLOW_DOWN: ("ayudame a ir mas despacio",),
    },
    "fr": {
        Command.STOP: ("je veux arreter", "fin de la repetition", "on s'arrete la"),
        Command.PAUSE: ("on fait une pause", "j'ai besoin d'une pause"),
        Command.SAY_AGAIN: ("encore une fois", "repetez", "tu peux repeter", "vous pouvez repeter"),
        Command.SAY_AGAIN_SLOWER: ("plus lentement", "repetez plus lentement", "parlez plus lentement"),
        Command.RETAKE_LINE: ("je reprends ma phrase", "je reprends ma derniere phrase"),
        Command.SCENE_CHANGE: ("changement de scene", "change de scene"),
        Command.HARDER: ("plus difficile", "plus de pression"),
        Command.EASIER: ("plus facile", "moins de pression"),
        Command.SLOW_DOWN: ("aide moi a ralentir",),
    },
    "de": {
        Command.STOP: ("aufhoren", "hor auf", "horen sie auf", "ich mochte aufhoren"),
        Command.PAUSE: ("eine pause", "ich brauche eine pause", "machen wir eine pause"),
        Command.SAY_AGAIN: ("noch einmal", "sag das noch einmal", "konnen sie das wiederholen", "wiederholen"),
        Command.SAY_AGAIN_SLOWER: ("langsamer", "sag das langsamer", "noch einmal langsamer"),
        Command.RETAKE_LINE: ("meinen letzten satz noch einmal", "meinen satz noch einmal"),
        Command.SCENE_CHANGE: ("szenenwechsel", "andere szene"),
        Command.HARDER: ("schwieriger", "mach es harter"),
        Command.EASIER: ("einfacher", "mach es leichter"),
        Command.SLOW_DOWN: ("hilf mir langsamer zu werden",),
    },
    "it": {
        Command.STOP: ("fermiamoci", "voglio smettere", "fine della prova", "basta cosi"),
        Command.PAUSE: ("una pausa", "facciamo una pausa", "ho bisogno di una pausa"),
        Command.SAY_AGAIN: ("ancora una volta", "puoi ripetere", "dillo di nuovo"),
        Command.SAY_AGAIN_SLOWER: ("piu lentamente", "ripeti piu lentamente", "parla piu piano"),
        Command.RETAKE_LINE: ("ripeto la mia frase", "la mia frase di nuovo"),
        Command.SCENE_CHANGE: ("cambio di scena", "cambia scena"),
        Command.HARDER: ("piu difficile", "piu pressione"),
        Command.EASIER: ("piu facile", "meno pressione"),
        Command.SLOW_DOWN: ("aiutami a rallentare",),
    },
    "pt": {
        Command.STOP: ("quero parar", "fim do ensaio", "vamos parar"),
        Command.PAUSE: ("uma pausa", "preciso de uma pausa", "faz uma pausa"),
        Command.SAY_AGAIN: ("repete", "podes repetir", "diz outra vez"),
        Command.SAY_AGAIN_SLOWER: ("mais devagar", "repete mais devagar", "fala mais devagar"),
        Command.RETAKE_LINE: ("repito a minha frase", "a minha frase outra vez"),
        Command.SCENE_CHANGE: ("mudanca de cena", "muda de cena"),
        Command.HARDER: ("mais dificil", "mais pressao"),
        Command.EASIER: ("mais facil", "menos pressao"),
        Command.SLOW_DOWN: ("ajuda me a abrandar",),
    },
}
