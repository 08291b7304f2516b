#!/usr/bin/env bash
# Start an AppImage in a bare Debian root and let it test itself there, without Python and without a network:
#   sudo packaging/linux/try_appimage.sh APPIMAGE MODELS_FOLDER
# Only what every desktop has is put beside it: X11, EGL, fonts, ALSA. Needs debootstrap. MIRROR names a Debian mirror.
set -euo pipefail
image=$(readlink -f "$1")
models=$(readlink -f "$2")
root=$(mktemp -d -t bare-root-XXXXXX)
cleanup() {
    for place in models proc; do ! mountpoint -q "$root/$place" || umount "$root/$place"; done
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

desktop=libasound2,libegl1,libgl1,libx11-6,libxcb1,libfontconfig1,libfreetype6,libglib2.0-0,libdbus-1-3
debootstrap --variant=minbase --include="$desktop" bookworm "$root" ${MIRROR:+"$MIRROR"} >"$root.log"
! chroot "$root" sh -c 'command -v python3' || { echo "This root is not bare: it has a Python." >&2; exit 1; }
mkdir "$root/models"
mount -t proc proc "$root/proc"
mount --bind -o ro "$models" "$root/models"
cp "$image" "$root/app.AppImage"
unshare --net chroot "$root" env HOME=/root /app.AppImage --appimage-extract-and-run --version
unshare --net chroot "$root" env HOME=/root REHEARSAL_MODELS=/models /app.AppImage --appimage-extract-and-run --selftest
rm -f "$root.log"
