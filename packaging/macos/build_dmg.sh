#!/usr/bin/env bash
# Sign the app that PyInstaller made and pack it: build_dmg.sh "Rehearsal Voice.app" OUTPUT_FOLDER
# SIGNING_IDENTITY names a Developer ID; without one the app is signed for this machine only. Not tried here: there is no Mac.
set -euo pipefail
app=$1
mkdir -p "$2"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
codesign --force --deep --options runtime --entitlements "$here/entitlements.plist" --sign "${SIGNING_IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/rehearsal-voice" --selftest
hdiutil create -volname "Rehearsal Voice" -srcfolder "$app" -ov -format UDZO "$2/Rehearsal_Voice-$(uname -m).dmg"
