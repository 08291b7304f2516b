"""What one might have said instead, one table a language and kind: a pattern in what was said, and the line for it.

Patterns are for folded text (no case, no accents). The last of a kind stands for all the rest. Lines keep to what is
true of anyone who says them: they ask, name a need or take one step, and claim nothing about the other side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Lines = Mapping[str, Sequence[tuple[str, str]]]
OF_THE_SCENE = "{scene}"
"""Stands for the scene's own line for what is still to be said: about this piece of work no general line helps."""

_EN: Lines = {
    "reactive": (
        (r"\blisten", "I would like to finish this sentence, and then I want to hear you."),
        (r"\b(boring|garbage|you can't (write|cook))\b", OF_THE_SCENE),
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
        (r"", "Sigo queriendo una respuesta a lo que he pedido."),
    ),
    "softened": ((r"", "Eso es lo que pido."),),
    "own_version": ((r"", "¿Qué buscabas aquí?"),),
    "explained": ((r"", "Tengo una razón, y con ella basta."),),
    "apologies": ((r"", "Gracias por escucharme."),),
    "hedge": ((r"", "Yo lo veo así."),),
}
_FR: Lines = {
    "reactive": ((r"", "C'est difficile pour moi comme ça, et j'aimerais dire ce dont j'ai besoin."),),
    "defensive": ((r"", "Il y a du vrai là-dedans. Je voudrais dire comment je l'ai vécu."),),
    "vague": ((r"", "Il y a une chose que je voudrais demander."),),
    "gave_way": ((r"", "J'aimerais quand même une réponse à ma question."),),
    "softened": ((r"", "C'est ce que je demande."),),
    "own_version": ((r"", "Qu'est-ce qui comptait pour toi dans ce passage ?"),),
    "explained": ((r"", "J'ai une raison, et elle suffit."),),
    "apologies": ((r"", "Merci de m'avoir écouté jusqu'au bout."),),
    "hedge": ((r"", "Je vois les choses ainsi."),),
}
_DE: Lines = {
    "reactive": ((r"", "So ist es schwer für mich, und ich möchte sagen, was ich brauche."),),
    "defensive": ((r"", "Da ist etwas dran. Ich möchte sagen, wie es für mich war."),),
    "vague": ((r"", "Um eine Sache möchte ich bitten."),),
    "gave_way": ((r"", "Ich hätte gern noch eine Antwort auf meine Frage."),),
    "softened": ((r"", "Das ist meine Bitte."),),
    "own_version": ((r"", "Worum ging es dir an dieser Stelle?"),),
    "explained": ((r"", "Ich habe einen Grund, und der genügt."),),
    "apologies": ((r"", "Danke fürs Zuhören."),),
    "hedge": ((r"", "Ich sehe es so."),),
}
_IT: Lines = {
    "reactive": ((r"", "Così per me è difficile, e vorrei dire di che cosa ho bisogno."),),
    "defensive": ((r"", "C'è del vero. Vorrei dire com'è stato per me."),),
    "vague": ((r"", "C'è una cosa che vorrei chiedere."),),
    "gave_way": ((r"", "Vorrei ancora una risposta a quello che ho chiesto."),),
    "softened": ((r"", "Questo è quello che chiedo."),),
    "own_version": ((r"", "Che cosa cercavi in questo punto?"),),
    "explained": ((r"", "Ho un motivo, e mi basta."),),
    "apologies": ((r"", "Grazie per avermi ascoltato fino in fondo."),),
    "hedge": ((r"", "Io la vedo così."),),
}
_PT: Lines = {
    "reactive": ((r"", "Assim é difícil para mim, e gostava de dizer do que preciso."),),
    "defensive": ((r"", "Há alguma verdade nisso. Queria dizer como foi para mim."),),
    "vague": ((r"", "Há uma coisa que quero pedir."),),
    "gave_way": ((r"", "Ainda gostava de uma resposta ao que pedi."),),
    "softened": ((r"", "É isso que peço."),),
    "own_version": ((r"", "O que procuravas neste ponto?"),),
    "explained": ((r"", "Tenho uma razão, e ela basta."),),
    "apologies": ((r"", "Obrigado por me ouvires até ao fim."),),
    "hedge": ((r"", "Eu vejo isto assim."),),
}
INSTEAD: Mapping[str, Lines] = {"en": _EN, "es": _ES, "fr": _FR, "de": _DE, "it": _IT, "pt": _PT}

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
