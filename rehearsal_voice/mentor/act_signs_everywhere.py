"""Details that are given in much the same way in every talk, in all languages at once: a name, since when, how long,
from where, a figure. In folded text; see `act_signs`.
"""

from __future__ import annotations

from rehearsal_voice.mentor.manner_table import manner_table

_SPAN = (
    r"(?:hours?|days?|weeks?|months?|nights?|yesterday|horas?|dias?|semanas?|mes(?:es)?|noches?|ayer|anoche"
    r"|heures?|jours?"
    r"|semaines?|mois|nuits?|hier|stunden?|tag(?:e|en)?|wochen?|monat(?:e|en)?|nacht|nachte|gestern|ore|giorn[oi]"
    r"|settiman[ae]"
    r"|notti?|ieri|noites?|ontem|lunes|martes|lundi|mardi|montag|dienstag|lunedi|martedi|segunda|terca|monday|tuesday)"
)
EVERYWHERE = manner_table(
    names=r"""
        (?:my name(?:'s| is)?|i'm called|under(?: the name)?|in the name of|name of|it's for|this is) \w+
        (?:me llamo|mi nombre es|a nombre de|soy|je m'appelle|au nom de) \w+
        (?:mon nom est|hier ist|hier spricht|mein name ist|ich heisse) \w+
        (?:ich heiße|auf den namen|mi chiamo|il mio nome e|a nome) \w+
        (?:sono|chamo me|o meu nome e|em nome de|e em nome de) \w+
        \w+ (?:\w ){2,}\w
        \w+ (?:mein name|ist mein name|is my name|es mi nombre)\b
    """,
    since=rf"""
        (?:since|for|depuis|ca fait|desde|hace|llevo|seit|da|faz|ha|from) (?:\w+ ){{0,4}}{_SPAN}
        {_SPAN} (?:ago|schon)
        (?:\w+ ){{0,3}}{_SPAN}$
    """,
    nights=rf"""
        (?:\d+|one|two|three|four|five|un[ae]?|dos|tres) (?:\w+ ){{0,2}}(?:{_SPAN}|domingo|sabado|viernes)
        (?:\d+|one|two|three|four|five|un[ae]?|dos|tres) (?:\w+ ){{0,2}}(?:jueves|miercoles)
        (?:\d+|one|two|three|four|five|un[ae]?|dos|tres) (?:\w+ ){{0,2}}(?:sexta|quinta|quarta|\w+day)
        (?:cuatro|deux|trois|ein\w*|zwei|drei) (?:\w+ ){{0,2}}(?:{_SPAN}|domingo|sabado|viernes|jueves|miercoles)
        (?:cuatro|deux|trois|ein\w*|zwei|drei) (?:\w+ ){{0,2}}(?:sexta|quinta|quarta|\w+day)
        (?:due|tre|duas|dois|quatro|until|till|hasta) (?:\w+ ){{0,2}}(?:{_SPAN}|domingo|sabado|viernes)
        (?:due|tre|duas|dois|quatro|until|till|hasta) (?:\w+ ){{0,2}}(?:jueves|miercoles)
        (?:jusqu'\w+|jusqu'au|bis|fino|ate) (?:\w+ ){{0,2}}(?:{_SPAN}|domingo|sabado|viernes|jueves|miercoles)
        (?:due|tre|duas|dois|quatro|until|till|hasta) (?:\w+ ){{0,2}}(?:sexta|quinta|quarta|\w+day)
        (?:jusqu'\w+|jusqu'au|bis|fino|ate) (?:\w+ ){{0,2}}(?:sexta|quinta|quarta|\w+day)
    """,
    origins=r"""
        (?:from|grew up in|born in|come from|moved here from|de|soy de|vengo de|naci en) \w+
        (?:je viens d\w*|aus|komme aus|vengo da|sono d\w+|venho d\w+|sou d\w+) \w+
    """,
    likes=r"""
        (?:i|we) (?:really |also |do )?(?:love|like|enjoy|miss|adore|prefer)\b
        (?:i'm|i am) (?:fond of|mad about|crazy about|into|a fan of)
        (?:me (?:gusta|encanta|gustan|encantan|chifla)|echo de menos|extrano|j'aime|j'adore|me manque|ich mag)
        (?:ich liebe|gern|vermisse|mi piace|mi piacciono|adoro|mi manca|gosto|tenho saudades|eu adoro)
    """,
    wishes=r"""
        (?:i'd (?:like|prefer|rather|love)|i prefer|rather|if possible|if you can|ideally|better)\b
        (?:prefiero|preferiria|mejor|si puede ser|a poder ser|me gustaria|quisiera)\b
        (?:que no de|que tenga|con vistas|prefiro|gostava|queria|se puder)\b
        (?:de preferencia|com vista|lieber|am liebsten|wenn moglich|je prefere)\b
        (?:si possible|plutot|preferirei|preferisco|se possibile)\b
    """,
    closes=r"""
        (?:good ?bye|bye|see you|have a (?:good|nice|great|lovely)|take care|enjoy your|good (?:night|evening))\b
        (?:adios|hasta (?:luego|pronto|manana|la vista|otra|el)|que (?:tenga|vaya))
        (?:buen dia|buenas (?:noches|tardes)$|nos vemos)
        (?:au revoir|bonne (?:journee|soiree|fin|nuit|continuation)|a (?:bientot|demain|la prochaine)|salut)\b
        (?:auf wieder\w+|tschuss?|tschau|schon\w* (?:abend|tag|wochenende|sonntag|feierabend|nachmittag|woche))\b
        (?:bis (?:bald|dann|morgen|nachst\w+)|servus|ade)\b
        (?:arrivederci|arrivederla|ciao|buona (?:giornata|serata|notte|domenica)|a (?:domani|presto))\b
        (?:adeus|ate (?:logo|amanha|breve|a proxima|ja)|bom (?:dia|fim)|boa (?:tarde|noite)$|tchau|com licenca)\b
    """,
    figures=r"""
        (?:i (?:was |am |'m )?(?:thinking|hoping|asking|want|need)|i'd like|i'm (?:thinking|asking)|at least)
        (?:on top|more|an hour|a month|a year|thousand|hundred|percent|%|pounds?|dollars?|euros?|[$£€])
    """,
)
EVERYWHERE_WITHOUT = manner_table(
    since=r"""
        (?:good|buenas|bonne|gute|buona|boa) (?:night|noches|nuit|nacht|notte|noite)
    """,
    names=r"""
        (?:soy|sono) (?:de|d'|la|el|un|una|vegetarian\w+|alergic\w+|da|di|in)\b
        this is (?:a|the|not|my|very)\b
    """,
    figures=r"""
        (?:roof|rent|thinks|brother|husband|wife|loan)
    """,
)
