"""Italian."""

from __future__ import annotations

from rehearsal_voice.language.lexicon import ApologyTable, Lexicon, patterns, words

_APOLOGIES = ApologyTable(
    tokens=patterns(
        r"""
        scus[ai]
        scusate
        scusami
        scusatemi
        mi scus[io]
        mi dispiace
        mi spiace
        perdono
        perdonami
        mi perdoni
        (?:le |ti |vi )?chied(?:o|iamo) scusa
        (?:è|è stata) colpa mia
        colpa mia
        ops
        """
    ),
    openers=patterns(
        r"""
        scus[ai]
        scusate
        mi scusi
        permesso
        """
    ),
    repair=patterns(
        r"""
        scus[ai]
        prego
        come
        come,? scus[ai]
        eh
        cosa
        """
    ),
    repair_alone=patterns(r"come ha detto|come hai detto|come dice"),
    repair_after=patterns(
        r"""
        (?:cosa|come|chi|quanto|un cosa|una cosa|che)\s*\?
        (?:che )?cosa (?:ha|hai) detto
        (?:che )?cosa (?:significa|vuol dire)
        come (?:ha|hai) detto
        (?:può|puoi|potrebbe|potresti) (?:ripetere|dirlo|parlare)
        non ho (?:\w+ )?(?:capito|sentito|afferrato)
        più (?:piano|forte|lentamente)
        in che senso
        (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) o \w+
        """
    ),
    request=patterns(
        r"""
        credo che (?:le|abbia|ti)
        (?:le|ti) è cadut[oa]
        mi (?:porta|passi|passa|dà|dai|fa|può|puoi|dice)
        (?:posso|possiamo|potremmo|potrei|può|puoi|potrebbe)
        (?:avete|ha|hai|è|c'è|ci sono|sa|sai|le dispiace|ti dispiace|servite|quest[oa])
        dov'è|dove|quanto|quando|quale|a che ora|che cosa|come
        si paga
        (?:vorrei|volevo|prendo|prenderei) (?:un|una|uno|un'|il|la|due|dei|delle)
        """
    ),
    vocative=patterns(
        r"""
        signor[ae]
        signorina
        cameriere
        dottore(?:ssa)?
        """
    ),
    sympathy=patterns(
        r"""
        sentirlo
        di sentire (?:questo|ciò)
        (?:\w+ )?per (?:tuo|tua|il tuo|la tua|il suo|la sua) ?(?!ritardo|errore|relazione)\w*
        (?:\w+ )?per (?:suo|sua|la rottura|la perdita|lui|lei|loro) ?(?!ritardo|errore|relazione)\w*
        condoglianze
        che (?:tu|lei) (?:abbia|non stia)
        che ti abbiano
        che a casa
        """
    ),
    bad_news=patterns(
        r"""
        mort[oa]
        mancat[oa]
        ospedale
        tumore
        cancro
        incidente
        abbiamo perso
        ho perso (?:il|la|mio|mia)
        licenziat[oa]
        funerale
        divorzi\w+
        """
    ),
    not_apology=patterns(
        r"""
        (?:una|brutta|sempre una|la|nessuna) (?:brutta )?scusa
        (?:ci sono|delle|le|sono) scuse
        non mi (?:dispiace|è dispiaciuto|dispiacerebbe)
        ti dispiace se
        da perdonare
        non (?:si scusi|scusarti|devi scusarti|ti scusare)
        non chied\w+ scusa
        (?:il|un) perdono
        prego,
        non è colpa mia
        """
    ),
    reported=patterns(
        r"""
        (?:a lui|a lei|gli|a loro) (?:dispiace|dispiaceva|è dispiaciuto)
        (?:ha|hanno|hai|aveva) (?:mai |sempre )?(?:detto|chiesto) (?:che )?(?:scusa|gli dispiaceva)
        (?:ha|hanno|hai|aveva) (?:mai |sempre )?(?:detto|chiesto) (?:che )?le dispiaceva
        (?:ha|hanno|hai|aveva) (?:mai |sempre )?(?:detto|chiesto) (?:che )?(?:mi dispiaceva|ti dispiaceva)
        (?:che )?(?:gli|le|mi|ti|vi) dispiaceva
        (?:lui|lei) mi (?:fa|dice),? (?:\w+ )?(?:mi dispiace|scusa|scusi)
        chiede (?:sempre )?scusa
        (?:mai|sempre) chiesto scusa
        (?:si è|si sono|mi sono|si era) scusat\w
        (?:dovrebbero?|devono|deve) scusarsi
        chiederle scusa
        chiedergli scusa
        di perdonarl[oa]
        che tu mi chieda scusa
        mi chieda scusa
        """
    ),
    complaint=patterns(
        r"""
        (?:è|sei) arrivat[oa] [^.?!]*(?:ritardo|tardi)
        mi (?:hai|ha|aveva|avevi) (?:mandato|detto|dato|interrotto|mentito|promesso)
        ti sei dimenticat[oa]
        si è dimenticat[oa]
        perché (?:ho|non|hai|ha|devo)
        avevi promesso
        aveva promesso
        non hai mai
        mai risposto
        non tornano
        si è lamentat[oa]
        ahi
        attent[oa]
        sbagliat[oaie]
        ci hai lasciati
        errore
        """
    ),
    own_fault=patterns(
        r"""
        mio errore
        colpa mia
        ho (?:sbagliato|dimenticato|rotto|mentito|urlato)
        avrei dovuto
        non ho (?:rispettato|lavato|risposto|chiamato|avvisato)
        """
    ),
    late=patterns(r"(?:il )?ritardo|in ritardo|l'attesa"),
    again=patterns(r"ancora|di nuovo|davvero|torno"),
    self_repair=patterns(r"volevo dire(?! che)|sbagliato numero"),
    evidence={
        "but": patterns("ma"),
        "just": patterns(
            r"""
            è (?:solo )?che
            (?:volevo|voglio|dico|ho|mi serve) (?:solo|soltanto|solamente)
            (?:solo|soltanto)
            speravo
            """
        ),
        "room": patterns(
            r"""
            (?:disturb\w+|insist\w+|pesante|domande|fastidio|annoi\w*|rub\w+|interromp\w+)
            (?:tutto questo )?tempo
            parlo troppo
            divagando
            torno sempre
            la lascio parlare
            ti lascio parlare
            un secondo per
            un'altra cosa
            (?:hai da fare|occupat[oa])
            non è compito
            (?:stata|stato) lung[oa]
            cinque minuti
            """
        ),
        "wish": patterns(
            r"""
            (?:vorrei|voglio|volevo|preferirei|preferisco|merit\w+|chiedo (?!scusa)|speravo)
            (?:ho |avere |avrei )?bisogno
            mi serve
            (?:chieder\w+) (?!scusa)
            chiedere
            chieder(?:te|glie)lo
            chiedo troppo
            chiedere tanto
            se non è un problema
            mi sarebbe piaciuto
            """
        ),
        "no": patterns(
            r"""
            non (?:posso|voglio|accetterò|sono d'accordo|mi va)
            devo andare
            deluder\w+
            """
        ),
        "lowering": patterns(
            r"""
            se (?:sembro|suona|sembra|risulto)
            (?:stupid[oa]|sciocchezza|egoista|vergogno|imbarazzo|nervos[oa])
            (?:lentissim[oa]|lent[oa]|sensibile|dirett[oa]|irragionevole|piccola|arrogante)
            forse sono io
            (?:per )?il mio (?:italiano|accento|inglese)
            se (?:piango|esisto|dico la mia|sono|lo dico)
            non mi sto spiegando
            non sono brav[oa]
            in anticipo
            """
        ),
        "opinion": patterns(
            r"""
            (?:penso|credo|dico|so|immagino|trovo) (?:che|di)?
            io farei
            perché
            """
        ),
    },
)

LEXICON = Lexicon(
    language="it",
    filler_sounds=words("eh ehm ehmm mmm mm hmm uhm ah"),
    filler_words=patterns(
        r"""
        cioè,?
        allora,
        tipo,
        insomma,?
        diciamo,?
        """
    ),
    hedges=patterns(
        r"""
        forse
        credo
        magari
        diciamo
        penso che
        non so
        pi[uù] o meno
        in qualche modo
        mi sembra
        """
    ),
    minimisers=patterns(
        r"""
        solo
        soltanto
        un po'
        un pochino
        un attimo
        una piccola (?:cosa|domanda)
        """
    ),
    clause_starts=words("e ma o perché che se quando anche come dove mentre quindi allora però poi"),
    reasons=patterns(
        r"""
        perché
        siccome
        dato che
        così che
        visto che
        """
    ),
    ask_backs=patterns(
        r"""
        non importa
        fa niente
        non fa niente
        lasci(?:a)? (?:stare|perdere)
        cioè
        solo se (?:può|puoi)
        """
    ),
    backchannels=words("sì si mm ok certo ah già"),
    apologies=_APOLOGIES,
    rewordings={
        "room": "Grazie per il suo tempo.",
        "wish": "Vorrei chiederle una cosa.",
        "just": "Lo dica senza «scusi, è che».",
        "but": "Tolga «scusi, ma» e cominci da ciò che pensa.",
        "no": "No, stasera non posso.",
        "lowering": "Lo lasci via e cominci dal punto.",
        "opinion": "Io la vedo così.",
        "repeat": "Una volta basta. Dica che cosa farà adesso.",
        "late": "Grazie per avermi aspettato.",
    },
)
