"""What is asked for, refused, offered and held on to, in English. See `act_signs`."""

from __future__ import annotations

from rehearsal_voice.mentor.manner_table import manner_table

_DOES = (
    r"(?:give|send|show|help|look|take|review|read|do|spare|find|sit|explain|introduce|ask|lend|share|check|proofread"
    r"|forward|point|talk|come|cover|write|draft|pass|hand|join|brief|walk|finish|start|have|answer|be there"
    r"|ring|call|phone|put|pick|make|cook|drive|carry|bring|book|order|print|walk|train|stand in)"
)

ASKING = manner_table(
    requests=r"""
        (?:could|can|would|will) (?:you|we|the \w+|it|that)\b
        i(?:'d| would) (?:like|love|prefer|ask|appreciate|rather)
        i (?:want|wish|need|ask|am asking|propose|suggest)(?! to (?:say|know|ask whether|tell|talk))
        i'm asking
        what i(?:'d| would)? (?:want|need|like|ask|am asking|'m asking)
        ^(?:so |and |just |please |but |then |instead |from now on |next time )*(?:give|call|ring|phone)\b
        ^(?:so |and |just |please |but |then |instead |from now on |next time )*(?:ask|let|stop)\b
        ^(?:so |and |just |please |but |then |instead |from now on |next time )*(?:don't|use|leave|knock)\b
        ^(?:so |and |just |please |but |then |instead |from now on |next time )*(?:send|text)\b
        ^(?:so |and |just |please |but |then |instead |from now on |next time )*(?:wait|say it|keep|bring)\b
        ^(?:so |and |just |please |but |then |instead |from now on |next time )*(?:do the|take the)\b
        ^(?:so |and |just |please |but |then |instead |from now on |next time )*(?:hand me|come (?:to|and))\b
        please (?:don't|do not|stop|call|ring|ask|give|let|leave|use|knock|wait|bring|keep|take)
        from now on
        if you(?:'d|'ll| could| would| can)\b.*
        (?:that's|that'd be|that would be|is|would be) (?:plenty|enough|all i (?:need|want)|what i (?:need|want))
        (?:that's|that'd be|that would be|is|would be) what would help
        (?:it|that|what|this) (?:would|'d|might|will|could) (?:really )?help
        just (?:sit|listen|be|stay)\b
        (?:that|for) (?:somebody|someone|you|anybody|anyone) (?:tells?|to tell|says|to say|listens?|to listen)
        (?:that|for) (?:somebody|someone|you|anybody|anyone) (?:asks|holds|comes|to come|stays)
        ^ask me\b
    """,
    direct=r"""
        ^(?:so |and |but |then )*(?:could|would|can|will) you (?:please )?(?!know|see|believe|imagine|say|tell)\w+ .*
        (?:could|would|can|will) you (?:please )?(?:do|take|carry|put|bring|cook|clean|ring|call|phone|knock)\b
        (?:could|would|can|will) you (?:please )?(?:keep|leave|stop)\b
        i(?:'d| would) like you to \w+
    """,
    limits=r"""
        (?:no|not|never|don't|do not|won't|without)\b.*\b(?:any ?more|again|from now on|any longer)
        (?:no|not|never|don't|do not|won't|without)\b.*\b(?:in (?:meetings|front of))
        (?:no|not|never|don't|do not|won't|without)\b.*\b(?:at work|at home|with clients)
        from now on
        (?:call|use|leave|keep|stop|talk) (?:me|my|it|that|them|those|jokes?|the jokes?|to me)
        (?:come|tell|ask|save|say) (?:me|my|it|that|them|those|jokes?|the jokes?|to me)
        (?:please )?(?:don't|do not|stop)\b (?!know|think|mind|worry|get me|take it)
        i (?:want|need|'d like|would like|expect)\b.*\b(?:you|it|that|this|them|to (?:be|stop|have))
        i (?:ask|'m asking|am asking)\b.*\b(?:you|it|that|this|them|to (?:be|stop|have))
        (?:i'd|i would) (?:like|ask|rather|prefer)
        (?:could|can|would|will) you
        if (?:it|that|you)\b.*\bi(?:'ll| will)
    """,
    refuses=r"""
        (?:i )?(?:can't|cannot|can not|won't|will not|'m not (?:going|able|taking|doing|coming|lowering|giving))\b
        (?:i )?(?:am not (?:going|able|taking|doing|coming|lowering|giving))\b
        i'm not (?:able|taking|doing|coming|going|lowering|giving|joining|part|in|the (?:one|person)|available)
        ^(?:oh |well |sorry |thanks |thank you |but |look |okay )*(?:no|nope)\b
        ^(?:no )?(?:not (?:this (?:time|week|month|one|year|quarter)|tonight|today|now))
        ^(?:no )?(?:not (?:for me|me|with|possible|from me|a chance|anymore|on))
        (?:it's|it is|that's|that is|it stays|this is) (?:a |still a |still )?no
        (?:still|remains|the answer is|my answer is) (?:a |still a |still )?no
        (?:have to say|has to be|going to say|i say|i'm saying|i'll say|saying) (?:a |still a |still )?no
        count me out
        not lower than
        i'm out
        i(?:'ll| will| have to|'m going to) (?:have to )?(?:pass|decline|turn (?:it|that|this|you) down)
        i(?:'d rather| must) (?:have to )?(?:pass|decline|turn (?:it|that|this|you) down)
        i(?:'ll| will| have to|'m going to|'d rather| must) (?:have to )?(?:say no|sit this (?:one )?out)
        i(?:'d| would) rather not
        (?:isn't|is not|not) going to (?:happen|work|be me)
        i don't (?:take|have room|have space|have the (?:time|room|hours)|do|want to take)
        i don't (?:lower|give|discount|go (?:lower|down|below))
        (?:the|that|my) (?:price|figure|number|fee) (?:stays|stands|holds|is (?:firm|fixed|the price|what it is))
    """,
    offers=rf"""
        what i (?:can|could) (?:\w+ )?(?:do|offer|give)
        i (?:can|could|will|'ll) (?:\w+ ){{0,2}}{_DOES}\b
        i'll {_DOES}\b
        (?:i'm |i am |i'd be |i would be )?(?:happy|glad|willing) to
        let me {_DOES}\b
        how about (?:i|if i|we)
        (?:you can|you're welcome to|you could) (?:have|use|take|borrow|copy|call)
    """,
    reasons=r"""
        (?:because|since|as) (?:i|my|we|the|it|there|he|she|they)
        (?:i've|i have|i've got|we've got|i'm) (?:already |still )?(?:got |promised |full|booked|at (?:my|the))
        (?:i've|i have|i've got|we've got|i'm) (?:already |still )?(?:on |in |leaving|behind|finishing)
        (?:i've|i have|i've got|we've got|i'm) (?:already |still )?(?:working|committed|due|picking)
        (?:i've|i have|i've got|we've got|i'm) (?:already |still )?(?:taking|looking after|up to)
        i (?:already|promised|need (?:the|my|to)|want (?:the|my|to)|leave)
        i (?:have to|owe|work|haven't|don't have|can't afford)
        i'd (?:like|rather|want) to (?:spend|be|keep|save|stay)
        my (?:week|calendar|plate|hours|hands|evening|evenings)\b.*\b(?:is|are|has|have|'s|needs?|full|comes?)
        my (?:mother|father|mum|dad|daughter|son)\b.*\b(?:is|are|has|have|'s|needs?|full|comes?)
        my (?:kids|wife|husband|knee|back|doctor|team)\b.*\b(?:is|are|has|have|'s|needs?|full|comes?)
        my (?:days?|diary|savings|sister|brother)\b.*\b(?:is|are|has|have|'s|needs?|full|comes?)
        the \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?(?:is|has)
        that \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?(?:is|has)
        (?:the|that) \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?goes
        this \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?(?:is|has)
        this \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?goes
        (?:the|that) \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?needs
        this \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?needs
        (?:the|that) \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?comes
        this \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?comes
        (?:the|that) \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?takes
        the \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?starts
        that \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?starts
        this \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?takes
        this \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?starts
        the \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?closes
        that \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?closes
        this \w+ (?:report|audit|launch|deadline|project|client|budget|release|review|tender|course)? ?closes
        it's (?:my|our|the) (?:\w+ )?(?:birthday|play|anniversary|day off|deadline|last)
        it's (?:my|our|the) (?:\w+ )?(?:only|busiest|turn|first|wedding|week)
        (?:takes?|needs?|took|eats?|fills?) (?:up )?(?:all|every|most|the whole)
        that's where (?:all )?my
        the reason is
        (?:it's|it is) (?:the money|about (?:money|my)|because)
    """,
    asks_for_example=r"""
        (?:example|instance|where|which|when)
        (?:what (?:exactly|part|moment|slide|did (?:you (?:see|notice|hear)|i (?:do|say))))
        show me
        (?:point (?:me )?to|specific\w*|at what point|what (?:gave|made)|how (?:exactly|did)|more (?:precise|exact))
    """,
    asks_openly=r"""
        (?:what|how|why|which|where|who|when|tell me)\b
    """,
    asks_intent=r"""
        what(?:'s| is| was| are) (?:the|that|this|it|his|her)\b.*\b(?:meant|supposed|for|about|doing)\b
        (?:what|how|why)\b.*\b(?:you|your|that|this|it|he|she|they|we)\b.*\b(?:want\w*|mean\w*|intend\w*)\b
        (?:what|how|why)\b.*\b(?:you|your|that|this|it|he|she|they|we)\b.*\b(?:going for|after|aim\w*)\b
        (?:what|how|why)\b.*\b(?:you|your|that|this|it|he|she|they|we)\b.*\b(?:achieve|hop(?:e|ing))\b
        (?:what|how|why)\b.*\b(?:you|your|that|this|it|he|she|they|we)\b.*\b(?:idea|mind|trying)\b
        (?:what|how|why)\b.*\b(?:you|your|that|this|it|he|she|they|we)\b.*\b(?:suppos\w+|feel|think\w*|do)\b
        (?:what|how|why)\b.*\b(?:you|your|that|this|it|he|she|they|we)\b.*\b(?:thought|about|decid\w+)\b
        (?:what|how|why)\b.*\b(?:you|your|that|this|it|he|she|they|we)\b.*\b(?:chose|choose|picture\w*|behind|see)\b
        (?:tell me|talk me through|walk me through) (?:what|why|how|your|about)
        (?:you|your|it|that|this)\b.*\b(?:aiming|aim|going for|after|meant?|intend\w*|on purpose)\b
        (?:you|your|it|that|this)\b.*\b(?:deliberate\w*|intention|supposed)\b
    """,
    holds_floor=r"""
        (?:wait|let me (?:finish|say|get|just)|hang on|hold on|hold it|one (?:second|moment|minute|more thing))
        (?:i'm not (?:done|finished))
        (?:i wasn't (?:done|finished)|back to (?:my|the|what)|as i was saying)
        (?:i was saying|i was (?:still )?(?:talking|speaking))
        (?:still my|before (?:you|we) go on|first (?:this|let)|gerald|i'd like to finish|stay with me)
        (?:hear me out|stop (?:there|a)|just a (?:second|moment|minute)|not yet|after this)
    """,
    points=r"""
        (?:i|we|you|it's|the|my|dad|mum|there's)\b.*\b(?:need|want|like|ask\w*|is|are|was|can't)\b
        (?:there is|your|our|on)\b.*\b(?:need|want|like|ask\w*|is|are|was|can't)\b
        (?:i|we|you|it's|the|my|dad|mum|there's)\b.*\b(?:won't|don't|will|have|has|'d|leaving)\b
        (?:there is|your|our|on)\b.*\b(?:won't|don't|will|have|has|'d|leaving)\b
        (?:i|we|you|it's|the|my|dad|mum|there's|there is|your|our|on)\b.*\b(?:selling|coming|moving|going|getting)\b
        (?:i|we|you|it's|the|my|dad|mum|there's|there is|your|our|on)\b.*\b(?:stopping|would|come|take)\b
    """,
)
