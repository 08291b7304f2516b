"""No word leaves this machine for a server that the person has not allowed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehearsal_voice.config.servers import beyond_this_machine, parse_server, permitted
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import InputFault


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8000", "http://localhost:11434", "wyoming://127.0.0.1", "https://[::1]:8443/v1"]
)
def test_this_machine_is_always_allowed(address: str) -> None:
    assert permitted(address, Settings()).loopback


def test_another_machine_needs_its_name_and_encryption_or_a_second_yes() -> None:
    plain, safe = "http://studio.example:8000", "https://studio.example"
    with pytest.raises(InputFault, match="was not allowed"):
        permitted(plain, Settings())
    allowed = Settings(allowed_servers=("studio.example:8000", "studio.example:443"))
    assert not permitted(safe, allowed).loopback
    with pytest.raises(InputFault, match="not encrypted"):
        permitted(plain, allowed)
    yes = allowed.model_copy(update={"unencrypted_servers": ("studio.example:8000",)})
    assert permitted(plain, yes).port == 8000


@pytest.mark.parametrize(
    "address",
    ["", "studio", "ftp://host", "http://", "http://user:secret@host", "http://host:99999", "http://host?x=1"],
)
def test_what_is_no_address_is_said(address: str) -> None:
    with pytest.raises(InputFault, match="address of a server"):
        parse_server(address)


@given(st.sampled_from(["127.0.0.1.example", "localhost.example", "10.0.0.3", "2130706433", "0.0.0.0"]))
def test_a_name_that_looks_like_this_machine_is_another(host: str) -> None:
    assert not parse_server(f"http://{host}:80").loopback


def test_servers_on_other_computers_are_named_while_they_are_in_use() -> None:
    settings = Settings(partner="openai", openai_host="https://far.example", hearing_server="wyoming://127.0.0.1:10300")
    assert beyond_this_machine(settings) == ("far.example:443",)
