"""A sound card made of software: a private PulseAudio with a microphone one can speak into and a loudspeaker one hears.

    with Rig(tmp_path) as rig:
        child = subprocess.Popen([...], env=rig.environment)
        rig.say(Path("order.wav"))
        heard = rig.hear(2.0)
        rig.suspend_microphone()

`python tests/rig.py [--echo] COMMAND …` runs a command on such devices, for example `benchmarks.devices`.

PortAudio and ALSA read their settings once a process, so programs that open devices belong in a child process with
`rig.environment`. Nothing of the machine's own sound server, home or configuration is touched.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import numpy as np
import pytest
import soundfile

from rehearsal_voice.core.audio import FloatArray

MICROPHONE = "virtual_mic"
LOUDSPEAKER = "speakers"
RATE_HZ = 48_000
PATIENCE_S = 10.0

ALSA_SETTINGS = """
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
ctl.!default { type pulse }
"""


class Rig:
    """The virtual devices: null sinks `person` and `speakers`, and `virtual_mic`, which hears the person.

    echo: the microphone hears the loudspeaker as loud as it plays; the person is mixed in there.
    """

    def __init__(self, folder: Path, *, echo: bool = False, rate_hz: int = RATE_HZ) -> None:
        self._folder = folder / "rig"
        self._mouth = LOUDSPEAKER if echo else "person"
        self._rate_hz = rate_hz
        self._server: subprocess.Popen[bytes] | None = None
        self._children: list[subprocess.Popen[bytes]] = []
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._settings = self._folder / "alsa.conf"
        self._settings.write_text(ALSA_SETTINGS)
        self._log = (self._folder / "pulseaudio.log").open("ab")

    @property
    def environment(self) -> dict[str, str]:
        """For programs that shall use these devices."""
        ours = {
            "ALSA_CONFIG_PATH": str(self._settings),
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "PULSE_RUNTIME_PATH": str(self._folder),
            "PULSE_SERVER": f"unix:{self._folder / 'native'}",
            "PULSE_STATE_PATH": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
        }
        return {**os.environ, **ours}

    def __enter__(self) -> Rig:
        self.start_server()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for child in self._children:
            _end(child)
        self.kill_server()
        self._log.close()

    # --- the server ---

    def start_server(self) -> None:
        """Start, or start again after `kill_server`; returns when the devices are there."""
        self._server = subprocess.Popen(
            [*_SERVER, *(part for module in self._modules() for part in ("-L", module))],
            env=self.environment,
            stdout=self._log,
            stderr=self._log,
        )
        for _ in range(round(PATIENCE_S / 0.05)):
            if self._pactl("info").returncode == 0:
                break
            self._wait_for_exit(0.05)
        self.set_default_microphone(MICROPHONE)
        self._asked("set-default-sink", LOUDSPEAKER)

    def _modules(self) -> list[str]:
        form = f"rate={self._rate_hz} norewinds=1"
        return [
            f"module-native-protocol-unix auth-anonymous=1 socket={self._folder / 'native'}",
            f"module-null-sink sink_name=person {form} sink_properties=device.description=Person",
            f"module-null-sink sink_name={LOUDSPEAKER} {form} sink_properties=device.description=Speakers",
            self._microphone_module(MICROPHONE, "Virtual_Microphone"),
        ]

    def _microphone_module(self, name: str, description: str) -> str:
        return (
            f"module-remap-source master={self._mouth}.monitor source_name={name} "
            f"source_properties=device.description={description}"
        )

    def _wait_for_exit(self, seconds: float) -> None:
        """Wait while the server lives; RuntimeError with its log when it does not."""
        assert self._server is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._server.wait(seconds)
            raise RuntimeError(f"pulseaudio ended: {(self._folder / 'pulseaudio.log').read_text()[-2000:]}")

    def kill_server(self) -> None:
        """As a crash would: no goodbye to anyone."""
        if self._server is not None:
            self._server.kill()
            self._server.wait(PATIENCE_S)
            self._server = None
            for leftover in ("native", "pid"):
                (self._folder / leftover).unlink(missing_ok=True)

    # --- faults ---

    def suspend_microphone(self) -> None:
        self._asked("suspend-source", MICROPHONE, "1")

    def resume_microphone(self) -> None:
        self._asked("suspend-source", MICROPHONE, "0")

    def suspend_loudspeaker(self) -> None:
        self._asked("suspend-sink", LOUDSPEAKER, "1")

    def resume_loudspeaker(self) -> None:
        self._asked("suspend-sink", LOUDSPEAKER, "0")

    def add_microphone(self, name: str, description: str) -> None:
        """Plug in another microphone that hears the person; it does not become the default."""
        self._asked("load-module", *self._microphone_module(name, description).split(" "))

    def unplug_microphone(self, name: str = MICROPHONE) -> None:
        self._unload("module-remap-source", f"source_name={name} ")

    def unplug_loudspeaker(self) -> None:
        self._unload("module-null-sink", f"sink_name={LOUDSPEAKER} ")

    def plug_in_microphone(self) -> None:
        """The one that was unplugged is back, as the default."""
        self.add_microphone(MICROPHONE, "Virtual_Microphone")
        self.set_default_microphone(MICROPHONE)

    def set_default_microphone(self, name: str) -> None:
        self._asked("set-default-source", name)

    def _unload(self, module: str, argument: str) -> None:
        for line in self._asked("list", "short", "modules").splitlines():
            number, name, *rest = line.split("\t")
            if name == module and argument in f"{' '.join(rest)} ":
                self._asked("unload-module", number)
                return
        raise LookupError(f"{module} {argument}is not loaded")

    # --- the person and the ear ---

    def say(self, recording: Path) -> subprocess.Popen[bytes]:
        """Speak a recording into the microphone; wait() on what is returned to know that it was said."""
        return self._child("paplay", f"--device={self._mouth}", str(recording))

    @contextlib.contextmanager
    def hearing(self, recording: Path) -> Iterator[None]:
        """Write what the loudspeaker plays meanwhile to `recording` (WAV, 16 bit, mono)."""
        format_flags = ("--format=s16le", "--channels=1", f"--rate={self._rate_hz}", "--latency-msec=10")
        raw = recording.with_suffix(".raw")
        with raw.open("wb") as sink:
            child = self._child("parec", f"--device={LOUDSPEAKER}.monitor", *format_flags, stdout=sink)
            try:
                yield
            finally:
                _end(child)
        soundfile.write(recording, np.fromfile(raw, np.int16), self._rate_hz)

    def hear(self, seconds: float) -> FloatArray:
        """What the loudspeaker plays from now on, at the rig's rate."""
        count = round(seconds * self._rate_hz)
        child = self._child(
            "parec",
            f"--device={LOUDSPEAKER}.monitor",
            "--format=float32le",
            "--channels=1",
            f"--rate={self._rate_hz}",
            "--latency-msec=10",
            stdout=subprocess.PIPE,
        )
        assert child.stdout is not None
        heard: FloatArray = np.frombuffer(child.stdout.read(count * 4), np.float32)
        _end(child)
        child.stdout.close()
        return heard

    def _child(self, *command: str, stdout: object = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        child: subprocess.Popen[bytes] = subprocess.Popen(
            command,
            env=self.environment,
            stdout=stdout,  # type: ignore[call-overload]
            stderr=self._log,
        )
        self._children.append(child)
        return child

    def _pactl(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["pactl", *arguments], env=self.environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )

    def _asked(self, *arguments: str) -> str:
        answer = self._pactl(*arguments)
        if answer.returncode:
            raise RuntimeError(f"pactl {' '.join(arguments)}: {answer.stderr}")
        return answer.stdout


_SERVER = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=120", "--realtime=no"]
"""Without a client for two minutes it ends by itself, so that not even a killed test leaves it behind."""


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        child.terminate()
    child.wait(PATIENCE_S)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """The virtual devices, for one test."""
    if shutil.which("pulseaudio") is None:
        pytest.skip("pulseaudio is not installed")
    with Rig(tmp_path) as devices:
        yield devices


@pytest.fixture
def echoing_rig(tmp_path: Path) -> Iterator[Rig]:
    """The same, where the microphone also hears the loudspeaker."""
    if shutil.which("pulseaudio") is None:
        pytest.skip("pulseaudio is not installed")
    with Rig(tmp_path, echo=True) as devices:
        yield devices


def main() -> int:
    """Run a command on the devices; its exit code."""
    echo = sys.argv[1:2] == ["--echo"]
    command = sys.argv[2 if echo else 1 :]
    with tempfile.TemporaryDirectory(prefix="rig-") as folder, Rig(Path(folder), echo=echo) as devices:
        return subprocess.run(command, env=devices.environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
