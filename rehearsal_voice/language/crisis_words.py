# ruff: noqa: E501  (a pattern is read best in one piece)
"""How people say that someone is in danger, in six languages, as patterns on folded text (no case, no accents).

`figurative` holds the sayings that sound alike and mean nothing of the kind; they are taken out before anything is
sought. `among_jokes` are words whose company turns a threat into a saying ("I'll kill him, he ate my sandwich").
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrisisWords:
    """The patterns of one language. harm_self, harm_other: intent of harm; abuse: harm that is being done."""

    harm_self: tuple[str, ...]
    harm_other: tuple[str, ...]
    abuse: tuple[str, ...]
    figurative: tuple[str, ...]
    among_jokes: tuple[str, ...]


ENGLISH = CrisisWords(
    harm_self=(
        r"\b(kill|killing|hang|hanging|hurt|hurting|cut|cutting|harm|harming|shoot|drown|poison)(ed)? (myself|my self)\b(?! (an?|some|another|while|shaving|off) )",
        r"\b(end|ending|take|taking|ended) my (own )?life\b",
        r"\b(i|i'm|i'd|just|really|i've) (just |really |only )?(want|wanna|going|gonna|ready|have decided|decided|wish|like|plan|planning|about) to (die|be dead|be gone|stop existing|not exist)\b",
        r"\b(don't|do not|not|never) (really )?(want|wanna|wish) to (live|be alive|exist|wake up|be here)( (any ?more|any longer|again|ever|tomorrow|in the morning))*$",
        r"\b(isn't|is not|not|no longer) worth living\b|\bdriv(e|ing) (my|the) car (into|off)\b|\btired of (living|being alive)\b",
        r"\bi (wish|rather|would rather|'d rather|prefer)? ?(i )?(was|were|be) dead\b",
        r"\brather be dead\b|\bif i (was|were) dead\b",
        r"\bsuicid(e|al)\b",
        r"\b(better off|happier|easier) (without me|if i (was|were) (dead|gone))\b",
        r"\bdisappear (for good|forever)\b",
        r"\bjump(ing)? (off|from|in front of) (the|a|that|my) (bridge|roof|building|balcony|window|cliff|train|car)\b",
        r"\bno (point|reason|sense) (in|for|to) (living|live|be alive|stay alive|go on living)\b|\bany reason to (live|stay alive)\b",
        r"\bself ?harm(ing|ed)?\b|\bself harming\b",
        r"\bending it all\b|\bend it all\b",
        r"\b(goodbye|farewell|suicide) (letter|note)\b",
        r"\bnever (ever )?wake up( again)?\b|\bnot wake up (again|tomorrow)\b",
        r"\b(take|taking|took|swallow|swallowed|overdose)\b.{0,20}\b(all (the|my|of the|of my) (pills|tablets)|(whole|entire) (bottle|box|pack) of (pills|tablets))\b",
        r"\bpills\b.{0,30}\btake them all\b|\boverdose[d]?\b",
        r"\b(bought|have|got) (a|the) rope\b.*\bdo it\b",
        r"\bcut(ting)? my (wrists?|arms?|veins)\b", r"\b(knife|blade|razor|gun)\b.{0,20}\b(to|at|on|against) my (wrists?|throat|head|arm|neck)\b",
        r"\b(hoard\w*|sav(ed|ing)|collect\w*|stash\w*)\b.{0,16}\b(pills|tablets|medication)\b", r"\b(throw|throwing|jump|jumping|step|stepping) (myself )?(in front of|under|onto) (a|the) (train|tracks|bus|truck|car|subway|metro)\b",
        r"\b(don't|never|not) wake up (tomorrow|again|any ?more)\b", r"\b(no|any) future (for myself|for me)\b", r"\bout of (this )?life\b", r"\bso (that )?i can end it\b|\bend it (all|tonight|now|for good)\b",
    ),
    harm_other=(
        r"\b(bought|got myself|have|loaded) (a|the|my) (gun|pistol|rifle|knife)\b.{0,40}\b(pay|sorry|regret)\b",
        r"\b(i'm going to|i am going to|gonna|i'll|i will|i want to|i wanna|planning to|plan to|going to) (really )?(kill|murder|shoot|stab|strangle|poison|hurt|beat) "
        r"(him|her|them|my|you|everyone|everybody|that (man|woman|guy|bitch|bastard)|someone)\b",
        r"\b(gun|knife|weapon|bomb)\b.{0,40}\b(use it|shoot|stab|kill|school|office)\b",
        r"\bburn (his|her|their|the|down (his|her|their|the)) (house|flat|home|office|school)?.{0,10}\b(down|with|while|inside)\b",
        r"\b(i'll|i will|i'm going to|i want to|gonna) (stab|shoot|strangle|murder|poison)\b(?! (the|a|an|that|this) )", r"\bkill them all\b|\bbeat (her|him) until\b",
    ),
    abuse=(
        r"\b(husband|wife|father|mother|dad|mum|mom|boyfriend|girlfriend|partner|brother|uncle|stepdad|stepfather|stepmother|ex|he|she) "
        r"(is |has |was |just |been |keeps |always |sometimes |often |still |again )*(hit|hits|hitting|beat|beats|beating|slap|slaps|slapped|slapping|kicks|kicked|punch|punches|punched|punching|choked|chokes|choking|strangled|burns|burned|raped|rapes|molests|molested|abuses|abused|abusing) me\b",
        r"\b(he|she|they|someone) (raped|molested|assaulted|abused) me\b|\b(i|i've|i'm|i am) (was |got |have |been |am |being |get |getting )+(raped|molested|abused|beaten|assaulted)\b",
        r"\babused? (at home|by my)\b",
        r"\btouch(es|ed|ing)? me\b.{0,40}\b(can't|cannot|won't|tell|secret|scared|afraid)\b",
        r"\b(lock(s|ed)?|keeps?|kept) me (up |locked )?(in|inside)\b",
        r"\bwon't let me (leave|out of) (the |my |our )?(house|home|flat|apartment|room)\b",
        r"\bthreaten(s|ed|ing)? to (kill|hurt|hit|beat|stab|shoot) (me|us|my (kids|children))\b",
        r"\b(going to|gonna|wants to|will) (hurt|kill|hit|beat) me\b.{0,40}\b(door|outside|here|coming|now)\b|\b(outside|behind|at) (the|my) door\b.{0,30}\b(hurt|kill|hit) me\b",
        r"\b(he|she|husband|wife|dad|father|mum|mother|stepdad|stepfather|boyfriend|girlfriend|partner|brother|uncle|ex)\b.{0,40}\b(hits|beats|punches|kicks|chokes|strangles|slaps|touches) me\b(?! (that|at chess|hard that))",
        r"\bforc(es|ed|ing) me to (have sex|sleep with|touch)\b",
    ),
    figurative=(
        r"\b(is|are|was|were|been|they're|it's|that's) (really |absolutely |just )?killing (me|it|us)\b",
        r"\b(boss|manager|mother|mum|mom|wife|husband|teacher|she|he|they) (is |are )?(going to|gonna|will|would|'ll) kill me\b(?=.*\b(if|late|when|for)\b)(?!.*\bif (i|we) (leave|left|tell|told|go|talk)\b)",
        r"\b(kill|die|dying|killed|murder) (for|to see) (a|an|some|that|this|the)\b", r"\bdie on that hill\b",
        r"\bsuicide mission\b", r"\bover my dead body\b", r"\b(dead|bored|scared|tired|worried) to death\b",
        r"\b(beat(s|ing)?|hits?) (me|him|her|us) (every time |always )?(at|in|to) (\w+ )?(chess|tennis|cards|poker|scrabble|darts)\b|\bbeats (me|him|her|us) (every time |always )?to (it|work|the (punch|door|finish|answer))\b|\bbeat(ing)? (me|him|her|us) (at|to|in)\b", r"\bhit me (that|with (a lot|questions|numbers|news|the)|hard|like|how)\b",
        r"\bbeat(ing)? (myself|yourself) up\b", r"\bkill (the|two|some|time)\b", r"\bmurder (that|this|a|the) \w+",
        r"\bthreatens to (cancel|leave|quit|resign|sue)\b", r"\bkill(ed)? the (project|mood|lights)\b",
    ),
    among_jokes=("sandwich", "croissant", "song", "joking", "kidding", "honestly i love", "honestly", "lol", "cake", "late again"),
)  # fmt: skip

SPANISH = CrisisWords(
    harm_self=(
        r"\b(quiero|voy a|quisiera|intente|intentado|pienso en|deseo|ganas de|pensando en) (morirme|matarme|suicidarme|ahorcarme|cortarme las venas|hacerme dano|quitarme la vida|desaparecer para siempre)\b",
        r"\bquiero morir\b", r"\bme (quiero|voy a) (morir|matar|suicidar|ahorcar)\b",
        r"\bsuicid(arme|io|arse)\b", r"\bquitarme la vida\b|\b(acabar|terminar) con mi vida\b",
        r"\b(ya )?no quiero (seguir )?(vivir|viviendo|despertar(me)?|existir)( (mas|manana|nunca mas|manana nunca mas|asi|ya))*$",
        r"\b(ojala|quisiera|preferiria|desearia|prefiero) (estuviera|estar|haber) (ya )?muert[oa]\b",
        r"\b(mejor|bien) sin mi\b", r"\bdesaparecer para siempre\b",
        r"\b(tirarme|saltar|lanzarme|me tiro|me lanzo) (por|desde|de|al|a) (el |la |un |una )?(balcon|puente|ventana|azotea|tejado|tren|metro|via)\b|\bsaltar del puente\b", r"\b(hoy|ya|esta noche|manana) me mato\b|\bme mato (hoy|esta noche)\b",
        r"\bvida no vale la pena\b|\bno quiero (estar aqui|seguir aqui|seguir)( mas| ya)?$|\bno vale la pena (seguir )?vivi\w+\b|\bcansad[oa] de vivir\b|\b(he decidido|decidi) (matarme|suicidarme|quitarme|morir)\b",
        r"\b(me (he )?(vuelto a )?cort(o|e|ar|ado)|cortarme)\b.{0,12}\b(los brazos|las venas|las munecas|los muslos)\b",
        r"\b(no (le )?(veo|tiene|encuentro)) (ningun )?(sentido|razon) (a|para|en|de)?( la)? ?(vivir|vida|seguir viviendo)\b",
        r"\bhacerme dano\b", r"\bme corto (cuando|para|porque|otra vez|los|las|a diario|cada)\b", r"\b(tirarme|lanzarme|echarme|saltar) (a|al|bajo|delante de)( el| la| las| los| un)? (vias?|tren|metro|coche|camion)\b",
        r"\b(no veo|sin) (ningun )?futuro\b.{0,24}\b(no quiero|seguir|vivir)\b", r"\b(bote|caja|frasco) de pastillas\b.{0,30}\b(tomarmelas|tomar|tragar)\b|\btomarme(las)? todas\b", r"\bcarta de despedida\b", r"\bautolesion\w*\b", r"\bahorcarme\b",
        r"\b(pastillas|tabletas)\b.{0,40}\b(todas|entera)\b|\btodas las pastillas\b", r"\bno despertar(me)? (mas|nunca)\b",
    ),
    harm_other=(
        r"\b(comprado|compre|tengo|cargado) (una|un|la|el) (pistola|escopeta|cuchillo|arma)\b.{0,40}\b(pagar\w*|arrepent\w+)\b",
        r"\b(voy a|quiero|pienso) (matar(lo|la|los|las|le)?|apunalar(lo|la)?|disparar(le)?|envenenar(lo|la)?|estrangular(lo|la)?|asesinar(lo|la)?)( a)?\b",
        r"\b(lo|la|los|las) (voy a |quiero )?(mato|matar|apunalo|apunalar|disparo|estrangular)\b",
        r"\b(pistola|cuchillo|arma|bomba)\b.{0,40}\b(disparar|usar|matar|clavar)\b",
        r"\bquemar (su|la) casa\b", r"\b(lo|la|los|las|le) (apunalo|apunalare|estrangulo|disparo|enveneno)\b", r"\bhacerle (mucho )?dano a\b|\bhacer(les|le) (mucho )?dano\b",
    ),
    abuse=(
        r"\b(marido|mujer|padre|madre|novio|novia|exnovio|exmarido|exmujer|pareja|hermano|hermana|tio|ex|jefe|vecino|padrastro|el|ella)\b.{0,12}\bme (ha |esta |estaba |sigue |vuelve a )?(pega(ndo|do)?|golpea(ndo|do)?|maltrata(ndo|do)?|viol(a|o|ado)|pegar)\b",
        r"^me (ha )?(golpea|pega|maltrata|viol[ao]|violado|ha violado)( (todas las noches|todos los dias|siempre|cada|mucho|a diario))?",
        r"\bno me deja salir de (la |mi )?(casa|habitacion)\b",
        r"\bamenaza con (matarme|pegarme|hacerme dano|hacernos dano)\b",
        r"\b(agarrado|agarro|apretado|apreto|cogido) (del|por el|el) cuello\b|\b(me|nos) (ha |han |quiso |intento )?estrangul\w+\b|\bestrangularme\b",
        r"\bme toca\b.{0,30}\b(contar|nadie|miedo|decir)\b", r"\bme (encierra|ha encerrado|tiene encerrad[oa])\b",
        r"\bme va a (hacer dano|matar|pegar)\b", r"\bme (violo|han violado|ha violado)\b", r"\bme obliga a (tener|acostarme)\b", r"\b(marido|mujer|padre|madre|novio|novia|pareja|hermano|tio|ex|padrastro|el|ella)\b.{0,44}\bme (pega|golpea|maltrata|viola|toca)\b(?! (a mi|pagar|la loteria|un|una|el turno))",
    ),
    figurative=(
        r"\bme va a matar (si|como|cuando)\b(?! (me voy|le dejo|lo dejo|hablo|lo cuento))", r"\bme (muero|mata) (de|por)\b",
        r"\bme quiero morir (del|de(?! verdad))\b", r"\bquiero morirme de\b", r"\bmatar (el tiempo|dos pajaros)\b", r"\bme encierro\b",
        r"\btirarme (al sofa|a la piscina)\b", r"\bvivir (en|con) (esta|esa|mis|este|la)\b", r"\bes un suicidio\b|\bque \w+ me quiero morir$", r"\bni muert[oa]\b",
        r"\bme peg[oaue]+ (un|una|la|su|sus|el sol|el aire)\b|\bme ha pegado (un|una|la)\b", r"\bsalir (antes|temprano)\b", r"\b(me hace dano) (el|la|los)\b",
        r"\bcalor me quiero morir\b", r"\bamenaza con irse\b",
    ),
    among_jokes=("bocadillo", "bromeo", "es broma", "jaja", "otra vez te has", "tarta", "cruasan"),
)  # fmt: skip

FRENCH = CrisisWords(
    harm_self=(
        r"\b(je )?(veux|vais|voudrais|souhaite|prefere|envie de|essaye de|essaie de|tente de|pense a) (me tuer|me suicider|mourir|crever|me pendre|me faire du mal|disparaitre pour toujours|m'ouvrir les veines)\b",
        r"\bme (tuer|suicider|pendre|scarifie|scarifier)\b", r"\bsuicide\b",
        r"\ben finir avec (la|ma) vie\b|\bmettre fin a (mes jours|ma vie)\b|\bm'oter la vie\b",
        r"\bne (veux|voudrais|peux) plus vivre( comme ca| du tout)?$|\bmarre de vivre\b|\bplus envie de vivre\b",
        r"\b(aimerais|prefererais|voudrais|souhaite) etre morte?\b", r"\bmieux sans moi\b", r"\bdisparaitre (pour toujours|a jamais)\b", r"\bne veux plus etre (en vie|la|de ce monde)\b|\bvaut (plus|pas) (la peine )?(d'etre vecue|de vivre)\b|\b(decide de|j'ai decide de) (me |mourir|en finir avec la)|\bmarre de la vie\b|\bfatiguee? de vivre\b",
        r"\bme jeter (par la fenetre|du pont|sous|du haut|d'un pont|dans le vide)\b|\bsauter (du pont|par la fenetre|dans le vide)\b",
        r"\bcoupe[er]?s? (les veines|les bras|les poignets)\b",
        r"\b(sert a rien|aucun sens|plus de sens|aucune raison|plus de raison|raison) (de|a) (vivre|continuer a vivre|rester en vie)\b",
        r"\bme faire du mal\b(?!.*\bil va me faire\b)", r"\b(ne )?(plus )?jamais me reveiller\b|\bne plus (jamais )?me reveiller\b",
        r"\blettre d'adieu\b", r"\b(cachets|comprimes|medicaments|pilules)\b.{0,30}\btous\b.{0,12}\b(avaler|prendre)\b|\btous (les|mes) (cachets|comprimes|medicaments)\b|\b(avale|pris)\b.{0,12}\b(toute )?la boite (de|entiere)\b",
        r"\bje me coupe (quand|pour|parce|encore|les|souvent)\b", r"\b(je |j'ai )?(veux|voudrais|pense a|envie d') ?en finir( avec (la|ma) vie| ce soir| maintenant)?$|\bpour en finir$",
        r"\b(me jeter|sauter|me lancer) (sous|devant|sur) (le|un|la|les) (metro|train|voiture|rails|camion|bus)\b", r"\b(plus|pas|aucun) d'avenir\b", r"\bme scarifie\b|\bme mutile\b|\bm'automutile\b",
    ),
    harm_other=(
        r"\b(achete|j'ai|charge) (un|une|le|mon) (pistolet|fusil|couteau|arme|flingue)\b.{0,40}\b(payer\w*|regretter\w*)\b",
        r"\b(je (vais|veux)|vais|veux) (tous |toutes |vraiment )?(les |la |le |l')?(tuer|poignarder|etrangler|assassiner|empoisonner|egorger|abattre|buter)\b(?! (le temps|ce|cette|deux))",
        r"\b(arme|pistolet|fusil|couteau|bombe)\b.{0,30}\b(tirer|tuer|utiliser|poignarder)\b", r"\bbruler (sa|leur|la) maison\b", r"\bje (le|la|les) (poignarde|tue|etrangle|egorge|bute|empoisonne)(rai)?\b",
        r"\b(je (vais|veux)) (lui |leur )?faire du mal( a)?\b|\bveux faire du mal a\b",
    ),
    abuse=(
        r"\b(failli|essaye de|voulu|cherche a) m'etrangler\b|\bm'etranglait\b",
        r"\b(mari|femme|pere|mere|copain|copine|compagnon|compagne|frere|oncle|ex|beau pere|il|elle)\b.{0,8}\b(me |m'a |m'ont )(encore |deja )?(frappe|frappee|bat|cogne|gifle|giflee|viole|violee|etrangle|etranglee|tabasse|tabassee|battue?)\b",
        r"\b(me|m'a) (frappe|bat) (tous les|chaque|encore|souvent)\b",
        r"\bne me laisse (pas|plus|jamais) sortir (de la maison|de chez|de l'appartement)\b",
        r"\bmenace de (me tuer|me frapper|nous tuer|me faire du mal)\b",
        r"\b(m'a|il m'a|elle m'a) (violee?|etranglee?|frappee?|battue?)\b",
        r"\bme touche\b.{0,40}\b(dire|personne|peur|secret)\b", r"\bm'enferme (dans|a)\b|\bm'a enfermee?\b",
        r"\b(a abuse de moi|abuse de moi|j'ai ete (violee?|battue?|abusee?|frappee?)|suis (battue?|maltraitee?))\b", r"\bva me (faire du mal|tuer|frapper)\b", r"\bme force a coucher\b", r"\b(mari|femme|pere|mere|copain|copine|compagnon|compagne|frere|oncle|ex|il|elle)\b.{0,48}\bme (frappe|bat|cogne|gifle|viole|touche)\b(?! (que|aux|au|beaucoup|droit))",
    ),
    figurative=(
        r"\b(ce qui|chose|remarque|phrase|detail|question|reponse) (me|m'a|nous) frappee?\b|\bsoleil (me|nous) tape\b", r"\b(bat|battue?|battus) (\w+ )?(aux (echecs|cartes|dames)|au (tennis|ping|foot|score|poker)\w*)", r"\bva me tuer (si|quand)\b(?! je (pars|parle|le quitte|dis))", r"\bme tues?\b(?= avec|$)", r"\bmeurs (de|d')\b", r"\ben finir avec (cette|ce|ces)\b", r"\btuer (le temps|ce|l'ambiance)\b",
        r"\bvivre (dans|sans|avec) (cette|ce|mes|cafe)\b", r"\bme jeter (a l'eau|sur)\b", r"\bc'est du suicide\b",
        r"\bplutot mourir que de\b", r"\bme bat (aux|au|a la)\b", r"\bme frappe que\b|\bidee m'a frappee?\b", r"\bsortir plus tot\b",
        r"\bcrever de (chaud|froid|faim|rire)\b", r"\bmourir (idiote?|de rire|d'ennui|de faim)\b", r"\bje m'enferme\b", r"\bdisparaitre deux\b",
    ),
    among_jokes=("sandwich", "croissant", "je plaisante", "je rigole", "mdr", "blague"),
)  # fmt: skip

GERMAN = CrisisWords(
    harm_self=(
        r"\b(will|mochte|werde|wollte|wunschte|konnte) (einfach |nur |nur noch )?(sterben|tot sein|nicht mehr leben|nicht mehr da sein|mich umbringen|mich toten|mir wehtun|mir was antun|mir etwas antun|fur immer verschwinden)\b(?! vor)",
        r"\bbringe? mich (selbst )?um\b|\bmich (selbst )?(umzubringen|umbringen|toten|erhangen)\b", r"\bnicht mehr (weiter)?leben( will| mochte)?$",
        r"\b(selbstmord|suizid\w*|selbstmordgedanken)\b", r"\b(mir )?das leben (zu )?nehmen\b|\bmeinem leben ein ende\b",
        r"\b(wunschte|lieber|wenn) (ich )?(ware? )?(ich )?(ware )?tot\b|\bware lieber tot\b|\bich ware tot\b",
        r"\bohne mich (waren|ware|sind)\b|\bbesser dran ohne mich\b", r"\bfur immer verschwinden\b", r"\bleben ist nicht (mehr )?(lebenswert|wert)\b|\b(werfe|schmeisse|lege) mich vor (den|einen|die) (zug|bahn|auto|ubahn|s bahn)\b|\b(mude|satt) zu leben\b|\blebensmude\b",
        r"\bspring(e|en)? (von der|vom|aus dem|vor den) (brucke|dach|balkon|fenster|zug|hochhaus)\b",
        r"\b(ritze|geritzt|ritzen)\b|\b(pulsadern|arme) (auf)?(schneiden|geschnitten)\b", r"\b(keinen (sinn|grund)|sinnlos)\b.{0,14}\b(zu leben|weiterzuleben|leben)\b",
        r"\bmir (selbst )?(wehtun|weh tun|etwas antun|was antun)\b(?<!will mir etwas antun)", r"\bnie (wieder|mehr) aufwachen\b", r"\babschiedsbrief\b",
        r"\btabletten\b.{0,30}\balle\b|\balle tabletten\b", r"\b(schneide|ritze) mich\b(?! beim| an dem| aus)", r"\bvor (die|den|eine|einen) (u bahn|s bahn|ubahn|bahn|zug|auto|bus|lkw)( zu)? (werfen|springen|legen|schmeissen)\b", r"\b(tabletten|pillen)\b.{0,20}\b(gesammelt|gehortet|aufgespart)\b",
        r"\braus aus (diesem|dem|meinem) leben\b|\bkeine zukunft (mehr )?(fur mich|ich will)\b|\bkeine zukunft mehr\b", r"\bhange? mich auf\b|\bmich aufhangen\b", r"\bverletze mich selbst\b|\bmich selbst (zu )?verletz\w+\b",
    ),
    harm_other=(
        r"\b(pistole|gewehr|waffe|messer)\b.{0,40}\b(gekauft|besorgt|geladen|dabei)\b.{0,40}\b(bezahl\w*|zahl\w*|bereu\w*|bussen)\b|\b(gekauft|besorgt)\b.{0,30}\b(pistole|gewehr|waffe)\b",
        r"\b(bringe?|bring) (ihn|sie|ihn alle|sie alle|dich|euch|die alle|den|alle)( alle)? um\b",
        r"\b(will|werde|mochte|wollen) (meinen?|meinem|meine|ihn|sie|ihm|dich|alle)\b.{0,20}\b(umbringen|toten|erschiessen|erstechen|vergiften|erwurgen|wehtun|weh tun|abstechen)\b",
        r"\b(steche|stech|steche ich|stech ich) (ihn|sie|dich|ich ihn|ich sie) ab\b|\b(erwurge|erschiesse|vergifte) (ich )?(ihn|sie|dich)\b", r"\b(pistole|messer|waffe|bombe|gewehr)\b.{0,40}\b(erschiessen|erstechen|toten|umbringen|benutzen)\b",
        r"\b(zunde|brenne) (sein|ihr|das) (haus|wohnung)\b",
    ),
    abuse=(
        r"\b(mann|frau|vater|mutter|freund|freundin|partner|bruder|onkel|ex|stiefvater)\b.{0,10}\b(schlagt|schlug|verprugelt|prugelt|wurgt|tritt|misshandelt) mich\b",
        r"\b(er|sie|mutter|mann|vater) (schlagt|verprugelt|prugelt|wurgt|tritt|misshandelt) mich( (jeden|jede|immer wieder|oft|wieder|regelmassig|standig|mit|wenn).*)?$", r"\b(werde|wurde|bin)\b.{0,24}\b(misshandelt|vergewaltigt|missbraucht|verprugelt)\b",
        r"\bmich\b.{0,26}\b(geschlagen|verprugelt|gewurgt|vergewaltigt|missbraucht|getreten)\b", r"\blasst mich nicht (aus dem haus|raus|aus der wohnung)\b",
        r"\bdroht\b.{0,12}\bmich (umzubringen|zu schlagen|zu toten)\b", r"\bfasst mich an\b(?= und ich| ich|.*\b(niemand\w*|angst|sagen)\b)",
        r"\bsperrt mich\b.{0,24}\bein\b", r"\bwill mir (etwas|was) antun\b|\btut mir gleich was\b", r"\bzwingt mich (zum sex|mit ihm)\b", r"\b(mann|frau|vater|mutter|freund|freundin|partner|bruder|onkel|ex|stiefvater|er|sie)\b.{0,44}\b(schlagt|verprugelt|wurgt|tritt) mich\b(?! (um|immer beim|im schach|beim))", r"\b(nachts|zimmer|bett)\b.{0,30}\bfasst mich an\b",
    ),
    figurative=(
        r"\b(im|beim) (schach|tennis|kartenspielen|fussball|rennen) (\w+ )?(geschlagen|schlagt|besiegt)\b|\bschlagt mich (\w+ )?(im|beim) (schach|tennis|kartenspielen)\b", r"\bschlagt (er |sie |es |man )?(wieder |dann |also |immer )*vor\b|\bschlagt (\w+ ){0,5}vor\b(?! (d\w\w|alle[mn]|mein\w*|unser\w*|ihr\w*|sein\w*|ein\w*|zwei|drei|\d|langem|kurzem|wut|zorn))|\bschlagt (er |sie )?sich\b", r"\bbringt mich um\b", r"\bschiess\w* (mal )?los\b", r"\bdroht.{0,20}\b(vertrag|kundigen|klage)\b", r"\bgrund mehr zu bleiben\b", r"\b(sterbe|sterben) (vor|fur)\b|\bzum sterben\b|\bkaffee wurde ich sterben\b", r"\bglatter selbstmord\b|\bist selbstmord\b", r"\buber meine leiche\b",
        r"\bleben in\b|\bmehr in dieser\b", r"\bschlagt mich (immer )?(beim|im)\b", r"\bschlagt mir\b", r"\bsperre mich\b", r"\bkonnte (ihn|sie|dich) umbringen\b", r"\bzeit totschlagen\b",
        r"\bhang\w* mich (mal|da|kurz|rein|voll)\b", r"\bfreitags\b",
    ),
    among_jokes=("brot gegessen", "scherz", "spass", "haha"),
)  # fmt: skip

ITALIAN = CrisisWords(
    harm_self=(
        r"\b(voglio|vorrei|sto per|provato a|penso di|desidero|deciso di) (morire|uccidermi|ammazzarmi|suicidarmi|impiccarmi|farla finita|farmi del male|togliermi la vita|sparire per sempre)\b(?! con)",
        r"\bmi (ammazzo|uccido|impicco|suicido)\b", r"\bsuicid(io|armi|a)\b", r"\btogliermi la vita\b|\bporre fine alla mia vita\b",
        r"\bnon voglio (piu )?(vivere|esistere|svegliarmi)( piu| cosi)?$", r"\b(vorrei|preferirei) essere (gia )?mort[oa]\b", r"\bsenza di me\b",
        r"\bsparire per sempre\b", r"\bvita non vale (piu )?(la pena|niente)\b|\bnon voglio (piu )?(esserci|stare al mondo|essere qui)\b|\bstanc[oa] di vivere\b", r"\bmi butto (dal|da|giu|sotto|dalla)\b(?! divano)|\bbuttarmi (dal|giu|sotto)\b",
        r"\bmi (sono )?tagli(o|ata|ato)\b.{0,14}\b(le braccia|le vene|i polsi|da mesi|per non sentire)\b",
        r"\b(senso|motivo|ragione) (di|per|a)? ?vivere\b", r"\bfarmi del male\b(?<!vuole farmi del male)", r"\bnon svegliarmi (mai )?piu\b|\bmai piu svegliarmi\b",
        r"\blettera d'addio\b", r"\b(pillole|pastiglie|compresse)\b.{0,24}\btutte\b|\btutte le pillole\b", r"\bmi taglio (da|per non|per sentire|le (braccia|vene)|i polsi|quando|ancora|di nuovo)\b", r"\b(buttarmi|gettarmi|lanciarmi) (sotto|davanti|sui) (la|il|un|al|ai)? ?(metro|treno|binari|macchina|autobus)\b", r"\b(pillole|pastiglie)\b.{0,20}\bper (morire|farla finita)\b", r"\b(nessun|un|alcun) futuro\b.{0,24}\b(voglio|finita|morire)\b",
    ),
    harm_other=(
        r"\b(comprato|ho|caricato) (una|un|la|il) (pistola|fucile|coltello|arma)\b.{0,40}\b(pagher\w*|pagar\w*|pentir\w*)\b",
        r"\b(lo|la|li|le) (ammazzo|uccido|accoltello|strangolo|sparo|avveleno)( tutti)?\b", r"\b(voglio|sto per|devo) (uccidere|ammazzare|accoltellare|avvelenare|strangolare|sparare a|ucciderl[oa]|ammazzarl[oa])\b",
        r"\b(pistola|coltello|arma|bomba)\b.{0,30}\b(sparo|sparare|uccid\w+|us(o|are|ero)|accoltell\w+)\b", r"\bbrucio (la sua|casa)\b|\bbruciare (la sua|casa)\b",
        r"\bfare del male a\b|\bfargli del male\b",
    ),
    abuse=(
        r"\b(marito|moglie|padre|madre|ragazzo|ragazza|compagno|compagna|fratello|zio|ex|patrigno|lui|lei)\b.{0,8}\bmi (ha )?(picchi[ao]|picchiat[ao]|mena|menat[ao]|violenta(t[ao])?|strangola(t[ao])?|maltratta)\b",
        r"^mi (ha )?(picchia|picchiat[ao]|violentat[ao]|mena)( .*(sere|giorn\w+|notte|volta|sempre))?", r"\bnon mi lascia uscire (di|da) casa\b",
        r"\bminaccia di (uccidermi|ammazzarmi|picchiarmi|farmi del male)\b", r"\b(mani al collo|stretto il collo)\b", r"\bmi (ha|hanno) (violentat|stuprat|picchiat)[ao]\b",
        r"\bmi tocca\b.{0,30}\b(dirlo|nessuno|paura)\b", r"\bmi chiude (a chiave|dentro)\b", r"\bvuole (farmi del male|uccidermi|picchiarmi)\b", r"\b(sono stat[oa]|vengo|venivo) (violentat|stuprat|picchiat|abusat|maltrattat)[oa]\b", r"\b(marito|moglie|padre|madre|ragazzo|ragazza|compagno|compagna|fratello|zio|ex|patrigno|lui|lei)\b.{0,44}\bmi (picchia|mena|violenta|strangola|maltratta|tocca)\b", r"\bmi costringe a (fare sesso|andare a letto)\b",
    ),
    figurative=(
        r"\bmi (uccide|ammazza)( se)?\b", r"\bmuoio (di|dal|dalla)\b|\bmorire (di|dal) \w+", r"\bfarla finita con\b", r"\bvivere (in|senza|con) (questa|caffe|i miei)\b",
        r"\bmi butto (sul|e gli|e le)\b", r"\be un suicidio\b", r"\bneanche morto\b", r"\buscire prima\b", r"\bti uccido se\b", r"\b(lo|la) ammazzerei\b", r"\bda morire\b",
        r"\b(mi picchia (il sole|in testa))\b|\btocca a me\b", r"\bmi chiudo\b", r"\bammazzato (il tempo|con)\b",
    ),
    among_jokes=("panino", "scherzo", "cornetto", "haha"),
)  # fmt: skip

PORTUGUESE = CrisisWords(
    harm_self=(
        r"\b(quero|vou|queria|pensando em|penso em|tentei|ja tentei|vontade de|decidi|decidi que vou) (morrer|me matar|matar me|suicidar me|me suicidar|me enforcar|enforcar me|me machucar|magoar me|desaparecer para sempre)\b(?! de)",
        r"\bsuicid(io|ar|a)\b(?<!e um suicidio)", r"\b(acabar com|tirar|por fim a) a? ?minha (propria )?vida\b", r"\bnao quero (mais )?(viver|existir|acordar)( mais)?$",
        r"\b(queria|preferia|prefiro) estar mort[oa]\b", r"\b(melhor|bem) sem mim\b", r"\bdesaparecer para sempre\b", r"\bvida nao vale (mais )?a pena\b|\bnao quero (mais )?estar (aqui|viv[oa])\b|\bcansad[oa] de viver\b|\bacabar com tudo\b",
        r"\b(me jogar|jogar me|me atirar|atirar me|saltar|pular) (da|do|de|pela|para baixo) (uma )?(ponte|janela|predio|varanda|telhado|comboio|trem)\b|\bme jogar (da|do)\b",
        r"\b(me )?cort(o|ei|ar)( me)?\b.{0,16}\b(bracos|pulsos|veias|para nao sentir)\b|\bme corto para\b", r"\b(sentido|motivo|razao) (em|para|de) viver\b",
        r"\b(me machucar|magoar me|fazer me mal)\b(?<!vai me machucar)", r"\bnunca mais acordar\b|\bnao acordar mais\b", r"\bcarta de despedida\b",
        r"\b(comprimidos|remedios|pilulas)\b.{0,24}\btodos\b|\btodos os (comprimidos|remedios)\b", r"\b(corto me|me corto) (quando|para|de novo|outra vez|os|nos)\b", r"\b(atirar me|jogar me|me atirar|me jogar|saltar) (para|na|a|debaixo|em frente) ?(de|do|a|da)? ?(um |uma )?(linha|trilhos|comboio|trem|metro|carro)\b", r"\b(comprimidos|remedios)\b.{0,24}\b(acabar|morrer)\b", r"\bnao vejo (nenhum )?futuro\b", r"\bme enforcar\b|\benforcar me\b",
    ),
    harm_other=(
        r"\b(comprei|tenho|carreguei) (uma|um|a|o) (pistola|cacadeira|faca|arma)\b.{0,40}\b(pagar\w*|paga|arrepend\w+)\b",
        r"\b(vou|quero|juro que) (matar|mato|esfaquear|envenenar|estrangular|atirar em|assassinar)( (ele|ela|eles|elas|todos|o meu|a minha|la|lo))", r"\b(esfaqueio|estrangulo|enveneno|mato) (o|a|os|as|ele|ela)$|\besfaqueio o\b", r"\bmato (todos|eles|ele|ela)\b|\b(mata|esfaquea) ?l[oa]s?\b",
        r"\b(vou|quero) (mata|esfaquea|esfaque[ae]) l[oa]\b", r"\b(arma|faca|pistola|bomba)\b.{0,30}\b(atirar|matar|usar|usa la|usa lo|esfaquear)\b", r"\bqueimar a casa\b", r"\bquero (machucar|magoar) (o|a) (meu|minha)\b",
    ),
    abuse=(
        r"\b(me estrangul(ou|a|ava)|estrangulou me|estrangular me|me estrangular)\b|\bameac\w+ (de )?(me (matar|bater|magoar)|matar me|bater me|magoar me)\b",
        r"\b(marido|mulher|pai|mae|namorado|namorada|companheiro|companheira|irmao|tio|ex|padrasto|ele|ela)\b.{0,10}\b(me bate|bate me|me batia|bateu me|me bateu|me espanca|espanca me|me violou|violou me|me agride|me estuprou)\b",
        r"\bvoltou a (bater me|me bater)\b", r"\b(fui|sou|era) (estuprad|violad|abusad|espancad|agredid)[ao]\b", r"\bnao me deixa sair de casa\b", r"\bameaca (me )?(matar|bater)( me)?\b(?! o| a)",
        r"\b(apertou|agarrou) (o meu|me o|meu) pescoco\b", r"\b(me toca|toca me)\b.{0,30}\b(contar|ninguem|medo)\b", r"\b(me tranca|tranca me)\b", r"\bvai (me machucar|me bater|bater me|magoar me)\b", r"\bme obriga a (ter sexo|transar)\b", r"\b(marido|mulher|pai|mae|namorado|namorada|companheiro|companheira|irmao|tio|ex|padrasto|ele|ela)\b.{0,44}\b(me bate|bate me|me espanca|espanca me|toca me|me toca|me viola|viola me)\b(?! (a porta|uma))",
    ),
    figurative=(
        r"\bvai me matar se\b(?! (eu )?(for|falar|contar|sair|deixar)\b)", r"\b(me mata|me matou|mata me)$", r"\b(morrendo|morrer|morro|morri) (de|por)\b", r"\bmatar (dois coelhos|o tempo)\b", r"\bviver (nesta|nessa|sem|com) (cidade|cafe|os)\b",
        r"\bme (jogar|atirar) (no|de cabeca)\b", r"\be um suicidio\b", r"\bnem morto\b", r"\bsair mais cedo\b", r"\btranco me\b", r"\bbateu me (uma|a)\b",
    ),
    among_jokes=("sanduiche", "brincadeira", "kkk", "pastel de nata"),
)  # fmt: skip

CRISIS_WORDS: dict[str, CrisisWords] = {
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "de": GERMAN,
    "it": ITALIAN,
    "pt": PORTUGUESE,
}
