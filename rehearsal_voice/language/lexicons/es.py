"""Spanish."""

from __future__ import annotations

from rehearsal_voice.language.lexicon import ApologyTable, Lexicon, patterns, words

_APOLOGIES = ApologyTable(
    tokens=patterns(
        r"""
        lo siento
        siento
        sentimos
        lo sentimos
        perd[oó]n
        perdon[ae]n?
        perd[oó]n[ae]me
        disculp[ae]n?
        disc[uú]lp[ae]me
        (?:mil )?disculpas
        me disculpo
        lamento
        con permiso
        culpa m[ií]a
        (?:es|fue|ha sido) mi culpa
        mi culpa
        """
    ),
    openers=patterns(
        r"""
        perd[oó]n
        perdon[ae]n?
        disculp[ae]n?
        disc[uú]lp[ae]me
        con permiso
        """
    ),
    repair=patterns(
        r"""
        perd[oó]n
        perdon[ae]
        disculp[ae]
        lo siento
        c[oó]mo
        c[oó]mo dice
        mande
        eh
        qu[eé]
        """
    ),
    repair_alone=patterns(r"mande|cómo (?:dice|dices|ha dicho)"),
    repair_after=patterns(
        r"""
        ¿?(?:qu[eé]|qui[eé]n|cu[aá]nto|un qu[eé]|una qu[eé]|c[oó]mo)\s*\?
        ¿?c[oó]mo (?:dice|has dicho|ha dicho|dices)
        ¿?qu[eé] (?:ha dicho|has dicho|dice|dices|significa|quiere decir)
        ¿?(?:me )?(?:lo )?(?:puede|puedes|podr[ií]a|podr[ií]as) (?:repetir\w*|decirlo|hablar)
        no (?:le |te |lo |la )?(?:he )?(?:entendido|o[ií]do|o[ií]|entend[ií]|pillado|captado|entiendo|oigo|escuchado)
        ¿?m[aá]s (?:despacio|alto|lento)
        ¿?(?:el|la) \w+ o (?:el|la) \w+
        otra vez, por favor
        """
    ),
    request=patterns(
        r"""
        creo que (?:se|te) (?:le|ha|has)
        me (?:trae|pone|pones|pasas|pasa|deja|dejas|da|das|puede|puedes|dice|dices|cobra)
        (?:puede|puedes|podr[ií]a|podr[ií]as|podemos|podr[ií]amos|puedo)
        (?:tiene|tienes|tienen|ten[eé]is|hay|est[aá]|es|sabe|sabes|le importa|te importa)
        d[oó]nde|cu[aá]nto|cu[aá]ndo|qu[eé]|cu[aá]l|a qu[eé] hora|c[oó]mo
        todav[ií]a|este \w+ va
        (?:quer[ií]a|quisiera|quiero) (?:un|una|unos|unas|el|la|otro|otra|dos|tres)
        """
    ),
    vocative=patterns(
        r"""
        señor(?:a|ita)?
        camarer[oa]
        caballero
        doctor(?:a)?
        joven
        """
    ),
    sympathy=patterns(
        r"""
        lo de (?:tu|su|vuestro|la|el) (?!informe|horario|error|retraso)\w+
        (?:mucho |tanto )?(?:tu|su) (?:p[eé]rdida|padre|madre|dolor)
        te acompaño en el sentimiento
        o[ií]r (?:eso|esto|lo)
        que (?:hayas|haya|hay[aá]is) (?:tenido|pasado|sufrido)
        que no te encuentres
        que no se encuentre
        que (?:te|le|os) (?:trataran|hicieran|pasara|haya pasado)
        que las cosas est[eé]n
        por (?:él|ella|ellos|ti|usted)(?! (?:informe|retraso))
        lo ocurrido
        """
    ),
    bad_news=patterns(
        r"""
        muri[oó]
        ha muerto
        falleci[oó]
        ha fallecido
        hospital
        c[aá]ncer
        accidente
        perdimos
        (?:he|has|ha) perdido
        me (?:han )?despidieron
        me han despedido
        entierro
        divorci\w+
        """
    ),
    not_apology=patterns(
        r"""
        me siento
        te sientes
        no lo siento
        (?:siento) (?:mucho |mucha |much[ií]simo |un poco de |algo de )?(?:fr[ií]o|calor|miedo|alegr[ií]a)
        (?:siento) (?:mucho |mucha |much[ií]simo |un poco de |algo de )?(?:pena|dolor|curiosidad|ganas)
        (?:siento) (?:mucho |mucha |much[ií]simo |un poco de |algo de )?(?:orgullo|nervios|amor|tristeza)
        (?:siento) (?:mucho |mucha |much[ií]simo |un poco de |algo de )?(?:presi[oó]n|paz|rabia|hambre)
        siento que (?:este|esta|esto|ese|es|soy|estoy|tengo|voy|puedo|debo|hay)
        no (?:tengo|tienes|tiene) (?:que |a )?(?:pedir|pedirle|pedirte|perdonar)\w*(?: perd[oó]n| disculpas)?
        no (?:hay|hace falta|voy a) (?:que |a )?(?:pedir|pedirle|pedirte|perdonar)\w*(?: perd[oó]n| disculpas)?
        (?:nada|no tiene|sin) (?:que )?perd(?:[oó]n|onar)
        (?:concedi[oó]|dio|pidi[oó]) el perd[oó]n
        no (?:te|se|os) disculp\w+
        (?:una|mala|esa|la|alguna) (?:mala )?disculpa
        va[sn]? a lamentar
        no (?:es|fue|ha sido) (?:culpa m[ií]a|mi culpa)
        """
    ),
    reported=patterns(
        r"""
        (?:[eé]l|ella|ellos|todos) (?:\w+ )?lo sent[ií]an?
        lo sent[ií]an? (?:mucho|tanto)
        (?:dijo|dice|dijiste|dijeron|ha dicho|va y dice) (?:que )?(?:lo )?(?:sent[ií]as?|siente|perd[oó]n|lamentaba\w*)
        (?:dice|dijo|dec[ií]a|va y dice),? (?:\w+ )?(?:perd[oó]n|lo siento|disculpa)
        (?:siempre|nunca) (?:dice|dijo|pide|pidi[oó]) (?:perd[oó]n|disculpas)
        (?:[eé]l|ella|se|nunca|le|me|les|nos) (?:pidi[oó]|ped[ií]|pidieron|he pedido|ha pedido) (?:perd[oó]n|disculpas)
        (?:se|me) (?:disculp[oó]|disculp[eé]|disculparon)
        (?:deber[ií]an?|tendr[ií]an? que|tiene que) (?:pedir|disculparse)(?: perd[oó]n| disculpas)?
        para (?:pedirle|pedirte|pedir) (?:perd[oó]n|disculpas)
        que (?:lo|la|le|me) (?:perdonara|perdonase|pidas perd[oó]n|disculp\w+)
        que me pidas (?:perd[oó]n|disculpas)
        pedir perd[oó]n (?:a|antes)
        pide perd[oó]n
        """
    ),
    complaint=patterns(
        r"""
        (?:has llegado|ha llegado|llegaste|lleg[oó]) [^.?!]*tarde
        (?:me|nos) (?:mandaste|enviaste|diste|mand[oó]|dijiste|interrumpi[oó]|interrumpiste|dejaste|gritaste|mentiste)
        te (?:olvidaste|has olvidado)
        se (?:olvid[oó]|le olvid[oó])
        usted me dijo
        por qu[eé] (?:me |no |he |tengo |has )
        (?:prometiste|prometi[oó])
        no (?:contestaste|cuadran|funciona|has|hiciste|cumpliste|llamaste|me)
        se quej[oó]
        cuidado
        [¡]?ay!
        me hizo quedar
        (?:error|equivocad\w+)
        """
    ),
    own_fault=patterns(
        r"""
        (?:error|fallo|culpa) m[ií]a?o?
        se me (?:olvid[oó]|cay[oó]|ha ca[ií]do|pas[oó])
        tendr[ií]a que haber\w*
        deb[ií] (?:haber\w*|decir\w*)
        no (?:cumpl[ií]|fregu[eé]|llam[eé]|contest[eé]|avis[eé])
        estuvo mal
        """
    ),
    late=patterns(r"tarde|retraso|la espera"),
    again=patterns(r"otra vez|de nuevo|de verdad|vuelva|vuelvo"),
    self_repair=patterns(r"(?:quer[ií]a|quise) decir(?! que)|equivocado de número"),
    evidence={
        "but": patterns("pero"),
        "just": patterns(
            r"""
            es que
            (?:yo )?(?:solo|sólo|solamente|nada más)
            (?:esperaba|quer[ií]a decir) que
            """
        ),
        "room": patterns(
            r"""
            (?:molest\w+|interrump\w+|quitar\w*|robar?\w*|robe|insist\w+|enrollar\w*)
            (?:aburr\w+|preguntas|molestia|lata|pesad[oa]|tontería|bobada)
            (?:tu|su|tanto|cinco minutos|un minuto) (?:de )?(?:tiempo|d[ií]a)
            hablando (?:demasiado|mucho)
            vuelva a lo mismo
            te dejo hablar
            le dejo hablar
            un segundo para pensar
            (?:otra|una) cosa (?:m[aá]s)?
            (?:est[aá]s|est[aá]) ocupad[oa]
            no es tu trabajo
            por (?:tant[oa]s?|la espera|existir|interrumpir|enrollarme)
            """
        ),
        "wish": patterns(
            r"""
            (?:quiero|quer[ií]a|quisiera|querr[ií]a|me gustar[ií]a)
            (?:preferir[ií]a|prefiero|necesito|pido|esperaba|merezco)
            (?:pedir\w*|ped[ií]rselo)
            mucho pedir
            si no es molestia
            """
        ),
        "no": patterns(
            r"""
            no (?:puedo|quiero|voy a|me viene|estoy de acuerdo)
            tengo que (?:irme|decir que no)
            as[ií] no puedo
            decepcionar\w*
            """
        ),
        "lowering": patterns(
            r"""
            si (?:esto |eso )?(?:parezco|suena|sueno|resulta|te parezco|le parezco)
            (?:tont[oa]|tonter[ií]a|est[uú]pid[oa]|ego[ií]sta|verg[uü]enza|apuro)
            (?:nervios[oa]|lent[oa]|sensible|direct[oa]|poco razonable|peque[nñ][oa]|arrogante)
            quiz[aá]s? soy yo
            (?:por )?mi (?:español|acento|ingl[eé]s)
            llorar
            no me explico
            no se me dan bien
            de antemano
            por (?:ser|opinar|necesitar|querer|decir)
            """
        ),
        "opinion": patterns(
            r"""
            (?:creo|pienso|me parece|supongo|digo|s[eé]) (?:que)?
            yo lo har[ií]a
            porque
            que le diga
            """
        ),
    },
)

LEXICON = Lexicon(
    language="es",
    filler_sounds=words("eh ehh ehm em emm mmm mm hum hmm ah este..."),
    filler_words=patterns(
        r"""
        este,
        pues,
        o sea,?
        bueno,
        a ver,
        ¿?sabes\?
        """
    ),
    hedges=patterns(
        r"""
        quiz[aá]s?
        a lo mejor
        tal vez
        (?:yo )?creo que
        no s[eé]
        m[aá]s o menos
        si no es molestia
        me parece que
        supongo
        de alguna manera
        """
    ),
    minimisers=patterns(
        r"""
        solo
        sólo
        solamente
        un poco
        un poquito
        una cosita
        nada m[aá]s que
        """
    ),
    clause_starts=words("y pero o porque que si cuando aunque como donde mientras entonces además pues"),
    reasons=patterns(
        r"""
        porque
        ya que
        es que
        como
        para que
        por eso
        """
    ),
    ask_backs=patterns(
        r"""
        no pasa nada
        da igual
        no importa
        olv[ií]dalo
        solo si (?:puedes|puede)
        o sea
        """
    ),
    backchannels=words("sí si ya ajá vale mm claro"),
    apologies=_APOLOGIES,
    rewordings={
        "room": "Gracias por su tiempo.",
        "wish": "Quisiera pedir una cosa.",
        "just": "Dilo sin «perdón, es que».",
        "but": "Quita «perdón, pero» y empieza por lo que piensas.",
        "no": "No, hoy no puedo.",
        "lowering": "Quítalo y empieza por lo importante.",
        "opinion": "Yo lo veo así.",
        "repeat": "Con una vez basta. Di qué harás ahora.",
        "late": "Gracias por esperarme.",
    },
)
