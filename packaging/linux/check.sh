#!/usr/bin/env bash
# What desktops and Debian ask of a package: check.sh DEB
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
id=org.rehearsal_voice.RehearsalVoice
"$here/tools.sh" desktop-file-utils appstream lintian || exit 1
desktop-file-validate "$here/$id.desktop" && echo "desktop entry: valid"
appstreamcli validate --no-net "$here/$id.metainfo.xml"
as_root=()
[ "$(id -u)" != 0 ] || as_root=(--allow-root)
lintian "${as_root[@]}" --fail-on error "$1"
echo "lintian: no errors"
