"""Commands as they are spoken most, written as a recogniser writes them, to be laid beside the sound.

Without courtesies and without a last full stop. More, and shorter ones, than may be known by their letters alone
(`command_sounds`): the sound of “plus dur” is farther from “plus tard” than their spelling.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.core.commands import Command


def _said(phrases: str) -> tuple[str, ...]:
    return tuple(phrases.split(" / "))


SPOKEN: Mapping[str, Mapping[Command, tuple[str, ...]]] = {
    "en": {
        Command.STOP: _said("Stop / Stop it / Stop the rehearsal / Stop rehearsing / I want to stop / Let's stop here"),
        Command.PAUSE: _said("Pause / Pause the rehearsal / Take a break / I need a break / Let's take a break"),
        Command.SAY_AGAIN: _said(
            "Say that again / Repeat that / Can you repeat that? / Say it one more time / One more time"
        ),
        Command.SAY_AGAIN_SLOWER: _said("Slower / More slowly / Say that again slower / Say it more slowly"),
        Command.RETAKE_LINE: _said("Take my last line again / Let me say that again / Let me try that again"),
        Command.SCENE_CHANGE: _said("Scene change / Change the scene"),
        Command.HARDER: _said("Push back harder / Make it harder"),
        Command.EASIER: _said("Go easier on me / Make it easier"),
        Command.SLOW_DOWN: _said("Help me slow down"),
    },
    "es": {
        Command.STOP: _said(
            "Stop / Para / Para ya / Basta / Basta ya / Alto / Detente / "
            "Pare / Para el ensayo / Quiero parar / Parar / Fin del ensayo"
        ),
        Command.PAUSE: _said(
            "Pausa / Una pausa / Haz una pausa / Un descanso / Necesito un descanso / Necesito una pausa"
        ),
        Command.SAY_AGAIN: _said(
            "Otra vez / Repite / Repítelo / Repite eso / ¿Puedes repetirlo? / "
            "¿Puedes repetir? / ¿Puede repetir? / Dilo otra vez / Una vez más"
        ),
        Command.SAY_AGAIN_SLOWER: _said(
            "Más despacio / Más lento / Repítelo más despacio / Dilo más despacio / "
            "Habla más despacio / ¿Puedes hablar más despacio?"
        ),
        Command.RETAKE_LINE: _said(
            "Repito mi última frase / Repito mi frase / Mi frase otra vez / Lo digo otra vez / Déjame repetirlo"
        ),
        Command.SCENE_CHANGE: _said("Cambio de escena / Cambia de escena / Otra escena"),
        Command.HARDER: _said("Más difícil / Más duro / Ponmelo más difícil / Más presión"),
        Command.EASIER: _said("Más fácil / Más suave / Ponmelo más fácil / Menos presión"),
        Command.SLOW_DOWN: _said("Ayúdame a ir más despacio / Ayúdame a calmarme / Ayúdame a frenar"),
    },
    "fr": {
        Command.STOP: _said(
            "Stop / Arrête / Arrêtez / On arrête / Arrêtons / "
            "Je veux arrêter / Fin de la répétition / On s'arrête là / On arrête là"
        ),
        Command.PAUSE: _said("Pause / Une pause / On fait une pause / Faisons une pause / J'ai besoin d'une pause"),
        Command.SAY_AGAIN: _said(
            "Encore une fois / Répète / Répétez / Tu peux répéter? / Vous pouvez répéter? / Redis ça"
        ),
        Command.SAY_AGAIN_SLOWER: _said(
            "Plus lentement / Moins vite / Plus doucement / Répétez plus lentement / "
            "Répète plus lentement / Parlez plus lentement / Parle plus lentement"
        ),
        Command.RETAKE_LINE: _said(
            "Je reprends ma phrase / Je reprends ma dernière phrase / Je refais ma phrase / "
            "Ma phrase encore une fois / Laisse-moi reprendre"
        ),
        Command.SCENE_CHANGE: _said("Changement de scène / Change de scène / On change de scène / Autre scène"),
        Command.HARDER: _said("Plus difficile / Plus dur / Plus de pression / Sois plus dur"),
        Command.EASIER: _said("Plus facile / Plus doux / Plus simple / Moins de pression / Sois plus doux"),
        Command.SLOW_DOWN: _said("Aide-moi à ralentir / Aide-moi à respirer / Je parle trop vite"),
    },
    "de": {
        Command.STOP: _said("Stopp / Stop / Halt / Schluss / Hör auf / Hören Sie auf / Aufhören / Ich möchte aufhören"),
        Command.PAUSE: _said("Pause / Eine Pause / Ich brauche eine Pause / Machen wir eine Pause"),
        Command.SAY_AGAIN: _said(
            "Noch einmal / Noch mal / Sag das noch einmal / Sag das noch mal / "
            "Wiederholen / Können Sie das wiederholen? / Kannst du das wiederholen?"
        ),
        Command.SAY_AGAIN_SLOWER: _said(
            "Langsamer / Sag das langsamer / Noch einmal langsamer / Sprich langsamer / Sprechen Sie langsamer"
        ),
        Command.RETAKE_LINE: _said(
            "Meinen letzten Satz noch einmal / Meinen Satz noch einmal / Ich sage das noch einmal"
        ),
        Command.SCENE_CHANGE: _said("Szenenwechsel / Andere Szene / Neue Szene"),
        Command.HARDER: _said("Härter / Schwieriger / Mach es schwieriger / Mehr Druck"),
        Command.EASIER: _said("Leichter / Einfacher / Mach es leichter / Weniger Druck"),
        Command.SLOW_DOWN: _said(
            "Hilf mir, langsamer zu werden / Hilf mir langsamer zu sprechen / Ich rede zu schnell"
        ),
    },
    "it": {
        Command.STOP: _said(
            "Stop / Basta / Basta così / Fermati / Fermo / "
            "Fermiamoci / Voglio smettere / Voglio fermarmi / Fine della prova"
        ),
        Command.PAUSE: _said("Pausa / Una pausa / Facciamo una pausa / Ho bisogno di una pausa"),
        Command.SAY_AGAIN: _said(
            "Ripeti / Ancora una volta / Di nuovo / Dillo di nuovo / Puoi ripetere? / Può ripetere? / Un'altra volta"
        ),
        Command.SAY_AGAIN_SLOWER: _said(
            "Più lentamente / Più piano / Più lento / Ripeti più lentamente / Parla più piano / Parla più lentamente"
        ),
        Command.RETAKE_LINE: _said(
            "Ripeto la mia frase / Ripeto la mia ultima frase / La mia frase di nuovo / Rifaccio la mia battuta"
        ),
        Command.SCENE_CHANGE: _said("Cambio di scena / Cambio scena / Cambia scena / Un'altra scena"),
        Command.HARDER: _said("Più difficile / Più duro / Più pressione"),
        Command.EASIER: _said("Più facile / Più semplice / Meno pressione / Vacci piano"),
        Command.SLOW_DOWN: _said("Aiutami a rallentare / Aiutami a respirare / Parlo troppo veloce"),
    },
    "pt": {
        Command.STOP: _said(
            "Stop / Para / Pare / Parar / Basta / Chega / Alto / Quero parar / Vamos parar / Fim do ensaio"
        ),
        Command.PAUSE: _said("Pausa / Uma pausa / Preciso de uma pausa / Faz uma pausa"),
        Command.SAY_AGAIN: _said(
            "Outra vez / De novo / Mais uma vez / Repete / Repita / Podes repetir? / Pode repetir? / Diz outra vez"
        ),
        Command.SAY_AGAIN_SLOWER: _said(
            "Mais devagar / Mais lento / Repete mais devagar / Fala mais devagar / Fale mais devagar"
        ),
        Command.RETAKE_LINE: _said("Repito a minha frase / Repito a minha última frase / A minha frase outra vez"),
        Command.SCENE_CHANGE: _said("Mudança de cena / Muda de cena / Outra cena"),
        Command.HARDER: _said("Mais difícil / Mais duro / Mais pressão"),
        Command.EASIER: _said("Mais fácil / Mais suave / Menos pressão"),
        Command.SLOW_DOWN: _said("Ajuda-me a abrandar / Ajuda-me a respirar / Ajuda-me a ir mais devagar"),
    },
}
