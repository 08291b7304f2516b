# ruff: noqa: E501  (a pattern is read best in one piece)
"""What betrays that a clause is not the character's, as patterns on folded text, in six languages."""

from __future__ import annotations

OUT_OF_CHARACTER: tuple[str, ...] = (
    # the machine speaks of itself
    r"\b(as )?an? (ai|artificial intelligence|language model|virtual assistant|assistant|chatbot)\b|\blanguage model\b|\bas an assistant\b",
    r"\b(inteligencia artificial|modelo de lenguaje|asistente virtual|intelligence artificielle|modele de langage|assistant virtuel|kunstliche intelligenz|sprachmodell|intelligenza artificiale|modello linguistico|modelo de linguagem)\b",
    r"\b(openai|anthropic|alibaba( cloud)?|qwen|chatgpt|gpt|(meta )llama|llama ?[234]|mistral|gemma|deepseek)\b|\b(was|were) trained (by|on)\b|\bentrenad[oa] por\b",
    r"\b(how (can|may) i (assist|help) you|assist you (with|today)|i'm here to help|any other questions|en que puedo ayudarte|comment puis je vous aider|wie kann ich ihnen (heute )?helfen|come posso aiutarti|como posso ajudar)\b",
    r"\b(can't|cannot|can not|unable to) (help with (that|this)|assist|fulfil|fulfill|comply|continue with)\b|\bno puedo ayudarte con eso\b|\bje ne peux pas vous aider avec\b",
    # it stands beside the scene
    r"\b(role ?play|in this (scenario|simulation|rehearsal|dialogue|conversation)|simulation|juego de rol|simulacion|jeu de role|rollenspiel|gioco di ruolo)\b|\bof the script\b",
    r"\b(here (is|are|'s) (a|an|some) (sample|example|tips?|feedback|dialogue|suggestions?)|i will now (act|play)|acting as|this conversation is|in this scenario)\b",
    # it tells of gestures
    r"^(then |and |slowly )?(he|she|the [a-z]+) (\w+ly )?(raises|sighs|smiles|leans|nods|turns (to|away|around)|looks (at|up|down|out|away|over|back)|pauses|shrugs|chuckles|laughs (and|softly|quietly)|grins|frowns|gestures|glances|stares|folds (his|her)|crosses (his|her)|puts down|picks up|sets down|taps|clears (his|her)|takes a (sip|breath|step)|stands up|sits (down|back)|shakes (his|her)|hands (you|over)|pours|wipes)\b",
    r"\b(the )?(manager|barista|waiter|colleague|partner|friend|waitress) (raises|sighs|smiles|leans|nods|turns|looks|pauses|shrugs|says)\b|\bsays the\b|\bhalf (impressed|amused)\b",
    r"^(luego |entonces )?(el|la|ella) (\w+ )?(sonrie|suspira|asiente|se rie|se encoge|mira (a|hacia|por)|frunce|limpia|deja|apunta|cruza los|levanta|toma un)\b",
    r"^(puis |alors )?(il|elle|le \w+|la \w+|l'\w+) (sourit|soupire|hoche|hausse|rit|regarde|fronce|essuie|pose|note|croise les|leve|prend une)\b",
    r"^(dann )?(er|sie|der \w+|die \w+) (lachelt|seufzt|nickt|lacht|zuckt|runzelt|wischt|notiert|verschrankt)\b",
    r"^(poi |allora )?(lui|lei|il \w+|la \w+) (sorride|sospira|annuisce|ride|guarda|alza|asciuga|posa|prende nota|incrocia)\b",
    r"^(depois |entao )?(ele|ela|o \w+|a \w+) (sorri|suspira|acena|ri se|olha|encolhe|limpa|pousa|toma nota|cruza os)\b",
    # it coaches, which is the mentor's business
    r"(?<!no )\b(great|good|excellent|nice|perfect) (job|answer|grammar|sentence|pronunciation|use of|work using)\b(?! on the| in)|\bwell done\b|\bcorrect sentence\b|\byour (pronunciation|grammar|accent)\b",
    r"\b(you (could|can|should|might) (say|try to|try saying)|try (saying|to sound)|try that again|say it again with|remember to (breathe|smile|make)|more assertive|eye contact|showed confidence|to practi[sc]e)\b",
    r"\b(puedes decir|podrias decir|intenta decirlo|muy buena gramatica|gramatica|pronunciacion|subjuntivo|vous pouvez dire|bonne prononciation|du kannst sagen|gute aussprache|puoi dire|buona pronuncia|podes dizer)\b",
    r"\b(aqui|recuerda que|mejor|en espana) se dice\b|\bon dit (plutot|aussi|plus souvent)\b|\bman sagt (hier|eher|besser)\b|\b(qui|meglio|piuttosto) si dice\b|\baqui diz se\b|\bnext time\b.*\b(example|details?|try)\b|\b(you )?should (give|use|mention|include) more (details?|examples?)\b",
    r"\b(i|we) (can|could|will|am|only) (simulate|simulating|pretend to be)\b|\b(as|en tant que|como|als|come) (un |uma? |ein |una )?(virtual|model|modele|modelo|modell|modello|coach)\b|\bfictional (conversation|character|scene|scenario)\b|\bpersonal (opinions|preferences|feelings)\b",
    # feelings it cannot have
    r"\b(i love you|i'm in love|i feel lonely|te amo|te quiero mucho|je t'aime|ich liebe dich|ti amo|eu te amo|amo te)\b",
)

SPEAKER_LABEL = r"^\s*[A-ZÁÉÍÓÚÄÖÜ][\w .'-]{0,24}:\s"
PERSON_LABEL = r"^(you|me|user|customer|client|employee|person|human|guest|student|learner|tu|yo|usted|cliente|usuario|toi|moi|vous|client|du|sie|kunde|kundin|tu|io|utente|voce|eu|utilizador)$"
SAYS_FOR_THEM = r"\b(and |then )you (say|reply|answer|respond)\b|^you (say|reply|answer|respond)( that| back)?\b(?=.*\b(i'd|you'd|you|please|yourself)\b)|\b(y )?tu (dices|respondes|contestas)\b|\bvous (dites|repondez)\b|\bdu (sagst|antwortest)\b|\btu (dici|rispondi)\b"
EVERYONES = frozenset(
    "yes no thanks hello goodbye whatever maybe dont_know say_again say_slower wait apology how_are_you swap_milk".split()
)
"""Meanings that the partner may just as well have."""
ORDERS = r"^(hi |hello |hola |bonjour |buongiorno |bom dia |guten tag )?(i'd like|i would like|i want|i'll (have|take)|can i (have|get)|could i (have|get)|quiero (un|una|dos|tres|otr[oa])|quisiera|querria|me pone[s]?|ponme|pongame|je voudrais|j'aimerais|je prends|je vais prendre|ich hatte gern\w*|ich mochte|ich nehme (ein\w*|zwei|drei|noch)|vorrei|prendo|queria|quero|para mim|dame|deme|traeme|donnez moi|geben sie mir|mi dia|da me)\b"
OFFERS = r"\b(or|and|have|has|got|recommend|try|o|y|hay|tenemos|tengo|te recomiendo|ou|et|avons|j'ai|conseille|oder|und|haben|habe|empfehle|oppure|e|abbiamo|consiglio|temos|tenho|recomendo)\b"
"""What is named among other things, or as to be had, was not chosen for anybody."""
OF_ONESELF = r"\b(i|i'm|i've|i'd|i'll|my|mine|me|yo|mi|mio|quiero|quisiera|tengo|puedo|je|j'\w+|mon|ma|mes|moi|ich|mein\w*|mir|mich|io|mia|vorrei|ho|posso|eu|meu|minha|queria|quero|tenho)\b"
FIRST_PERSON = r"^(and |so |well |y |bueno |pues )?(i|i'd|i'm|i'll|i've|my (name|role|job|salary|number|results?|responsibilit\w+|work)|can i|could i|may i|yo|quiero|quisiera|quería|queria|me pone|me pones|je|j'ai|j'aimerais|ich|io|vorrei|eu|queria)\b"
STAGE_DIRECTION = r"[*_`#\[\]{}<>|•()]|^\s*[-–]\s|\b[\da-d][.)]\s+\w+.*\b[\da-d][.)]\s|https?:|www\."

_COMMITS = r"(i'll|i will|i'm going to|i am going to|i'm gonna|we'll|we will|we can|i promise( you)?( that)? (i'll|i will))( just| also| gladly| even| personally| definitely| of course)?"
_YIELDS = r"(do (it|that|this|the|all|everything|what)|take (it|that|this|over|the|care)|handle|give (you|it|her|them)|get (you|it|that|your|the \w+ (signed|approved|through|done)|someone|somebody)|grant|approve|offer|recommend|propose|support|submit|sign|put (you|that|it|this|your \w+|my name)|push|pay|arrange|fix|drop|cut|rewrite|change|throw|cook|wash|clean|fold|own|raise|match|make sure|see to|talk to (hr|the committee|my boss|the board|them|her|him)|speak to (hr|the committee|my boss|the board|them|her|him)|find (someone|somebody))"
CONCESSION: tuple[str, ...] = (
    r"^(okay |ok |alright |all right |fine |yes |then |well )*let me ((give|grant|approve|offer|recommend) (you|it|that raise|the raise|your|this)|sign (it|that|here)|make sure you get)\b",
    rf"\b{_COMMITS} {_YIELDS}\b(?!.*\b(and see|into it|some thought|a while|(what|how|why|where) (you|i|we)|the numbers first|a seat|my time|notes?|deep breath|break|moment|look|you that$|that (back|as)|it (as|that you)))",
    rf"\b{_COMMITS} never\b",
    r"\byou('ve| have)? ?(got|will get|'ll get|will have|'ll have|can have) (it$|it \w+ percent|it (in|by|from|on) |(the|your|that|a) (raise|money|increase|yes|eight|ten)\b)",
    r"\b(raise|increase|it|price) is (yours|approved|done|accepted|fine with me)\b|\b(consider it (done|yours)|approved)\b",
    r"^(okay |ok |alright |fine |so )*(deal|agreed|done|you win|you've won|i give in|i give up)\b(?! with)",
    r"\byou('ve| have)? (convinced|persuaded|won me over|talked me into)\b(?! (no|him|her|them))",
    r"\bi (agree|say yes) to (your|the|that|it)\b|\bi accept (your|the|that|it)\b|\b(let's|lets) make it\b|\bhappy to (offer|give|grant|approve|pay)\b|\b(percent|thousand|price) it is$",
    r"\b(is|are) my job (now|from)\b|\bfrom (now|monday|today|tomorrow) on\b.*\b(i'll|i do|i will|my|mine)\b",
    r"^(vale |bien |de acuerdo |bueno )*(te (doy|lo doy|concedo|subo)|trato hecho|concedido|aprobado|hecho|tu ganas|me has convencido)\b",
    r"^(d'accord |bon |ok |tres bien )*(je (te|vous) (donne|l'accorde)|marche conclu|accorde|approuve|(tu as|vous avez) gagne|(tu m'as|vous m'avez) convaincu)\b",
    r"^(okay |gut |also |na gut )*(ich (gebe|genehmige|bewillige)|abgemacht|genehmigt|(du hast|sie haben) (gewonnen|mich uberzeugt))\b",
    r"^(va bene |ok |bene )*(ti (do|concedo)|affare fatto|approvato|hai vinto|mi hai convinto)\b",
    r"^(esta bem |ok |bom )*(dou te|concedo|negocio fechado|aprovado|ganhaste|convenceste me)\b",
)
GIVES_NOTHING = r"\b(if|not|can't|cannot|won't|don't|doesn't|isn't|wouldn't|couldn't|would need|before|unless|until|once|when|nothing|maybe|perhaps|si|no|nicht|kein\w*|pas|rien|non|niente|nao)\b"
"""A condition or a denial; what is harmless about “no problem” is taken out before."""
NO_DENIAL = r"\bno (problem|worries|doubt|question)\b"

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset("the a an and or but is are was were be been i'm it's that's i you he she we they it this that of to in on for with at from my your what how would could can do don't not no yes please have has will just anything else there here get".split()),
    "es": frozenset("el la los las un una unos y o pero es son era fue estoy estas esta que de en por para con sin se lo le me te mi tu su no si como cuanto donde muy mas hay tiene tengo quiere aqui algo ya al del este a ver vas voy va pues bueno nada eso esto cuando tu te".split()),
    "fr": frozenset("le la les un une des et ou mais est sont etait je tu il elle nous vous ils ce ca c'est que qui de du en pour avec sans dans sur se me te mon votre ne pas plus oui tres y a bien qu'est avez voulez j'ai".split()),
    "de": frozenset("der die das ein eine einen und oder aber ist sind war ich du er sie wir ihr es dass von zu in auf fur mit ohne an bei mein dein nicht kein keine ja bitte haben hat wird noch auch sehr hier was wie dieses jahr mehr".split()),
    "it": frozenset("il lo la i gli le un una e o ma e' sono era io tu lui lei noi voi che di da in per con senza su si mi ti mio tuo non piu anche molto qui cosa come questo niente posso subito certo".split()),
    "pt": frozenset("o a os as um uma e ou mas sao era eu tu ele ela nos voce que de do da em no na por para com sem se me te meu seu nao sim mais muito aqui isso este esta esta'".split()),
}  # fmt: skip
