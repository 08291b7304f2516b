#!/usr/bin/env bash
# Install a .deb in a bare Debian root and let it test itself there, without Python and without a network:
#   sudo packaging/linux/try_deb.sh DEB MODELS_FOLDER
# Needs debootstrap. MIRROR names a Debian mirror, if not the one of this machine.
set -euo pipefail
deb=$(readlink -f "$1")
models=$(readlink -f "$2")
root=$(mktemp -d -t bare-root-XXXXXX)
cleanup() {
    mountpoint -q "$root/models" && umount "$root/models"
    mountpoint -q "$root/proc" && umount "$root/proc"
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

debootstrap --variant=minbase bookworm "$root" ${MIRROR:+"$MIRROR"} >"$root.log"
if [ -d /etc/apt ]; then
    cp -a /etc/apt/sources.list* /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d /etc/apt/keyrings "$root/etc/apt/" 2>/dev/null || true
fi
cp "$deb" "$root/app.deb"
mount -t proc proc "$root/proc"
chroot "$root" apt-get update -qq
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /app.deb >>"$root.log"
! chroot "$root" sh -c 'command -v python3' || { echo "This root is not bare: it has a Python." >&2; exit 1; }
mkdir "$root/models"
mount --bind -o ro "$models" "$root/models"
unshare --net chroot "$root" env HOME=/root REHEARSAL_MODELS=/models rehearsal-voice --version
unshare --net chroot "$root" env HOME=/root REHEARSAL_MODELS=/models rehearsal-voice --selftest
rm -f "$root.log"
