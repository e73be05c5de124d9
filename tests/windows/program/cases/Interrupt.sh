# Ctrl+C on the command line: what was asked is waited for, once more leaves it. Under Wine a SIGINT is a Ctrl+C.
plays <<'SCRIPT'
[entry]
name = slow
hangUp.takes = 6000
[entry]
name = never
hangUp.takes = never
SCRIPT

told() { tr -d '\r' <"$out/stderr.raw" | grep -Eq -- "$1"; }
# interrupted COUNT ARGUMENT...: runs the command line, and interrupts it so often while it hangs up.
interrupted() {
  local count=$1
  shift
  wine "$program/onhook.exe" --log "$(winepath -w "$out/$1.log" 2>/dev/null | tr -d '\r')" "$@" \
    >"$out/stdout.raw" 2>"$out/stderr.raw" </dev/null &
  local pid=$!
  asked() { [[ -e $out/$1.log ]] && grep -q 'RasHangUp(' "$out/$1.log"; }
  [[ $1 == watch ]] || eventually asked "$1" || fail "nothing was asked"
  while ((count-- > 0)); do
    sleep 2
    kill -INT "$pid"
  done
  wait "$pid"
  code=$?
  tr -d '\r' <"$out/stdout.raw" >"$out/stdout"
  tr -d '\r' <"$out/stderr.raw" >"$out/stderr"
  printf '$ onhook %s, interrupted\n' "$*"
  cat "$out/stdout" "$out/stderr"
  printf '(%s)\n' "$code"
  rm -f "$out/$1.log"
}

interrupted 1 hang-up slow
expect 0 '^slow is down\. Confirmed after '
expect 0 'waiting until that has ended' stderr
interrupted 2 hang-up never
expect 7 'never'
interrupted 1 watch
expect 0 'slow'
