"""What somebody said they had before them: what it is called afterwards, and from when on it lies behind them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta

_EVENTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "the": "interview exam test appointment meeting presentation date flight trip wedding party game match concert "
        "operation dinner move rehearsal audition hearing funeral race"
    },
    "es": {
        "la": "entrevista cita reunión presentación boda fiesta operación cena mudanza audición carrera prueba",
        "el": "examen viaje vuelo partido concierto ensayo entierro",
    },
    "fr": {
        "l'": "entretien examen opération audition enterrement",
        "le": "rendez-vous voyage vol mariage match concert dîner déménagement",
        "la": "réunion présentation fête course répétition",
    },
    "de": {
        "die": "Prüfung Besprechung Präsentation Hochzeit Reise Feier Party Operation Probe Beerdigung",
        "der": "Termin Flug Umzug Ausflug Vortrag Test",
        "das": "Vorstellungsgespräch Gespräch Spiel Konzert Abendessen Treffen",
    },
    "it": {
        "l'": "esame appuntamento intervista operazione audizione",
        "il": "colloquio viaggio volo matrimonio concerto trasloco funerale",
        "la": "riunione presentazione festa partita cena gara prova visita",
    },
    "pt": {
        "a": "entrevista reunião apresentação viagem festa operação mudança consulta prova audição",
        "o": "exame encontro voo casamento jogo concerto jantar ensaio funeral",
    },
}
"""By article. Only what one can ask after: “how did the cold go?” is what a longer list would come to."""
_WEEKDAYS: Mapping[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda terça quarta quinta sexta sábado domingo",
}
_NEXT_WEEK = (
    r"next week|semana que viene|próxima semana|semaine prochaine|nächste woche|settimana prossima|semana que vem"
)
_NEXT_MONTH = r"next month|mes que viene|próximo mes|mois prochain|nächsten monat|mese prossimo|mês que vem"
_OVER_AT = time(12, 0)
"""Somebody who comes at ten may still have the exam before them; at noon they have been asked worse questions."""


def topic_of(thread: str, language: str) -> str:
    """The occasion in a sentence such as “I have an interview on Monday”, with its article; "" where there is none."""
    words = {word.casefold() for word in re.findall(r"[\w-]+", thread)}
    for article, names in _EVENTS.get(language, {}).items():
        for name in names.split():
            if name.casefold() in words:
                return f"{article}{name}" if article.endswith("'") else f"{article} {name}"
    return ""


def behind_from(thread: str, language: str, said_at: datetime) -> datetime:
    """From when on what was said to be ahead lies behind: noon of its day, or of the next one."""
    text = thread.casefold()
    days = 1
    if re.search(_NEXT_MONTH, text):
        days = 31
    elif re.search(_NEXT_WEEK, text):
        days = 7
    for number, name in enumerate(_WEEKDAYS.get(language, "").split()):
        if re.search(rf"\b{name}", text):
            days = (number - said_at.weekday() - 1) % 7 + 1
    return datetime.combine((said_at + timedelta(days=days)).date(), _OVER_AT, said_at.tzinfo)
