#!/usr/bin/env bash
# Make an AppImage of the frozen app: build_appimage.sh FROZEN_FOLDER OUTPUT_FOLDER
# Needs `appimagetool` (github.com/AppImage/appimagetool) on the PATH, with its runtime: it is in no package registry.
# PortAudio is carried along here, since an AppImage cannot name it as a dependency; ALSA stays the system's own.
set -euo pipefail
command -v appimagetool >/dev/null || { echo "appimagetool is not on the PATH." >&2; exit 1; }
frozen=$(readlink -f "$1")
mkdir -p "$2"
output=$(readlink -f "$2")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
project=$(readlink -f "$here/../..")
id=org.rehearsal_voice.RehearsalVoice
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

mkdir -p "$root/usr/lib" "$root/usr/share/metainfo"
cp -r "$frozen" "$root/usr/lib/rehearsal-voice"
cp -L "$(ldconfig -p | sed -n 's/.*=> \(.*libportaudio\.so\.2\)$/\1/p' | head -n 1)" "$root/usr/lib/rehearsal-voice/_internal/"
cp "$here/$id.desktop" "$root/"
cp "$project/assets/icons/rehearsal-voice.svg" "$root/$id.svg"
cp "$here/$id.metainfo.xml" "$root/usr/share/metainfo/$id.appdata.xml"
cat >"$root/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/usr/lib/rehearsal-voice/_internal${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/usr/lib/rehearsal-voice/rehearsal-voice" "$@"
RUN
chmod 755 "$root/AppRun"
# Where there is no FUSE, appimagetool itself is started unpacked.
APPIMAGE_EXTRACT_AND_RUN=1 appimagetool "$root" "$output/Rehearsal_Voice-$(uname -m).AppImage"
