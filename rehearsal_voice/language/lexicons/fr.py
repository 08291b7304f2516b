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
    repair_alone=patterns(r"hein|plaît-il|vous dites|comment ça"),
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
        je crois que vous (?:avez|oubliez)
        vous avez (?:fait tomber|oublié|laissé)
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
        pour (?:ton|ta|votre|sa|son|l'accident de) (?!retard)(?:père|mère|frère|sœur|perte|chien|chat)
        pour (?:ton|ta|votre|sa|son|l'accident de) (?!retard)(?:rupture|mari|femme|ami\w*|fils|fille|famille)
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
        (?:il|elle|ils|elles) (?:était|étaient|est|sont) (?:\w+ )?désolée?s?
        (?:il|elle|on|ils|elles) (?:a|ont|avez|as|m'a|lui a|nous a) (?:toujours |encore |enfin )?dit pardon
        (?:chef|patron|vous|tu|serveur) (?:a|ont|avez|as|m'a|lui a|nous a) (?:toujours |encore |enfin )?dit pardon
        (?:il|elle) a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        (?:il|elle) ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        (?:il|elle) avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        (?:il|elle) a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        (?:il|elle) ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        (?:il|elle) avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        on a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        on (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        on a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        on (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        (?:ils|elles) a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        ils (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elles ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elles avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        (?:ils|elles) a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        ils (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elles ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elles avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        (?:il|elle) a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        (?:il|elle) ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        (?:il|elle) avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        (?:il|elle) a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        il ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elle ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        il avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elle avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        on a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        on (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        (?:ils|elles) a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        ils (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elles ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elles avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        on a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        on ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        on avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        ils a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elles a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        ils ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        ils avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elles ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elles avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        il (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elle (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        il (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elle (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        il lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elle lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        il lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elle lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        il nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elle nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        il nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elle nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        on (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        on (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        ils (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elles (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        ils (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elles (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        on lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        on lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        on nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        on nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        ils lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elles lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        ils lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elles lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        ils nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        elles nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        ils nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        elles nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        il (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elle (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        il (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elle as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elle m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        il lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elle lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        il nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elle nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        il lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elle lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        il nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elle nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        on (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        ils (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elles (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        on (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        ils (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elles as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elles m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        on lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        on nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        ils lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elles lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        ils nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        elles nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        on lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        on nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        ils lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elles lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        ils nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        elles nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        chef a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        chef ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        chef avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        chef a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        chef ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        chef avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        patron a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        patron ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        patron avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        patron a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        patron ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        patron avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        chef a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        chef ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        chef avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        patron a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        patron ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        patron avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        chef a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        chef ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        chef avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        patron a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        patron ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        patron avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        vous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        vous ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        vous avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        vous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        vous ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        vous avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        tu a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        tu (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        serveur a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        serveur ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        serveur avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        tu a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        tu (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        serveur a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        serveur ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        serveur avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        vous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        vous ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        vous avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        vous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        vous ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        vous avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        tu a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        tu (?:ont|avez) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        serveur a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        serveur ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        serveur avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        tu a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        tu ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        tu avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        serveur a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        serveur ont (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        serveur avez (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        chef (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        chef (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        patron as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        patron m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        patron as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        patron m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        chef lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        chef lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        patron lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        patron lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        chef nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        chef nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        patron nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        patron nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        chef (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        patron as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        patron m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        chef as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        chef m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        patron as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        patron m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        chef lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        patron lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        chef nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        patron nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        chef lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        patron lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        chef nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        patron nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        vous (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        vous (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        tu (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        serveur as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        serveur m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        tu (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        serveur as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        serveur m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        vous lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        vous lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        vous nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        vous nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        tu lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        serveur lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        tu lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        serveur lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        tu nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        serveur nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?était (?:\w+ )?désolée?s?
        tu nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        serveur nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étiez (?:\w+ )?désolée?s?
        vous (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        vous as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        vous m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        tu (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        serveur as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        serveur m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        tu (?:as|m'a) (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        serveur as (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        serveur m'a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        vous lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        vous nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        vous lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        vous nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        tu lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        serveur lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        tu nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        serveur nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étais (?:\w+ )?désolée?s?
        tu lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        serveur lui a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        tu nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        serveur nous a (?:toujours |encore |enfin )?dit qu\w*'? ?(?:il|elle|ils|vous|tu)? ?étaient (?:\w+ )?désolée?s?
        qu'(?:il|elle) était (?:\w+ )?désolée?
        que (?:vous étiez|tu étais|j'étais) (?:\w+ )?désolée?
        (?:il|elle) (?:me |nous )?(?:fait|dit|disait),? (?:\w+ )?(?:désolée?|pardon)
        dit (?:toujours )?pardon
        (?:s'est|se sont|s'était) (?:jamais |toujours |\w+ )?(?:excusée?s?|avant|toujours|de|pour)
        (?:me suis|m'étais|s'excuse) (?:jamais |toujours |\w+ )?(?:excusée?s?|avant|toujours|de|pour)
        s'est (?:\w+ )?excusée?
        (?:devraient|devrait|doit|doivent|faut) (?:que )?s'excuser
        demander pardon
        (?:demandé|demande) (?:de|à) (?:lui|me|nous) pardonner
        que (?:tu t'|vous vous |il s')excuse\w*
        """
    ),
    complaint=patterns(
        r"""
        (?:tu|vous) (?:m'|nous )?(?:as|avez|aviez|avais) [^.?!]*(?:envoyé|oublié|dit|promis|coupé|menti)
        (?:tu|vous) (?:m'|nous )?(?:as|avez|aviez|avais) [^.?!]*(?:cassé|crié|laissée?s?)
        (?:tu|vous) (?:m'|nous )?(?:as|avez|aviez|avais) [^.?!]*(?:retard|interrompu|raté|mauvais)
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
            si (?:je parais|ça paraît|ça semble|j'ai l'air|je suis)
            (?:bête|idiote?|stupide|égoïste|honte|nerveu(?:x|se))
            (?:lente?|sensible|directe?|gênant|arrogante?|pour si peu|un détail)
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
