"""What kind of act a goal asks for, read from its own sentence, and whether a sentence is such an act.

A scene's examples say what a talk is about; people say it in words that no author foresaw. The acts know how such
things are said in any talk: a state of one's own, a refusal, an offer, a deed named, the other's side seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.act_signs import sign_of, without_of
from rehearsal_voice.mentor.exchange import Exchange, Said, sentences_of
from rehearsal_voice.mentor.goal_terms import has_amount, has_number, has_time, lists_many, numbers_said
from rehearsal_voice.scenes.parts import Goal

_ACTS = (
    (
        "own_state",
        r"\b(how it (is|was) for me|how (it|that) feels|what it does( to me)?|effect|how i feel|que efecto)\b",
    ),
    ("asks_openly", r"\bask (one |an )?open|\bask a question about the (work|job|role)"),
    ("asks_intent", r"\bask (what|why|how|him what|her what)\b"),
    ("asks_for_example", r"\bask for an example\b"),
    ("says_back", r"^(say|give) (it |that )?back\b|\bsum up\b|\bin my own words what i heard\b"),
    ("acknowledges", r"\b(heard (his|her|their)|see(s)? (that|what)|may have been like|feeling i hear)\b"),
    ("owns", r"^own (it|up)\b"),
    ("tries_again", r"\btry again\b|\bi wish i had said\b"),
    ("own_deed", r"\bwhat i did, without\b|\bwhat i did without\b"),
    ("own_story", r"\bexample with what i did\b"),
    ("why_here", r"\bwhy here\b"),
    ("own_failing", r"\b(real )?mistake\b"),
    ("results", r"\bresult of mine\b|\bsomething i did that\b"),
    ("event", r"\b(what (he|she|they) (does|did|do))\b|\bconcrete example\b|\bque hace\b"),
    ("limits", r"\b(what i want from now on|set (the|my|a) (limit|boundary)|poner el limite)\b"),
    ("refuses", r"\bsay no\b|\bsay that i'm not\b|\bdecir que no\b"),
    ("offers", r"\boffer\b|\bofrecer\b"),
    ("reasons", r"\breason\b|\brazon\b"),
    ("praises", r"\bthat works\b|\bwhat works\b"),
    ("problems", r"\bproblem\b.*\b(place|text)\b"),
    ("faults", r"\bwhat is wrong with\b"),
    ("suggests", r"\b(leave|give) (him|her|them) (with )?one\b|\bone thing to try\b"),
    ("commits", r"\b(that i'll (do|change|try)|what i'll try|thing to do next|que voy a hacer)\b"),
    ("appoints", r"\bnext step\b.*\bdate\b|\bagree when\b|\bagree on a day\b"),
    ("takes_in", r"\btake in\b"),
    ("holds_floor", r"\bkeep the floor\b|\bcut in\b"),
    ("names", r"\b(my name|mon nom|mi nombre|a que nombre|meinen namen|il mio nome|em que nome|o meu nome)\b"),
    ("ails", r"\b(que me pasa|ou j'ai mal|ne va pas|che cosa ho|was mir fehlt|o que (me doi|tenho)|what hurts)\b"),
    ("since", r"\b(since when|how long (i've|it has)|depuis quand|desde cuando|seit wann|da quando|desde quando)\b"),
    ("nights", r"\b(how (many nights|long)|cuantas noches|combien de nuits|wie (viele nachte|lange)|quantas noites)\b"),
    ("origins", r"\b(where i'm from|de donde soy|d'ou je viens|woher ich komme|di dove sono|de onde sou)\b"),
    ("figures", r"\bname a figure\b"),
    ("closes", r"\b(say goodbye|despedir\w*|dire au revoir|verabschieden|salutare)\b"),
    ("own_work", r"\b(what i do or why|a que me dedico|was ich mache|ce que je fais|che cosa faccio|o que faco)\b"),
    ("likes", r"\b(like doing|i miss|que me gusta|ce que j'aime|was ich mag|che mi piace|do que gosto)\b"),
    ("wishes", r"\b(que habitacion|que quarto|which (room|seat)|welches zimmer|quelle chambre|quale camera)\b"),
    ("tells", r"\bon my mind\b"),
    ("points", r"\bsay the point\b"),
    ("requests", r"\bask for\b|\bsay what i (need|want)\b|\bpedir\b"),
)
ASKING = frozenset({"asks_openly", "asks_intent", "asks_for_example"})
"""Acts that are questions."""
_EITHER = frozenset({"requests", "direct", "limits", "appoints", "suggests", "says_back"})
WANTING = frozenset({"requests", "limits", "refuses"})
"""Acts by which somebody says what they want of the other."""
ALONE = frozenset(
    "own_state acknowledges event own_deed refuses offers praises problems owns tries_again takes_in holds_floor"
    " asks_for_example asks_intent asks_openly says_back limits points names since nights origins closes likes results"
    " faults ails own_work suggests tells wishes own_story own_failing why_here commits".split()
)
"""Acts that are plain enough by themselves; the others must also be about what the goal is about."""
FAR_FROM = 0.30
"""Cosine to the goal's examples from which such a sentence is about the same thing."""
SHARED_TO_GIVE_BACK, LEAST_TOLD_WORDS, LEAST_OF_WORK = 2, 5, 3
_OF_ONES_OWN = frozenset("i i've i'm i'd my me mine we we've our us".split())
_OF_THE_OTHERS = frozenset("you your you're you've here this these".split())
_ANSWERS = {
    "own_failing": re.compile(r"\b(wrong|fail\w*|mistakes?|weakness\w*|regret|badly)\b"),
    "own_work": re.compile(
        r"\b(what do you do|what brings you|que haces|a que te dedicas|en que trabajas|was machen sie|was machst du"
        r"|que (faites vous|fais tu)|che lavoro|cosa fa[i]?|o que faz(es)?)\b"
    ),
    "why_here": re.compile(r"\bwhy (here|us|our|this|do you want)\b"),
}
"""What an answer is to, is that act, in whatever words."""
_REPORTED = re.compile(
    r"\b(was told|(thinks?|says|said|told me|reckons?|advised me)( that)? (i|you|we) (should|ought|have to|could|must)"
    r"|(not|never) going to (ask|say|tell|mention)|won't (ask|say|tell|mention)|(was|were) going to (ask|say|tell)"
    r"|meant to (ask|say|tell)|had (planned|meant|wanted) to|don't need (any\w* )?(asking|to ask|to say)"
    r"|(no|not) voy a (pedir|decir)|iba a (pedir|decir)|queria haber|j'allais (dire|demander)|ich wollte (eigentlich )?"
    r"(fragen|sagen|bitten)|volevo (chiedere|dire) ma|ia (pedir|dizer))\b"
)
_TELL_ME = re.compile(
    r"\b(tell me|talk me through|walk me through|i'd (like|love) to (know|hear|understand)) (more|what|why|how"
    r"|where|about)\b"
)
_STOPWORDS = frozenset(
    "that this with have what when your you're they them then there were been from just like really would could should"
    " about because don't didn't isn't it's i'm".split()
)


def act_of(goal: Goal) -> str:
    """The act that the goal's sentence names; empty when it names none."""
    folded = fold(goal.text)
    return next((act for act, pattern in _ACTS if re.search(pattern, folded)), "")


def leaves_open(goal: Goal) -> bool:
    """Whether the goal's sentence leaves open what is asked for: then any plain request is one."""
    return bool(
        re.search(r"\b(one concrete thing|what i (need|want)|una cosa concreta|lo que necesito)\b", fold(goal.text))
    )


def is_reported(sentence: str) -> bool:
    """Whether the words tell of a plan, of what others think, or of what one will not say: not said, only told."""
    return bool(_REPORTED.search(fold(sentence)))


def asks(sentence: str) -> bool:
    """Whether it is a question, by its mark or by its words."""
    return sentence.rstrip().endswith("?") or bool(_TELL_ME.search(fold(sentence)))


@dataclass(frozen=True, slots=True)
class Acts:
    """One exchange, read for acts."""

    exchange: Exchange

    def shows(self, act: str, sentence: str, said: Said) -> bool:
        """Whether the sentence is such an act."""
        folded = fold(sentence)
        if not act or not _asks_as(act, sentence) or without_of(self.exchange.language, act).search(folded):
            return False
        if act == "own_story" and _ANSWERS["own_failing"].search(fold(said.before)):
            return False
        if act == "says_back":
            return self._gives_back(folded, said)
        if sign_of(self.exchange.language, act).search(folded):
            return self._fits(act, folded, sentence, said) or self._answers(act, folded, said)
        return self._by_its_place(act, folded, sentence, said)

    def _by_its_place(self, act: str, folded: str, sentence: str, said: Said) -> bool:
        """What no turn of phrase tells, and where it stands does."""
        match act:
            case "reasons":
                shown = self._stands_beside_a_no(sentence, said)
            case "refuses":
                shown = self._keeps_its_figure(folded, said)
            case _:
                shown = self._answers(act, folded, said)
        return shown

    def speaks_against(self, act: str, sentence: str) -> bool:
        """Whether its words are known to do something else than the act; a likeness then has to be great."""
        return bool(without_of(self.exchange.language, act).search(fold(sentence)))

    def _fits(self, act: str, folded: str, sentence: str, said: Said) -> bool:
        words = folded.split()
        match act:
            case "appoints":
                fits = has_time(said.text)
            case "points" | "tells":
                fits = len(words) > LEAST_TOLD_WORDS
            case "figures":
                fits = has_amount(sentence)
            case "results":
                fits = has_number(sentence) and bool((_OF_ONES_OWN | {"now"}) & set(words))
            case "suggests" | "commits":
                fits = not lists_many(said.text, sentence)
            case "refuses" | "takes_in":
                fits = True
            case _:
                fits = len(words) > 1
        return fits

    def _stands_beside_a_no(self, sentence: str, said: Said) -> bool:
        """A plain statement about oneself, in one breath with the no, is its reason, whatever it speaks of."""
        words = set(fold(sentence).split())
        if len(words) < LEAST_TOLD_WORDS or words & {"you", "your"} or not words & _OF_ONES_OWN:
            return False
        others = [part for part in sentences_of(said.text) if part != sentence]
        plain = not self.shows("refuses", sentence, said) and not self.shows("offers", sentence, said)
        return plain and any(self.shows("refuses", part, said) for part in others)

    def _answers(self, act: str, folded: str, said: Said) -> bool:
        """Something told of oneself or of the other, long enough to be an answer to what was just asked."""
        if act not in _ANSWERS or not _ANSWERS[act].search(fold(said.before)):
            return False
        words = folded.split()
        if act == "own_work":
            return len(words) >= LEAST_OF_WORK
        return len(words) > LEAST_TOLD_WORDS and bool((_OF_ONES_OWN | _OF_THE_OTHERS) & set(words))

    def _keeps_its_figure(self, folded: str, said: Said) -> bool:
        """The figure of before, said again to who offers another one, is a no."""
        earlier = [one for one in self.exchange.by(said.speaker) if one.turn < said.turn]
        own = numbers_said(" ".join(one.text for one in earlier))
        now, offered = numbers_said(folded), numbers_said(said.before)
        return bool(now and offered) and now <= own and not offered <= own

    def _gives_back(self, folded: str, said: Said) -> bool:
        """Whether it holds what the other side has said: one thing of it in such a turn of phrase, or several."""
        before = [one.text for one in self.exchange.said if one.speaker != said.speaker and one.turn <= said.turn]
        shared = _content(fold(" ".join(before))) & _content(folded)
        if sign_of(self.exchange.language, "says_back").search(folded):
            return bool(shared) or "right" in folded
        return len(shared) >= SHARED_TO_GIVE_BACK


def _asks_as(act: str, sentence: str) -> bool:
    """Whether it is a question where the act is one, and none where it is none; wishes may be either."""
    if act in _EITHER:
        return True
    asked = asks(sentence) if act in ASKING else sentence.rstrip().endswith("?")
    return asked == (act in ASKING)


def _content(folded: str) -> set[str]:
    """Stems of the words that carry something."""
    return {word[:5] for word in folded.split() if len(word) > 3 and word not in _STOPWORDS}
