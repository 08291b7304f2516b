"""Plainer ways of doing what a goal asks for, in English, and ailments in every language. See `act_signs`.

These are the fragments and half-sentences in which people answer when they are asked: "someone to sit with me", "that
she says thank you", "mondays I pick up my son".
"""

from __future__ import annotations

from rehearsal_voice.mentor.manner_table import manner_table

_HOW_IT_WAS = (
    r"(?:brutal|rough|exhausting|punishing|tough|cruel|harsh|awful|horrible|lonely|frightening|unfair|bitter|maddening"
    r"|a (?:punch|blow|lot|shock|slap|long time|long day|hard (?:day|week|one)))"
)
_PART = r"(?:page|chapter|scene|part|line|verse|half|middle|opening|ending)"
PLAIN = manner_table(
    acknowledges=rf"""
        (?:that's|that is|that was|it's|it must be|must be|what) (?:so |really |pretty |quite )?{_HOW_IT_WAS}
        (?:that's|that is|this is|it's|that was) no (?:picnic|joke|fun|small (?:thing|matter))
        ^you (?:\w+ )?(?:miss|missed|love|loved|waited|counted|looked forward|hoped|worked|put|gave)\b.*
        ^you (?:\w+ )?(?:tried|carried|meant|wanted|were hoping|were looking)\b.*
        you(?:'d| had) (?:worked|hoped|waited|counted|looked forward|put|given)\b.*
        your \w+ must be\b
        must (?:be|have been) \w+ing you\b
        (?:all yours|are all you|is all you)
    """,
    requests=r"""
        (?:glad|happy|grateful|relieved|lovely|nice|good|great|help) if (?:you|we|i|the|they|he|she|someone)\b
        ^(?:just |maybe |only )*(?:someone|somebody|anyone|anybody) (?:to|who|that|with)\b
        ^(?:just |maybe |only )*that (?:he|she|they|you|nobody|someone|somebody|people|we) \w+
        ^(?:so |and |just |but |then )*please (?!excuse|don't worry|forgive)\w+ \w+
        ^(?:so |and |just |please |but |then )*(?:pay|wash|cook|clean|hang|fetch|pack|empty|pick|make|cover|read)\b
        ^(?:so |and |just |please |but |then )*(?:look|tell|show|help|listen|turn|shut|open|sit|stay|talk)\b
    """,
    direct=r"""
        ^(?:so |and |just |but |then )*please (?!excuse|don't worry|forgive|help|do (?:more|something))\w+ \w+
        (?:glad|happy|grateful|relieved|help) if you \w+
        ^(?:just |maybe |only )*(?:someone|somebody|anyone|anybody) (?:to|who|that|with)\b
        ^(?:just |maybe |only )*that (?:he|she|they|you|nobody|someone|somebody|people|we) \w+
        ^(?:so |and |just |please |but |then )*(?:wash|cook|clean|hang|fetch|pack|empty|pick|make)\b
        ^(?:so |and |just |please |but |then )*(?:do|take|bring|put) (?:the|my|your|over|out|up|on)\b
    """,
    reasons=r"""
        (?:tight|full|busy|packed|stretched|swamped|booked) (?:with|this|next|until|right|up)
    """,
    offers=r"""
        i(?:'ll| can| could| will) (?:\w+ )?(?:go (?:through|over)|listen|hold|stay|swap)\b
        i(?:'ll| can| could| will) (?:\w+ )?(?:watch|test|translate|type|sort)\b
        (?:send|show|bring|give|leave) me (?:your|the|a|what)\b.*\bi(?:'ll| can| will)
    """,
    faults=r"""
        (?:is|are|stays|stayed|went|goes|gone) (?:silent|dead|quiet|dark|black|blank|cold|off|mute|stuck)
        (?:no (?:sound|picture|light|heat|power)|stopped|only (?:one|half) of)
    """,
    problems=rf"""
        ^(?=.*\b{_PART}\b)(?=.*\bfelt (?:cheated|lost|left)\b).*
        ^(?=.*\b{_PART}\b)(?=.*\b(?:no one|suddenly|just)\b).*
    """,
    says_back=r"""
        you(?:'ve)? (?:had|have|got|get) the (?:impression|feeling)
        (?:it|i|they|that) (?:\w+ )?(?:reads?|feels?|felt|seems?|seemed|looks?|looked|sounds?|sounded) to you
        (?:sounds?|feels?|looks?|reads?) (?:the same |\w+ )to you
    """,
    praises=r"""
        ^(?=.*\b(?:stopped breathing|held my breath|gasped|shivered|smiled)\b)(?=.*\b(?:when|where|the|at|that)\b).*
        ^(?=.*\bread (?:it|that|this|that one|the \w+) (?:out loud|aloud|again|to)\b).*
    """,
    tries_again=r"""
        (?:want|like|love|wanted) to (?:say|tell you)(?: to you)? (?:is|instead)
        what i(?:'d| would)? (?:want|like|love|wanted|wish)\w*(?: to)? (?:say|tell|said|told)
    """,
)
PLAIN_WITHOUT = manner_table(
    own_state=r"""
        (?:glad|happy|grateful|relieved) if (?:you|we|they|he|she|someone)
    """,
    acknowledges=r"""
        ^(?:well )?(?:maybe|perhaps) (?:it|that|so|you|they) (?:was|is|did|do|does|are|were)$
    """,
    says_back=r"""
        ^(?:next time|from now on)\b
    """,
    event=r"""
        (?:i'd|i would) (?:be|like|love|prefer|want)
        ^(?:from|starting) (?:next|tomorrow|now|\w+day)
        we(?:'ll| will)? see how
    """,
    appoints=r"""
        (?:nothing left|i forgot|that's (?:\w+ )?(?:brutal|hard|rough|tough|a lot))
        (?:i've|i have|i had|i was|there was|there were|it was|you were|you had) .*
    """,
)
_SOON = r"(?:\w+ ){0,3}"
_DAYS = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedi"
    r"|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda|terca|quarta|quinta|sexta)"
)
_SPANS = (
    r"(?:days?|weeks?|months?|hours?|dias?|semanas?|mes(?:es)?|horas?|jours?|semaines?|mois|heures?|tag(?:e|en)?"
    r"|wochen?|monat(?:e|en)?|stunden?|giorn[oi]|settiman[ae]|ore|mese|mesi|noche|night|nuit|nacht|notte|noite)"
)
EVERYWHERE_PLAIN = manner_table(
    since=rf"""
        (?:start\w*|began|begun|commenc\w+|empez\w+|empiez\w+|comenz\w+|begann|begonnen|angefangen|fing) {_SOON}{_DAYS}
        (?:cominciat\w+|iniziat\w+|comec\w+) {_SOON}{_DAYS}
        (?:since|depuis|desde|seit|da|dal|dalla|llevo|from) {_SOON}{_DAYS}
        (?:il y a|hace|vor|fa|ha|faz) (?:\w+ ){{0,2}}{_SPANS}
        {_SPANS} fa
    """,
    wishes=r"""
        (?:que (?:sea|este|tenga|no)|lejos de|longe d\w+|far from|away from|loin d\w+|weit weg|lontano da)\b
        (?:virado|virada|que fique|que seja|auf der ruhigen|zum (?:hof|garten)|cote (?:cour|jardin)|sul cortile)\b
    """,
    ails=r"""
        me (?:duele|duelen|pica|pican|arde|mareo|encuentro|siento|cuesta|ha salido|han salido|he)\b
        (?:tengo|no paro de|no puedo) (?!hora|cita|seguro|reserva|receta|prisa)\w+
        j'ai (?!rendez|une ordonnance|besoin|une reservation)\w+
        je (?:tousse|me sens|n'arrive|ne dors|suis (?:malade|tombe|enrhume|fatigue)|me suis)\w*
        (?:mon|ma|mes|mein|meine|il mio|la mia) \w+ (?:me |mi )?(?:fait|font|brule|tut|tun|schmerzt|fa|brucia)
        mi (?:fa|fanno|brucia|gira|sento|sono)\b
        ho (?!una ricetta|bisogno|prenotato)\w+
        ich habe (?!einen termin|ein rezept)\w+
        (?:mir ist|ich huste|ich fuhle mich|estoy con|dói|doi me|tenho) \w+
    """,
)
