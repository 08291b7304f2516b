"""German."""

from __future__ import annotations

from rehearsal_voice.language.lexicon import ApologyTable, Lexicon, patterns, words

_APOLOGIES = ApologyTable(
    tokens=patterns(
        r"""
        entschuldigung
        '?tschuldigung
        entschuldigen sie
        entschuldige
        ich entschuldige mich
        (?:bitte )?um entschuldigung
        (?:es |das )?tut mir (?:\w+ ){0,3}leid
        tut mir leid
        mir (?:\w+ ){0,2}leid
        verzeihung
        verzeihen sie
        verzeih
        sorry
        pardon
        meine schuld
        ups
        """
    ),
    openers=patterns(
        r"""
        entschuldigung
        '?tschuldigung
        entschuldigen sie
        entschuldige
        verzeihung
        verzeihen sie
        sorry
        pardon
        """
    ),
    repair=patterns(
        r"""
        wie bitte
        bitte
        hä
        was
        entschuldigung
        verzeihung
        sorry
        """
    ),
    repair_alone=patterns(r"wie bitte|hä|was war das"),
    repair_after=patterns(
        r"""
        (?:wie|was) war (?:noch ?mal|das)
        (?:was|wie|wer|wie viel|ein was|eine was|wie bitte)\s*\?
        was (?:haben sie|hast du|sagten sie|bedeutet|meinen sie)
        wie (?:war das|meinen sie|meinst du)
        (?:können|könnten) (?:sie|du) (?:das |es |bitte |etwas |noch ){0,3}(?:wiederholen|lauter)
        (?:würden|kannst|könntest) (?:sie|du) (?:das |es |bitte |etwas |noch ){0,3}(?:wiederholen|lauter)
        (?:können|könnten) (?:sie|du) (?:das |es |bitte |etwas |noch ){0,3}(?:langsamer|noch ?mal|einmal)
        (?:würden|kannst|könntest) (?:sie|du) (?:das |es |bitte |etwas |noch ){0,3}(?:langsamer|noch ?mal|einmal)
        (?:das |den |die |dich |sie )?(?:\w+ )?(?:\w+ )?(?:habe|hab) ich (?:\w+ )?nicht (?:ganz )?verstanden
        (?:das |den |die |dich |sie )?(?:\w+ )?(?:\w+ )?(?:habe|hab) ich (?:\w+ )?nicht (?:ganz )?gehört
        (?:das |den |die |dich |sie )?(?:\w+ )?(?:\w+ )?(?:habe|hab) ich (?:\w+ )?nicht (?:ganz )?mitbekommen
        (?:das |den |die |dich |sie )?(?:\w+ )?(?:\w+ )?(?:habe|hab) ich (?:\w+ )?nicht (?:ganz )?mitgekriegt
        ich habe? (?:dich|sie|das|es) (?:\w+ )?nicht (?:verstanden|gehört|mitbekommen)
        (?:den letzten teil|das|es) habe ich nicht (?:mitbekommen|verstanden|gehört)
        noch ?mal,? bitte
        (?:etwas )?(?:langsamer|lauter)
        (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) oder \w+
        """
    ),
    request=patterns(
        r"""
        ich glaube,? (?:sie|du) (?:haben|hast)
        (?:sie|du) (?:haben|hast) (?:das|etwas|ihren|deinen|ihre|deine)
        (?:kann|könnte|darf|dürfte|könnten|können) (?:ich|wir)
        (?:haben|hast|können|kannst|könnten|würden|wissen|weißt|gibst|geben) (?:sie|du|ihr)
        (?:ist|fährt|gibt|was|wann|wo|wie|welche\w*|wieviel)
        gibst du
        ich hätte gern (?:ein\w*|zwei|drei|den|die|das)
        ich möchte (?:bitte )?(?:ein\w*|zwei|den|die|das|zahlen|bestellen)
        """
    ),
    vocative=patterns(
        r"""
        herr ober
        mein herr
        meine dame
        herr doktor
        frau doktor
        fräulein
        """
    ),
    sympathy=patterns(
        r"""
        zu hören
        (?:so |sehr )?leid um (?:deinen?|ihren?|eure?n?)
        beileid
        dass (?:du|sie) (?:das|so etwas) [^.?!]*(?:musstest|mussten)
        dass es (?:dir|ihnen|euch) nicht gut
        dass es zu hause
        dass (?:sie|die|man) dich
        wegen (?:der trennung|deines|deiner|ihres|ihrer) (?!verspätung)\w*
        wegen der trennung
        (?:er|sie|der|die) (?:\w+ )?tut mir leid
        tut mir leid um
        """
    ),
    bad_news=patterns(
        r"""
        gestorben
        tot
        verstorben
        krankenhaus
        krebs
        unfall
        (?:das|unser|mein|meine|meinen) \w+ [^.?!]*verloren
        gekündigt
        beerdigung
        scheidung
        """
    ),
    not_apology=patterns(
        r"""
        (?:keine|eine|schlechte|die|der) entschuldigung
        eine schlechte entschuldigung
        (?:tut|muss) (?:mir|dir|ihnen) nicht leid
        nicht leid(?: tun)?
        nicht (?:dafür |zu )?entschuldigen
        entschuldigen sie sich nicht
        zu verzeihen
        es leid
        das leid
        verzeihung braucht
        nicht meine schuld
        bitte,? gern
        """
    ),
    reported=patterns(
        r"""
        (?:ihm|ihr|ihnen) (?:tat|tut) (?:es|das) (?:\w+ )?leid
        es (?:tat|tut) (?:ihm|ihr|ihnen) (?:\w+ )?leid
        (?:hat|haben|habe|hatte) (?:\w+ )?(?:entschuldigung|sorry|pardon) gesagt
        (?:sagte|sagt),? (?:dass )?(?:\w+ )?(?:es|er|sie|das|der|tut)?[^.?!]* leid(?: tut| tat| täte)?
        (?:gesagt|meinte|sagten),? (?:dass )?(?:\w+ )?(?:es|er|sie|das|der|tut)?[^.?!]* leid(?: tut| tat| täte)?
        (?:sagt|sagte|meint),? (?:\w+ )?(?:entschuldigung|sorry|tut mir leid|verzeihung)
        (?:sagt|sagte) (?:ständig|immer|nie) (?:sorry|entschuldigung)
        dass es (?:mir|ihm|ihr|ihnen) leid (?:tut|tat|täte)
        täte \w+ leid
        (?:hat|haben|habe|hatte) (?:\w+ )?(?:sich|mich)[^.?!]* entschuldigt
        entschuldigt sich
        (?:sollte|sollten|muss|müssen) sich [^.?!]*entschuldigen
        um (?:mich|sich) zu entschuldigen
        (?:bat|baten) (?:\w+ )?um (?:verzeihung|entschuldigung)
        dass (?:du dich|sie sich|er sich) entschuldig\w+
        """
    ),
    complaint=patterns(
        r"""
        (?:du|sie|ihr) (?:\w+ ){0,6}(?:zu spät|vergessen|versprochen|geschickt)
        (?:du|sie|ihr) (?:\w+ ){0,6}(?:unterbrochen|gelogen|im stich|nie geantwortet)
        nie geantwortet
        (?:falsche\w*|stimmen nicht|stimmt nicht|beschwert)
        warum (?:muss|hast|haben|habe|bin)
        aua
        vorsicht
        pass auf
        sie sagten
        hattest versprochen
        fehler
        """
    ),
    own_fault=patterns(
        r"""
        mein fehler
        meine schuld
        falsch von mir
        ich habe (?:\w+ ){0,3}(?:vergessen|verpasst|zerbrochen|gelogen|verschüttet)
        ich hätte (?:\w+ ){0,3}(?:müssen|sollen)
        nicht abgewaschen
        """
    ),
    late=patterns(r"zu spät|verspätung|das warten"),
    again=patterns(r"noch ?mal|noch einmal|wirklich|wieder"),
    self_repair=patterns(r"ich meinte|falsch verbunden"),
    evidence={
        "but": patterns("aber"),
        "just": patterns(
            r"""
            (?:wollte|möchte|will|brauche|hat|bin|kann) (?:\w+ ){0,3}(?:nur|eigentlich|einfach|bloß)
            (?:nur|bloß|einfach|halt)
            gehofft
            """
        ),
        "room": patterns(
            r"""
            (?:belästig\w+|stör\w+|nerv\w+|nachhak\w*|lästig|langweil\w+|steh?l\w+|unterbrech\w+|last)
            (?:ihrer|deiner|ihre|deine) zeit
            rede (?:ich )?zu viel
            schweife
            (?:vielen )?fragen
            davon anfange
            (?:ausreden|sprechen) lasse
            lasse (?:sie|dich) (?:aus)?reden
            (?:sekunde|moment) zum
            noch eine (?:sache|frage)
            viel zu tun
            nicht (?:ihre|deine) aufgabe
            (?:jetzt|zu|so) lang
            für die (?:störung|vielen)
            """
        ),
        "wish": patterns(
            r"""
            ich (?:will|möchte|wollte|brauche|verlange|hätte gern\w*|hätte lieber|würde gern|hätte)
            (?:wünsche|wunsch)
            (?:zu )?bitten
            viel verlangt
            verdient
            lieber
            keine umstände
            gern behalten
            wenn ich zu viel
            """
        ),
        "no": patterns(
            r"""
            (?:kann|will|möchte) ich nicht
            ich (?:kann|will|möchte|nehme) (?:\w+ ){0,4}nicht
            (?:ich )?muss (?:\w+ )?(?:los|gehen|weg)
            passt (?:mir )?nicht
            anderer meinung
            enttäuschen
            """
        ),
        "lowering": patterns(
            r"""
            (?:wenn|falls) (?:ich|das) (?:\w+ ){0,3}(?:klingt|klinge|wirke|wirkt|bin)
            (?:dumm\w*|blöd\w*|kleinigkeit|egoistisch|peinlich|unangenehm)
            (?:nervös|langsam|empfindlich|direkt|unvernünftig|überheblich)
            vielleicht liegt es an mir
            (?:für )?mein (?:deutsch|akzent|englisch)
            dass ich (?:weine|lebe|so|da so|eine meinung|dieses)
            (?:erkläre|bin) (?:\w+ )?nicht (?:so )?gut
            im voraus
            wegen so etwas
            """
        ),
        "opinion": patterns(
            r"""
            ich (?:finde|glaube|denke|weiß|sage|fühle|würde)
            weil
            dass ich das sage
            """
        ),
    },
)

LEXICON = Lexicon(
    language="de",
    filler_sounds=words("äh ähm öh öhm ehm hm hmm mm mmm ähh"),
    filler_words=patterns(
        r"""
        also,
        halt
        naja,?
        na ja,?
        sozusagen
        """
    ),
    hedges=patterns(
        r"""
        vielleicht
        ich glaube
        ich denke
        eigentlich
        irgendwie
        eventuell
        möglicherweise
        so eine art
        mehr oder weniger
        ich weiß nicht
        """
    ),
    minimisers=patterns(
        r"""
        nur
        bloß
        mal
        ein bisschen
        ein wenig
        eine kleine (?:frage|sache|bitte)
        kurz
        """
    ),
    clause_starts=words("und aber oder weil dass wenn als ob obwohl denn sondern damit während also dann"),
    reasons=patterns(
        r"""
        weil
        denn
        da ich
        damit
        deshalb
        nämlich
        """
    ),
    ask_backs=patterns(
        r"""
        schon gut
        macht nichts
        ist (?:auch )?nicht so wichtig
        egal
        nur wenn (?:sie|du|es)
        vergessen sie's
        """
    ),
    backchannels=words("ja mhm mm hm genau okay ok aha"),
    apologies=_APOLOGIES,
    rewordings={
        "room": "Danke für Ihre Zeit.",
        "wish": "Ich möchte Sie um etwas bitten.",
        "just": "Ohne „sorry, ich wollte nur“: sagen Sie es einfach.",
        "but": "Ohne „Entschuldigung, aber“: beginnen Sie mit dem, was Sie denken.",
        "no": "Nein, heute geht es nicht.",
        "lowering": "Weglassen und mit der Sache beginnen.",
        "opinion": "Ich sehe es so.",
        "repeat": "Einmal genügt. Sagen Sie, was Sie jetzt tun.",
        "late": "Danke fürs Warten.",
    },
)
