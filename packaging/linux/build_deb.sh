#!/usr/bin/env bash
# Make a .deb of the frozen app: build_deb.sh FROZEN_FOLDER NOTICES_FILE OUTPUT_FOLDER
# The frozen folder is what PyInstaller made; sound and graphics libraries are named as dependencies, not carried.
set -euo pipefail
frozen=$(readlink -f "$1")
notices=$(readlink -f "$2")
mkdir -p "$3"
output=$(readlink -f "$3")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
project=$(readlink -f "$here/../..")

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$project/rehearsal_voice/__init__.py")
architecture=$(dpkg --print-architecture)
id=org.rehearsal_voice.RehearsalVoice
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

install -d "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$root/usr/share/doc/rehearsal-voice"
cp -r "$frozen" "$root/usr/lib/rehearsal-voice"
ln -s ../lib/rehearsal-voice/rehearsal-voice "$root/usr/bin/rehearsal-voice"
install -Dm644 "$here/$id.desktop" "$root/usr/share/applications/$id.desktop"
install -Dm644 "$here/$id.metainfo.xml" "$root/usr/share/metainfo/$id.metainfo.xml"
install -Dm644 "$project/assets/icons/rehearsal-voice.svg" "$root/usr/share/icons/hicolor/scalable/apps/$id.svg"
install -d "$root/usr/share/man/man1" "$root/usr/share/lintian/overrides"
"$project/.venv/bin/python" "$project/packaging/man_page.py" "$root/rehearsal-voice.1"
gzip -9nc "$root/rehearsal-voice.1" >"$root/usr/share/man/man1/rehearsal-voice.1.gz"
rm "$root/rehearsal-voice.1"
install -m644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/rehearsal-voice"

# Shared libraries need no execute bit, and their symbols only cost room.
find "$root/usr/lib" -type f -exec chmod 644 {} +
find "$root" -type d -exec chmod 755 {} +
chmod 755 "$root/usr/lib/rehearsal-voice/rehearsal-voice"
find "$root/usr/lib/rehearsal-voice" -name 'LICENSE*' -path '*dist-info*' -delete # in the notices already

{
    echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
    echo "Upstream-Name: Rehearsal Voice"
    echo
    echo "Files: *"
    echo "Copyright: 2026 The Rehearsal Voice authors"
    echo "License: GPL-3.0-or-later"
    echo " The full text is in /usr/share/common-licenses/GPL-3. The libraries inside, and their"
    echo " licences, are listed in /usr/share/doc/rehearsal-voice/THIRD_PARTY_NOTICES.gz."
} >"$root/usr/share/doc/rehearsal-voice/copyright"
gzip -9nc "$notices" >"$root/usr/share/doc/rehearsal-voice/THIRD_PARTY_NOTICES.gz"
{
    echo "rehearsal-voice ($version) unstable; urgency=low"
    echo
    echo "  * See CHANGELOG.md of the project."
    echo
    echo " -- The Rehearsal Voice authors <authors@rehearsal-voice.invalid>  $(date -uR -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}")"
} | gzip -9nc >"$root/usr/share/doc/rehearsal-voice/changelog.gz"

cat >"$root/DEBIAN/control" <<CONTROL
Package: rehearsal-voice
Version: $version
Architecture: $architecture
Maintainer: The Rehearsal Voice authors <authors@rehearsal-voice.invalid>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: education
Priority: optional
Depends: libc6 (>= 2.31), libstdc++6, libgcc-s1, zlib1g, libportaudio2, libasound2, libasound2-plugins, libegl1, libgl1, libglib2.0-0, libdbus-1-3, libfontconfig1, libfreetype6, libx11-6, libx11-xcb1, libxcb1, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render0, libxcb-render-util0, libxcb-shape0, libxcb-shm0, libxcb-sync1, libxcb-xfixes0, libxcb-xkb1, libwayland-client0, libwayland-cursor0, libwayland-egl1
Recommends: pipewire-pulse | pulseaudio, pulseaudio-utils, fonts-dejavu-core
Suggests: ollama
Description: rehearse, out loud, a conversation that matters
 You speak, a partner answers by voice, and afterwards you see how you spoke:
 pace, pauses, apologies, each with the very moment to listen to. For
 practising a language and for rehearsing a hard talk.
 .
 Everything happens on this computer. Voices and models are fetched on
 request, each checked against its known hash.
CONTROL
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
dpkg-deb --root-owner-group -Zxz -z3 --build "$root" "$output/rehearsal-voice_${version}_$architecture.deb"
