"""Turns of phrase that make it hard for whoever hears them, one table a language, in folded text (no case, no accents).

Starting sets of our own, kept to what is said with little doubt: a phrase that is missed costs less than one that is
held against somebody wrongly. reactive: blame, threats, scorn. defensive: putting it off oneself. vague: a wish nobody
could fulfil. gave_way: a wish taken back at the first push. softened: what was just said, made smaller. own_version:
how oneself would have done it. excepted: where the same words are harmless.
"""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.mentor.manner_table import MannerTable, manner_table
from rehearsal_voice.mentor.manner_words_more import FRENCH, GERMAN, ITALIAN, PORTUGUESE

_GOOD_HABITS = "know|support|have|help|were|are there|make me|made|care|listen|find|keep|stay"
_EN = manner_table(
    reactive=rf"""
        you never (?!made me|let me down|said no)\w+
        (?<!have )(?<!did )(?<!do )you always (?!{_GOOD_HABITS})\w+
        ^(?:as|like) always$
        every single time
        you (?:don't|do not|didn't) (?:even )?care
        you(?:'re| are) (?:so |just |such |being |really )?(?:an? )?(?:lazy|selfish|useless|impossible|ridiculous)
        you(?:'re| are) (?:so |just |such |being |really )?(?:unfair|a joke|pathetic|blind)
        (?:that's|this is) (?:so |just )?(?:ridiculous|a joke|pathetic|rubbish|nonsense)
        ^typical$
        oh sure
        whatever you say
        grow up
        shut up
        what's the point
        like a (?:teenager|child|baby)
        you have eyes
        don't (?:you )?(?:roll your eyes|ask me that|look at me like|talk to me like|tell me)
        how many times (?:do|must|should) i
        why (?:is it|does it have to be) always me
        (?:then |or |fine )?i(?:'ll| will)? quit
        (?:if i don't .* )?(?:i'm|i am) leaving(?! at| early| town| on| tomorrow| for| the| it| this| that| my| out)
        you(?:'ll| will) (?:lose me|regret)
        you know exactly
        you can't (?:write|cook|listen|do anything)
        it's (?:boring|rubbish|garbage)
        you(?:'re| are) (?:such )?an? (?:gossip|liar|coward|bully|snob|idiot|hypocrite|egoist|control freak)
        you(?:'re| are) always (?:tired|late|busy|somewhere else) when
        (?:nobody|no one) (?:here|in this \w+|at home) ever
        (?:and )?it never (?:crosses your mind|occurs to you)
        for half the work
        (?:and )?you just (?:sit|watch|stand)
        it's (?:never you|always me)
        who does that
        ^oh please$
        you (?:sit|talk|complain|moan|sleep) all the time
        you(?:'re| are) always (?:like (?:this|that)|so)
        you(?:'re| are)? just (?:aren't|are not|not) (?:a|an) \w+
        (?:everybody|everyone) (?:says|thinks) so
        do your job
        what kind of (?:shop|person|friend|boss|manager|mother|father|company|place) (?:is|are|does)
        you people
        (?:that's|this is) outrageous
        you(?:'re| are) (?:all )?(?:thieves|crooks|cheats)
        who do you think you are
        you have no idea
        ^you and your
        there's nothing to talk about
        as if my \w+ was
        i(?:'ll| will) never (?:buy|come|speak|work|set foot)
        (?:everyone|everybody) gets more than
    """,
    defensive=r"""
        (?:not|wasn't|isn't|weren't|never) my (?:fault|job|problem)
        (?:so )?now it's my fault
        nobody (?:ever )?told me
        i didn't do anything(?: wrong)?
        that's not (?:fair|true)
        i never said (?:that|it)
        you know it
        it was(?:n't me| the others)
        what about (?:you|what you)
        look who's talking
        you're the one who
        i was only trying
        everyone else does
        don't blame me
        hardly my (?:doing|fault|problem)
        what was i supposed to do
        then it(?:'s| is) me who gets
        how was i to know
        what did you expect
        (?:everyone|everybody) else (?:seemed|understood|liked|followed|got|managed)
        maybe you were (?:tired|distracted|asleep|not listening)
        sorry (?:if|that) you (?:felt|feel|were|got) (?:bad|hurt|upset|offended|that way)
        because you (?:started|were late|didn't|never|wouldn't)
        you know how \w+ is
    """,
    vague=r"""
        more help
        just more
        in general(?! terms)$
        just (?:see|know|feel) it
        (?:just |should )see it yourself
        (?:do|help)(?: me| out)? (?:a bit |a little )?more$
        whatever you think(?: is)?
        leave (?:that|it) (?:up )?to you
        a bit more than now
        something more
        not have to ask
        haven't (?:really )?thought about (?:a|the|it)
    """,
    gave_way=r"""
        never mind
        forget (?:it|i (?:asked|said)|what i said|that)(?! for)
        (?:it was |just )?only an idea
        just an idea
        whatever works for you
        i'm fine with (?:anything|whatever)
        half is fine
        i don't want to fight
        (?:okay |ok |alright |fine |sure )*(?:leave it with me|i'll do it|you win)
        i(?:'ll| will) do it myself
        i could squeeze it in
        (?:then )?i guess sure
        you're right it's too (?:much|expensive)
        ignore (?:me|that)
        i'm no expert
        i could go down
        (?:then )?forget about me
        i(?:'ll| will)? (?:just )?leave it then
        (?:let us|let's) leave it for now
        if (?:it's|it is) only an hour
    """,
    softened=r"""
        (?:it's |it is )?negotiable
        it depends
        we can (?:always |still )?talk about it
        if that's (?:okay|ok|alright|too much)
        if that works for you
        (?:we|you) could look at that together
        i know it's (?:a lot|expensive|too much)
        i'm flexible
        maybe (?:five|ten|\d+) percent
        or (?:whatever|less)
    """,
    own_version=r"""
        if i were you
        in your place
        i would have (?:written|done|made|said) it
        i'd have (?:written|done|made|said) it
        you should just
    """,
    excepted=r"""
        not (?:saying|that) you (?:never|always)
        i'm not attacking
        never mind the
        you always have my
        you (?:always|never) (?:made me feel|knew)
        (?:won't|don't|never|didn't|can't) forget
        he says
        she says
        they say
    """,
)
_ES = manner_table(
    reactive=r"""
        (?:tu )?nunca (?:me |nos |lo |la )?(?:ayudas|escuchas|haces|dejas|llamas|piensas|preguntas)
        (?:tu )?siempre (?:me |nos |lo |la )?(?:llegas|dejas|dices|interrumpes|olvidas|culpas)
        ^como siempre$
        no te importa(?: nada)?
        eres (?:un |una |tan |muy )?(?:vago|vaga|egoista|imposible|inutil|ridicul[oa])
        (?:eso )?es ridiculo
        que mas da
        madura de una vez
        callate
        cuantas veces (?:te )?(?:lo )?tengo que
        por que siempre yo
        (?:pues )?me voy de (?:aqui|la empresa|casa)
        lo dejo y ya
        ^tipico$
    """,
    defensive=r"""
        no (?:es|fue|ha sido) (?:mi )?culpa(?: mia)?
        ahora es culpa mia
        nadie me (?:lo )?(?:dijo|aviso)
        yo no he hecho nada
        eso no es (?:justo|verdad)
        y tu que(?! tal| haces| piensas| opinas| prefieres| me cuentas)
        yo nunca (?:dije|he dicho) eso
    """,
    vague=r"""
        mas ayuda
        lo que (?:tu )?(?:veas|quieras|te parezca)
        algo mas y ya
        en general
        no se algo
    """,
    gave_way=r"""
        dejalo
        da igual
        olvidalo
        no pasa nada (?:ya )?lo hago yo
        ya lo hago yo
        solo era una idea
        vale lo hago
    """,
    softened=r"""
        es negociable
        depende
        podemos hablarlo
        si te parece bien
        se que es (?:mucho|caro)
    """,
    own_version=r"""
        yo que tu
        si yo fuera tu
        yo lo habria (?:hecho|escrito)
    """,
    excepted=r"""
        como siempre (?:muchas )?gracias
        un cafe como siempre
        lo de siempre
    """,
)
MANNERS: Mapping[str, MannerTable] = {"en": _EN, "es": _ES, "fr": FRENCH, "de": GERMAN, "it": ITALIAN, "pt": PORTUGUESE}
NO_MANNERS = manner_table()
"""For a language without a table: nothing is claimed that we could not read."""
