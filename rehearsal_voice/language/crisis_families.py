# ruff: noqa: E501  (a pattern is read best in one piece)
"""Danger in plain words whoever it happens to, by families of words: who, does what, to whom. Folded text.

Where `crisis_words` knows how somebody says it of themselves, these also hear it told of a sister, a pupil, a neighbour.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.language.crisis_indirect import Hints

_EN_WHO = r"(husband|wife|father|mother|dad|mum|mom|boyfriend|girlfriend|partner|brother|sister|uncle|aunt|step ?(dad|mum|mom|father|mother|brother)|grand(dad|father|ma|son)|cousin|son|daughter|carer|nurse|coach|teacher|neighbou?r|ex|he|she|they)"
_EN_WHOM = r"(me|us|(my|his|her|their) (little |younger |older |own |old )?(kids?|children|child|son|daughter|brother|sister|mother|mum|mom|wife|baby|girlfriend|gran|grandma))"
_ES_WHOM = r"(a )?(mi|su|sus|mis|los|la) (hij[oa]s?|nin[oa]s?|herman[oa]s?|mujer|madre|novia|abuela|bebe)"
_FR_WHOM = r"(mon|ma|mes|son|sa|ses|les) (fils|filles?|enfants?|freres?|soeurs?|femme|mere|copine|mamie|gamins?)"
_DE_WHOM = r"(mich|uns|(mein|sein|ihr)(e|en)? (kleinen? )?(sohn|tochter|kind|kinder|frau|mutter|mama|bruder|schwester|freundin|oma))"
_IT_WHOM = r"(i |la |il |le )?(mi[oae]|suo|sua|suoi|miei|sue) (figli[oae]?|bambin[oaie]|moglie|madre|mamma|sorell[ae]|fratell[oi]|nonna|ragazza)"
_PT_WHOM = (
    r"(n?[oa]s? )?(meus?|minhas?|seus?|suas?) (filh[oa]s?|crianca|criancas|mulher|mae|irma|irmao|avo|namorada|bebe)"
)

FAMILIES: Mapping[str, Hints] = {
    "en": Hints(
        harm_self=(
            r"\b(want|wants|wanted|going|gonna|thinking|thinks|plans?|planning|tried|tries|trying|decided|threatens) (to |about |of )(kill|hang|harm|hurt|drown|shoot|killing|hanging|harming|hurting|drowning|shooting) (myself|himself|herself|themselves)\b",
            r"\b(kill|kills|killing|hang|drown|shoot) (himself|herself|themselves)\b(?! laughing)",
            r"\b(end|ending|ends|take|taking) (my|his|her|their) (own )?life\b(?! (in|into|back))",
            r"\b(i|he|she|they|just|really|would|only) (want|wants|rather) (to )?(be dead|die)\b(?! (of|for|on that|laughing|in|than) )",
            r"\b(don't|doesn't|do not|no longer) want to (live|be alive) ?(anymore|any more|any longer)\b",
            r"\b(took|taken|swallowed) (\w+ ){0,3}(whole|entire|all|every|too many) .{0,16}\b(pills|tablets|bottle|box|packet|pack|paracetamol|ibuprofen|insulin)\b(?! of (wine|water|milk|juice|beer|chocolates?))",
        ),
        harm_other=(
            r"\b(kill|shoot|stab) (him|her|them)\b.{0,60}\b(gun|knife|axe|hammer|rifle)\b",
            r"\b(afraid|scared|frightened) (of|that i'll|that i|i'll|i will|i might|i could|i'm going to) (really )?(hurt|harm|kill|hurting|harming|killing) (him|her|them|somebody|someone|my)\b(?! (feelings?|chances?))",
        ),
        abuse=(
            rf"\b{_EN_WHO} (\w+ ){{0,3}}(hits|beats|slaps|punches|kicks|chokes|strangles|rapes|whips|beat|hit|punched|kicked|slapped) {_EN_WHOM}\b(?! (up|at|to|in|that|as|hard|out\b|off\b|\d|every time|again at|with (a |the |an |some |new |extra |more )*(lot|question|bill|news|idea|deadline|fee|offer|surprise)|three|two|one|by|for|and i (laugh|won)))",
            r"\b(choked|strangled|raped|molested) (me|her|him|us)\b",
            r"\b(he|she|they)('ll| will| would|'d|'s going to| is going to) kill (me|us) if (i|we) (leave|left|tell|told|go|talk|speak)\b",
            r"\b(comes|came|gets|sneaks) (in ?to|in) my (room|bed)\b.{0,30}\btouch\w*\b",
            r"\b(beat|hit|hurt) me again\b(?!.*\b(chess|final|match|game)\b)",
        ),
    ),
    "es": Hints(
        harm_self=(
            r"\b(se quiere|quiere|va a|se va a|ha intentado|intento|amenaza con|piensa en) (matar(se)?|suicidar(se)?|ahorcar(se)?|quitarse la vida)\b(?! (a|el|la|los|las|dos) )",
            r"\bme quiero (quitar la vida|matar|ahorcar)\b|(?<!debe )(?<!parece )(?<!puede )\bestar muert[oa]\b(?! de)",
            r"\b(no|ni) (quiero|quiere) (seguir )?(vivir|viviendo) (mas|ya|asi|ni un)\b",
            r"\b(tragado|tomado|tome|trague) tod[oa] (la|el) (caja|bote|blister|frasco)\b|\b(tragado|tragar|tomado|tome|trague|tomar) (una |la |el |un )?(caja|bote|blister|frasco) (enter[oa]|complet[oa]|de (pastillas|tabletas|somniferos|\w+eno|\w+amol))\b|\b(tomado|tragado|tomar|tome) (todas|un monton de|demasiadas) (las )?(pastillas|tabletas)\b",
            r"\b(voy a|quiero) tirarme\b(?! (al sofa|a la piscina|en plancha|de cabeza))|\b(voy a|quiero) (saltar|lanzarme) (por (la|una) ventana|desde|del? (un |la |el )?(puente|balcon|tejado|azotea|edificio|tren)|al (vacio|tren|metro|rio)|a las? vias?|delante|debajo)\b|\bquiero saltar$",
            r"\b(quiero|pido|pide|quiere) (es )?(morirme|morirse|morir) (ya|de una vez)\b",
        ),
        harm_other=(
            r"\b(voy|vas|va|vamos) a matar(lo|la|los|le)?\b.{0,60}\b(cuchillo|pistola|escopeta|navaja)\b",
            r"\bmiedo (de|a) (hacerle|hacerles|hacer) (dano|algo)\b|\b(pren\w+|pego|pegar) fuego .{0,30}\b(dentro|ellos|dormid\w+)\b",
        ),
        abuse=(
            rf"\b(pega|pegan|golpea|da palizas|dan palizas|da una paliza|maltrata|viola|quema)\b {_ES_WHOM}\b",
            r"(?<!no )\bme (pega|golpea|pego|ha pegado|da palizas|dio una paliza|viola|violo|maltrata)\b(?! (un grito|un tiron|su|sus|el sol|la gripe|un susto|fuerte la|mucho la|bien|con))",
            r"\bme (toca|tocaba|manosea|abusa)\b(?! (a mi|\w+[aei]r)\b).{0,24}\b(noches?|no quiero|cama|secreto|nadie)\b",
            r"\bme (obliga|fuerza)\b.{0,20}\b(acostarme|sexo|cama|tocar\w*|desnudarme)\b",
            r"\b(agarro|cogio|apreto|agarra|aprieta) (d?el|por el) cuello\b|\b(me dijo que|dice que) me (va|iba) a matar\b",
        ),
    ),
    "fr": Hints(
        harm_self=(
            r"\b(va|veut|allait|voulait|essaye de|essaie de|menace de|pense a) (se tuer|se suicider|se pendre|mourir|se jeter|en finir)\b(?! (au travail|a la tache))",
            r"\b(me|se) (jeter|jette) (sous|du|d'un|par|dans le vide)\b|\bme (pendre|pendrai|noyer)\b|\bme tuer\b(?! (si|quand|a la tache|au travail))",
            r"\b(plus envie de vivre|envie de mourir|etre mort|etre morte|laisse mourir)\b(?! de)",
            r"\b((avale|gobe) (toute |tous |une |la |les |trop de |plein de )+|pris (toute |tous |toutes |trop de |plein de )(une |la |les )?)(boite|plaquette|tube|cachets|comprimes|somniferes|medicaments)\b|\bpris une (boite|plaquette|tube) (entier|de (somniferes|cachets|comprimes|medicaments|doliprane|paracetamol))",
            r"\bme (coupe|taillade|lacere|brule) (les |la |des )?(bras|poignets|cuisses|peau|jambes|veines)\b",
        ),
        harm_other=(
            r"\b(vais|veux) (le|la|les) (tuer|buter|planter|descendre)\b.{0,60}\b(couteau|fusil|arme|pistolet)\b",
            r"\b(envie de|peur de|vais) (lui |leur )?faire (du |de )?mal (a mon|a ma|au bebe|a mes|au petit|a la petite)\b",
            r"\bavec (une arme|un fusil|un pistolet|un couteau)\b.{0,40}\b(pay\w+|mourir|tous|voir)\b",
        ),
        abuse=(
            rf"\b(frappe|bat|cogne|gifle|maltraite|viole|tape|brule) (sur )?{_FR_WHOM}\b",
            r"(?<!idee )\b(me|m'a|nous) (frappe|bat|cogne|gifle|tape dessus|tabasse|tabassee|viole|violee?|etranglee?)\b(?! (sur (les?|la) (prix|marche)|dans la main|sur les nerfs|que|aux|au|toujours au|l'oeil|(toujours|encore) aux))",
            r"\bva (encore |me |nous )+(battre|frapper|taper|cogner)\b",
            r"\bm'a forcee?\b(?! a (?!coucher|faire l'amour|avoir (un |des )?(rapport|relation)|le toucher|l'embrasser|des ))|\bj'ai dit non et il\b",
            r"\b(me touche|me tripote)\b.{0,50}\b(dit|parle|secret|nuit|mal|personne)\b",
        ),
    ),
    "de": Hints(
        harm_self=(
            r"\b(sich|mich) (umbring\w*|erhang\w*|aufhang\w*|toten|erschiess\w*|ertrank\w*|vor den zug)\b|\bich bringe? mich um\b|\bbringt sich um\b",
            r"\b(mich|sich) (aufzuhangen|umzubringen|zu toten|zu erhangen)\b",
            r"\b(will|mochte|wollen) (einfach |nur |nicht mehr |jetzt |endlich )*(sterben|tot sein)\b(?! vor)|\bnicht mehr (leben|am leben sein|weiterleben)\b(?! (in|mit|wie|ohne) )",
            r"\b(spring|springe|springt|sturze) (ich )?(vom|von der|vor den|vor die) (dach|brucke|balkon|zug|bahn|hochhaus)\b",
            r"\b(alle|ganze|zu viele?) (schlaf|schmerz)?(tabletten|pillen|packung|schachtel)\b.{0,16}\b(geschluckt|genommen|eingeworfen)\b",
            r"\b(mich|sich) (ritze|ritzt|schneide|geschnitten|geritzt)\b.{0,20}\b(wieder|arm|arme|seit|jeden|unterarm)\b|\britze? mich\b",
            r"\bleben ein ende\b",
        ),
        harm_other=(
            r"\b(bring|bringe) (ihn|sie|alle|die) um\b.{0,60}\b(messer|pistole|waffe|gewehr|axt|gekauft)\b",
            r"\bangst .{0,12}(dass )?ich (meinem|meiner|ihm|ihr|dem) .{0,12}(was|etwas) (antue|antu|tu)\b",
            r"\b(pistole|waffe|messer|gewehr) mit in die (schule|arbeit|firma|klasse)\b",
        ),
        abuse=(
            rf"\b(schlagt|verprugelt|prugelt|wurgt|vergewaltigt|tritt|misshandelt|haut) (\w+ )?{_DE_WHOM}\b(?! (im|beim|in|aus|ein|vor|immer (im|beim)|die ganze|um|nicht aus|vom|entgegen|gegenuber|auf den magen)\b)",
            r"\b(gewurgt|vergewaltigt|verprugelt|misshandelt)\b(?!.*\b(film|krimi|buch)\b)",
            r"\bschlagt (er |sie |mich |uns )+(sonst |wieder |dann )*\b(?!(auf den magen|im|beim)\b)",
            r"\bfasst mich\b.{0,20}\b(nachts an|immer an|immer wieder an|unten an)\b",
            r"\bbringt? (er |sie |mich ){1,2}um wenn ich (gehe|geh|rede|was sage)\b",
        ),
    ),
    "it": Hints(
        harm_self=(
            r"\b(si vuole|vuole|si) (uccidersi|ammazzarsi|suicidarsi|ammazza|impicca|uccidere)\b(?! (di|per|cosi)\b)|\b(uccidersi|ammazzarsi|suicidarsi|suicidarmi|uccidermi|ammazzarmi|impiccarmi)\b(?! di lavoro)",
            r"\b(stasera|stanotte|domani|ora|adesso|oggi) mi (ammazzo|uccido|impicco)\b(?! di)",
            r"\b(voglio|vorrei|voleva) (solo |proprio )?(morire|essere mort[oa]|farla finita)\b(?! (di|dal|nel|con quest\w+) )",
            r"\bfinita anch'io\b|\b(togliermi|togliersi|tolgo) la vita\b|\b(al|il mio|pensieri di) suicidio\b|\b(non ho|non ha|senza) (piu )?(nessuna )?voglia di vivere\b",
            r"\bmi butto (giu |sotto )*(dal ponte|dal tetto|dal balcone|il treno|un treno|la metro)\b",
            r"\b(preso|ingoiato|prese|ingoiate) (tutte|tutto|troppe) (le |il )?(pastiglie|pillole|compresse|flacone)\b",
            r"\bmi (taglio|sono tagliat[oa]|incido) (le braccia|i polsi|le gambe|le cosce|ancora)\b",
        ),
        harm_other=(
            r"\b(lo|la|li) (ammazzo|uccido|accoltello)\b.{0,40}\b(pistola|coltello|fucile|arma)\b",
            r"\b(accoltellarl[oa]|ucciderl[oa]|ammazzarl[oa]|sparargli)\b(?!.*\b(gelato|sveglia)\b)",
            r"\bpaura di (far|fare|fargli|farle) (del )?male (a|al|alla)\b",
        ),
        abuse=(
            rf"\b(picchia|mena|violenta|maltratta|prende a (calci|botte|schiaffi)|da (gli|degli) schiaffi a) {_IT_WHOM}\b|\bda (gli|degli) schiaffi\b",
            r"(?<!mercato )\b(mi|ci) (picchia|mena|violenta|ha (picchiat|violentat|menat)[oaie]|prende a (calci|botte|pugni))\b(?! (in testa con|il sole))",
            r"\bmani al collo\b|\bmi strangola\b|\bmi soffoca (col|con (il|un) cuscino|fino)\b",
            r"\bmi tocca\b(?! (a me|\w+[aei]re)\b).{0,24}\b(non voglio|notte|segreto|nessuno|letto)\b",
        ),
    ),
    "pt": Hints(
        harm_self=(
            r"\b(vai|quer|quis|ameaca|tentou) (se )?(matar se|suicidar se|se matar|suicidar|enforcar se|se enforcar)\b|\bse (vai|quer) (suicidar|matar)\b|(?<!esta a )(?<!estas a )(?<!vai )(?<!vao )\b(me matar|suicidar me|matar me|me enforcar)\b(?! (de|se|quando|com) )",
            r"\b(quero|queria) (so )?(morrer|estar mort[oa]|acabar com a (minha )?vida)\b(?! de)",
            r"\bnao quero (mais )?viver\b(?! (em|com|na|no|nesta|nessa|aqui|assim com) )",
            r"\b(vou me|me vou|vou) ?(atirar|jogar) (da|do|me da|me do|na frente)\b",
            r"\b(tomei|engoli) (todos|todas|um monte|a caixa|demais)\b.{0,16}\b(remedios|comprimidos|caixa)\b",
            r"\b(eu me corto|corto me|me cortei)\b.{0,24}\b(desde|bracos?|pulsos?|outra vez|de novo|sempre)\b",
            r"\b(em|no|o meu) suicidio\b|\bsuicidar\b|\btentei o suicidio\b",
        ),
        harm_other=(
            r"\b(vou|quero) (matar|acabar com) (o|a|ele|ela|eles|meu|minha)\b.{0,40}\b(arma|faca|pistola|espingarda)\b|\b(faca|arma|pistola)\b.{0,24}\bacabo com (ele|ela|eles)\b",
            r"\bmedo de (machucar|magoar|fazer mal a?) ?(o|a|ao|meu|minha)\b",
        ),
        abuse=(
            rf"\b(bate|espanca|queima|maltrata|violenta) (em |na |no |d?n?[oa] )?{_PT_WHOM}\b|\bqueima (o|a) filh[oa]\b",
            r"(?<!\bsol )\b(bate me|me bate|espanca me|me espanca|vai me bater|me estuprou|estuprou me|me tranca)\b(?! (um|uma|o coracao|a porta))",
            r"\b(marido|namorado|companheiro|padrasto|pai|ex|ele) vai me matar\b",
            r"\b(apertou|aperta|agarrou) (me )?(o )?(meu )?pescoco\b|\babusa de mim\b|\bdi(sse|z) que me mata\b",
        ),
    ),
}


def families_of(language: str) -> Hints:
    """The patterns of a language; none where it has none."""
    return FAMILIES.get(language, Hints((), (), ()))
