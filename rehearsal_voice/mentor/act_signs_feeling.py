"""What is felt, seen in the other, owned, taken in and given back, in English. See `act_signs`."""

from __future__ import annotations

from rehearsal_voice.mentor.manner_table import manner_table

_AFFECT = (
    r"(?:tired|exhaust\w+|worn|drain\w+|empty|nothing left|alone|lonely|lonel\w+|invisible|small|stupid|angry|anger|sad"
    r"|sadness|hurt\w*|upset|embarrass\w+|asham\w+|shame|afraid|scare\w*|scary|anxi\w+|nervous|tens\w+|stress\w*"
    r"|overwhelm\w+|resent\w*|dread\w*|cry|cried|crying|tears?|lump|stomach|knot|chest|heart|heavy|numb|stuck|guilt\w*"
    r"|frustrat\w+|help(?:less|lessness)|hopeless|reliev\w+|relief|happy|glad|jealous|proud|corner\w+|trap\w+"
    r"|belittl\w+"
    r"|humiliat\w+|taken for granted|breathe|snap\w*|shak\w+|sick|sleep\w*|awake|furious|bitter\w*|worthless|stings?"
    r"|stung|second shift|second job|like a (?:guest|child|servant|maid|ghost|fool|joke|stranger|failure|burden)"
    r"|not (?:welcome|safe|seen|heard)|taken seriously|lost the room|restless|confus\w+|light|lighter|torn|miserable"
    r"|burn\w*|on my own|swallow\w*|freez\w+|froze|shrink\w*|shrank|clench\w*|turn\w* over|wound up|on edge|at the end"
    r"|let down|disappoint\w+|grey|blank|weight|miss(?:ed|ing)?|grie\w+|scream\w*|mad|mortif\w+|respect|trust"
    r"|confidence"
    r"|loses?|lost|losing|pieces|flat|low|rotten|awful|terrible|horrible|uneasy|wobbly|raw|hollow|bruis\w+)"
)

FEELING = manner_table(
    own_state=rf"""
        my (?:shoulders|throat|stomach|hands|head|jaw|back|teeth|chest|heart|knees|face|breath|voice) .*
        i(?:'m| am) (?:at the point|close to|about to|this close|running on|hanging on|on my last|the only one)\b
        i (?:hide|hid|hold my breath|tiptoe|walk on|count the|watch myself|give up|gave up|bite|swallow)\b
        ^(?=.*\b(?:i|i'm|i've|i'd|me|my|myself|mine)\b)(?=.*\b{_AFFECT}\b).*
        (?:it|that|this|which) (?:\w+ )?(?:makes?|made|leaves?|left|hurts?) (?:at |on |away at )?me
        (?:it|that|this|which) (?:\w+ )?(?:stings?|eats?|wears?) (?:at |on |away at )?me
        (?:it|that|this|which) (?:\w+ )?(?:weighs?|costs?|gets to|drives) (?:at |on |away at )?me
        (?:it|that|this|which) (?:\w+ )?(?:knocks|throws|keeps?) (?:at |on |away at )?me
        (?:it|that|this|home) (?:\w+ )?(?:doesn't |does not |didn't )?(?:feels?|felt) (?:\w+ )?(?:like|as if|so|too)
        (?:it|that|this|home) (?:\w+ )?(?:doesn't |does not |didn't )?(?:feels?|felt) (?:\w+ )?(?:a bit|more|less)
        (?:work|everything) (?:\w+ )?(?:doesn't |does not |didn't )?(?:feels?|felt) (?:\w+ )?(?:like|as if|so|too)
        (?:work|everything) (?:\w+ )?(?:doesn't |does not |didn't )?(?:feels?|felt) (?:\w+ )?(?:a bit|more|less)
        i (?:just |only |really |kind of |always )?(?:feel|felt|end up|ended up)
        i (?:can't|cannot|couldn't|can barely|could barely) (?:even )?(?:sleep|think|breathe|relax|enjoy|stop|speak)
        i (?:can't|cannot|couldn't|can barely|could barely) (?:even )?(?:eat|concentrate|look|laugh|switch off)
        (?:they|people|clients?|everyone) (?:\w+ )?(?:take|took|takes|listen) (?:to )?(?:me|past me|at me|you my)
        (?:they|people|clients?|everyone) (?:\w+ )?(?:listened|listens) (?:to )?(?:me|past me|at me|you my)
        (?:nobody|no one) (?:\w+ )?(?:take|took|takes|listen|listened|listens) (?:to )?(?:me|past me|at me|you my)
        (?:they|people|clients?) (?:\w+ )?(?:look|looked|ask|asked|see|saw) (?:to )?(?:me|past me|at me|you my)
        everyone (?:\w+ )?(?:look|looked|ask|asked|see|saw) (?:to )?(?:me|past me|at me|you my)
        (?:nobody|no one) (?:\w+ )?(?:look|looked|ask|asked|see|saw) (?:to )?(?:me|past me|at me|you my)
    """,
    acknowledges=r"""
        (?:i (?:can |do |did |could )?(?:see|hear|get)) (?!you (?:always|never)).*\b(?:you|your|you're|you've)
        (?:i (?:can |do |did |could )?understand) (?!you (?:always|never)).*\b(?:you|your|you're|you've)
        (?:i (?:can |do |did |could )?(?:see|hear|get|understand)) (?!you (?:always|never)).*\b(?:hard|lot)
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\b(?:you|your|you're)
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\byou've
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\b(?:hard|lot)
        (?:i (?:can |do |did |could )?(?:see|hear|get|understand)) (?!you (?:always|never)).*\b(?:tough|unfair|love)
        (?:i (?:can |do |did |could )?(?:see|hear|get|understand)) (?!you (?:always|never)).*\bhurts?
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\b(?:tough|unfair|love)
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\bhurts?
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\b(?:you|your|you're)
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\byou've
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\b(?:hard|lot)
        (?:i (?:can |do |did |could )?(?:suspect|know)) (?!you (?:always|never)).*\b(?:you|your|you're|you've)
        (?:i (?:can |do |did |could )?(?:suspect|know)) (?!you (?:always|never)).*\b(?:hard|lot)
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\b(?:tough|unfair|love)
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\bhurts?
        (?:i (?:can |do |did |could )?(?:suspect|know)) (?!you (?:always|never)).*\b(?:tough|unfair|love|hurts?)
        (?:i (?:can |do |did |could )?(?:see|hear|get|understand)) (?!you (?:always|never)).*\b(?:means?|mean|much)
        (?:i (?:can |do |did |could )?(?:see|hear|get|understand)) (?!you (?:always|never)).*\bit's been
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\b(?:means?|mean|much)
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\bit's been
        (?:i (?:can |do |did |could )?(?:see|hear|get)) (?!you (?:always|never)).*\b(?:exhausting|pressure)
        (?:i (?:can |do |did |could )?understand) (?!you (?:always|never)).*\b(?:exhausting|pressure)
        (?:i (?:can |do |did |could )?(?:tell|imagine|notice)) (?!you (?:always|never)).*\b(?:exhausting|pressure)
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\b(?:means?|mean|much)
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\bit's been
        (?:i (?:can |do |did |could )?(?:suspect|know)) (?!you (?:always|never)).*\b(?:means?|mean|much|it's been)
        (?:i (?:can |do |did |could )?(?:realise|realize|guess)) (?!you (?:always|never)).*\b(?:exhausting|pressure)
        (?:i (?:can |do |did |could )?(?:suspect|know)) (?!you (?:always|never)).*\b(?:exhausting|pressure)
        (?:i get it|i hear you) (?!you (?:always|never)).*\b(?:you|your|you're|you've|hard|lot)
        (?:i get it|i hear you) (?!you (?:always|never)).*\b(?:tough|unfair|love|hurts?)
        (?:i get it|i hear you) (?!you (?:always|never)).*\b(?:means?|mean|much|it's been|exhausting|pressure)
        (?:you|you're|you've|you are|you have|you were|you do|your)\b.*\b(?:too|as well|either)\b.*
        i do (?:see|hear|get|know) (?:that|it|how)
        (?:it|that|this) (?:must|may|might|could|can't|cannot)(?: well)?(?: have)? (?:be|been|feel|felt|hurt)
        (?:it|that|this) (?:must|may|might|could|can't|cannot)(?: well)?(?: have)? (?:sting|stung|hit|cost)
        (?:it|that|this) (?:sounds|looks|seems)(?: like| as if| as though| to me| a bit| really| so| very)?
        (?:sounds?|seems?) (?:like|as if|as though)
        (?:it |that )?(?:makes|made) sense (?:that|why|to me)
        no wonder
        (?:that's|that is|it's|it is) (?:plenty|a lot|quite a lot|too much|enough for anyone)
        (?:your face|you've gone (?:quiet|pale)|i can hear it in your|you look)\b
        (?:it's|it is|that's|that is|this is) (?:a )?(?:\w+ )?(?:blow|shame|hard|rotten|unfair|heavy)\b
        (?:it's|it is|that's|that is|this is) (?:a )?(?:\w+ )?(?:lot|disappointment|letdown)\b
        i wonder (?:if|whether) (?:you|it|part)
        (?:maybe|perhaps) (?:you|it|that|part of you) (?:\w+ )?(?:feel|felt|feels|was|were|hurts?|makes?|made|scares?)
        you must (?:have|be|feel)
        (?:part|some) of you
        i (?:would|'d) (?:be|feel|have been|have felt) (?:\w+ )?(?:too|the same|as well)
        i'd (?:be|feel|have been|have felt) (?:\w+ )*(?:too|the same|as well|in your place|in your shoes)
        (?:it|this|that) (?:hurts|hits|stings|disappoints|costs|matters to|scares|worries) you
        (?:is|isn't) (?:hard|a lot|tough|heavy|no fun|not easy|easy) (?:for|on) you
        you(?:'re| are| were|'ve been| have been) (?:\w+ )?(?:tired|worn|hurt|disappointed|worried|scared|afraid)
        you(?: look| feel| felt| sound| seem) (?:\w+ )?(?:tired|worn|hurt|disappointed|worried|scared|afraid)
        you(?:'re| are| were|'ve been| have been) (?:\w+ )?(?:under|exhausted|angry|sad|overwhelmed|stretched)
        you(?: look| feel| felt| sound| seem) (?:\w+ )?(?:under|exhausted|angry|sad|overwhelmed|stretched)
        you(?:'re| are| were|'ve been| have been) (?:\w+ )?(?:drained|done|doing (?:this|it) because|trying)
        you(?: look| feel| felt| sound| seem) (?:\w+ )?(?:drained|done|doing (?:this|it) because|trying)
        you(?:'re| are| were|'ve been| have been) (?:\w+ )?(?:left|lonely|proud|looking forward)
        you(?: look| feel| felt| sound| seem) (?:\w+ )?(?:left|lonely|proud|looking forward)
        you (?:mean|meant) (?:it )?(?:well|kindly)
        (?:it's|it is|that's|that is|was) (?:how|your way|because) (?:of )?(?:you|showing|saying|caring)
        (?:it's|it is|that's|that is|was) (?:how|your way|because) (?:of )?(?:helping|looking)
        you (?:only |just )?(?:want|wanted) (?:to|me|us)
        (?:all|after all) the (?:work|time|effort|love|trouble|planning|evenings|hours)
        i hadn't (?:seen|thought of|noticed|realised|realized) (?:that|it|how|your)
    """,
    says_back=r"""
        ^(?:okay |ok |right |ah |oh |hm |mm |well |yes |got it )*so (?!what|how|why|when|where|who|that's that)\w+ .*
        (?:what i (?:hear|heard|get|take|took)|if i (?:hear|understand|get|got|heard|understood))
        (?:in other words|you're (?:saying|telling me)|you (?:said|mean|meant) that)
        (?:it's|it is|this is|that's) (?:really |more |less |not |also |actually |maybe )*(?:so much )?about
        (?:it isn't|it's not) (?:really |more |less |not |also |actually |maybe )*(?:so much )?about
        (?:have|did) i (?:get|got|hear|heard|understand|understood) (?:that|you|it)(?: right)?
        is that (?:it|right|what you mean|about right|fair)
        let me (?:say|give|repeat|play) (?:that|it|this) back
    """,
    takes_in=r"""
        (?:ouch|goes in|went in|i was proud|i needed (?:that|to hear)|that's useful|painful|that's on me)
        (?:i had no idea|oh dear|ow|you're right|that's (?:true|fair|right)|it's true)
        (?:fair(?: point| enough)?|i do (?:that|do)|yes i (?:do|did|was|am)|yeah i (?:do|did|was|am))
        (?:that (?:stings|hurts|lands|one lands|one stings|hits|one hurts))
        (?:i hadn't (?:seen|noticed|realised|realized)|good point|point taken|i (?:see|hear|get) (?:that|it))
        (?:i can see (?:that|it)|you have a point)
        (?:that's me|guilty|i didn't (?:notice|see|realise|realize)|hard to hear)
        (?:i recogni[sz]e|i know i do|noted|i'll take that|i believe you)
    """,
    owns=r"""
        (?:my (?:fault|mistake|doing|error)|wrong of me|i was wrong|i got (?:it|that) wrong)
        (?:i (?:should not|shouldn't) have)
        (?:no excuses?|(?:that's|that is|this is|it's|that was) on me|i take (?:the|full|all|that))
        (?:i own|i messed|i'm to blame|i was unfair|i had no right|i failed|i let you down|it was me|nobody else's)
        (?:i did (?:that|it|this)|unfair of me|not okay of me|thoughtless of me|i have to answer for)
    """,
    tries_again=r"""
        if i could (?:go back|do it (?:again|over)|turn back)
        (?:i'd|i would) have (?:said|told)
        (?:should have said|wish i(?:'d| had)(?: said)?|want(?:ed)? to have said|would(?:'ve| have) said)
        (?:meant to say|could have said|ought to have said)
        (?:let me|can i|may i|i'd like to) (?:try|say|start|do) (?:that |it |this )?(?:again|over|differently)
        (?:let me|can i|may i|i'd like to) (?:try|say|start|do) (?:that |it |this )?(?:properly|once more)
        (?:i want to|i'll) (?:try|say|start|do) (?:that |it |this )?(?:again|over|differently|properly|once more)
        (?:again|so|here it is|the sentence|this time|take two)(?: is)? (?:imani|what you|your|thank|these|this)
    """,
)
