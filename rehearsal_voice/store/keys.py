"""Keys of locked profiles: a random key for the file, sealed by a passphrase and again by a recovery code.

Argon2id (RFC 9106) stretches the secret to 64 bytes. The first 32 hide the file's key (a one-time pad: the salt is
fresh each time, so the pad is never used twice), the last 32 sign it with HMAC-SHA256, so that a wrong secret is told
from a right one without touching the database. All wrong secrets get the same words.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata

from pydantic import BaseModel, ConfigDict, Field

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.database import KEY_BYTES
from rehearsal_voice.store.faults import WrongPassphrase

TIME_COST = 3
MEMORY_KIB = 65_536
LANES = 4
"""RFC 9106, section 4, second recommended option: 3 passes, 64 MiB, 4 lanes; about a tenth of a second."""

SALT_BYTES = 16
SHORTEST_PASSPHRASE = 8

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that looks like a digit."""

RECOVERY_LETTERS = 24
"""120 random bits, in six groups of four."""


class Sealed(BaseModel):
    """A key that one secret opens. All byte strings in hexadecimal; the costs are those it was sealed with."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    salt: str = Field(pattern=r"^[0-9a-f]{32}$")
    hidden: str = Field(pattern=r"^[0-9a-f]{64}$")
    signature: str = Field(pattern=r"^[0-9a-f]{64}$")
    time_cost: int = Field(default=TIME_COST, ge=1, le=20)
    memory_kib: int = Field(default=MEMORY_KIB, ge=8 * LANES, le=1 << 20)
    lanes: int = Field(default=LANES, ge=1, le=16)


def new_key() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, secret: str) -> Sealed:
    """Hide `key` behind `secret`."""
    salt = secrets.token_bytes(SALT_BYTES)
    pad, signing = _stretched(secret, salt, (TIME_COST, MEMORY_KIB, LANES))
    hidden = bytes(a ^ b for a, b in zip(key, pad, strict=True))
    return Sealed(salt=salt.hex(), hidden=hidden.hex(), signature=_sign(signing, salt, hidden))


def unseal(sealed: Sealed, secret: str) -> bytes:
    """The key. Raises WrongPassphrase for any other secret, and for a seal that was tampered with."""
    salt, hidden = bytes.fromhex(sealed.salt), bytes.fromhex(sealed.hidden)
    pad, signing = _stretched(secret, salt, (sealed.time_cost, sealed.memory_kib, sealed.lanes))
    if not hmac.compare_digest(_sign(signing, salt, hidden), sealed.signature):
        raise wrong_secret()
    return bytes(a ^ b for a, b in zip(hidden, pad, strict=True))


def wrong_secret() -> WrongPassphrase:
    """The one sentence for every secret that does not fit."""
    return WrongPassphrase("That does not open this profile.", "Try again, or use the recovery code.")


def check_passphrase(passphrase: str) -> str:
    """The passphrase itself. Raises InputFault for one that is too short to protect anything."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise InputFault(
            f"A passphrase needs at least {SHORTEST_PASSPHRASE} characters.",
            "A few words in a row are easy to remember.",
        )
    return passphrase


def new_recovery_code() -> str:
    """For example 7K2M-..., shown once, to be kept on paper."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(RECOVERY_LETTERS))
    return "-".join(letters[start : start + 4] for start in range(0, RECOVERY_LETTERS, 4))


def tidy_recovery_code(typed: str) -> str:
    """What was meant: case, spaces and dashes do not matter, O is 0, I and L are 1."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    letters = letters.translate(str.maketrans("OIL", "011"))
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def _stretched(secret: str, salt: bytes, costs: tuple[int, int, int]) -> tuple[bytes, bytes]:
    from argon2.low_level import Type, hash_secret_raw

    # The same characters may reach us composed or decomposed, depending on the keyboard and the system.
    text = unicodedata.normalize("NFKC", secret).encode("utf-8")
    time_cost, memory_kib, lanes = costs
    stretched = hash_secret_raw(text, salt, time_cost, memory_kib, lanes, 2 * KEY_BYTES, Type.ID)
    return stretched[:KEY_BYTES], stretched[KEY_BYTES:]


def _sign(signing: bytes, salt: bytes, hidden: bytes) -> str:
    return hmac.new(signing, b"rehearsal-voice key 1" + salt + hidden, hashlib.sha256).hexdigest()
