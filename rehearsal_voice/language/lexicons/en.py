"""English."""

from __future__ import annotations

from rehearsal_voice.language.lexicon import ApologyTable, Lexicon, patterns, words

_APOLOGIES = ApologyTable(
    tokens=patterns(
        r"""
        sorry
        apologi[sz]e
        apologi[sz]ing
        (?:my |an )?apolog(?:y|ies)
        forgive me
        excuse me
        pardon(?: me)?
        (?:beg|bake|bag|back|big) your pardon
        my bad
        (?:my|our) fault
        oops
        """
    ),
    openers=patterns(
        r"""
        sorry
        excuse me
        pardon(?: me)?
        """
    ),
    repair=patterns(
        r"""
        sorry
        i'm sorry
        pardon(?: me)?
        excuse me
        (?:i )?(?:beg|bake|bag|back|big) your pardon
        come again
        what was that
        """
    ),
    repair_alone=patterns(
        r"(?:pardon,? )?pardon(?: me)?|(?:i )?(?:beg|bake|bag|back|big) your pardon|come again|what was that"
    ),
    repair_after=patterns(
        r"""
        (?:what|who|how much|how many|a what|which one)\s*\?
        what was (?:that|it)
        what did you (?:say|mean)
        what do you mean
        come again
        (?:can|could|would|will) you (?:please )?(?:repeat|say (?:that|it)|speak (?:up|a bit|more|slow\w*|loud\w*))
        would you mind (?:repeating|saying)
        (?:i )?(?:didn't|did not|couldn't|don't|can't) (?:quite |really )?(?:catch|hear|get|understand|follow)
        i missed (?:that|it|the|what)
        say (?:that|it) again
        you said \w+ or \w+
        more slowly
        """
    ),
    request=patterns(
        r"""
        i think you(?:'ve)? (?:dropped|forgot|left|gave)
        i think (?:this|that) is yours
        (?:can|could|may|might) (?:i|we|you|someone)
        (?:would|will|do|did|are|have|does) (?:you|it|this|that|the)
        is (?:this|that|there|it|the|anyone)
        where|what|which|when|how (?:much|many|long|far|do|can)
        (?:i|we)(?:'d| would) like (?:a|an|some|the|to (?:order|pay|book))
        (?:i|we)'ll have
        """
    ),
    vocative=patterns(
        r"""
        sir
        ma'am
        madam
        miss
        waiter
        doctor
        """
    ),
    sympathy=patterns(
        r"""
        to hear
        (?:for|about) (?:your|the) (?:loss|mother|mum|mom|father|dad|brother|sister|dog|cat|husband|wife|son|daughter)
        (?:for|about) (?:your|the) (?:break-?up|accident|divorce|family|friend|news|grand\w+|baby|illness)
        for what you(?:'ve| have)? (?:lost|been through)
        (?:that )?you (?:had|have) to go through
        (?:that )?(?:this|that|it) happened to you
        you(?:'re| are) (?:not feeling|unwell|ill|sick|going through|hurting)
        things are (?:so )?(?:hard|difficult|tough)
        they (?:treated|did)
        feel(?:s|ing)? (?:so |very |really )?sorry for (?:him|her|them|you)
        """
    ),
    bad_news=patterns(
        r"""
        died
        dead
        passed away
        funeral
        hospital
        cancer
        diagnosed
        accident
        (?:we|i) lost (?:the|my|our|a)
        (?:was|got|been) (?:fired|laid off|robbed|mugged)
        divorc\w+
        broke up with me
        (?:very |seriously )?(?:ill|sick)
        """
    ),
    not_apology=patterns(
        r"""
        sorry not sorry
        sorry (?:state|sight|excuse|lot|affair|mess)
        sa[fv]e than sorry
        (?:you'll|you will|they'll|he'll|she'll|you'd) be sorry
        not (?:at all )?(?:really )?sorry
        (?:nothing|no need|don't|not|don't have|do not have) to be sorry
        (?:don't|do not|never) (?:be |say |feel )(?:so )?sorry
        (?:not|never|won't|n't) (?:going to |have to |need to |want to )?apologi[sz]e
        (?:need|want|expect|deserve|owe us|demand|waiting for) an apology
        (?:is|word) (?:called )?an apology
        (?:a|the|no|royal|presidential) pardon(?! me)
        pardoned
        not (?:my|our) fault
        n't (?:my|our) fault
        excuse me is
        no need to apologi[sz]e
        """
    ),
    reported=patterns(
        r"""
        (?:he|she|they|everyone|everybody) (?:was|were|is|are|felt|seemed|looked) (?:all |so |very |really )?sorry
        (?:said|says|say|goes|went|told \w+),? (?:so |very |really )?sorry
        (?:said|says|told \w+|felt)(?: that)? (?:he|she|they|you|it|we)(?: was| were| is) (?:so |very )?sorry
        (?:said|says|told \w+|felt)(?: that)? (?:he|she|they|you|it|we)(?: are|'s|'re) (?:so |very )?sorry
        (?:i )?told (?:him|her|them|you|everyone) (?:that )?i was (?:so |very |really )?sorry
        (?:i|he|she|they|we|who) (?:\w+ )?apologi[sz]ed
        (?:\w+) apologi[sz]ed
        (?:he|she|they|you|people) (?:should|must|could|might) (?:\w+ )?(?:apologi[sz]e|say sorry)
        (?:never|always) (?:says?|said) (?:(?:he|she|they) (?:was|were) )?sorry
        (?:keeps?|kept|always) (?:on )?(?:saying|says?) sorry
        (?:wrote|called|came|rang|texted|wanted) to (?:say sorry|apologi[sz]e)
        asked (?:me|him|her|us|them) to forgive
        (?:want|wanted|expect|need) (?:you|him|her|them) to (?:apologi[sz]e|say sorry)
        """
    ),
    complaint=patterns(
        r"""
        you (?:were|are|arrived|came|got here) [^.?!]*late
        you (?:sent|gave|told|brought) (?:me|us) [^.?!]*
        you(?:'ve)? (?:forgot|forgotten|missed|broke|broken|lost|lied|interrupted)
        you(?:'ve)? (?:ignored|shouted|yelled|promised|let|hurt|ruined|deleted)
        you (?:never|didn't|did not|haven't|don't|still haven't|failed)
        (?:and )?you never
        (?:your|the) [^.?!]*(?:wrong|mistake|don't add up|doesn't add up|complained|error|late)
        complain\w* about
        made (?:me|us) look
        why (?:did|do|didn't|am|was|were|have) (?:i|you|we|it)
        ouch
        careful
        watch (?:it|out)
        my \w+'s? (?:ruined|broken)
        """
    ),
    own_fault=patterns(
        r"""
        my (?:own )?(?:mistake|fault|bad|error)
        i (?:forgot|broke|lied|missed|messed up|was wrong|shouted|should have|shouldn't have|hurt|spilled|lost)
        i (?:didn't|failed to) (?:do|call|send|answer|finish|check|tell)
        wrong of me
        """
    ),
    late=patterns(r"late|waiting|the delay"),
    again=patterns(r"again|still|really|truly|keep"),
    self_repair=patterns(r"i meant|wrong number|i mean \w+day"),
    evidence={
        "but": patterns(
            r"""
            but
            however
            """
        ),
        "just": patterns(
            r"""
            i (?:just|only|simply)
            (?:i was|it's|it is|was) (?:just|only)
            i was (?:hoping|going|wondering)
            """
        ),
        "room": patterns(
            r"""
            (?:can|could|may) i (?:just )?(?:say|add|mention|ask) (?:something|one|that|a)
            (?:to|for) (?:\w+ )?(?:bother|trouble|disturb|interrupt|tak(?:e|ing)|wast(?:e|ing)|keep|steal\w*)\w*(?: up)?
            (?:for|about) (?:all (?:of )?)?(?:the|these|my|so many|having so many) (?:\w+ )?(?:questions?|wait|story)
            (?:for|about) (?:all )?(?:the|these|my|so many|having so many) (?:\w+ )?(?:message|emails?|trouble)
            (?:for|about) (?:rambling|talking|going on|repeating|asking)
            (?:for|about) (?:insisting|bringing|interrupting|needing|having|being)
            (?:i'm |i am |i was )?talking too (?:much|long)
            (?:that|this) was (?:a bit |very |too |so )?long
            i (?:keep|keep on) (?:\w+ing)
            (?:a )?(?:pain|nuisance|burden|bother|annoying|difficult)
            you(?:'re| are) (?:very |so )?busy
            your (?:last )?(?:\w+ )?(?:time|minutes?|day)
            bringing (?:it|this|that) up
            (?:a |one )?(?:second|moment|minute) to think
            i (?:should|will|'ll) let you (?:speak|talk|finish)
            one (?:more|last) (?:thing|point|question)
            (?:explained|told me|answered) (?:it|that|this)?
            """
        ),
        "wish": patterns(
            r"""
            (?:to|for) ask(?:ing)?
            i(?:'d| would) (?:really )?(?:like|love|prefer|rather|want|need|be)
            i (?:really |just |only |do )?(?:want|need|deserve|disagree|prefer|hope|expect)
            i(?:'m| am) asking
            (?:a lot|too much) to ask
            asking (?:for )?too much
            (?:a|my|this) (?:small |tiny |little )?(?:request|wish|favou?r)
            if (?:that's|it's|that is|it is) (?:all right|alright|okay|ok|not too much)
            if you (?:let me|don't mind|wouldn't mind)
            that i need
            """
        ),
        "no": patterns(
            r"""
            i (?:can't|cannot|won't|will not|don't want|have to go|must go|have to leave|have to say no|disagree)
            (?:say|saying) no
            i have to (?:go|say no|leave)
            doesn't work for me
            """
        ),
        "lowering": patterns(
            r"""
            if (?:this|that|it|i) (?:comes|come|sounds|sound|seems|seem|is|am)
            (?:stupid|silly|dumb|trivial|tiny|small|little)
            (?:selfish|embarrass\w*|unreasonable|emotional|nervous|slow|annoying|blunt)
            i feel (?:bad|awful|terrible|stupid|guilty)
            (?:maybe|perhaps) it's (?:just )?me
            my (?:english|accent|spanish|french|german)
            (?:for )?(?:crying|being (?:so )?\w+)
            not (?:very |so |really )?(?:good at|explaining)
            about me
            in advance
            looking for the words
            always (?:get|like this)
            sound (?:arrogant|selfish|stupid|ungrateful)
            for wanting
            for having an? (?:opinion|wish|request)
            """
        ),
        "opinion": patterns(
            r"""
            i (?:think|guess|feel|believe|suppose|know)
            it(?:'s| is) (?:just )?(?:that|not)
            because
            since
            for saying
            """
        ),
    },
)

LEXICON = Lexicon(
    language="en",
    filler_sounds=words("um uh er erm uhm umm uhh uhhh ummm hm hmm hmmm mm mmm mhm ah ahh eh"),
    filler_words=patterns(
        r"""
        like,
        you know,?
        i mean,?
        so,
        actually,
        basically,
        well,
        """
    ),
    hedges=patterns(
        r"""
        i (?:think|guess|suppose|feel like)
        kind of
        sort of
        maybe
        perhaps
        probably
        possibly
        i might be wrong
        if that makes sense
        i don't know if
        i'm not sure(?: if)?
        somehow
        no worries if not
        it seems
        more or less
        """
    ),
    minimisers=patterns(
        r"""
        just
        only
        a (?:little )?bit
        a little
        (?:a )?(?:quick|tiny|small) (?:question|thing|favou?r|point)
        slightly
        nothing (?:big|major|important)
        """
    ),
    clause_starts=words(
        "and but or so because since although though if when while which who that where as then also however unless"
    ),
    reasons=patterns(
        r"""
        because
        since
        the reason
        so that
        as i
        due to
        given that
        """
    ),
    ask_backs=patterns(
        r"""
        (?:but|or) (?:it's|that's|it is) (?:fine|okay|ok|all right|up to you)
        no worries
        never mind
        forget (?:it|i said)
        i mean
        only if
        if (?:that's|it's) (?:okay|ok|possible|not too much)
        it's not (?:that )?important
        we don't have to
        """
    ),
    backchannels=words("yeah yes yep mhm mm-hmm mm hmm uh-huh right okay ok sure i see"),
    apologies=_APOLOGIES,
    rewordings={
        "room": "Thank you for your time.",
        "wish": "I would like to ask for something.",
        "just": "Say it plainly, without “sorry, I just”.",
        "but": "Leave “sorry, but” out and begin with what you think.",
        "no": "No, that doesn't work for me.",
        "lowering": "Leave it out; begin with your point.",
        "opinion": "I see it like this.",
        "repeat": "Once is enough. Say what you will do now.",
        "late": "Thank you for waiting.",
    },
)
