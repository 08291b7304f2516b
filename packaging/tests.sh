#!/usr/bin/env bash
# All tests, in two runs side by side: those that live in real time (sound devices, whole conversations, the window), which
# mostly wait, and all others, which mostly compute and stand back for the first (a loudspeaker that starves crackles, and
# no canceller takes a crackle out). What the second run says is shown when it is over.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
in_real_time=(tests/devices tests/engine tests/whole tests/window)
screen=()
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || ! command -v xvfb-run >/dev/null || screen=(xvfb-run -a)

others=$(mktemp)
nice -n 19 "${screen[@]}" .venv/bin/python -m pytest "${in_real_time[@]/#/--ignore=}" "$@" >"$others" 2>&1 &
computing=$!
trap 'kill "$computing" 2>/dev/null; rm -f "$others"' EXIT

echo "tests in real time:"
"${screen[@]}" .venv/bin/python -m pytest "${in_real_time[@]}" "$@"
waited=$?
wait "$computing"
computed=$?
echo "all other tests:"
cat "$others"
exit $((waited || computed))
