"""Whether a line pushes, and whether an answer gives way: what staying with it is judged by.

Nobody needs a set phrase to stay with what they said. Who is pushed, answers, and takes nothing back has stayed.
"""

from __future__ import annotations

import re

from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.goal_terms import amounts_said

_TAKES_IT = re.compile(
    r"^(fine|okay|ok|alright|all right|sure|deal|yes|bless|great|good|lovely|perfect|agreed|done|thanks|thank you|vale"
    r"|de acuerdo|bien|gracias|perfecto|d'accord|bon|tres bien|gut|einverstanden|in ordnung|va bene|d'accordo|certo"
    r"|esta bem|combinado|claro)\b(?!.*\b(but|though|however|pero|mais|aber|ma|mas)\b)"
)
_PUSHES = re.compile(
    r"\b(but|can't|cannot|can not|no|not|n't|don't|doesn't|isn't|won't|never|frozen|budgets?|why|come on|please|really"
    r"|seriously|serious|joke|too|lot|steep|big|only|just|everybody|nobody|after all|thought|think|sensitive"
    r"|lighten|hm+"
    r"|what about|who else|half|less|maybe|if i|if we|roof|policy|pero|por que|venga|vamos|anda|imposible|urgente"
    r"|exagera\w*|nada|mais|pourquoi|allez|impossible|aber|warum|nicht|kein\w*|komm|unmoglich|ma|perche|dai|non"
    r"|impossibile|mas|nao|impossivel)\b|(?<=\w)n't\b"
)
_YIELDS = re.compile(
    r"\b(could be (good|nice|enough|fine) (as well|too)|let's do the \w+|if that's easier"
    r"|better than nothing|okay then|i can manage|i guess$|sleep on it|works? out after all|fine don't"
    r"|forget (it|the|what|about|i)|never mind|i'll take (that|it|the|three|two|what)|(of course"
    r"|no) (no )?(not )?leave"
    r"|leave it (there|for now|at that|then|be|to you)|give it here|put it (there|here|on my desk)"
    r"|(put|write) (my name|me) down|count me in|sign me up|hand (it|them|those|the \w+) (over|here)"
    r"|\w+ will do( then)?$"
    r"|leave (the|that|this|my) \w+ (for|until|till)|(we'd|we had|i'd|i had) (just )?better (just )?(wait|drop|leave)"
    r"|let's wait|you're (probably|maybe|perhaps|surely) right$|(since|because|as) it's you$|i must be (too|over)"
    r"|maybe i (really )?(can't|am|do|should|was)$"
    r"|sera que (soy|estoy)|tienes razon$|bueno ya$|(vous avez|tu as) raison$|(sie haben|du hast) (ja )?recht$"
    r"|weil (sie|du) es (sind|bist)|ha(i)? ragione$|tem razao$"
    r"|i'll (just )?(do it|carry on"
    r"|manage|see (how|what)|think about it|wait then|have a look|try)|you('re| are) right (it|that|then|i)"
    r"|if you (say so|think"
    r"|insist)|that's fine|it's fine|fine by me|fine then|fine with me|i'm fine|we're good|all good|no worries"
    r"|no problem"
    r"|it's whatever|(could|might|can) work|be flexible|doesn't have to be|let's (leave|forget|drop) (it|that"
    r"|the)|let's say (\w+"
    r" then)|doesn't matter|not (so |that )?important|don't worry about it|maybe (next|another|later|some)"
    r"|some other time"
    r"|next year then|would (already )?be (lovely|nice|great|enough)|i can live with|i suppose (so|i|you)"
    r"|i guess (so|i|you)"
    r"|okay (then )?half|keep a place|something changes|haha|sorry i asked|it was only|just an idea|dejalo"
    r"|da igual|olvidalo"
    r"|no pasa nada|vale vale|como quieras|si es importante|laisse tomber|tant pis|comme tu veux|c'est pas grave"
    r"|schon gut"
    r"|vergiss es|egal|wie du (meinst|willst)|na gut|lascia (stare|perdere)|non importa|come vuoi|deixa (la|estar)"
    r"|nao faz mal|como quiser\w*)\b"
)
_OUTRIGHT = re.compile(
    r"\b(forget (it|the|what|about|i)|never mind|i'll take (that|the|three|two)|let's (leave|forget|drop) (it|that)"
    r"|(could|might) work|be flexible|doesn't have to be|if that's easier|it was only|sleep on it|works? out after all"
    r"|keep a place|something changes|dejalo|olvidalo|laisse tomber"
    r"|vergiss es|lascia (stare|perdere)|deixa (la|estar))\b"
)
_NODS = re.compile(
    r"^(okay|ok|fine|sure|alright|all right|right|of course|fair enough|yes|yeah|true|well|oh|hm+|mm+|i see"
    r"|i understand"
    r"|bueno|vale|claro|d'accord|bon|ja|gut|okay|va bene|certo|esta bem|pois)( (okay|ok|fine|sure|then|yes|of course"
    r"|enough|thanks|thank you|good|great|mm|so))*$"
)
SHORT_NOD_WORDS = 5
_STARTS_GIVING = re.compile(
    r"^(okay|ok|fine|sure|alright|all right|true|of course|oh okay|well okay|vale|bueno vale)\b"
)
_STILL = re.compile(r"\b(but|still|though|no|not|pero|aun|mais|aber|trotzdem|ma|mas)\b|n't\b")


def pushes(line: str) -> bool:
    """Whether the line asks to give ground. Where it holds no resistance, there was nothing to stay firm against."""
    folded = fold(line)
    if _TAKES_IT.search(folded):
        return False
    return line.rstrip().endswith("!") or bool(_PUSHES.search(folded))


def drops(sentence: str, before: str) -> bool:
    """Whether the sentence takes a wish back, after that line: in so many words, or politely under a push."""
    folded = fold(sentence)
    return bool(_OUTRIGHT.search(folded)) or (pushes(before) and bool(_YIELDS.search(folded)))


def takes_less(sentence: str, before: str, earlier: str) -> bool:
    """Whether another figure than one's own is named to who has just offered one, and nothing against it."""
    offered, own, now = (amounts_said(text) for text in (before, earlier, sentence))
    folded = fold(sentence)
    against = _STILL.search(folded) or re.search(r"\b(too|less than|low)\b", folded) or sentence.rstrip().endswith("?")
    return bool(offered and own and now) and not now <= own and not against


def gives_ground(answer: str) -> bool:
    """Whether the answer takes the wish back or takes less; a bare nod may mean anything."""
    return yields(answer) and not _NODS.search(fold(answer))


def yields(answer: str) -> bool:
    """Whether the answer gives ground: takes the wish back, takes less, or only nods."""
    folded = fold(answer)
    if _YIELDS.search(folded) or _NODS.search(folded):
        return True
    giving = _STARTS_GIVING.search(folded)
    return bool(giving) and (len(folded.split()) <= SHORT_NOD_WORDS or not _STILL.search(folded))
