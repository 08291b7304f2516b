#!/usr/bin/env bash
# Make an AppImage of the frozen app: build_appimage.sh FROZEN_FOLDER NOTICES_FILE OUTPUT_FOLDER
# What starts it is appimage_runtime.c beside this file. RUNTIME=FILE takes another type-2 runtime instead.
# PortAudio is carried along, since an AppImage cannot name it as a dependency; what every desktop has (ALSA, X11, EGL,
# fonts) stays the system's own.
set -euo pipefail
frozen=$(readlink -f "$1")
notices=$(readlink -f "$2")
mkdir -p "$3"
output=$(readlink -f "$3")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
project=$(readlink -f "$here/../..")
id=org.rehearsal_voice.RehearsalVoice
image="$output/Rehearsal_Voice-$(uname -m).AppImage"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root

"$here/tools.sh" gcc libc6-dev squashfs-tools libsquashfuse-dev libfuse3-dev liblzma-dev libzstd-dev liblz4-dev liblzo2-dev \
    zlib1g-dev libportaudio2 libjack-jackd2-0 || exit 1

mkdir -p "$root/usr/lib/beside" "$root/usr/share/metainfo" "$root/usr/share/doc/rehearsal-voice"
cp -r "$frozen" "$root/usr/lib/rehearsal-voice"
find_library() { ldconfig -p | sed -n "s/.*=> \(.*\/$1\)\$/\1/p" | head -n 1; }
cp -L "$(find_library 'libportaudio\.so\.2')" "$root/usr/lib/rehearsal-voice/_internal/"
for name in libjack.so.0 libdb-5.3.so; do # PortAudio asks for them; a system that has JACK should use its own
    cp -L "$(find_library "${name//./\\.}")" "$root/usr/lib/beside/"
done
cp "$here/$id.desktop" "$root/"
cp "$project/assets/icons/rehearsal-voice.svg" "$root/$id.svg"
ln -s "$id.svg" "$root/.DirIcon"
cp "$here/$id.metainfo.xml" "$root/usr/share/metainfo/$id.appdata.xml"
cp "$notices" "$root/usr/share/doc/rehearsal-voice/"
cat >"$root/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
system=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)
case "$system" in
    *libjack.so.0*) ;;
    *) export LD_LIBRARY_PATH="${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$here/usr/lib/beside" ;;
esac
exec "$here/usr/lib/rehearsal-voice/rehearsal-voice" "$@"
RUN
chmod 755 "$root/AppRun"

runtime=${RUNTIME:-$work/runtime}
if [ -z "${RUNTIME:-}" ]; then
    # The linker notes that a part of libfuse which is not used here would load modules.
    gcc -Os -s -Wall -Wextra -Werror -static -Wl,--no-warnings -o "$runtime" "$here/appimage_runtime.c" \
        -lsquashfuse_ll -lfuse3 -llzma -lzstd -llz4 -llzo2 -lz -lpthread 2>"$work/linker" || { cat "$work/linker"; exit 1; }
    printf 'AI\002' | dd of="$runtime" bs=1 seek=8 conv=notrunc status=none # “an AppImage of type 2”
fi
mksquashfs "$root" "$work/files" -comp zstd -Xcompression-level "${LEVEL:-15}" -b 256K -root-owned -noappend -no-progress -quiet
cat "$runtime" "$work/files" >"$image"
chmod 755 "$image"
echo "$image"
