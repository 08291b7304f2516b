# ruff: noqa: E501  (the phrases of one command are read best side by side)
"""What people say to command a running rehearsal in English and German, as `command_phrases` reads it."""

from __future__ import annotations

from collections.abc import Mapping

from rehearsal_voice.core.commands import Command

GERMANIC: Mapping[str, Mapping[Command, tuple[str, ...]]] = {
    "en": {
        Command.STOP: (
            r"stop (it|this|here|the rehearsal|rehearsal|the scene|now)",
            r"end (the )?(rehearsal|scene|session)",
            r"i want to stop( now| here)?",
            r"let's stop( here| now)?",
            r"stop rehearsing",
        ),
        Command.PAUSE: (
            r"(pause|pos|paws|puzz)( it| this| here| the rehearsal| the scene)?",
            r"take a break",
            r"let's take a break",
            r"time out",
            r"i need a break",
        ),
        Command.RESUME: (
            r"resume",
            r"continue( the)?( rehearsal| scene)?",
            r"unpause",
            r"go on",
            r"carry on",
            r"i'm back",
        ),
        Command.SAY_AGAIN: (
            r"(say )?(that )?again",
            r"say (that|it) again",
            r"repeat( that| it)?",
            r"(can|could) you (say|repeat) (that|it)( again)?",
            r"come again",
            r"what did you say",
            r"(one|1) more time",
            r"say that one more time",
            r"once more",
        ),
        Command.SAY_AGAIN_SLOWER: (
            r"slower",
            r"more slowly",
            r"(say )?(that )?(again )?(slower|more slowly)",
            r"(say|repeat) (that|it) (again )?(slower|more slowly|slowly)",
            r"(speak|talk) (slower|more slowly)( please)?",
            r"too fast",
        ),
        Command.RETAKE_LINE: (
            r"take (my|that) (last )?line again",
            r"(let me )?(take|say|try) (that|my line|my last line)( one)?( again| once more)?",
            r"let me (try|say) (that|it) again",
            r"retake( that| my line| the line)?",
            r"again from my line",
            r"take (it|that) back",
            r"my line again",
        ),
        Command.SCENE_CHANGE: (
            r"scene change",
            r"change (of|the) scene",
            r"change scenes?",
            r"new scene",
            r"somewhere else",
            r"different place",
        ),
        Command.HARDER: (
            r"(make it )?harder",
            r"push (me )?(back )?harder",
            r"(be )?tougher( on me)?",
            r"push back( more)?",
            r"more pressure",
            r"more difficult",
            r"don't go easy on me",
        ),
        Command.EASIER: (
            r"(make it )?easier",
            r"go (a bit |a little )?(easier|easy)( on me)?",
            r"(be )?(softer|gentler|kinder)",
            r"less pressure",
            r"(use )?(easier|simpler) words",
            r"not so hard",
        ),
        Command.SLOW_DOWN: (
            r"help me (to )?slow down",
            r"slow me down",
            r"remind me to (slow down|breathe)",
            r"i'm (going )?too fast",
            r"help me breathe",
        ),
    },
    "de": {
        Command.STOP: (
            r"(stopp|halt|schluss|aufhoren|anhalten|hor auf|horen sie auf|abbrechen)( damit| hier| jetzt)?",
            r"(probe|szene) (beenden|abbrechen)",
            r"ich (will|mochte) (jetzt )?aufhoren",
        ),
        Command.PAUSE: (
            r"(eine |kurze )?pause",
            r"(mach|machen wir) (eine |kurz )?pause",
            r"ich brauche eine pause",
            r"auszeit",
        ),
        Command.RESUME: (
            r"(weiter|weitermachen|fortsetzen|es geht weiter|mach weiter|machen wir weiter)",
            r"ich bin wieder da",
        ),
        Command.SAY_AGAIN: (
            r"(noch ?mal|noch einmal|wiederhole|wiederholen|wiederholen sie|wiederhol)( das| es)?( noch ?mal| noch einmal)?",
            r"sag das noch ?(mal|einmal)",
            r"sagen sie das noch ?(mal|einmal)",
            r"(kannst du|konnen sie|konntest du) das (bitte )?(noch ?mal sagen|noch einmal sagen|wiederholen)",
            r"was hast du gesagt",
            r"das wiederholen",
        ),
        Command.SAY_AGAIN_SLOWER: (
            r"langsamer",
            r"(noch ?mal |noch einmal )?(bitte )?langsamer",
            r"(sprich|sprechen sie|sag das|sagen sie das)( noch ?mal| noch einmal)? langsamer",
            r"(kannst du|konnen sie) (das )?(bitte )?langsamer (sprechen|sagen|wiederholen)",
            r"langsamer (sprechen|reden)",
            r"zu schnell",
        ),
        Command.RETAKE_LINE: (
            r"meine(n)? (letzten |letzte )?(satz|zeile) (noch ?mal|noch einmal|wiederholen)",
            r"(noch ?mal|noch einmal) mein(en)? (letzter |letzten )?satz",
            r"lass mich das (noch ?mal|noch einmal) (sagen|versuchen|probieren)",
            r"ich sage das (noch ?mal|noch einmal)",
            r"ich fange (noch ?mal|noch einmal) an",
        ),
        Command.SCENE_CHANGE: (
            r"szenenwechsel",
            r"(szene|ort) (wechseln|wechsel)",
            r"andere szene",
            r"neue szene",
            r"ortswechsel",
        ),
        Command.HARDER: (
            r"(mach es |etwas )?(schwerer|harter|schwieriger|strenger)",
            r"sei (harter|strenger)",
            r"mehr druck",
            r"mehr (widerstand|gegenwind)",
        ),
        Command.EASIER: (
            r"(mach es |etwas )?(leichter|einfacher|sanfter)",
            r"sei (sanfter|netter|freundlicher)",
            r"weniger druck",
            r"nicht so (hart|schwer|streng)",
        ),
        Command.SLOW_DOWN: (
            r"hilf mir( dabei)? (langsamer zu (werden|sprechen|reden)|zu bremsen|zu atmen|runterzukommen)",
            r"ich (rede|spreche|bin) zu schnell",
            r"brems mich",
        ),
    },
}
