"""What is told: what somebody did, what came of it, what works, what is next, in English. See `act_signs`."""

from __future__ import annotations

from rehearsal_voice.mentor.manner_table import manner_table

_PAST = (
    r"(?:\w{3,}ed|were|did|said|told|took|left|let|read|made|put|came|went|sat|wrote|spoke|gave|forgot|brought|sent"
    r"|threw|ran|kept|cut|got|had|stood|held|lost|found|met|paid|sold|taught|thought|built|hid|hit|fell|broke"
    r"|shut|drove)"
)
_WHEN = (
    r"(?:last (?:night|week|time|month|year|summer|\w+day)|yesterday|tonight|this (?:morning|week|afternoon|evening)"
    r"|(?:on |since |from )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|today|twice|the (?:second|third|fourth) \w+"
    r"|(?:two|three|four|five|ten|\d+) times|the other (?:day|night|week)|in (?:there|that meeting|the meeting)"
    r"|in front of|at (?:lunch|dinner|breakfast|the (?:table|meeting|party|door))|just now|earlier|(?:an hour"
    r"|\w+ days?|"
    r"weeks?) ago|when (?:you|i|we)|while (?:you|i|we)|until (?:ten|eleven|midnight|one|two|\d+))"
)
_PLACE = (
    r"(?:chapters?|pages?|scenes?|opening|ending|middle|prologue|epilogue|paragraphs?|first (?:half|third|part|line)"
    r"|second (?:half|part)|last (?:third|part|line|page)|beginning|start|end|dialogue|act|verse|bridge|chorus|intro"
    r"|part (?:one|two|three|four)|halfway)"
)

TELLING = manner_table(
    event=rf"""
        ^(?=.*\b{_WHEN}\b)(?=.*\b(?:you|i|we|he|she)(?:'ve|'d| have| had| was| were)? (?:\w+ )?{_PAST}\b).*
        ^(?=.*\b{_WHEN}\b)(?=.*\b(?:they|there|it)(?:'ve|'d| have| had| was| were)? (?:\w+ )?{_PAST}\b).*
        ^(?=.*\b{_WHEN}\b)(?=.*\bthere (?:was|were|were still|was still)\b).*
        ^(?=.*\b{_WHEN}\b)(?=.*\b(?:was|were|am|is) \w+ing\b).*
        you (?:\w+ly |just |also )?(?:called|told|read|took|said|laughed|interrupted)\b
        you (?:\w+ly |just |also )?(?:imitated|mimicked|joked|made (?:a joke|fun))\b
        you (?:\w+ly |just |also )?(?:did (?:my|an|your|the|that) \w+|let yourself|walked in)\b
        you (?:\w+ly |just |also )?(?:came in|came up|moved|rearranged|opened|threw out|put|wrote|sent)\b
        you (?:\w+ly |just |also )?(?:answered for|spoke for|talked over|cut|corrected|turned|used)\b
        (?:you've|you have) \w+ .*(?:without|again|times|today|since|in front of)
    """,
    own_story=rf"""
        ^(?:so |and |then )?(?:i|we) (?:\w+ly |just |also |then )?{_PAST}\b.*
        ^(?:so |and |then )?(?:i|we) (?:\w+ly |just |also |then )?(?:drew|began|won|led|set)\b.*
        (?:since then|because of (?:it|that)|in the end|and (?:so|now|after that)|from then on|as a result)
    """,
    own_failing=r"""
        (?:mistake|wrong|failed|failure|forgot|forgotten|missed|too late|broke|lost|messed|misjudged|underestimated)
        (?:overlooked|should have|didn't check|hadn't|without asking|without checking|embarrassing)
    """,
    own_deed=rf"""
        ^i (?:\w+ly |just |then )?{_PAST}\b.*
        {_WHEN} i (?:\w+ly |just )?{_PAST}\b
        (?:what i did|i'm the one who|it was me who|i was the one who)
        i (?:\w+ )?(?:left you|took credit|cut you off|talked over|spoke over|laughed at)
        i (?:\w+ )?(?:read your|passed (?:it|them|your)|used your)
        i (?:\w+ )?(?:presented your|forgot|ignored|interrupted|snapped at)
        i (?:\w+ )?(?:shouted|lied|told (?:them|everyone)|broke)
    """,
    results=r"""
        (?:instead of|down from|up from|from .* to|used to (?:be|take|have|need)|compared (?:to|with))
        (?:more than (?:before|last)|fewer|less|increase\w*|decrease\w*|drop\w*|fell|rose)
        (?:grew|cut|saved?|saving|sav(?:es|ing)|earned|sold|won|brought|renewed|signed|worth|halved)
        (?:doubled|tripled|faster|shorter|trained|finished|fixed|shipped|delivered|closed)
        (?:launched|built|printed?|wrote|rebuilt|organised|organized|handled|ran|led|kept|reduced|raised)
        (?:hired|answered|served|converted|passed|first time|record|because of me|since i)
        (?:thanks to|ahead of|under budget|on time|orders|customers|clients|complaints|returns)
        (?:users|tickets|visitors|subscribers|sets|jobs|hours|days|weeks|percent|%)
    """,
    praises=rf"""
        ^(?=.*\b(?:works?|worked|love|loved|like|liked|wonderful|great|good)\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong|twice|laughed|cried)\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:twice|laughed|cried)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:twice|laughed|cried)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:twice|laughed|cried)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong|twice|laughed|cried)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?|brilliant|perfect)\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:brilliant|perfect)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite|favorite|best)\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:favorite|best)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:brilliant|perfect)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:favorite|best)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:brilliant|perfect)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?|brilliant|perfect)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:favorite|best)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite|favorite|best)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:twice|laughed|cried)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:twice|laughed|cried)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:twice|laughed|cried)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:twice|laughed|cried)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:brilliant|perfect)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:brilliant|perfect)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite)\b)(?=.*\b(?:the (?:bit|line|moment|part))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite)\b)(?=.*\b(?:the (?:way|image|sentence))\b).*
        ^(?=.*\b(?:favorite|best)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite|favorite|best)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:brilliant|perfect)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:brilliant|perfect)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:favorite|best)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:favorite|best)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:works?|worked|love|loved|like)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:liked|wonderful|great|good)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:beautiful\w*|spot on|strong|twice|laughed|cried)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:funny|stayed with me|believed?|brilliant|perfect)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:alive|sharp|goosebumps|favourite|favorite|best)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put|still (?:see|hear))\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous|clever|genius|heard)\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:clever|genius|heard)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous|clever|genius|heard)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence|word|joke|dialogue))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:clever|genius|heard)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous|clever|genius|heard)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*|warm|vivid|real|smell\w*)\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right|got me|keep that)\b)(?=.*\b(?:{_PLACE}|where|when)\b).*
        ^(?=.*\b(?:saw|surprised|exactly right)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:got me|keep that)\b)(?=.*\b(?:(?!it|that|there|he|she|what|let)\w+'s \w+)\b).*
        ^(?=.*\b(?:saw|surprised|exactly right|got me|keep that)\b)(?=.*\b(?:the \w+ (?:in|on|at|of|with|from))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:got me|keep that)\b)(?=.*\b(?:that (?:line|moment|image|bit|sentence))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right|got me|keep that)\b)(?=.*\b(?:that (?:word|joke|dialogue))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:the (?:bit|line|moment|part))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:the (?:way|image|sentence))\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:clever|genius|heard)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous|clever|genius|heard)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:moved|excellent|lovely)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\bcouldn't put\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:clever|genius|heard)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous|clever|genius|heard)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:got me|keep that)\b)(?=.*\b(?:the (?:bit|line|moment|part|way|image|sentence))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right|got me|keep that)\b)(?=.*\b(?:the (?:voice|dog|mother|father))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:got me|keep that)\b)(?=.*\b(?:the (?:brother|sister|letter|smell|kitchen))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right|got me|keep that)\b)(?=.*\b(?:the (?:storm|silence|detail|joke))\b).*
        ^(?=.*\b(?:moved|excellent|lovely|couldn't put)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:still (?:see|hear))\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:wouldn't change|gorgeous|clever|genius|heard)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:magic|true|precise|touch\w*)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:warm|vivid|real|smell\w*)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        ^(?=.*\b(?:saw|surprised|exactly right|got me|keep that)\b)(?=.*\b(?:how (?:she|he|they|you|the))\b).*
        the (?:bit|part|moment|line|scene|page|passage|image) (?:\w+ )?(?:where|when|with|in|on|at|about)
    """,
    problems=rf"""
        ^(?=.*\b(?:lost|lose|loses|drags?|slow|slows|confus\w+|don't believe|didn't believe)\b)(?=.*\b{_PLACE}\b).*
        ^(?=.*\b(?:too (?:early|late|long|much|many|fast|soon|quick\w*|slow|neat))\b)(?=.*\b{_PLACE}\b).*
        ^(?=.*\b(?:stops?|stopped|missing|unclear|skip\w*|nobody|nothing)\b)(?=.*\b{_PLACE}\b).*
        ^(?=.*\b(?:didn't|doesn't|don't|isn't|couldn't|wasn't|weren't|bored)\b)(?=.*\b{_PLACE}\b).*
        ^(?=.*\b(?:problem|weak|weaker|flat|sags?|stuck|wander\w*)\b)(?=.*\b{_PLACE}\b).*
        ^(?=.*\b(?:puts? (?:it|the book) down|trouble|fell|falls|repeats?)\b)(?=.*\b{_PLACE}\b).*
        ^(?=.*\b(?:twice|again|no reason|stumbled?|out of)\b)(?=.*\b{_PLACE}\b).*
    """,
    faults=r"""
        (?:shorter|longer|rocks|crooked|uneven|than the other|not (?:straight|level|closing|working|charging))
        (?:stops|stopped|leaks?|leaking)
        (?:broken|broke|breaks|doesn't|does not|won't|will not|didn't)
        (?:cracked|crack|missing|loose|faulty|dead|scratched|torn)
        (?:bent|wobbl\w+|smell\w*|noise|tore|tears|no longer|isn't|can't|too (?:hot|small|big|loud|short))
        (?:fell (?:off|apart)|came off)
        (?:snapped|jams?|jammed|rust\w*|burnt|sparks?|falls?|drips?)
        (?:flickers?|hole|split|wrong (?:size|colour|color|part))
    """,
    tells=r"""
        (?:i|my|we|our|they|they're|she|he|it's about|the)\b.*\b(?:\w{3,}ed|was|were|had|got|came|went)\b
        (?:i|my|we|our|they|they're|she|he|it's about|the)\b.*\b(?:left|died|lost|told|said|rang)\b
        (?:i|my|we|our|they|they're|she|he|it's about|the)\b.*\b(?:wants?|is|are|has|have|can't|failed)\b
        (?:i|my|we|our|they|they're|she|he|it's about|the)\b.*\b(?:moving|leaving|since)\b
    """,
    commits=r"""
        next time\b
        i(?:'ll| will| am going to|'m going to| shall| plan to| mean to| intend to| choose| pick| decide| decided)\b
        (?:next time|tomorrow|today)(?: thing)? i(?:'ll| will|'m| am| want| start| open| call| say| leave)?\b
        (?:tonight|from now on)(?: thing)? i(?:'ll| will|'m| am| want| start| open| call| say| leave)?\b
        (?:this (?:morning|afternoon))(?: thing)? i(?:'ll| will|'m| am| want| start| open| call| say| leave)?\b
        (?:this (?:evening|week))(?: thing)? i(?:'ll| will|'m| am| want| start| open| call| say| leave)?\b
        first(?: thing)? i(?:'ll| will|'m| am| want| start| open| call| say| leave)?\b
        (?:after (?:lunch|this|that|work))(?: thing)? i(?:'ll| will|'m| am| want| start| open| call| say| leave)?\b
        (?:after breakfast)(?: thing)? i(?:'ll| will|'m| am| want| start| open| call| say| leave)?\b
        (?:just|only) (?:the|that|this|one)
        the (?:one )?(?:thing|step) (?:i|for|today|is|that)
        i(?:'d like| want| would like) to (?:try|start|change|do|leave|begin|be|say|call|write|finish|open|stop)
        let me (?:try|start|change|do|begin|write|call|finish)
    """,
    suggests=r"""
        (?:my (?:one |only |first )?(?:idea|suggestion|advice|proposal))\b
        (?:try|you could|you might|what if|how about|maybe|perhaps)\b
        (?:i'd suggest|my suggestion|one thing|next step|as an experiment)\b
        (?:for a start|could you|would you|the one thing)\b
        ^(?:so |and |then |just |but |okay |now )*(?:cut|start|begin|move|let|take|leave|put|have|give|write|drop)\b
        ^(?:so |and |then |just |but |okay |now )*(?:open|end|read|swap|show|rewrite|delete|keep|bring|make)\b
    """,
    appoints=r"""
        (?:let's|let us|shall we|can we|could we|we could|we can|we'll)\b
        (?:we will|may i|can i|could i|should we|i'd like us to)\b
        (?:i suggest we|i propose we|would you|will you|could you|can you|please|so we|then we)\b
        (?:i'll|i will|i'm going to|i can|you'll|you will|you|we) (?:\w+ )?(?:send|bring|write|come|have|put|book)\b
        (?:i'll|i will|i'm going to|i can|you'll|you will|you|we) (?:\w+ )?(?:meet|sit|talk|speak|look)\b
        (?:i'll|i will|i'm going to|i can|you'll|you will|you|we) (?:\w+ )?(?:ask|let|decide|call|see|start|try)\b
        (?:i'll|i will|i'm going to|i can|you'll|you will|you|we) (?:\w+ )?(?:check|begin|do|give|tell)\b
        (?:talk|speak|meet|sit down|look|decide|answer|start|begin|check|calendar|diary|appointment)
        (?:meeting|back to me|follow up|in writing|review it|starting|half an hour|see how)
        (?:every|each) (?:week|evening|night|morning|day|\w+day)
        (?:from|by|until|before|at the end of) (?:the |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
        (?:on|in|next|this) (?:the |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
    """,
)
