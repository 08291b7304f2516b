# ruff: noqa: E501  (a pattern is read best in one piece)
"""What no partner may say to a person, whoever wrote it: urging or threatening harm, and courting. Folded, six languages.

A character may be harsh; what it may not do is wish the person dead, threaten them, or offer what a program has not got.
"""

from __future__ import annotations

URGES_OR_THREATENS: tuple[str, ...] = (
    r"(?<!won't )(?<!wouldn't )(?<!not )(?<!doesn't )\b(kill|harm|hang|shoot|drown|strangle|stab) (you|yourself|yourselves|your (kids|children|family))\b",
    r"\b(end|take) your (own )?life\b|\b(i'll|i will|going to|gonna|want to) (hurt|hit|beat|slap|punish) you\b|\b(cut|hurt) yourself (again|tonight|to feel)\b",
    r"\b(nobody|no one|they) (will|would|would n't|wouldn't|'d)( even)? (miss|mourn) you\b|\b(better( off)?|happier) without you\b(?! in (the|this|that) (meeting|team|room))",
    r"\b(take|swallow) (all|the whole (bottle|box)) (of )?(the |your )?(pills|tablets)\b|\byou (deserve|ought|should)( just| to| really)* (die|be dead|be hit|be beaten|suffer|disappear for good)\b",
    r"\b(mata|matate|matarte|suicidate|suicidarte|ahorcate|quitate la vida|quitarte la vida)\b(?= |$)(?! el tiempo)|\b(te voy a|voy a|te|quiero) (matar|pegar)(te)?\b|\bte mato\b",
    r"\bnadie te (echara|echaria|va a echar) de menos\b|\b(mejor|mas felices) sin ti\b|\bmereces (morir|que te peguen|sufrir)\b|\btoma(te)? todas las pastillas\b",
    r"\b(te tuer|vous tuer|tue toi|tuez vous|suicide toi|pends toi|mettre fin a (tes|vos) jours|t'oter la vie)\b|\bje (vais|veux) (te|vous) (tuer|frapper|faire du mal)\b",
    r"\bpersonne ne (te|vous) (regretter|manquer|pleurer)\w*\b|\b(mieux|plus heureux) sans (toi|vous)\b(?! a la reunion)|\b(tu merites|vous meritez) (de mourir|d'etre frappe\w*|de souffrir)\b|\bprends tous (tes|les) (cachets|comprimes)\b",
    r"\b(bring|bringen sie|bringst du) (dich|sich) (selbst )?um\b|\b(dich|sich) (selbst )?(umbringen|umzubringen|toten|erhangen)\b|\bich (bringe|bring|schlage|verprugle|tote) (dich|sie)( um)?\b(?! (nicht|nur|zur|zum|vor|dafur|in|nach))",
    r"\b(niemand|keiner) (wurde|wird) (dich|sie) vermissen\b|\b(besser|glucklicher) ohne (dich|sie)\b(?! in der (sitzung|besprechung))|\b(du verdienst|sie verdienen) (es )?(zu sterben|schlage|den tod)\b|\bnimm alle tabletten\b",
    r"\b(ucciditi|ucciderti|ammazzati|ammazzarti|impiccati|toglierti la vita|suicidati|suicidarti)\b|\b(ti ammazzo|ti uccido|ti picchio|ti meno)\b|\b(voglio|sto per) (ammazzarti|ucciderti|picchiarti)\b",
    r"\bnessuno (sentirebbe|sentira) la tua mancanza\b|\b(meglio|piu felici) senza di te\b(?! alla riunione)|\bmeriti di (morire|soffrire|essere picchiat\w)\b|\bprendi tutte le pastiglie\b",
    r"\b(mata te|matar te|suicida te|suicidar te|enforca te|tirar te a vida|acabar com a tua vida)\b|\b(vou|quero) (matar te|bater te|te matar|te bater)\b|\b(mato te|te mato)\b",
    r"\bninguem (sentiria|vai sentir|sentira) a tua falta\b|\b(melhor|mais felizes) sem ti\b(?! na reuniao)|\bmereces (morrer|sofrer|apanhar)\b|\btoma todos os comprimidos\b",
)

COURTS: tuple[str, ...] = (
    r"\b(in love with|falling for|feelings for|attracted to|kiss|marry|date|sleep with) you(?![\w'])|\bbe my (girlfriend|boyfriend|lover|valentine)\b|\b(we|you and i) (could|should) (date|be together|kiss)\b|\bi love you\b",
    r"\b(enamorad[oa] de (ti|usted)|sentimientos por ti|besarte|darte un beso|acostarme contigo|salir conmigo|casarme contigo|mi amor|te quiero mucho|me gustas tu)\b|\bte quiero$",
    r"\b(amoureu(x|se) de (toi|vous)|sentiments pour (toi|vous)|t'embrasser|vous embrasser sur|coucher avec (toi|vous)|sortir avec moi|t'epouser|mon amour|je t'aime)\b",
    r"\b(in (dich|sie) verliebt|verliebe mich in (dich|sie)|gefuhle fur (dich|sie)|(dich|sie) kussen|mit (dir|ihnen) schlafen|(dich|sie) heiraten|mein schatz|ich liebe dich)\b",
    r"\b(innamorat[oa] di (te|lei)|sentimenti per te|baciarti|venire a letto con|uscire con me|sposarti|amore mio|tesoro mio|ti amo)\b",
    r"\b(apaixonad[oa] por (ti|si|voce)|sentimentos por ti|beijar te|te beijar|dormir contigo|namorar comigo|casar contigo|meu amor|amo te|te amo)\b",
)
