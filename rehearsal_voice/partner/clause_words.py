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
    r"\b(the )?(manager|barista|waiter|colleague|partner|friend|waitress) (raises|sighs|smiles|leans|nods|turns|looks|pauses|shrugs|says)\b|\bsays the\b|\bhalf (impressed|amused)\b",
    # it coaches, which is the mentor's business
    r"\b(great|good|excellent|nice|perfect) (job|answer|grammar|sentence|pronunciation|use of|work using)\b(?! on the| in)|\bwell done\b|\bcorrect sentence\b|\byour (pronunciation|grammar|accent)\b",
    r"\b(you (could|can|should|might) (say|try to|try saying)|try (saying|to sound)|try that again|say it again with|remember to (breathe|smile|make)|more assertive|eye contact|showed confidence|to practi[sc]e)\b",
    r"\b(puedes decir|podrias decir|intenta decirlo|muy buena gramatica|gramatica|pronunciacion|subjuntivo|vous pouvez dire|bonne prononciation|du kannst sagen|gute aussprache|puoi dire|buona pronuncia|podes dizer)\b",
    # feelings it cannot have
    r"\b(i love you|i'm in love|i feel lonely|te amo|te quiero mucho|je t'aime|ich liebe dich|ti amo|eu te amo|amo te)\b",
)

SPEAKER_LABEL = r"^\s*[A-ZÁÉÍÓÚÄÖÜ][\w .'-]{0,24}:\s"
PERSON_LABEL = r"^(you|me|user|customer|client|employee|person|human|guest|student|learner|tu|yo|usted|cliente|usuario|toi|moi|vous|client|du|sie|kunde|kundin|tu|io|utente|voce|eu|utilizador)$"
SAYS_FOR_THEM = r"\b(and |then )you (say|reply|answer|respond)\b|^you (say|reply|answer|respond)( that| back)?\b(?=.*\b(i'd|you'd|you|please|yourself)\b)|\b(y )?tu (dices|respondes|contestas)\b|\bvous (dites|repondez)\b|\bdu (sagst|antwortest)\b|\btu (dici|rispondi)\b"
FIRST_PERSON = r"^(and |so |well |y |bueno |pues )?(i|i'd|i'm|i'll|i've|my (name|role|job|salary|number|results?|responsibilit\w+|work)|can i|could i|may i|yo|quiero|quisiera|quería|queria|me pone|me pones|je|j'ai|j'aimerais|ich|io|vorrei|eu|queria)\b"
STAGE_DIRECTION = r"[*_`#\[\]{}<>|•]|^\s*\(|\(\w+s\b[^)]*\)|^\s*[-–]\s|\b\d[.)]\s+\w+.*\b\d[.)]\s|https?:|www\."

CONCESSION: tuple[str, ...] = (
    r"^(okay |ok |alright |all right |fine |yes |then |well )*(i'll|i will|i'm going to|we'll|we will|we can|i can|let me) ((give|grant|approve|offer|recommend|get) (you|it|that raise|the raise|your|this)\b|sign (it|that|here)\b|put (it|that|this|you) (through|up|in)\b|take (it|that|this) (up|to the|upstairs|through)\b|make sure you get\b)",
    r"\byou('ve| have)? ?(got|will get|'ll get|'ll have|can have) (it$|it \w+ percent|(the|your|that|a) (raise|money|increase|yes|eight|ten)\b)",
    r"\b(raise|increase|it) is (yours|approved|done)\b|\b(consider it done|approved)\b",
    r"^(okay |ok |alright |fine )?(deal|agreed|done)$",
    r"\bi agree to (your|the|that)\b|\b(let's|lets) make it\b|\bhappy to (offer|give|grant|approve)\b",
    r"^(vale |bien |de acuerdo )*(te (doy|lo doy|concedo|subo)|trato hecho|concedido|aprobado|hecho)\b",
    r"^(d'accord |bon |ok )*(je (te|vous) (donne|l'accorde)|marche conclu|accorde|approuve)\b",
    r"^(okay |gut |also )*(ich (gebe|genehmige|bewillige)|abgemacht|genehmigt)\b",
    r"^(va bene |ok )*(ti (do|concedo)|affare fatto|approvato)\b",
    r"^(esta bem |ok )*(dou te|concedo|negocio fechado|aprovado)\b",
)

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset("the a an and or but is are was were be been i'm it's that's i you he she we they it this that of to in on for with at from my your what how would could can do don't not no yes please have has will just anything else there here get".split()),
    "es": frozenset("el la los las un una unos y o pero es son era fue estoy estas esta que de en por para con sin se lo le me te mi tu su no si como cuanto donde muy mas hay tiene tengo quiere aqui algo ya al del este a ver vas voy va pues bueno nada eso esto cuando tu te".split()),
    "fr": frozenset("le la les un une des et ou mais est sont etait je tu il elle nous vous ils ce ca c'est que qui de du en pour avec sans dans sur se me te mon votre ne pas plus oui tres y a bien qu'est avez voulez j'ai".split()),
    "de": frozenset("der die das ein eine einen und oder aber ist sind war ich du er sie wir ihr es dass von zu in auf fur mit ohne an bei mein dein nicht kein keine ja bitte haben hat wird noch auch sehr hier was wie dieses jahr mehr".split()),
    "it": frozenset("il lo la i gli le un una e o ma e' sono era io tu lui lei noi voi che di da in per con senza su si mi ti mio tuo non piu anche molto qui cosa come questo niente posso subito certo".split()),
    "pt": frozenset("o a os as um uma e ou mas sao era eu tu ele ela nos voce que de do da em no na por para com sem se me te meu seu nao sim mais muito aqui isso este esta esta'".split()),
}  # fmt: skip
