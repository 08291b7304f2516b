"""The lines of `reworded_lines` in French, German, Italian and Portuguese.

None of them says tu or vous, du or Sie, tu or Lei: the sentence before it decided that. None agrees with the gender
of who speaks. Wishes stand in the conditional where the language asks for it (je voudrais, ich würde gern, vorrei,
gostava), thanks come without an apology, and a firm line stays firm without a please in every clause.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FRENCH: Mapping[str, Sequence[tuple[str, str]]] = {
    "reactive": (
        (r"\b(ecout|laisse\w* parler)", "Je voudrais finir cette phrase, et ensuite j'écoute."),
        (r"\b(aid|fais|range|fait) \w* ?jamais\b", "Je m'en occupe depuis longtemps, et j'aimerais qu'on partage."),
        (r"\b(fiches|fous|egal)\b", "C'est important pour moi, et j'ai besoin que ce soit entendu."),
        (r"\b(demissionne|m'en vais)\b", "J'aimerais rester, et pour cela il me faut une réponse."),
        (r"\b(ridicule|n'importe quoi)\b", "Je le vois autrement. Est-ce que je peux dire comment ?"),
        (
            r"\b(combien de fois|pourquoi toujours)\b",
            "C'est arrivé de nouveau. J'aimerais trouver une règle qui tienne.",
        ),
        (r"\b(comme toujours|tais toi)\b", "Il me faut une seconde. Ensuite, je dirai ce dont j'ai besoin."),
        (r"", "C'est difficile pour moi comme ça, et j'aimerais dire ce dont j'ai besoin."),
    ),
    "defensive": (
        (r"\bpersonne ne", "Je ne le savais pas. La prochaine fois, je demanderai."),
        (r"\b(pas (juste|vrai))\b", "Je le vois autrement. Je peux dire comment c'était de mon côté ?"),
        (r"\bjamais dit\b", "Je voulais dire autre chose. Qu'est-ce qui a été compris ?"),
        (r"\bet (toi|vous) alors\b", "J'entends bien, et je réponds d'abord à cela."),
        (r"\b(faute|rien fait)\b", "Une partie dépendait de moi, et je m'en occupe."),
        (r"", "Il y a du vrai là-dedans. Je voudrais dire comment je l'ai vécu."),
    ),
    "vague": ((r"", "Il y a une chose que je voudrais demander."),),
    "gave_way": (
        (r"\b(je (le )?(fais|ferai)|moi meme)\b", "Non, je préfère ne pas m'en charger."),
        (r"\bidee\b", "C'était une vraie demande, et j'y tiens."),
        (r"", "J'aimerais quand même une réponse à ma question."),
    ),
    "softened": ((r"\b(cher|beaucoup|negociable)\b", "C'est le prix."), (r"", "C'est ce que je demande.")),
    "own_version": ((r"", "Qu'est-ce qui comptait le plus dans ce passage ?"),),
    "explained": ((r"", "J'ai une raison, et elle suffit."),),
    "apologies": ((r"", "Merci de prendre ce temps avec moi."),),
    "hedge": ((r"", "Je vois les choses ainsi."),),
}
GERMAN: Mapping[str, Sequence[tuple[str, str]]] = {
    "reactive": (
        (r"\b(zuhor|horst|ausreden)", "Ich möchte diesen Satz zu Ende sagen, und dann höre ich zu."),
        (
            r"\b(hilf|mach|raum|koch)\w*\b.*\bnie\b|\bnie\b.*\b(hilf|mach|raum|koch)",
            "Das liegt schon lange bei mir, und ich würde es gern aufteilen.",
        ),
        (r"\begal\b", "Mir ist das wichtig, und ich weiß nicht, ob es angekommen ist."),
        (r"\b(kundige|gehe ich)\b", "Ich würde gern bleiben, und dafür brauche ich eine Antwort."),
        (r"\blacherlich\b", "Ich sehe das anders. Darf ich sagen, wie?"),
        (r"\b(wie oft|warum immer)\b", "Es ist wieder passiert. Ich möchte eine Lösung finden, die hält."),
        (r"\b(wie immer|typisch|erwachsen)\b", "Ich brauche einen Atemzug. Dann sage ich, was ich brauche."),
        (r"", "So ist es schwer für mich, und ich möchte sagen, was ich brauche."),
    ),
    "defensive": (
        (r"\bniemand\b", "Das wusste ich nicht. Ab jetzt frage ich nach."),
        (r"\b(fair|unfair|stimmt)\b", "Ich sehe das anders. Darf ich erzählen, wie es von meiner Seite aussah?"),
        (r"\bnie gesagt\b", "Ich habe es anders gemeint. Was ist angekommen?"),
        (r"\bund was ist mit\b", "Das habe ich gehört, und darauf antworte ich zuerst."),
        (
            r"\b(schuld|kann ich nichts|nichts (falsch )?gemacht)\b",
            "Ein Teil davon lag bei mir, und darum kümmere ich mich.",
        ),
        (r"", "Da ist etwas dran. Ich möchte sagen, wie es für mich war."),
    ),
    "vague": ((r"", "Um eine Sache möchte ich bitten."),),
    "gave_way": (
        (r"\b(selbst|selber|mache es)\b", "Nein, das möchte ich nicht übernehmen."),
        (r"\bidee\b", "Das war eine ernst gemeinte Bitte, und dabei bleibe ich."),
        (r"", "Ich hätte gern noch eine Antwort auf meine Frage."),
    ),
    "softened": ((r"\b(viel|verhandelbar)\b", "Das ist der Preis."), (r"", "Das ist meine Bitte.")),
    "own_version": ((r"", "Worum geht es an dieser Stelle?"),),
    "explained": ((r"", "Ich habe einen Grund, und der genügt."),),
    "apologies": ((r"", "Danke fürs Zuhören."),),
    "hedge": ((r"", "Ich sehe es so."),),
}
ITALIAN: Mapping[str, Sequence[tuple[str, str]]] = {
    "reactive": (
        (r"\b(ascolt|parlare)", "Vorrei finire questa frase, e poi ascolto."),
        (r"\b(aiut|fai|pulisc)\w* mai\b|\blasci sempre\b", "Me ne occupo da molto tempo, e vorrei dividere il lavoro."),
        (r"\b(frega|importa)\b", "Per me è importante, e non so se si è sentito."),
        (r"\b(me ne vado|mi licenzio)\b", "Vorrei restare, e per questo mi serve una risposta."),
        (r"\bridicol", "Io la vedo in un altro modo. Posso dire come?"),
        (r"\b(quante volte|perche sempre)\b", "È successo di nuovo. Vorrei trovare una regola che tenga."),
        (r"\b(come (sempre|al solito)|stai zitt)", "Mi serve un respiro. Poi dico di che cosa ho bisogno."),
        (r"", "Così per me è difficile, e vorrei dire di che cosa ho bisogno."),
    ),
    "defensive": (
        (r"\bnessuno\b", "Non lo sapevo. D'ora in poi chiederò."),
        (r"\bnon e (giusto|vero)\b", "Io la vedo in un altro modo. Posso dire com'è stato dalla mia parte?"),
        (r"\bmai detto\b", "Volevo dire un'altra cosa. Che cosa è arrivato?"),
        (r"\be tu allora\b", "Ho sentito, e rispondo prima a questo."),
        (r"\b(colpa|fatto niente)\b", "Una parte dipendeva da me, e di quella mi occupo."),
        (r"", "C'è del vero. Vorrei dire com'è stato per me."),
    ),
    "vague": ((r"", "C'è una cosa che vorrei chiedere."),),
    "gave_way": (
        (r"\b(lo faccio)\b", "No, preferisco non occuparmene."),
        (r"\bidea\b", "Era una richiesta vera, e ci tengo."),
        (r"", "Vorrei ancora una risposta a quello che ho chiesto."),
    ),
    "softened": ((r"\b(tanto|trattabile)\b", "Il prezzo è questo."), (r"", "Questo è quello che chiedo.")),
    "own_version": ((r"", "Che cosa doveva succedere in questo punto?"),),
    "explained": ((r"", "Ho un motivo, e mi basta."),),
    "apologies": ((r"", "Grazie per l'ascolto."),),
    "hedge": ((r"", "Io la vedo così."),),
}
PORTUGUESE: Mapping[str, Sequence[tuple[str, str]]] = {
    "reactive": (
        (r"\b(ouv|escut|falar)", "Gostava de acabar esta frase, e depois ouço."),
        (r"\bnunca \w*(ajud|faz|limp|arrum)", "Há muito que trato disto, e gostava que fosse dividido."),
        (r"\bimportas?\b", "Para mim isto é importante, e não sei se se ouviu."),
        (r"\b(vou me embora|demito)\b", "Gostava de ficar, e para isso preciso de uma resposta."),
        (r"\bridicul", "Eu vejo isto de outra maneira. Posso dizer como?"),
        (r"\b(quantas vezes|sempre eu)\b", "Voltou a acontecer. Gostava de encontrar uma regra que dure."),
        (r"\b(como sempre|cala te)\b", "Preciso de respirar um momento. Depois digo do que preciso."),
        (r"", "Assim é difícil para mim, e gostava de dizer do que preciso."),
    ),
    "defensive": (
        (r"\bninguem\b", "Não sabia. A partir de agora pergunto."),
        (r"\bnao e (justo|verdade)\b", "Eu vejo isto de outra maneira. Posso dizer como foi do meu lado?"),
        (r"\bnunca disse\b", "Queria dizer outra coisa. O que é que se entendeu?"),
        (r"\be tu\b", "Ouvi, e respondo primeiro a isso."),
        (r"\b(culpa|fiz nada)\b", "Uma parte dependia de mim, e dessa trato eu."),
        (r"", "Há alguma verdade nisso. Queria dizer como foi para mim."),
    ),
    "vague": ((r"", "Há uma coisa que quero pedir."),),
    "gave_way": (
        (r"\bfaco\b", "Não, prefiro não ficar com isso."),
        (r"\bideia\b", "Era um pedido a sério, e mantenho-o."),
        (r"", "Ainda gostava de uma resposta ao que pedi."),
    ),
    "softened": ((r"\b(muito|caro|negociavel)\b", "O preço é este."), (r"", "É isso que peço.")),
    "own_version": ((r"", "O que devia acontecer neste ponto?"),),
    "explained": ((r"", "Tenho uma razão, e ela basta."),),
    "apologies": ((r"", "Agradeço a atenção."),),
    "hedge": ((r"", "Eu vejo isto assim."),),
}
