#!/usr/bin/env bash
# Debian packages that a step of packaging needs: tools.sh PACKAGE…
# Installs those that are missing when it may; otherwise says the line that does, and fails.
set -euo pipefail
missing=()
for name in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -q '^installed$' || missing+=("$name")
done
[ ${#missing[@]} -gt 0 ] || exit 0
prefix=()
[ "$(id -u)" = 0 ] || prefix=(sudo -n)
export DEBIAN_FRONTEND=noninteractive
install=("${prefix[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}")
if ! "${install[@]}" >/dev/null 2>&1; then
    { "${prefix[@]}" apt-get -qq update && "${install[@]}"; } >/dev/null 2>&1 || {
        echo "Please run: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    }
fi
