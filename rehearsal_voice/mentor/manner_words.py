"""Turns of phrase that make it hard for whoever hears them, one table a language, in folded text (no case, no accents).

Starting sets of our own, kept to what is said with little doubt: a phrase that is missed costs less than one that is
held against somebody wrongly. reactive: blame, threats, scorn. defensive: putting it off oneself. vague: a wish nobody
could fulfil. gave_way: a wish taken back at the first push. softened: what was just said, made smaller. own_version:
how oneself would have done it. excepted: where the same words are harmless.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MannerTable:
    """Patterns by kind, and where they do not count."""

    kinds: Mapping[str, re.Pattern[str]]
    excepted: re.Pattern[str]


def _table(excepted: str = "", **kinds: str) -> MannerTable:
    return MannerTable({kind: _either(lines) for kind, lines in kinds.items()}, _either(excepted))


def _either(lines: str) -> re.Pattern[str]:
    found = [line.strip() for line in lines.splitlines() if line.strip()]
    return re.compile(rf"(?<![\w'])(?:{'|'.join(found)})(?!\w)" if found else r"(?!)")


_EN = _table(
    reactive=r"""
        you never (?!made me|let me down|said no)\w+
        you always (?!know|support|have|help|were|are there|make me|made|care|listen|find|keep|stay)\w+
        ^(?:as|like) always$
        every single time
        you (?:don't|do not|didn't) (?:even )?care
        you(?:'re| are) (?:so |just |such |being |really )?(?:an? )?(?:lazy|selfish|useless|impossible|ridiculous)
        you(?:'re| are) (?:so |just |such |being |really )?(?:unfair|a joke|pathetic|blind)
        (?:that's|this is) (?:so |just )?(?:ridiculous|a joke|pathetic|rubbish|nonsense)
        typical
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
        (?:if i don't .* )?(?:i'm|i am) leaving(?! at| early| town| on| tomorrow| for)
        you(?:'ll| will) (?:lose me|regret)
        you know exactly
        you can't (?:write|cook|listen|do anything)
        it's (?:boring|terrible|awful|rubbish|garbage)
        for half the work
        you just sit
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
    """,
    softened=r"""
        (?:it's |it is )?negotiable
        it depends
        we can (?:always |still )?talk about it
        if that's (?:okay|ok|alright|too much)
        i know it's (?:a lot|expensive|too much)
        i'm flexible
        maybe (?:five|ten|\d+) percent
        or (?:whatever|less)
    """,
    own_version=r"""
        if i were you
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
        he says
        she says
        they say
    """,
)
_ES = _table(
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
        tipico
    """,
    defensive=r"""
        no (?:es|fue|ha sido) (?:mi )?culpa(?: mia)?
        ahora es culpa mia
        nadie me (?:lo )?(?:dijo|aviso)
        yo no he hecho nada
        eso no es (?:justo|verdad)
        y tu que
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
_FR = _table(
    reactive=r"""
        tu (?:ne |n')?(?:m'|me |nous )?\w+ jamais
        ^comme toujours$
        tu t'en (?:fiches|fous)
        tu es (?:un |une |tellement |trop )?(?:egoiste|paresseux|paresseuse|impossible|nul|nulle|ridicule)
        c'est (?:ridicule|n'importe quoi)
        combien de fois
        tais toi
        pourquoi toujours moi
        je demissionne
        je m'en vais
    """,
    defensive=r"""
        (?:ce )?n'est pas (?:de )?ma faute
        c'est pas (?:de )?ma faute
        personne ne m'a (?:dit|prevenu)e?
        je n'ai rien fait
        ce n'est pas (?:juste|vrai)
        et toi alors
        je n'ai jamais dit ca
    """,
    vague=r"""
        plus d'aide
        comme (?:tu|vous) (?:veux|voulez|voyez)
        quelque chose de plus
        en general
    """,
    gave_way=r"""
        laisse tomber
        oublie(?:z)?(?: ca)?
        ce n'est (?:pas|rien de) grave je (?:le )?fais
        je le ferai moi meme
        c'etait juste une idee
    """,
    softened=r"""
        c'est negociable
        ca depend
        on peut en (?:discuter|parler)
        si ca (?:te|vous) va
        je sais que c'est (?:cher|beaucoup)
    """,
    own_version=r"""
        a ta place
        a votre place
        si j'etais (?:toi|vous)
    """,
    excepted=r"""
        comme toujours merci
    """,
)
_DE = _table(
    reactive=r"""
        du (?:\w+ )?(?:\w+ )?nie
        nie (?:hilfst|machst|horst) du
        ^wie immer$
        (?:dir|ihnen) ist (?:das )?(?:doch )?(?:alles )?egal
        du bist (?:so |einfach |echt )?(?:faul|egoistisch|unmoglich|lacherlich)
        das ist (?:doch )?lacherlich
        wie oft (?:muss|soll) ich
        werd erwachsen
        warum immer ich
        (?:dann )?kundige ich
        ich gehe
        typisch
    """,
    defensive=r"""
        (?:nicht|das ist nicht|das war nicht) meine schuld
        (?:dafur )?kann ich nichts
        (?:das hat mir )?niemand (?:hat mir )?(?:das )?gesagt
        ich habe nichts (?:falsch )?gemacht
        das ist (?:nicht|un)\s?fair
        das stimmt (?:doch )?nicht
        und was ist mit dir
        das habe ich nie gesagt
    """,
    vague=r"""
        mehr hilfe
        irgendwie mehr
        was sie meinen
        wie (?:du|sie) (?:meinst|meinen|willst|wollen)
        im allgemeinen
    """,
    gave_way=r"""
        (?:schon gut|vergiss es|vergessen sie es)
        (?:egal )?ich mach'?s? (?:es )?(?:selbst|selber)
        war nur (?:so )?eine idee
        na gut ich mache es
    """,
    softened=r"""
        verhandelbar
        es kommt darauf an
        wir konnen (?:ja )?(?:daruber )?reden
        wenn (?:das|es) (?:fur sie |fur dich )?(?:ok|okay|in ordnung) ist
        ich weiss es ist viel
    """,
    own_version=r"""
        an deiner stelle
        an ihrer stelle
        ich hatte (?:es|das) (?:ganz )?anders
    """,
    excepted=r"""
        wie immer danke
    """,
)
_IT = _table(
    reactive=r"""
        tu non (?:\w+ )?(?:\w+ )?mai
        non (?:mi|ci) (?!sono|ero|siamo)\w+ mai
        (?:tu )?(?:lasci|arrivi|dimentichi) sempre
        ^come (?:sempre|al solito)$
        non te ne (?:frega|importa)(?: niente)?
        sei (?:un |una |cosi |proprio )?(?:pigr[oa]|egoista|impossibile|ridicol[oa])
        e ridicolo
        quante volte (?:te )?lo devo
        perche sempre io
        me ne vado
        mi licenzio
        stai zitt[oa]
    """,
    defensive=r"""
        non e colpa mia
        nessuno me l'ha detto
        non ho fatto niente
        non e (?:giusto|vero)
        e tu allora
        non l'ho mai detto
    """,
    vague=r"""
        piu aiuto
        come vuoi(?: tu)?
        quello che (?:vuoi|ti pare)
        in generale
    """,
    gave_way=r"""
        lascia (?:stare|perdere)
        non importa lo faccio io
        era solo un'idea
        va bene lo faccio
    """,
    softened=r"""
        e trattabile
        dipende
        possiamo parlarne
        se (?:per te |per lei )?va bene
        so che e tanto
    """,
    own_version=r"""
        se fossi in te
        io avrei (?:fatto|scritto)
        al posto tuo
    """,
    excepted=r"""
        non ho mai
    """,
)
_PT = _table(
    reactive=r"""
        (?:tu|voce) nunca
        (?:tu|voce) (?:chegas?|deixas?|esqueces?|esquece) sempre
        ^como sempre$
        nao (?:te|se) importas?
        (?:tu es|voce e) (?:um |uma |tao |muito )?(?:preguicos[oa]|egoista|impossivel|ridicul[oa])
        (?:isso )?e ridiculo
        quantas vezes (?:e que )?(?:tenho|preciso)
        porque (?:e que )?(?:sou )?sempre eu
        cala te
        vou me embora
    """,
    defensive=r"""
        (?:nao|isso nao) (?:e|foi) (?:a )?(?:minha culpa|culpa minha)
        ninguem me (?:disse|avisou)
        eu nao fiz nada
        nao e (?:justo|verdade)
        e tu
        eu nunca disse isso
    """,
    vague=r"""
        mais ajuda
        como (?:quiseres|voce quiser)
        o que (?:achares|voce achar)
        em geral
    """,
    gave_way=r"""
        deixa (?:la|estar|pra la)
        esquece
        eu (?:mesmo )?faco
        era so uma ideia
    """,
    softened=r"""
        e negociavel
        depende
        podemos (?:falar|conversar)
        se nao te importares
        sei que e (?:muito|caro)
    """,
    own_version=r"""
        no teu lugar
        no seu lugar
        se eu fosse (?:tu|voce)
    """,
    excepted=r"""
        como sempre obrigad[oa]
    """,
)

MANNERS: Mapping[str, MannerTable] = {"en": _EN, "es": _ES, "fr": _FR, "de": _DE, "it": _IT, "pt": _PT}
NO_MANNERS = _table()
"""For a language without a table: nothing is claimed that we could not read."""
