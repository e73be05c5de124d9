# What the tests of this folder share. The environment (CMakeLists.txt) names the build folder, what was installed from it,
# where the package is made, and the small Debian it is tried in.
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$ONHOOK_INSTALLED/usr/bin/onhook
failures=0

fail() {
  printf 'FAILED: %s\n' "$*"
  failures=$((failures + 1))
}

# check WHAT COMMAND...: what it prints is shown only when it fails.
check() {
  local what=$1 output
  shift
  if output=$("$@" 2>&1); then printf 'ok: %s\n' "$what"; else fail "$what"; printf '%s\n' "$output"; fi
}

# check_silent WHAT COMMAND...: it must print nothing either.
check_silent() {
  local what=$1 output
  shift
  if output=$("$@" 2>&1) && [[ -z $output ]]; then printf 'ok: %s\n' "$what"; else fail "$what"; printf '%s\n' "$output"; fi
}

# check_same WHAT WANTED FOUND: as sets of lines.
check_same() {
  local wanted found
  wanted=$(sort -u <<<"$2") found=$(sort -u <<<"$3")
  if [[ $wanted == "$found" ]]; then printf 'ok: %s\n' "$1"; return; fi
  fail "$1 (-: the program has it, +: it is told of)"
  diff <(printf '%s\n' "$wanted") <(printf '%s\n' "$found") | sed -n 's/^</-/p; s/^>/+/p' || true
}

finish() {
  ((failures == 0)) || exit 1
}

# What the program itself says, one a line.
program_commands() { "$program" --help | sed -nE '/^Subcommands:/,/^$/s/^  ([a-z-]+) .*/\1/p'; }
# program_options [COMMAND]
program_options() { "$program" "$@" --help | sed -nE '/^Options:/,/^$/s/^  (-[^ ]+).*/\1/p' | tr , '\n'; }
program_exit_codes() { "$program" --help | sed -nE '/^Exit codes/,/^$/s/^ +([0-9]+)  .*/\1/p'; }
# All options that may follow a command: those of the program go with it, but for what is the window's or ends at once.
options_after() { printf '%s\n' "$(program_options "$1")" "$(program_options)" | grep -vxE -- '--hidden|--version'; }
