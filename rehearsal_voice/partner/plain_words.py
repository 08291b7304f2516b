# ruff: noqa: E501  (a sentence is read best in one piece)
"""The program's own words when somebody is in danger, in six languages: short, kind, without a role."""

from __future__ import annotations

from collections.abc import Mapping

PLAIN_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "stop": "I'm stopping the rehearsal here. This is the program speaking, not a character.",
        "self": "What you just said sounds as if you may be in danger. You don't have to carry that alone.",
        "other": "What you just said sounds as if someone could get hurt. Please don't stay alone with it.",
        "abuse": "What you just said sounds as if someone is hurting you. It is not your fault, and there is help.",
        "call": "Please call now, or ask someone near you to call:",
        "call_someone": "Please call your local emergency number now, or someone you trust.",
        "resume": "What you said has not been kept. When you want to, you can go on, or leave it for today.",
    },
    "es": {
        "stop": "Paro el ensayo aquí. Habla el programa, no un personaje.",
        "self": "Lo que has dicho suena a que puedes estar en peligro. No tienes que llevarlo a solas.",
        "other": "Lo que has dicho suena a que alguien puede resultar herido. No te quedes a solas con esto.",
        "abuse": "Lo que has dicho suena a que alguien te está haciendo daño. No es culpa tuya y hay ayuda.",
        "call": "Llama ahora, o pide a alguien cercano que llame:",
        "call_someone": "Llama ahora al número de emergencias de donde estés, o a alguien de confianza.",
        "resume": "Lo que has dicho no se ha guardado. Cuando quieras puedes seguir, o dejarlo por hoy.",
    },
    "fr": {
        "stop": "J'arrête la répétition ici. C'est le programme qui parle, pas un personnage.",
        "self": "Ce que vous venez de dire laisse penser que vous êtes en danger. Vous n'avez pas à porter cela seul.",
        "other": "Ce que vous venez de dire laisse penser que quelqu'un pourrait être blessé. Ne restez pas seul avec cela.",
        "abuse": "Ce que vous venez de dire laisse penser que quelqu'un vous fait du mal. Ce n'est pas votre faute, et il y a de l'aide.",
        "call": "Appelez maintenant, ou demandez à quelqu'un près de vous d'appeler :",
        "call_someone": "Appelez maintenant le numéro d'urgence de l'endroit où vous êtes, ou quelqu'un de confiance.",
        "resume": "Ce que vous avez dit n'a pas été gardé. Quand vous voudrez, vous pourrez continuer, ou en rester là.",
    },
    "de": {
        "stop": "Ich halte die Probe hier an. Hier spricht das Programm, keine Figur.",
        "self": "Was Sie gesagt haben, klingt, als wären Sie in Gefahr. Sie müssen das nicht allein tragen.",
        "other": "Was Sie gesagt haben, klingt, als könnte jemand verletzt werden. Bleiben Sie damit nicht allein.",
        "abuse": "Was Sie gesagt haben, klingt, als würde Ihnen jemand wehtun. Es ist nicht Ihre Schuld, und es gibt Hilfe.",
        "call": "Bitte rufen Sie jetzt an, oder bitten Sie jemanden in Ihrer Nähe darum:",
        "call_someone": "Bitte rufen Sie jetzt den Notruf an Ihrem Ort an, oder jemanden, dem Sie vertrauen.",
        "resume": "Was Sie gesagt haben, wurde nicht gespeichert. Wenn Sie wollen, geht es weiter, oder Sie lassen es für heute.",
    },
    "it": {
        "stop": "Fermo la prova qui. Parla il programma, non un personaggio.",
        "self": "Quello che hai detto fa pensare che tu sia in pericolo. Non devi portarlo da solo.",
        "other": "Quello che hai detto fa pensare che qualcuno possa farsi male. Non restare da solo con questo.",
        "abuse": "Quello che hai detto fa pensare che qualcuno ti stia facendo del male. Non è colpa tua, e c'è aiuto.",
        "call": "Chiama adesso, o chiedi a qualcuno vicino a te di chiamare:",
        "call_someone": "Chiama adesso il numero di emergenza del posto in cui sei, o qualcuno di cui ti fidi.",
        "resume": "Quello che hai detto non è stato conservato. Quando vuoi puoi continuare, o lasciar stare per oggi.",
    },
    "pt": {
        "stop": "Paro o ensaio aqui. Fala o programa, não uma personagem.",
        "self": "O que disse parece indicar que pode estar em perigo. Não tem de carregar isso sem ninguém.",
        "other": "O que disse parece indicar que alguém pode sair ferido. Não fique com isso sem ninguém.",
        "abuse": "O que disse parece indicar que alguém lhe está a fazer mal. A culpa não é sua, e há ajuda.",
        "call": "Ligue agora, ou peça a alguém perto de si que ligue:",
        "call_someone": "Ligue agora para o número de emergência de onde está, ou para alguém de confiança.",
        "resume": "O que disse não foi guardado. Quando quiser pode continuar, ou deixar por hoje.",
    },
}
