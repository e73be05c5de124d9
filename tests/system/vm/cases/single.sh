# One link, one pppd.

case_listed() {
  single
  look
  shows length 1
  shows '.[0] | [.name, .device, .interface, .provider, .state] | join(" ")' 'l1 ttyW1 ppp0 pppd connected'
  shows '.[0].addresses | join(" ") | test("10.9.0.2")' true
  shows '.[0].links' '[]'
  shows '.[0].mayHangUp' yes
  shows '.[0].comesBack' false
}

case_answered() {
  single
  witness "$pid" ppp0
  hang_up l1
  confirmed
  before_told "$pid" ppp0
  nothing_left
}

# The peer does not answer: pppd asks twice, three seconds each, and is there meanwhile.
case_silent_peer() {
  quickly=()
  single
  kill -STOP "${wires[1]}"
  witness "$pid" ppp0
  hang_up l1
  confirmed
  before_told "$pid" ppp0
  (($(seconds_told) > 4000)) || fail "pppd takes 6 s when the peer is silent; told after $(seconds_told) ms"
  nothing_left
}

# Scripts of pppd's own keep it after the interface is gone.
case_slow_script() {
  printf '#!/bin/sh\nsleep 3\n' >/etc/ppp/ip-down
  chmod +x /etc/ppp/ip-down
  single
  witness "$pid" ppp0
  hang_up l1
  rm -f /etc/ppp/ip-down
  confirmed
  before_told "$pid" ppp0
  nothing_left
}

case_too_late() {
  single
  kill -STOP "$pid"
  hang_up l1 --timeout 2
  [[ $outcome == "still up" && $code == 9 ]] || fail "outcome $outcome, code $code"
  alive "$pid" || fail "it ended"
  kill -CONT "$pid"
  within 20 gone "$pid"
}

# One that answers nothing any more is ended by force, the second step. What it leaves is not ours to clean.
case_forced() {
  single
  kill -STOP "$pid"
  witness "$pid" ppp0
  hang_up l1 --timeout 3 --force
  ((${#answers[@]} == 2)) || fail "not two answers"
  [[ $(jq -r '.outcome + " " + (.forced | tostring)' <<<"${answers[0]}") == "still up false" ]] || fail "not still up first"
  [[ $(jq -r .forced <<<"$result") == true ]] || fail "not forced: $result"
  confirmed
  before_told "$pid" ppp0
  [[ $(cat /run/ppp-l1.pid) == "$pid"* && -e /run/ppp0.pid && -e /run/lock/LCK..ttyW1 ]] ||
    fail "cleaned what is pppd's: $(ls /run /run/lock)"
  look
  shows length 0
}

# Hung up by us it does not dial again, and so is not said to come back.
case_persist() {
  single persist holdoff 1
  look
  shows '.[0].comesBack' false
  witness "$pid" ppp0
  hang_up l1
  confirmed
  before_told "$pid" ppp0
  stays 4 no_interface ppp0
  nothing_left
}

# Its interface is gone and it waits to dial again: a connection all the same, to be hung up.
case_persist_between_dials() {
  single persist holdoff 60
  kill -HUP "$pid"
  within 20 no_interface ppp0
  look
  shows length 1
  shows '.[0].state == "connected"' false
  witness "$pid"
  hang_up l1
  confirmed
  before_told "$pid"
  nothing_left
}

dialing() {
  wire 1
  pppd /dev/ttyW1 115200 noauth local lock linkname l1 logfile /tmp/client.1.log connect 'chat -t 60 READY' "$@" 10.9.0.2: &
  within 20 test -s /run/ppp-l1.pid
  within 20 pgrep -x chat
  pid=$(pid_of l1)
}

case_dialing() {
  dialing
  look
  shows '.[0] | [.name, .state] | join(" ")' 'l1 dialing'
  witness "$pid"
  hang_up l1
  confirmed
  before_told "$pid"
  refute pgrep -x chat
  nothing_left
}

case_dialing_persist() {
  dialing persist holdoff 1
  witness "$pid"
  hang_up l1
  confirmed
  before_told "$pid"
  stays 3 eval '! pgrep -x "chat|pppd" >/dev/null'
}
