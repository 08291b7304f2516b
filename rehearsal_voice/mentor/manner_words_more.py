"""The same turns of phrase as in `manner_words`, in French, German, Italian and Portuguese."""

from __future__ import annotations

from rehearsal_voice.mentor.manner_table import manner_table

FRENCH = manner_table(
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
        ^je m'en vais$
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
GERMAN = manner_table(
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
        ^(?:dann )?gehe ich$
        ^typisch$
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
ITALIAN = manner_table(
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
PORTUGUESE = manner_table(
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
