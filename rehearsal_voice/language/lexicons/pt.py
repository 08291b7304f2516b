"""Portuguese."""

from __future__ import annotations

from rehearsal_voice.language.lexicon import ApologyTable, Lexicon, patterns, words

_APOLOGIES = ApologyTable(
    tokens=patterns(
        r"""
        desculp[ae]
        desculpem
        desculpe-me
        desculpa-me
        perdão
        perdo[ae]-me
        me perdo[ae]
        (?:eu )?sinto (?:muito|imenso|tanto)
        lamento
        (?:lhe |te )?(?:peço|pedimos) (?:desde já |imensa |muita )?desculpas?
        com licença
        (?:a )?culpa (?:foi|é) minha
        culpa minha
        ups
        """
    ),
    openers=patterns(
        r"""
        desculp[ae]
        desculpem
        perdão
        com licença
        """
    ),
    repair=patterns(
        r"""
        desculp[ae]
        perdão
        como
        hã
        quê
        o quê
        """
    ),
    repair_alone=patterns(r"como disse|hã|o que disse"),
    repair_after=patterns(
        r"""
        (?:o quê|o que|quê|quem|quanto|um quê|uma quê|como)\s*\?
        como (?:disse|é que disse|disseste)
        o que (?:é que )?(?:disse|disseste)(?=\s*(?:[?.!]|$))
        o que (?:é que )?(?:significa|quer dizer)
        (?:pode|podes|podia|poderia) (?:repetir|dizer isso|falar)
        não (?:percebi|ouvi|entendi|apanhei|compreendi|escutei)
        mais (?:devagar|alto|lento)
        (?:segunda|terça|quarta|quinta|sexta|sábado|domingo) ou \w+
        """
    ),
    request=patterns(
        r"""
        acho que (?:deixou|deixaste|se esqueceu)
        deix(?:ou|aste) (?:cair|isto)
        (?:pode|podes|podia|poderia|podíamos|posso|podemos)
        (?:tem|têm|tens|há|está|é|sabe|sabes|importa-se|este|esta|ainda)
        onde|quanto|quando|qual|a que horas|o que|como
        passas-me
        se paga
        (?:queria|quero|gostaria de|vou querer) (?:um|uma|uns|umas|o|a|dois|duas)
        """
    ),
    vocative=patterns(
        r"""
        senhora?
        minha senhora
        garçom
        garçonete
        doutora?
        menina
        """
    ),
    sympathy=patterns(
        r"""
        (?:muito )?(?:saber|ouvir) (?:disso|isso)
        (?:muito )?pel[oa] (?:teu|tua|seu|sua) (?!atraso|erro|relatório)\w+
        por (?:ele|ela|eles|elas|ti|você)
        sentimentos
        que (?:tenhas|tenha) (?:tido|passado)
        que não (?:estejas|esteja) bem
        o fim do
        que (?:te|lhe|o|a) (?:tenham|tratassem)
        que as coisas estejam
        o que aconteceu
        """
    ),
    bad_news=patterns(
        r"""
        morreu
        faleceu
        hospital
        cancro
        câncer
        acidente
        perdemos
        (?:fui|foi) despedid[oa]
        demitid[oa]
        funeral
        divórcio
        """
    ),
    not_apology=patterns(
        r"""
        (?:uma|má|há|sempre uma|nenhuma) (?:má )?desculpa
        não há desculpa
        não lamento
        não (?:vou|tens de|tem de|preciso|peça|peças) (?:de )?(?:pedir )?desculpas?
        não peç\w+ desculpas?
        pedido de desculpas
        a perdoar
        (?:o|um) perdão
        sinto (?:muito |muita )?(?:frio|calor|medo|fome|alegria|saudades?|dor)
        sinto que
        vais? lamentar
        culpa não é minha
        """
    ),
    reported=patterns(
        r"""
        (?:ele|ela|eles|elas|todos) (?:\w+ )?(?:sentiam?|lamentavam?|lamentou) ?(?:muito)?
        (?:ele|ela|equipa|empregado|nunca|eles|elas) pediu desculpas?
        pedi(?:u|ram)(?:-\w+)? desculpas?
        (?:disse|disseram|disseste|disse-\w+|diz-me|diz),? (?:\w+ )?(?:que )?(?:lamentava\w*|sentia muito)
        (?:disse|disseram|disseste|disse-\w+|diz-me|diz),? (?:\w+ )?(?:que )?(?:desculpe|desculpa|sentia)
        (?:sempre|nunca) (?:a )?ped\w+ desculpas?
        (?:está sempre a|pede sempre|a|para) pedir(?:-\w+)? desculpas?
        pede (?:sempre )?desculpas?
        (?:deviam|devia|têm de|tem de) pedir desculpas?
        desculpei-me
        desculpou-se
        que (?:o|a|me|lhe) (?:perdoasse|desculpasse|peças desculpas?)
        que me peças desculpas?
        """
    ),
    complaint=patterns(
        r"""
        cheg(?:ou|aste) [^.?!]*(?:atrasad[oa]|tarde)
        (?:mandaste|mandou|deste|deu|disse|disseste)-(?:me|nos)
        (?:disse|mandou)-me
        esqueceste-te
        esqueceu-se
        porque é que
        por que (?:é que|não|tive)
        (?:prometeste|prometeu)
        não (?:respondeste|respondeu|fizeste|fez)
        (?:est(?:ão|á)) errad[oa]s?
        queixou-se
        interromp\w+-me
        ai!
        cuidado
        deixaste-nos
        erro
        """
    ),
    own_fault=patterns(
        r"""
        erro meu
        (?:a )?culpa (?:foi|é) minha
        (?:esqueci|errei|menti|parti|falhei|entornei)
        devia tê-\w+
        fiz mal
        não (?:lavei|respondi|liguei|avisei)
        """
    ),
    late=patterns(r"(?:o )?atraso|atrasad[oa]|a espera"),
    again=patterns(r"mais uma vez|outra vez|a sério|de novo|voltar"),
    self_repair=patterns(r"queria dizer(?! que)|enganei-me"),
    evidence={
        "but": patterns("mas"),
        "just": patterns(
            r"""
            é (?:só )?que
            (?:eu )?só
            (?:eu )?esperava
            """
        ),
        "room": patterns(
            r"""
            (?:incomod\w+|incómodo|incômodo|insist\w+|interromp\w+|perguntas|chat[oa]|roubar\w*|aborreç\w+|aborrec\w+)
            (?:tirar|tomar) (?:\w+ )*tempo
            (?:o teu|o seu|tanto) tempo
            falar demais
            divagar
            voltar ao mesmo
            (?:deixá-lo|deixá-la|deixar-te) falar
            um segundo para
            mais uma coisa
            ocupad[oa]
            não é o (?:seu|teu) trabalho
            (?:muito )?long[oa]
            cinco minutos
            tirar tanto
            """
        ),
        "wish": patterns(
            r"""
            (?:quero|queria|gostava|gostaria|preferia|prefiro|preciso|precisar|peço (?!desculpa)|mereço|esperava)
            (?:pedir(?:-\w+)?) (?!desculpa)
            pedir muito
            peço demais
            se não for (?:incómodo|incômodo)
            """
        ),
        "no": patterns(
            r"""
            não (?:posso|quero|vou|concordo|me dá jeito|consigo)
            tenho de ir
            desiludi\w*
            decepcion\w*
            """
        ),
        "lowering": patterns(
            r"""
            se (?:pareço|parece|soa|soo)
            (?:parv[oa]|bobagem|estúpid[oa]|egoísta|vergonha|nervos[oa])
            (?:lent[oa]|sensível|diret[oa]|pouco razoável|pequena|arrogante)
            talvez seja eu
            o meu (?:português|sotaque|inglês)
            (?:estar a )?chorar
            explicar-me bem
            não tenho jeito
            desde já
            existir
            dar a minha opinião
            """
        ),
        "opinion": patterns(
            r"""
            (?:acho|penso|digo|sei|creio) ?(?:que)?
            eu faria
            porque
            dizer isto
            não me sinto
            """
        ),
    },
)

LEXICON = Lexicon(
    language="pt",
    filler_sounds=words("eh ehm hum hmm ãh hã mmm mm é... ahn"),
    filler_words=patterns(
        r"""
        tipo,?
        então,
        pronto,
        né,?
        quer dizer,?
        """
    ),
    hedges=patterns(
        r"""
        talvez
        acho que
        se calhar
        não sei
        mais ou menos
        creio que
        de certa forma
        parece-me
        """
    ),
    minimisers=patterns(
        r"""
        só
        apenas
        um (?:bocadinho|pouquinho|pouco)
        uma coisinha
        rapidinho
        """
    ),
    clause_starts=words("e mas ou porque que se quando como onde enquanto então também pois"),
    reasons=patterns(
        r"""
        porque
        já que
        pois
        para que
        por isso
        """
    ),
    ask_backs=patterns(
        r"""
        não faz mal
        deixe? (?:lá|estar)
        não importa
        esqueça
        só se (?:puder|puderes)
        quer dizer
        """
    ),
    backchannels=words("sim mm pois ok certo claro aham"),
    apologies=_APOLOGIES,
    rewordings={
        "room": "Obrigado pelo seu tempo.",
        "wish": "Gostaria de lhe pedir uma coisa.",
        "just": "Diga-o sem «desculpe, é que».",
        "but": "Tire «desculpe, mas» e comece pelo que pensa.",
        "no": "Não, hoje não posso.",
        "lowering": "Deixe isso de fora e comece pelo essencial.",
        "opinion": "Eu vejo assim.",
        "repeat": "Uma vez chega. Diga o que vai fazer agora.",
        "late": "Obrigado por esperar.",
    },
)
