# ruff: noqa: E501  (the phrases of one command are read best side by side)
"""What people say to command a running rehearsal in Spanish, French, Italian and Portuguese, as `command_phrases` reads it."""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.core.commands import Command

ROMANCE: Mapping[str, Mapping[Command, tuple[str, ...]]] = {
    "es": {
        Command.STOP: (
            r"(para|basta|alto|detente|pare)( ya| aqui| el ensayo)?",
            r"(parar|terminar|acabar)( el ensayo| la escena| aqui)?",
            r"quiero parar( ya| aqui)?",
            r"se acabo",
            r"fin del ensayo",
        ),
        Command.PAUSE: (
            r"(una )?pausa",
            r"(haz|hacemos|hagamos) una pausa",
            r"un descanso",
            r"necesito (una pausa|un descanso)",
            r"tiempo muerto",
        ),
        Command.RESUME: (
            r"(sigue|seguimos|continua|continuamos|sigamos|reanudar|adelante)",
            r"ya estoy( aqui| de vuelta)?",
        ),
        Command.SAY_AGAIN: (
            r"otra vez",
            r"(repite|repitelo|repita|repitalo)( eso| lo)?( otra vez)?",
            r"(puedes|podrias|puede|podria) (repetir|repetirlo)( eso)?( otra vez)?",
            r"dilo otra vez",
            r"dimelo otra vez",
            r"que has dicho",
            r"una vez mas",
            r"de nuevo",
        ),
        Command.SAY_AGAIN_SLOWER: (
            r"(mas )?(despacio|lento)",
            r"mas (despacio|lento|lentamente)",
            r"(repite|repitelo|dilo|habla|repita|hable)( otra vez)? mas (despacio|lento|lentamente)",
            r"(puedes|podrias|puede|podria) (hablar|repetir|repetirlo) mas (despacio|lento)",
            r"(muy|demasiado) rapido",
        ),
        Command.RETAKE_LINE: (
            r"(repito|repetir|repetimos) (mi|la) (ultima )?frase",
            r"mi frase otra vez",
            r"otra vez mi frase",
            r"dejame (repetir(lo)?|decirlo otra vez|intentarlo otra vez)",
            r"lo digo otra vez",
            r"lo repito",
        ),
        Command.SCENE_CHANGE: (
            r"(cambio|cambia|cambiamos|cambiar) de (escena|sitio|lugar)",
            r"otra escena",
            r"otro sitio",
            r"escena nueva",
        ),
        Command.HARDER: (
            r"(ponmelo |hazlo )?mas (dificil|duro)",
            r"aprieta( mas)?",
            r"ponmelo mas dificil",
            r"mas presion",
            r"se mas dur[oa]",
        ),
        Command.EASIER: (
            r"(ponmelo |hazlo )?mas (facil|suave|sencillo)",
            r"menos presion",
            r"afloja( un poco)?",
            r"no tan (duro|dificil)",
        ),
        Command.SLOW_DOWN: (
            r"ayudame a (ir )?(mas )?(despacio|calmarme|respirar|frenar|hablar mas despacio)",
            r"voy (muy|demasiado) rapido",
            r"frename",
        ),
    },
    "fr": {
        Command.STOP: (
            r"(arrete|arretez|arretons|stoppe|on arrete|ca suffit)( la| ici| tout| la repetition)?",
            r"fin de (la )?(repetition|scene)",
            r"je veux (m'arreter|arreter)( la| ici)?",
            r"on s'arrete( la| ici)?",
        ),
        Command.PAUSE: (
            r"(une )?pause",
            r"(on fait|faisons|fais) une pause",
            r"j'ai besoin d'une pause",
            r"temps mort",
            r"mets en pause",
        ),
        Command.RESUME: (
            r"(reprends|reprenons|on reprend|continue|continuons|on continue|vas y)",
            r"je suis (la|de retour)",
        ),
        Command.SAY_AGAIN: (
            r"(redis|repete|repetez|redites)( le| ca| la| cela)?( encore)?( une fois)?",
            r"encore une fois",
            r"(tu peux|vous pouvez|peux tu|pouvez vous) (repeter|redire)( ca| la phrase)?",
            r"qu'est ce que (tu as|vous avez) dit",
            r"pardon qu'est ce que tu as dit",
        ),
        Command.SAY_AGAIN_SLOWER: (
            r"(plus|moins) (lentement|doucement|lent|vite)",
            r"(repete|redis|parle|parlez|repetez|redites)( le| ca)? (plus lentement|plus doucement|moins vite)",
            r"(tu peux|vous pouvez|peux tu|pouvez vous) (parler|repeter) (plus lentement|moins vite)",
            r"trop vite",
        ),
        Command.RETAKE_LINE: (
            r"(je )?(reprends|refais|redis) ma (derniere )?(phrase|replique)",
            r"ma (phrase|replique) encore( une fois)?",
            r"(laisse moi|laissez moi) (reprendre|recommencer|redire ma phrase|le redire)",
            r"je (la |le )?(refais|redis|recommence)",
        ),
        Command.SCENE_CHANGE: (
            r"(on )?(change|changement|changer|changeons) (de )?(scene|d'endroit|de lieu|de decor)",
            r"autre scene",
            r"nouvelle scene",
        ),
        Command.HARDER: (
            r"(plus|encore plus) (dur|difficile|dure)",
            r"sois plus dure?",
            r"pousse( moi)?( plus| davantage)?",
            r"plus de pression",
            r"resiste( plus| davantage)?",
        ),
        Command.EASIER: (
            r"plus (facile|doux|simple|gentil|douce)",
            r"sois plus (doux|douce|gentille?)",
            r"moins (dur|difficile|dure|de pression)",
            r"vas y doucement",
        ),
        Command.SLOW_DOWN: (
            r"aide moi a (ralentir|respirer|me calmer|parler moins vite)",
            r"je (parle|vais) trop vite",
        ),
    },
    "it": {
        Command.STOP: (
            r"(basta|ferma|fermati|fermo|fermiamoci|alt)( qui| cosi| la prova)?",
            r"(fine|finire|chiudi|chiudere)( della| la)? (prova|scena)",
            r"voglio (fermarmi|smettere)( qui)?",
            r"fermiamo la prova",
        ),
        Command.PAUSE: (r"(una )?pausa", r"(facciamo|fai) una pausa", r"ho bisogno di una pausa", r"metti in pausa"),
        Command.RESUME: (
            r"(continua|continuiamo|riprendi|riprendiamo|avanti|vai avanti|andiamo avanti)",
            r"sono tornat[oa]",
        ),
        Command.SAY_AGAIN: (
            r"(ripeti|ripetilo|ripeta|ripetere)( per favore)?",
            r"(di nuovo|ancora una volta|un'altra volta)",
            r"(dillo|dimmelo) (di nuovo|ancora|un'altra volta)",
            r"(puoi|puo|potresti|potrebbe) (ripetere|ripeterlo|dirlo di nuovo)",
            r"che (cosa )?hai detto",
            r"cosa hai detto",
        ),
        Command.SAY_AGAIN_SLOWER: (
            r"piu (lento|piano|lentamente)",
            r"(ripeti|parla|dillo|parli|ripeta)( di nuovo)? piu (piano|lento|lentamente)",
            r"(puoi|puo|potresti) (parlare|ripetere) piu (piano|lento|lentamente)",
            r"troppo veloce",
        ),
        Command.RETAKE_LINE: (
            r"(rifaccio|ripeto|riprendo) la mia (ultima )?(battuta|frase)",
            r"la mia (battuta|frase) di nuovo",
            r"(fammi|lasciami) (ripetere|riprovare|ridirlo)",
            r"lo ridico",
            r"ridico la (mia )?frase",
        ),
        Command.SCENE_CHANGE: (
            r"(cambio|cambia|cambiamo|cambiare) (di )?(scena|posto)",
            r"un'altra scena",
            r"nuova scena",
        ),
        Command.HARDER: (
            r"piu (difficile|duro|dura)",
            r"(sii|fallo|rendilo) piu (duro|dura|difficile)",
            r"piu pressione",
            r"spingi di piu",
        ),
        Command.EASIER: (
            r"piu (facile|semplice|morbido)",
            r"(sii|fallo|rendilo) piu (facile|gentile|dolce)",
            r"meno (pressione|duro|difficile)",
            r"vacci piano",
        ),
        Command.SLOW_DOWN: (
            r"aiutami a (rallentare|respirare|calmarmi|parlare piu piano)",
            r"(parlo|vado) troppo veloce",
        ),
    },
    "pt": {
        Command.STOP: (
            r"(para|pare|parar|chega|basta|alto)( aqui| ja| o ensaio)?",
            r"(terminar|acabar|fim d)o? ensaio",
            r"quero parar( aqui| ja| agora)?",
            r"vamos parar( aqui| por aqui)?",
        ),
        Command.PAUSE: (
            r"(uma )?pausa",
            r"(faz|fazer|vamos fazer|fazemos) uma pausa",
            r"preciso de uma pausa",
            r"um intervalo",
        ),
        Command.RESUME: (
            r"(continua|continuar|continue|vamos continuar|retomar|segue|segue em frente)",
            r"(ja )?voltei",
        ),
        Command.SAY_AGAIN: (
            r"(outra vez|de novo|mais uma vez)",
            r"(repete|repita|repetir)( isso| la)?( outra vez| de novo)?",
            r"(podes|pode|poderia|podias) (repetir|dizer de novo|dizer outra vez)( isso)?",
            r"(diz|diga) (isso )?(outra vez|de novo)",
            r"o que (e que )?(disseste|disse)",
        ),
        Command.SAY_AGAIN_SLOWER: (
            r"mais (devagar|lento|lentamente)",
            r"(repete|repita|fala|fale|diz|diga)( isso)?( outra vez| de novo)? mais (devagar|lento|lentamente)",
            r"(podes|pode|poderia) (falar|repetir) mais (devagar|lentamente)",
            r"(muito|demasiado|rapido demais) ?(rapido)?",
        ),
        Command.RETAKE_LINE: (
            r"(repito|repetir|vou repetir) a minha (ultima )?(frase|fala)",
            r"a minha (frase|fala) (outra vez|de novo)",
            r"(deixa|deixe) me (repetir|tentar outra vez|tentar de novo|dizer de novo)",
            r"digo (isso )?(outra vez|de novo)",
        ),
        Command.SCENE_CHANGE: (
            r"(mudanca|muda|mudar|mudamos|troca|trocar) (de )?(cena|sitio|lugar)",
            r"outra cena",
            r"nova cena",
        ),
        Command.HARDER: (
            r"mais (dificil|duro|dura)",
            r"(se|seja|faz|torna) (isso )?mais (duro|dura|dificil)",
            r"mais pressao",
            r"puxa mais( por mim)?",
        ),
        Command.EASIER: (
            r"mais (facil|suave|simples|leve)",
            r"menos (pressao|duro|dificil)",
            r"(vai|va) com calma",
            r"nao tao (duro|dificil)",
        ),
        Command.SLOW_DOWN: (
            r"(ajuda me|ajude me|me ajuda|me ajude) a (abrandar|ir mais devagar|respirar|falar mais devagar|desacelerar)",
            r"(estou a falar|falo|estou) (muito|demasiado) (rapido|depressa)",
        ),
    },
}
