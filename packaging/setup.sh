#!/usr/bin/env bash
# Everything a fresh checkout needs: system libraries, a virtual environment with the app, the starter models.
#   packaging/setup.sh            what a person needs to use and to develop the app
#   packaging/setup.sh --test     the same, and what the tests need besides (virtual sound and screen, small models)
# Asks nothing. A second run ends at once when nothing it depends on has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for_tests=no
[ "${1:-}" = "--test" ] && for_tests=yes

# What the wheels load from the system: PortAudio (sounddevice), the X11, Wayland and EGL side of Qt, ALSA's way to PulseAudio.
libraries="libportaudio2 libasound2-plugins libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 fonts-dejavu-core
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1"
test_programs="pulseaudio pulseaudio-utils xvfb xauth xdotool"
# Voices and models that tests use whatever the hub says, so that they run on the same ones everywhere.
test_models="en_US-joe-medium whisper-tiny.en smollm2-135m-instruct"

find_python() {
    local name
    for name in "${PYTHON:-}" python3.11 python3; do
        if [ -n "$name" ] && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Python 3.11 or newer is needed: sudo apt-get install python3 python3-venv" >&2
    exit 1
}

missing_packages() {
    local name wanted="$libraries"
    [ "$for_tests" = yes ] && wanted="$wanted $test_programs"
    "$python" -c 'import ensurepip, venv' 2>/dev/null || wanted="$wanted python3-venv"
    for name in $wanted; do
        dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -q '^installed$' || echo "$name"
    done
}

install_system_packages() {
    command -v dpkg-query >/dev/null || {
        echo "Not a Debian system: please see that PortAudio, EGL and the xcb libraries of Qt 6 are installed."
        return 0
    }
    local missing prefix=""
    missing=$(missing_packages | tr '\n' ' ')
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" != 0 ]; then
        prefix="sudo -n"
        if ! sudo -n true 2>/dev/null; then
            echo "System libraries are missing. Please run: sudo apt-get install --no-install-recommends $missing"
            return 0
        fi
    fi
    echo "Installing system libraries: $missing"
    export DEBIAN_FRONTEND=noninteractive
    local install="$prefix apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing"
    # Package lists may be absent or old: refresh them only when the first try fails.
    local said
    said=$(mktemp)  # a name nobody can foresee: this may run as root
    if ! $install >"$said" 2>&1; then
        { $prefix apt-get -qq -o DPkg::Lock::Timeout=300 update && $install; } >"$said" 2>&1 || {
            tail -n 3 "$said"
            echo "That did not work. Please run: sudo apt-get install --no-install-recommends $missing"
        }
    fi
    rm -f "$said"
}

install_app() {
    if [ ! -x .venv/bin/python ]; then
        echo "Making a virtual environment in .venv"
        "$python" -m venv .venv
    fi
    echo "Installing the app and its libraries (some 500 MB)"
    local pip=".venv/bin/python -m pip --disable-pip-version-check --no-input"
    $pip install -qq "$(grep '^pip==' packaging/constraints.txt)"
    local tools=()
    [ "$for_tests" = no ] || tools=(--group dev --group docs)
    $pip install -qq --constraint packaging/constraints.txt --build-constraint packaging/constraints.txt \
        --editable . "${tools[@]}"
}

fingerprint() {
    cat pyproject.toml packaging/constraints.txt packaging/setup.sh assets/voices/catalog.toml | sha256sum
    "$python" --version
    echo "tests: $for_tests"
}

models_folder=${REHEARSAL_MODELS:-${XDG_DATA_HOME:-$HOME/.local/share}/rehearsal-voice/models}
[ -n "${REHEARSAL_HOME:-}" ] && [ -z "${REHEARSAL_MODELS:-}" ] && models_folder=$REHEARSAL_HOME/models
moved=${models_folder%/models}/models-folder.txt # written by `rehearsal-voice models move`
[ -z "${REHEARSAL_MODELS:-}" ] && [ -f "$moved" ] && models_folder=$(cat "$moved")

is_up_to_date() { # a set-up for tests is one for use as well
    local file
    [ -x .venv/bin/rehearsal-voice ] && [ -f "$models_folder/whisper-base/model.bin" ] || return 1
    for file in .venv/setup-stamp-*; do
        [ -f "$file" ] || continue
        [ "$for_tests" = no ] || [ "${file##*-}" = yes ] || continue
        [ "$(cat "$file")" != "$(for_tests=${file##*-} fingerprint)" ] || return 0
    done
    return 1
}

python=$(find_python)
is_up_to_date && exit 0
install_system_packages
install_app
.venv/bin/rehearsal-voice models pull --starter
# shellcheck disable=SC2086  # several words on purpose
[ "$for_tests" = no ] || .venv/bin/rehearsal-voice models pull $test_models
# While system libraries are missing there is no stamp: each start says again which ones.
if command -v dpkg-query >/dev/null && [ -n "$(missing_packages)" ]; then
    echo "Ready, but for those system libraries."
    exit 0
fi
fingerprint >".venv/setup-stamp-$for_tests"
echo "Ready. Start it with: make run"
