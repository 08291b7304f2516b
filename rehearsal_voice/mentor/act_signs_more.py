"""Where English words look like an act and are none, and the same two tables for Spanish. See `act_signs`."""

from __future__ import annotations

from rehearsal_voice.mentor.manner_table import manner_table

_SIENTE = (
    r"(?:cansad[oa]|agotad[oa]|sol[oa]|triste|rabia|enfadad[oa]|miedo|nudo|estomago|garganta|pecho|corazon"
    r"|culpable|culpa"
    r"|nervios\w*|ansiedad|angusti\w+|agobi\w+|vergüenza|verguenza|pesad[oa]|invisible|pequen[oa]|tont[oa]|dolor|duele"
    r"|lloro|llorar|lagrimas|duermo|dormir|descans\w+|desconect\w+|tens[oa]|estres\w*|mal|harta|harto|quemad[oa]"
    r"|vaci[oa]"
    r"|atrapad[oa]|sueno|encogid[oa]|alert[ae]|tranquil[oa]|paz|fuerzas|humor|disfrut\w+|familia|hijos?|hijas?|pareja)"
)
ENGLISH_WITHOUT = manner_table(
    own_state=r"""
        (?:i'm |i am |it's |that's )?(?:not sure|fine|okay|ok)$
        ^i(?:'m| am) sorry\b
        i (?:feel|felt) (?:like|that) you
        happy to (?:help|do|send|give|look)
    """,
    direct=r"""
        ^(?:what|how|why|when|where|who|which)\b
    """,
    acknowledges=r"""
        (?:too much|a lot|hard|plenty|enough|easy) for me\b
        all the time
        you just (?:sit|don't|won't)
        i know (?:what you|exactly|that already|you don't|you never)
        you (?:always|never)
        (?:sorry if|if) you felt (?:bad|hurt|offended|that way)
        (?:sounds|looks|seems) (?:good|great|fine|perfect)
    """,
    requests=r"""
        (?:not going to|won't|don't want to|didn't want to|don't need \w+|never) ask
        i (?:don't|do not) (?:want|need)(?: to)?$
        i(?:'d| would) (?:love|like) to (?:help|but)
        (?:more equal|notice things|to care|somehow|in general)
    """,
    limits=r"""
        (?:forget it|never mind|don't worry|it's fine|whatever)
    """,
    refuses=r"""
        no (?:problem|worries|idea|doubt|question|no|but|wonder|pressure|rush|need)\b
        oh no (?:whenever|don't|you|please|of course|it's|no)
        whenever
        (?:can't|cannot|couldn't) (?:wait|complain|promise|remember|say no|believe)
        (?:not|n't) (?:totally |really |quite |entirely |so )?(?:sure|certain|know)
        (?:no|not a) (?:problem|worries|doubt)
        why not
        won't be (?:a problem|long)
        i (?:can't|couldn't) really
        (?:tight|tricky|complicated|might not|may not|probably)
    """,
    offers=r"""
        ^(?:okay|ok|fine|alright|all right|sure)\b
        i(?:'ll| will| can| could) (?:see|try|have to|think|do it|take it|do that)\b
        i(?:'ll| will| can| could) (?:take that|manage|make (?:it|time|room))\b
        i (?:can|could) (?:see|understand|imagine|hear|squeeze|do (?:it|that|this))
        (?:see|find) (?:how far|a way|what i can)
    """,
    commits=r"""
        can wait
        not now
        i(?:'ll| will) (?:think|see|try to see|have to|be (?:fine|okay|going)|never|leave you|let you)
        i(?:'ll| will) (?:call|ring) (?:back|again|later)
        (?:lots of things|everything|all of it)
    """,
    suggests=r"""
        ^(?:just )?keep (?:going|at it|on|it up|writing)
        (?:lots of|several|a few|many) things
        let's (?:get|go|talk|leave|see)
        no expert
        maybe (?:i|i'm|it's|it is|that's|you're|you're not|you aren't|you just aren't)
        (?:let me|give me)
        you could(?:n't)? (?:have|be)
    """,
    appoints=r"""
        ^(?:on \w+day )?i (?:\w+ed|was|had|went|made|took|forgot)\b
        (?:just|only) listen
        (?:forget it|some (?:time|point|day)|one of these days|whenever|sooner or later|i (?:don't|do not) know)
    """,
    results=r"""
        (?:like|want|asking|ask|raise|salary|pay|more a (?:month|year)|deserve|rent|mortgage)
    """,
    praises=r"""
        (?:isn't|wasn't|not|doesn't|didn't|lost me) (?:\w+ )?(?:good|work|great|strong|believe)
        (?:pretty|quite|all) good$
    """,
    problems=r"""
        (?:spot on|wonderful|love|loved|great|brilliant|works|beautiful|perfect)
    """,
    asks_openly=r"""
        ^(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should)\b
        (?:why don't you|have you tried)
    """,
    asks_for_example=r"""
        (?:expect|do you want|your problem|the point)
    """,
    owns=r"""
        (?:because|but|if you|only because|you also|everyone)
    """,
    why_here=r"""
        (?:challenge|team is nice|nice team|salary|pays?|close to home|looking for a (?:new )?job|somewhere)
    """,
    own_deed=r"""
        (?:small thing|only|a little|just a|if i|if you|wasn't that|sort of|kind of|because)
    """,
    takes_in=r"""
        (?:but|because|only|the reason|well i)
    """,
    points=r"""
        (?:not important|never mind|was wondering|i should (?:probably )?(?:head|go)|interesting|funny)
    """,
    says_back=r"""
        so (?:i|we|let's|sorry|is it a|it's a no|tired|what(?! (?:hurts|you|it|matters|this|i hear)))\b
        ^(?:what|how|why|when|where|who|which|my|mine)\b
        ^i (?!hear|heard|understand|think you|guess you)
        ^(?:at least|you should|you could|try|have you)
    """,
    event=r"""
        (?:always|never|all the time|constantly|every single)
        (?:could|would|can|will) you
        ^(?:if|so if|and if)
        i know you
        you told me about
    """,
    tells=r"""
        (?:fine|good|okay|not much|nothing|no idea|how are you|nice)\b.{0,12}$
    """,
    holds_floor=r"""
        (?:head off|never mind|go on|sorry)
    """,
)
SPANISH = manner_table(
    own_state=rf"""
        ^(?=.*\b(?:me|mi|mis|yo|conmigo|estoy|estaba|siento|acabo)\b)(?=.*\b{_SIENTE}\b).*
        ^(?=.*\b(?:termino|paso|quedo|puedo|pude|llego|tengo)\b)(?=.*\b{_SIENTE}\b).*
        me (?:hace|deja|quita|pone|cuesta|afecta|duele|pesa|preocupa|agobia|estresa|da|saca|roba|siento|sienta)\b
        no (?:puedo|pude|consigo|logro) (?:\w+ )?(?:dormir|descansar|desconectar|estar|disfrutar|pensar|respirar)
    """,
    event=r"""
        (?:ayer|anoche)\b.*\b(?:me|nos) \w+(?:aste|iste|as|es|aron)\b
        (?:el (?:lunes|martes|miercoles|jueves)(?: pasado)?)\b.*\b(?:me|nos) \w+(?:aste|iste|as|es|aron)\b
        (?:el (?:viernes|sabado|domingo)(?: pasado)?)\b.*\b(?:me|nos) \w+(?:aste|iste|as|es|aron)\b
        (?:este fin de semana|la semana pasada)\b.*\b(?:me|nos) \w+(?:aste|iste|as|es|aron)\b
        (?:(?:\w+) veces|a las (?:\w+))\b.*\b(?:me|nos) \w+(?:aste|iste|as|es|aron)\b
        (?:me|nos) (?:\w+(?:aste|iste)|has \w+[ai]do|mandas|escribes|llamas|mandaste|enviaste|envias)\b.*
    """,
    limits=r"""
        (?:no|solo) (?:te )?(?:contesto|respondo|miro|leo|cojo|atiendo|voy a (?:contestar|responder|mirar|leer))\b
        (?:a partir de|desde|hasta|de \w+ a|los (?:domingos|fines))\b.*\b(?:no|solo|contesto|respondo|nada)\b
        (?:el (?:domingo|fin|lunes))\b.*\b(?:no|solo|contesto|respondo|nada)\b
        (?:quiero|necesito|prefiero|te pido|pido) que\b
    """,
    requests=r"""
        (?:podrias|puedes|me (?:das|dejas|haces)|te (?:pido|pediria)|quiero)\b
        (?:quisiera|necesito|me gustaria|prefiero|preferiria)\b
    """,
    refuses=r"""
        ^(?:no|que no|ahora no|esta vez no)\b
        no (?:puedo|voy a|quiero|pienso)\b
    """,
    commits=r"""
        (?:voy a|quiero|pienso|hoy|manana|primero|me propongo)\b
        \w+(?:are|ere|ire)\b
        (?:llamo|llamare|salgo|apago|dejo|hago|empiezo|escribo|paro|digo|pido|bebo|camino|ando)\b
    """,
)
SPANISH_WITHOUT = manner_table(
    own_state=r"""
        me da (?:igual|lo mismo)
        me (?:dices|dijiste|escribes)
    """,
    event=r"""
        (?:siempre|nunca|todo el rato|todo el tiempo|si)
    """,
    limits=r"""
        (?:me|nos) (?:llegaron|llego|mandaste|escribiste|llamaste|enviaste|pediste|\w+aste|\w+iste|\w+aron|\w+ieron)
        (?:si es importante|si hace falta|claro|cuando quieras|bueno si)
    """,
    refuses=r"""
        no (?:pasa nada|importa|se|hay problema|lo se|estoy segur[oa])
    """,
    commits=r"""
        (?:no se|ya vere|a ver)
    """,
)
