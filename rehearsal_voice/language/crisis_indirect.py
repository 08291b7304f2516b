# ruff: noqa: E501  (a pattern is read best in one piece)
"""How people hint that someone is in danger without a word for it: a farewell, a stash, a hiding place. Folded text.

Each pattern stands for one such hint in all its wordings. What is merely near in meaning is left to the sentences in
`assets/danger`, which are compared as a whole.
"""

from __future__ import annotations

from typing import NamedTuple


class Hints(NamedTuple):
    """The patterns of one language, by kind of danger."""

    harm_self: tuple[str, ...]
    harm_other: tuple[str, ...]
    abuse: tuple[str, ...]


_NONE = Hints((), (), ())

HINTS: dict[str, Hints] = {
    "en": Hints(
        harm_self=(
            r"\b(goodbye|farewell|suicide) (letters?|notes?)\b",
            r"\blast (time|day|night) (that )?(you|you'll|you will|anyone|any of you|they|they'll|we'll|we will|we) (ever )?(hear|see|talk)\b(?=.*\b(me|from me|to me|each other|again)\b)",
            r"\bhow (many|much) (of )?(my |the |these |those |this )?(sleeping )?(pills|tablets|medication|insulin|it)\b.{0,24}\b(takes?|need(ed|s)?|enough|lethal|deadly|fatal|to die|overdose)\b|\b(lethal|deadly|fatal) dose\b",
            r"\b(better|happier|better off|easier|relieved) (off )?(if|when|once|with) (i|me) ?(wasn't|weren't|was not|were not|am not|am no longer|was no longer|weren't any longer|am|was|were|didn't|gone|dead|out)? ?(around|here|alive|exist|gone|dead|out of (the|their) way|there)\b",
            r"\b(won't|don't|not) (be )?need(ing)? (it|them|him|her|any of it|to look after \w+)?\b.{0,24}\bwhere i('m| am) going\b",
            r"\b(don't|do not|didn't) (plan|expect|intend|want) (on |to )?(be|being|live|living|reach|reaching|see|seeing|make it to|turn|turning) (alive|my next birthday|(the )?(new year|next year|christmas)|thirty|forty|fifty)\b",
            r"\b(ways?|how) to (die|end it|kill yourself)\b|\bpainless (way|death)\b",
        ),
        harm_other=(
            r"\b(won't|will not|isn't going to|not going to|never) (walk|get|come|make it|leave) (out|away|home)?.{0,16}\balive\b|\b(put|see|want) (him|her|them|both of them|you) (all )?(in the ground|six feet under|in a grave|in the cemetery|dead)\b",
            r"\b(won't|will not) live to see\b|\b(his|her|their) last (day|night|hour)\b.{0,20}\b(sure|promise|swear)\b",
            r"\b(knife|gun|weapon|axe|petrol)\b.{0,40}\b(wait(ing)?|outside|follow|comes? (out|home))\b.{0,12}\b(him|her|them|his|for)\b|\bwait(ing)? (for|outside).{0,30}\bwith (a|the|my) (knife|gun|weapon|axe)\b",
            r"\b(shook|shake|shaken) (the|my) baby\b|\bhit (my|the) (child|kid|son|daughter|baby)\b.{0,40}\b(again|bled|bleed|hard|stop)\b",
        ),
        abuse=(
            r"\b(hands?|arm|belt|cord) (around|round|on) my (neck|throat)\b(?!.*\bmassage\b)|\b(squeez|press|grabb|chok)\w* (me by )?(my|the) (neck|throat)\b",
            r"\b(drunk|drinks|drinking|been drinking|drank|in a rage|loses it)\b.{0,40}\b(hide|hid|lock|locked) (myself|ourselves|us|the (kids|children)|my (kids|children|son|daughter))\b|\b(hide|lock) (myself|ourselves|the (kids|children)|my (kids|children|son|daughter))\b.{0,40}\b(drunk|drinks|drinking|drank)\b",
            r"\b(took|taken|takes|has|hid|hides|keeps) (away )?my (phone|keys|passport|card|papers|money)\b.{0,50}\b(not allowed|can't|cannot|won't let|never let|doesn't let|mustn't)\b",
            r"\b(scared|afraid|terrified|frightened) (to go|of going|to come|to be) (back )?(home|alone with (him|her))\b(?!.*\b(snow|dark|train|bus)\b)",
            r"\b(bruises?|marks|black eye)\b.{0,50}\b(he|she|they|my (husband|wife|boyfriend|girlfriend|father|mother|partner))\b(?=.*\b(says?|said|did|does|gave|left|tell|told|worse)\b)|\b(long sleeves|make ?up|sunglasses)\b.{0,40}\b(bruise|mark|where (he|she))",
        ),
    ),
    "es": Hints(
        harm_self=(
            r"\b(carta|nota)s? de despedida\b",
            r"\bultim[ao] (vez|dia|noche) (en )?que (me (ves|veis|veras|vereis|oyes|ois|escuchas|escuchais|vas a ver|vais a ver)|(te|os) hablo|hablamos|nos vemos)\b|\bme voy para siempre\b",
            r"\b(cuant[ao]s|que cantidad de) (pastillas|comprimidos|tabletas|somniferos)\b.{0,20}\b(hacen falta|se necesitan|harian falta|bastan|bastarian|hay que tomar|para morir)\b|\bdosis (letal|mortal)\b",
            r"\b(mejor|mas felices|mas tranquilos|aliviados) (sin mi|si yo no (estuviera|existiera|viviera)|cuando yo no este|si no (estuviera|existiera))\b",
            r"\ba donde voy (yo )?no (lo|la|los|las|me) (necesit|va a|hara|hace)",
        ),
        harm_other=(
            r"\bno (va a |van a )?(salir|sale|salen|llegar|llega) (de (ahi|alli|esta) )?viv[oa]s?\b|\b(mando|mandare|enviare|meto) (a los dos |a ambos )?(al cementerio|bajo tierra|a la tumba)\b|\bal cementerio\b.{0,12}\b(los|las|lo|la) (mando|voy)\b",
            r"\b(cuchillo|pistola|arma|navaja|hacha)\b.{0,40}\b(esper\w+|afuera|fuera|sigo|sale)\b|\besper\w+.{0,30}\bcon (un|una|el|la) (cuchillo|pistola|arma|navaja)\b",
            r"\b(sacudi|zarandee) al bebe\b|\bpegue a mi (hij[oa]|nin[oa])\b",
        ),
        abuse=(
            r"\b(agarro|cogio|apreto|puso las manos|apretaba|agarra) (del|el|en el|por el|al|la|de la) (cuello|garganta)\b",
            r"\b(bebe|borrach[oa]|bebido|ha bebido)\b.{0,30}\b(escond|encerr|encierr)\w*|\b(escond|encerr|encierr)\w*.{0,30}\b(cuando )?(bebe|borrach[oa]|bebido)\b",
            r"\bme (quito|ha quitado|quita|escondio|esconde|tiene) (el|la|las|los|mi) (movil|telefono|llaves|pasaporte|tarjeta|papeles|dinero)\b.{0,50}\b(no me deja|no puedo|prohib)",
            r"\bmiedo (de|a) (volver|ir|llegar) a (mi )?casa\b",
            r"\b(moratones|moretones|cardenales)\b.{0,50}\b(dice|dijo|peor|hizo|me hace|dejo)\b",
        ),
    ),
    "fr": Hints(
        harm_self=(
            r"\b(lettre|mot)s? d'adieu\b",
            r"\b(derniere fois|dernier soir|derniere nuit) (que |qu')(tu |vous |on )?(m'|me |se )(entend|voi|parl|ecout)\w*",
            r"\bcombien (de )?(cachets|comprimes|pilules|somniferes|medicaments)\b.{0,20}\b(fallait|faut|faudrait|suffi\w+|pour mourir)\b|\bdose (letale|mortelle)\b",
            r"\b(mieux|plus heureux|plus heureuse|plus tranquilles|soulages) (sans moi|si je n'(etais|existais)|quand je ne serai)\b",
            r"\bla ou je vais\b.{0,30}\b(besoin|servira)\b",
        ),
        harm_other=(
            r"\b(n'en |ne )?(sortira|ressortira|rentrera) pas (de la )?vivante?s?\b|\bje (les|l'|la|le) (enterre|mets sous terre|mets en terre)\b|\b(au cimetiere|six pieds sous terre)\b",
            r"\b(couteau|arme|pistolet|hache)\b.{0,40}\b(attends|dehors|suis|sort)\b|\battends.{0,30}\bavec (un|une|le|mon) (couteau|arme|pistolet)\b",
            r"\bsecoue le bebe\b|\bfrappe (mon|ma) (fils|fille|enfant)\b",
        ),
        abuse=(
            r"\b(serre|serrait|prise? a|attrapee? (a|par)|mis les mains (a|autour de)|etrangle\w*) (la |le |du |mon )?(gorge|cou)\b",
            r"\b(a bu|boit|ivre|saoul|bourre)\b.{0,30}\b(cach|enferm)\w*|\b(cach|enferm)\w*.{0,30}\b(quand )?(il|elle) (a bu|boit|est (ivre|saoul))\b",
            r"\b(m'a pris|me prend|a confisque|cache) (mon|mes|ma) (telephone|cles|clefs|passeport|carte|papiers|argent)\b.{0,50}\b(pas le droit|ne peux|interdit|empeche)\b",
            r"\bpeur de (rentrer|retourner|revenir)( chez moi| a la maison)?\b(?!.*\b(neige|nuit noire)\b)",
            r"\bbleus\b.{0,50}\b(il|elle) (dit|a dit|m'a|sera|fait)\b",
        ),
    ),
    "de": Hints(
        harm_self=(
            r"\babschiedsbriefe?n?\b",
            r"\b(hort|horst|seht|siehst|sprech\w*|red\w*)\b.{0,24}\b(zum letzten mal|das letzte mal)\b|\b(zum letzten mal|das letzte mal)\b.{0,24}\b(hort|horst|seht|siehst|von mir)\b",
            r"\bwie viele (tabletten|pillen|schlaftabletten|schlafmittel)\b.{0,24}\b(braucht|reichen|notig|genug|sterben)\b|\btodliche dosis\b",
            r"\b(besser|besser dran|glucklicher|erleichtert)\b.{0,12}\b(ohne mich|wenn (es mich nicht gabe|ich (nicht mehr (da|hier) ware|weg ware|tot ware)))\b|\bohne mich\b.{0,10}\b(besser|glucklicher)\b|\bwenn es mich nicht (mehr )?gabe\b",
            r"\bwo ich hingehe\b|\b(brauche ich|ich brauche (sie|es|das)) ja nicht mehr\b",
            r"\bsinn (mehr )?(im|am|in einem) (weiter)?leben\b|\bweiterzuleben\b",
        ),
        harm_other=(
            r"\blebend\b.{0,24}\b(nicht|nie)\b|\b(kommt|geht)\b.{0,16}\bnicht (mehr )?lebend\b|\bunter die erde\b",
            r"\b(messer|waffe|pistole|axt)\b.{0,40}\b(wart\w*|drausen|verfolg\w*|vor (ihrer|seiner) tur)\b|\bwart\w*.{0,30}\bmit (dem|einem|einer|der|meinem) (messer|waffe|pistole|axt)\b",
            r"\bbaby geschuttelt\b|\bmein(en|e)? (sohn|tochter|kind) (\w+ )?geschlagen\b",
        ),
        abuse=(
            r"\b(gewurgt|wurgt mich|kehle zugedruckt|am hals gepackt|hande um (den|meinen) hals)\b",
            r"\b(getrunken|betrunken|trinkt)\b.{0,40}\b(versteck\w*|sperr\w* .{0,20}ein|einsperr\w*|einschliess\w*)\b|\bversteck\w*.{0,30}\bwenn (er|sie) (getrunken|betrunken|trinkt)\b",
            r"\b(handy|telefon|schlussel|pass|karte|papiere)\b.{0,24}\b(weggenommen|abgenommen|versteckt)\b.{0,50}\b(darf nicht|darf ich nicht|kann nicht|lasst mich nicht)\b",
            r"\bangst\b.{0,12}\b(nach hause|heim|heimzu\w+)\b(?!.*\b(schnee|dunkel)\b)|\btraue mich nicht (nach hause|heim)\b",
            r"\bblauen? flecken?\b.{0,50}\b(sagt er|sagt sie|er|schlimmer)\b",
        ),
    ),
    "it": Hints(
        harm_self=(
            r"\b(letter[ae]|bigliett[oi]) d'addio\b",
            r"\bultima (volta|notte|sera) che (mi (senti|sentite|vedi|vedete|sentirai|vedrai)|ci (sentiamo|vediamo|parliamo))\b",
            r"\bquant[ei] (pastiglie|pillole|compresse|sonniferi|medicine)\b.{0,20}\b(ci vogliono|servono|bastano|basterebbero|per morire)\b|\bdose (letale|mortale)\b",
            r"\b(meglio|piu felici|piu tranquilli) (tutti )?(senza di me|se io non (ci fossi|esistessi)|se non ci fossi|quando non ci saro)\b",
            r"\bdove vado\b.{0,20}\bnon mi serv",
        ),
        harm_other=(
            r"\bnon (ne )?(esce|uscira|torna|arriva) viv[oa]\b|\b(mando|spedisco) (tutti e due |entrambi )?(al cimitero|sottoterra|sotto terra)\b|\b(al cimitero|sottoterra)\b.{0,6}\b(tutti e due|entrambi)\b",
            r"\b(coltello|pistola|arma|ascia)\b.{0,40}\b(aspett\w+|fuori|seguo|esce)\b|\baspett\w+.{0,30}\bcon (un|una|il|la) (coltello|pistola|arma)\b",
            r"\bscosso il bambino\b|\bpicchiato (mio figlio|mia figlia)\b",
        ),
        abuse=(
            r"\b(mani al collo|stretto (la gola|il collo)|preso per (il collo|la gola)|strangolat\w+)\b",
            r"\b(ha bevuto|beve|ubriac\w+)\b.{0,30}\b(nascond|chiud)\w*|\b(nascond|chiud)\w*.{0,30}\bquando (ha bevuto|beve|e ubriac\w+)\b",
            r"\b(mi ha (preso|tolto)|mi nasconde|mi prende) (il|le|la|i) (telefono|cellulare|chiavi|passaporto|carta|documenti|soldi)\b.{0,50}\b(non mi (lascia|fa)|non posso|vieta)\b",
            r"\bpaura (di|a) (tornare|andare|rientrare) a casa\b",
            r"\blividi\b.{0,50}\b(dice|ha detto|peggio|fatto)\b",
        ),
    ),
    "pt": Hints(
        harm_self=(
            r"\b(carta|bilhete)s? de despedida\b",
            r"\bultima (vez|noite) que (me (ouves|ouvem|ves|veem|vais ver|vao ver)|(nos )?(falamos|vemos))\b",
            r"\bquantos (comprimidos|soniferos)\b.{0,20}\b(sao precisos|preciso|bastam|chegam|chegavam|para morrer)\b|\bdose (letal|mortal)\b",
            r"\b(melhor|mais felizes|mais tranquilos) (sem mim|se eu nao (existisse|estivesse|vivesse)|quando eu nao)\b",
            r"\b(para )?onde (eu )?vou\b.{0,20}\bnao (me )?(fa[rz]|preciso|vou precisar)|\bja nao vou precisar (delas|deles|de nada)\b",
        ),
        harm_other=(
            r"\bnao (sai|vai sair|chega) (de la |daqui |dali )?viv[oa]\b|\b(mando|envio) (os dois |ambos )?para (o cemiterio|debaixo da terra|a cova)\b",
            r"\b(faca|pistola|arma|machado)\b.{0,40}\b(espera|espero|la fora|sigo|sai)\b|\bespera.{0,30}\bcom (uma|um|a|o) (faca|pistola|arma)\b",
            r"\babanei o bebe\b|\bbati (no meu filho|na minha filha)\b",
        ),
        abuse=(
            r"\b(apert\w+|agarr\w+)( me)? (o|pelo|a|pela) (pescoco|garganta)\b|\bmaos (a volta do|no) meu pescoco\b",
            r"\b(bebe|bebado|bebida|bebeu)\b.{0,30}\b(escond|fech|tranc)\w*|\b(escond|fech|tranc)\w*.{0,30}\bquando (ele|ela) (bebe|bebeu|esta bebad[oa])\b",
            r"\b(tirou me|tira me|ficou com|escondeu me|esconde me) (o|as|a|os) (meu |minha |meus |minhas )?(telemovel|telefone|chaves|passaporte|cartao|documentos|dinheiro)\b.{0,50}\b(nao me deixa|nao posso|proib)",
            r"\bmedo de (ir|voltar) para casa\b",
            r"\bnodoas negras\b.{0,50}\b(diz|disse|pior|fez)\b",
        ),
    ),
}


def hints_of(language: str) -> Hints:
    """The patterns of a language; none where it has none."""
    return HINTS.get(language, _NONE)
