"""What one might have said instead, one table a language and kind: a pattern in what was said, and the line for it.

Patterns are for folded text (no case, no accents). The last of a kind stands for all the rest. Lines keep to what is
true of anyone who says them: they ask, name a need or take one step, and claim nothing about the other side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rehearsal_voice.mentor.reworded_lines_more import FRENCH, GERMAN, ITALIAN, PORTUGUESE

Lines = Mapping[str, Sequence[tuple[str, str]]]
_EN: Lines = {
    "reactive": (
        (r"\blisten", "I would like to finish this sentence, and then I want to hear you."),
        (r"\b(boring|garbage|you can't (write|cook))\b", "Here I lost the thread. May I show you where?"),
        (r"\b(notice|see what i do|seen what i)\b", "I would like to tell you what I did, so that it is seen."),
        (
            r"\b(half the work|more than (i|me)|everyone (else )?gets)\b",
            "I would like to talk about what my own work is worth.",
        ),
        (
            r"\byou (never|always|just) (\w+ )?(help|do|lift|clean|cook|sit|leave)\b",
            "I have been doing this alone, and I would like us to share it.",
        ),
        (r"\bcare\b", "This matters to me, and I am not sure that it has arrived."),
        (r"\b(quit|leaving|leave|lose me|regret)", "I would like to stay, and for that I need an answer to this."),
        (r"\b(ridiculous|joke|nonsense|rubbish|pathetic)", "I see it differently. May I say how?"),
        (r"\b(how many times|every single time|always me)", "It has happened again. I would like a way that holds."),
        (r"\b(whatever|typical|grow up|shut up|oh sure|the point)", "I need one breath. Then I will say what I need."),
        (r"", "This is hard for me as it is now, and I would like to say what I need."),
    ),
    "defensive": (
        (r"\b(nobody|no one) (ever )?told", "I did not know that. From now on I will ask."),
        (r"\bnot (fair|true)", "I see it differently. May I tell you how it looked from my side?"),
        (r"\bnever said", "I meant it another way. What did you hear?"),
        (r"\b(what about|look who|you're the one|you are the one)", "I hear that, and I will answer it first."),
        (r"\b(only trying|everyone else)", "I meant it well, and I see that it went another way."),
        (r"\b(fault|problem|blame|the others|wasn't me)", "Some of it was in my hands, and I will take care of that."),
        (r"", "There is something in that. Let me say how it was for me."),
    ),
    "vague": ((r"", "There is one thing that I want to ask you for."),),
    "gave_way": (
        (r"\bgo down\b", "The price stays as it is."),
        (r"\bmyself$", "I would rather not do it alone."),
        (r"\b(i'll do it|leave it with me|squeeze|i guess)", "No, I would rather not take that on."),
        (r"", "I would still like an answer to what I asked."),
    ),
    "softened": ((r"", "That is what I am asking for."),),
    "own_version": ((r"", "What were you going for here?"),),
    "explained": ((r"", "I have one reason, and it is enough."),),
    "apologies": ((r"", "Thank you for hearing me out."),),
    "hedge": ((r"", "I see it like this."),),
}
_ES: Lines = {
    "reactive": (
        (r"\bescuch", "Quiero terminar esta frase, y después quiero oírte."),
        (r"\b(ayud|haces|dejas)", "Llevo tiempo haciéndolo sin ayuda y me gustaría repartirlo."),
        (r"\bimporta", "Esto me importa, y no sé si ha llegado."),
        (r"\b(me voy|lo dejo)", "Me gustaría quedarme, y para eso necesito una respuesta."),
        (r"\bridicul", "Yo lo veo de otra manera. ¿Puedo decir cómo?"),
        (r"\b(cuantas veces|por que siempre)\b", "Ha vuelto a pasar. Me gustaría encontrar una regla que dure."),
        (r"\b(como siempre|tipico|callate|madura)\b", "Necesito respirar un momento. Después digo qué necesito."),
        (r"", "Así me cuesta, y me gustaría decir qué necesito."),
    ),
    "defensive": (
        (r"\bnadie me", "No lo sabía. A partir de ahora preguntaré."),
        (r"\bno es (justo|verdad)", "Yo lo veo de otra manera. ¿Te cuento cómo fue para mí?"),
        (r"\bnunca (dije|he dicho)", "Quería decir otra cosa. ¿Qué entendiste?"),
        (r"\by tu que", "Te oigo, y primero contesto a eso."),
        (r"\bculpa", "Una parte estaba en mi mano, y de esa me ocupo."),
        (r"", "Algo de eso hay. Déjame decir cómo fue para mí."),
    ),
    "vague": ((r"", "Hay una cosa que quiero pedirte."),),
    "gave_way": (
        (r"\b(ya lo hago|vale lo hago)", "No, prefiero no encargarme de eso."),
        (r"\bidea\b", "Lo pedía en serio, y lo mantengo."),
        (r"", "Sigo queriendo una respuesta a lo que he pedido."),
    ),
    "softened": ((r"\b(mucho|caro|negociable)\b", "El precio es ese."), (r"", "Eso es lo que pido.")),
    "own_version": ((r"", "¿Qué buscabas aquí?"),),
    "explained": ((r"", "Tengo una razón, y con ella basta."),),
    "apologies": ((r"", "Gracias por escucharme."),),
    "hedge": ((r"", "Yo lo veo así."),),
}
INSTEAD: Mapping[str, Lines] = {"en": _EN, "es": _ES, "fr": FRENCH, "de": GERMAN, "it": ITALIAN, "pt": PORTUGUESE}

SMALL_WORDS: Mapping[str, str] = {
    "en": r"(?:and |so )?i (?:just )?(?:think|guess|suppose|mean),? (?:that )?|\b(?:kind of|sort of|maybe|perhaps|just"
    r"|a (?:little )?bit|somehow|basically|actually|possibly),? ?|,? ?(?:if that makes sense|no worries if not)",
    "es": r"(?:creo que|supongo que) |\b(?:quizás?|tal vez|a lo mejor|un (?:poco|poquito) |como que|o sea),? ?",
    "fr": r"(?:je crois que|je pense que) |\b(?:peut-être(?: que)?|un (?:petit )?peu|juste|en fait|du coup),? ?",
    "de": r"(?<=\w )(?:vielleicht|ein bisschen|ein wenig|irgendwie|eigentlich|sozusagen|nur mal) ?",
    "it": r"\b(?:forse|magari|un po'|in realtà),? ?",
    "pt": r"\b(?:acho que|um (?:pouco|bocadinho)|na verdade),? ?",
}
"""Small words that can be left out of a sentence without changing what it says (where they stand so, in German)."""
FIRST_SORRY: Mapping[str, str] = {
    "en": r"^(?:oh,? )?(?:i'm |i am )?(?:so |very |really )?sorry,? (?:but )?"
    r"(?=(?:i|we|could|can|would|may|is|the|my|it)\b)",
    "es": r"^(?:perdón?a?|lo siento|disculpa),? (?:pero )?(?=\w+ )",
    "fr": r"^(?:désolée?|pardon|je suis désolée?),? (?:mais )?(?=(?:je|j'|on|nous|est-ce)\b)",
    "de": r"^(?:entschuldigung|sorry|tut mir leid),? (?:aber )?(?=(?:ich|wir|könn|kann|darf)\w*\b)",
    "it": r"^(?:scusa|scusi|mi dispiace),? (?:ma )?(?=\w+ )",
    "pt": r"^(?:desculpa|desculpe|lamento),? (?:mas )?(?=\w+ )",
}
