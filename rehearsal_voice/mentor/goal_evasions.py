"""Sentences that only say that nothing comes to mind: they meet no goal, however much they sound like its answer."""

from __future__ import annotations

import re

from rehearsal_voice.language.folding import fold

_EVADES = re.compile(
    r"^((well|hm+|uh|um|oh|uf|ay|mah|ach|euh|bof|pues|bueno|tja|no|ja|na) )*("
    r"no (idea|clue)\b|(a bit of )?this and that$|de todo un poco$|un poco de todo$|dies und das$|un po' di tutto$"
    r"|(i )?(don't|do not|wouldn't) (really |quite )?know( yet| really| what to say"
    r"| how to (say|put|describe|explain)( it| that)?)?$|(i'm )?not (quite |really |so )?sure( yet)?$|we'll see\b"
    r"|ni idea\b|no (lo )?se( bien| muy bien| todavia| como (decir|explicar)\w*)?$|(hoy )?ningun[ao]\b|ya veremos\b"
    r"|je (ne )?sais pas( trop| bien| encore)?( comment (le |l')?(dire|expliquer|decrire))?$|aucune idee\b|on verra\b"
    r"|keine ahnung\b|(das )?weiss ich (noch )?nicht( so genau)?$|ich weiss (es )?(noch )?nicht( genau)?$|mal sehen\b"
    r"|non (lo )?so( bene)?$|non saprei( dire)?$|nessuna idea\b|boh\b|vediamo$"
    r"|nao sei( bem| dizer)?$|nao faco ideia\b|sei la\b|logo se ve\b)"
)
_NOTHING = re.compile(r"^\W*(nothing|nada|rien|nichts|niente)( really| special| de particulier)?\s*[,.;!…]", re.I)


def evades(sentence: str) -> bool:
    """Whether nothing is said but that one does not know, or has nothing to say."""
    return bool(_EVADES.search(fold(sentence)) or _NOTHING.search(sentence))
