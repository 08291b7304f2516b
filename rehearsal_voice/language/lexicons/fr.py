"""French."""

from __future__ import annotations

from rehearsal_voice.language.lexicon import ApologyTable, Lexicon, patterns, words

_APOLOGIES = ApologyTable(
    tokens=patterns(
        r"""
        désolée?s?
        navrée?s?
        pardon
        pardonne[zr]?[- ]moi
        excuse[zr]?[- ]moi
        je m'excuse
        veuillez m'excuser
        (?:toutes )?mes excuses
        (?:c'est|c'était) (?:de )?ma faute
        oups
        """
    ),
    openers=patterns(
        r"""
        pardon
        excuse[zr]?[- ]moi
        désolée?
        """
    ),
    repair=patterns(
        r"""
        pardon
        comment
        hein
        quoi
        excuse[zr]?[- ]moi
        désolée?
        """
    ),
    repair_after=patterns(
        r"""
        (?:quoi|comment|combien|qui|un quoi|une quoi|qui ça|pardon)\s*\?
        comment (?:dites|dis|ça)
        qu'est ce que (?:vous avez|tu as) dit
        tu disais
        vous disiez
        (?:vous|tu) (?:pouvez|peux|pourriez|pourrais|voulez) (?:bien )?(?:me )?(?:répéter|redire|parler plus)
        (?:pouvez|pourriez)[- ]vous (?:répéter|redire|parler plus)
        je n'ai pas (?:bien |tout )?(?:compris|entendu|saisi|suivi)
        j'ai pas (?:bien )?(?:compris|entendu|saisi)
        plus (?:lentement|fort|doucement)
        ça veut dire quoi
        (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ou \w+
        """
    ),
    request=patterns(
        r"""
        (?:je|on|nous) (?:pourrais?|pourrait|pourrions|peux|peut)
        (?:vous|tu) (?:avez|as|pouvez|peux|servez|fermez|me|sais|savez|auriez)
        (?:ce|cette|cet) \w+
        où|combien|quand|quel(?:le)?|à quelle heure|qu'est ce
        c'est (?:combien|ici|où)
        on paie
        il y a
        ça vous (?:gênerait|dérange)
        (?:je voudrais|j'aimerais|je prendrais|je vais prendre) (?:un|une|des|du|de la|le|la|l'|deux)
        """
    ),
    vocative=patterns(
        r"""
        monsieur
        madame
        mademoiselle
        docteur
        garçon
        """
    ),
    sympathy=patterns(
        r"""
        d'(?:apprendre|entendre) (?:ça|cela)
        pour (?:ton|ta|votre|sa|son|l'accident de) (?!retard)(?:père|mère|frère|sœur|perte|chien|chat|rupture|mari|femme|ami\w*|fils|fille|famille)
        pour l'accident
        condoléances
        que (?:tu|vous) (?:aies|ayez) (?:dû|eu|vécu)
        que (?:tu ne te|vous ne vous) (?:sentes|sentiez)
        qu'(?:ils|on|elle|il) (?:t'|vous )
        pour (?:lui|elle|eux|toi|vous)
        """
    ),
    bad_news=patterns(
        r"""
        morte?
        décédée?
        hôpital
        l'hôpital
        cancer
        diagnostiqué
        accident
        perdu (?:le|notre|mon|ma|un)
        licenciée?
        enterrement
        divorc\w+
        """
    ),
    not_apology=patterns(
        r"""
        pas (?:du tout )?désolée?
        (?:ne sois|ne soyez) pas désolée?
        pas (?:m'|t'|vous |à m'|à t')excuser
        ne (?:vous|t') ?excuse[zs]? pas
        (?:d'|une |mauvaise |son |mon |l'|aucune )excuses?
        des excuses
        (?:son|le|un) pardon
        à pardonner
        pardon est
        (?:paysage|région|pays|lieu|endroit|terre)s? (?:est |sont |tout )?désolée?s?
        pas (?:de )?ma faute
        """
    ),
    reported=patterns(
        r"""
        (?:il|elle|on|ils|elles|chef|patron|vous|tu|serveur) (?:a|ont|avez|as|m'a|lui a|nous a) (?:toujours |encore |enfin )?dit (?:pardon|qu\w*'? ?(?:il|elle|ils|vous|tu)? ?(?:était|étiez|étais|étaient) (?:\w+ )?désolée?s?)
        qu'(?:il|elle) était (?:\w+ )?désolée?
        que (?:vous étiez|tu étais|j'étais) (?:\w+ )?désolée?
        (?:il|elle) (?:me |nous )?(?:fait|dit|disait),? (?:\w+ )?(?:désolée?|pardon)
        dit (?:toujours )?pardon
        (?:s'est|se sont|s'était|me suis|m'étais|s'excuse) (?:jamais |toujours |\w+ )?(?:excusée?s?|avant|toujours|de|pour)
        s'est (?:\w+ )?excusée?
        (?:devraient|devrait|doit|doivent|faut) (?:que )?s'excuser
        demander pardon
        (?:demandé|demande) (?:de|à) (?:lui|me|nous) pardonner
        que (?:tu t'|vous vous |il s')excuse\w*
        """
    ),
    complaint=patterns(
        r"""
        (?:tu|vous) (?:m'|nous )?(?:as|avez|aviez|avais) [^.?!]*(?:envoyé|oublié|dit|promis|coupé|menti|cassé|crié|laissée?s?|retard|interrompu|raté|mauvais)
        de retard
        pas répondu
        pourquoi est ce que
        pourquoi (?:je|tu|vous|personne)
        sont faux
        est fausse?
        s'est plainte?
        aïe
        attention
        trompée?
        erreurs?
        """
    ),
    own_fault=patterns(
        r"""
        mon erreur
        ma faute
        j'ai (?:oublié|raté|cassé|menti|eu tort|crié)
        j'aurais dû
        je n'ai pas (?:fait|répondu|appelé|prévenu)
        """
    ),
    late=patterns(r"retard|l'attente"),
    again=patterns(r"encore|vraiment|revenir|revienne"),
    self_repair=patterns(r"voulais dire(?! qu)|trompée? de numéro"),
    evidence={
        "but": patterns("mais"),
        "just": patterns(
            r"""
            (?:je )?(?:voulais|veux|dis|sais) (?:juste|seulement|simplement)
            c'est (?:juste|seulement)? ?qu\w*'?
            juste
            (?:j'ai )?seulement
            j'espérais
            simplement
            """
        ),
        "room": patterns(
            r"""
            (?:de )?(?:vous |te |t')?(?:déranger|embêter|importuner|embête|ennuie|interrompre|voler|prendre autant)
            insister
            parle trop
            m'égare
            questions
            pénible
            une charge
            votre temps
            revenir là-dessus
            (?:vous|te) laisse parler
            une seconde pour
            encore une chose
            occupée?
            pas votre travail
            aussi longue?
            cinq minutes
            """
        ),
        "wish": patterns(
            r"""
            (?:je )?(?:veux|voudrais|voulais|préférerais|préfère|mérite|demande|aimerais|attends)
            j'(?:aimerais|aurais aimé|aurais voulu)
            (?:j'ai |d'avoir |avoir )?besoin
            (?:te|vous|le) demander
            beaucoup demander
            il me (?:faut|faudrait)
            si ça ne vous dérange pas
            """
        ),
        "no": patterns(
            r"""
            je ne (?:peux|veux|suis|prendrai) pas
            je dois partir
            ne me convient pas
            décevoir
            """
        ),
        "lowering": patterns(
            r"""
            (?:bête|idiote?|stupide|égoïste|honte|nerveu(?:x|se)|lente?|sensible|directe?|gênant|arrogante?|pour si peu|un détail)
            c'est peut-être moi
            (?:pour )?mon (?:français|accent|anglais)
            de pleurer
            m'explique mal
            pas (?:très )?douée?
            d'avance
            j'exagère
            d'(?:être(?! en retard)|exister|avoir besoin)
            de donner mon avis
            """
        ),
        "opinion": patterns(
            r"""
            je (?:pense|crois|dis|trouve|sais|ferais|me sens)
            parce qu\w*'?
            de le dire
            """
        ),
    },
)

LEXICON = Lexicon(
    language="fr",
    filler_sounds=words("euh heu hum hm hmm mm mmm euhm ben-euh"),
    filler_words=patterns(
        r"""
        ben,?
        enfin,
        bah,?
        du coup,?
        tu vois,?
        quoi,
        """
    ),
    hedges=patterns(
        r"""
        peut-être
        je (?:crois|pense)
        je ne sais pas
        j'sais pas
        plus ou moins
        en quelque sorte
        il me semble
        éventuellement
        un genre de
        """
    ),
    minimisers=patterns(
        r"""
        juste
        un (?:tout )?petit(?: peu)?
        un peu
        seulement
        une petite (?:question|chose)
        """
    ),
    clause_starts=words("et mais ou parce que qu' si quand comme où donc alors puis aussi lorsque puisque"),
    reasons=patterns(
        r"""
        parce qu\w*
        car
        puisqu\w*
        comme
        pour que
        """
    ),
    ask_backs=patterns(
        r"""
        ce n'est pas grave
        c'est pas grave
        laisse(?:z)? tomber
        enfin
        seulement si (?:vous|tu)
        ce n'est pas important
        """
    ),
    backchannels=words("oui ouais mm hum d'accord ok voilà"),
    apologies=_APOLOGIES,
    rewordings={
        "room": "Merci de m'accorder du temps.",
        "wish": "Je voudrais vous demander quelque chose.",
        "just": "Dites-le simplement, sans « désolé, c'est juste que ».",
        "but": "Enlevez « désolé, mais » et commencez par votre avis.",
        "no": "Non, ce soir je ne peux pas.",
        "lowering": "Enlevez-le et commencez par l'essentiel.",
        "opinion": "Voici comment je le vois.",
        "repeat": "Une fois suffit. Dites ce que vous ferez maintenant.",
        "late": "Merci de m'avoir attendu.",
    },
)
