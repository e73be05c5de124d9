# Ctrl+C on the command line: what was asked is waited for, once more leaves it. Under Wine a SIGINT is a Ctrl+C.
plays <<'SCRIPT'
[entry]
name = slow
hangUp.takes = never
[entry]
name = never
hangUp.takes = never
SCRIPT
happens  # nothing yet

# said PATTERN STREAM: on that stream of what runs now.
said() { [[ -e $out/$2.raw ]] && tr -d '\r' <"$out/$2.raw" | grep -Eq -- "$1"; }
# interrupted AFTERWARDS ARGUMENT...: runs the command line, interrupts it while it hangs up or watches, and where it waits
# then does what comes AFTERWARDS.
interrupted() {
  local afterwards=$1
  shift
  rm -f "$out"/*.raw
  wine "$program/onhook.exe" --log "$(winepath -w "$out/$1.log" 2>/dev/null | tr -d '\r')" "$@" \
    >"$out/stdout.raw" 2>"$out/stderr.raw" </dev/null &
  local pid=$!
  asked() { [[ -e $out/$1.log ]] && grep -q 'RasHangUp(' "$out/$1.log"; }
  if [[ $1 == watch ]]; then
    eventually said never stdout || fail "nothing is watched"
  else
    eventually asked "$1" || fail "nothing was asked"
  fi
  kill -INT "$pid"
  if [[ $afterwards ]]; then
    eventually said 'waiting until that has ended' stderr || fail "it does not say that it waits"
    $afterwards
  fi
  wait "$pid"
  code=$?
  tr -d '\r' <"$out/stdout.raw" >"$out/stdout"
  tr -d '\r' <"$out/stderr.raw" >"$out/stderr"
  printf '$ onhook %s, interrupted\n' "$*"
  cat "$out/stdout" "$out/stderr"
  printf '(%s)\n' "$code"
  rm -f "$out/$1.log"
}

it_ends() { happens end slow; }
once_more() { kill -INT "$pid"; }

interrupted it_ends hang-up slow
expect 0 '^slow is down\. Confirmed after '
expect 0 'waiting until that has ended' stderr
interrupted once_more hang-up never
expect 7 'never'
interrupted '' watch
expect 0 'never'
