# What a pppd leaves behind that had no time to clean up, pids that are used again, and who may end whose.

case_killed_leftovers() {
  single
  kill -KILL "$pid"
  within 10 gone "$pid"
  [[ -e /run/ppp-l1.pid ]] || fail "pppd cleaned up after SIGKILL"
  look
  shows length 0
  # The next one takes the interface's name while the dead record still claims it.
  wire 2
  answer 2
  dial 2 l2
  detached 2
  within 40 has_address ppp0
  look
  shows '[.[].name] | join(" ")' l2
  pid=$(pid_of l2)
  witness "$pid" ppp0
  hang_up l2
  confirmed
  before_told "$pid" ppp0
}

case_killed_master() {
  bundle 2
  kill -KILL "$master"
  within 20 no_interface ppp0
  look
  shows '[.[] | select(.interface == "ppp0")]' '[]'
  if alive "${pids[2]}"; then
    # A process without an interface is shown as what it is.
    shows length 1
    witness "${pids[2]}"
    hang_up "$(of '.[0].id')"
    confirmed
    before_told "${pids[2]}"
  fi
}

case_pid_used_again() {
  single
  local id
  look
  id=$(of '.[0].id')
  kill -KILL "$pid"
  within 10 gone "$pid"
  run_as_pid "$pid" sleep 100
  look
  shows length 0
  hang_up "$id"
  [[ $code != 0 || $outcome == "already gone" ]] || fail "outcome $outcome"
  stays 1 alive "$pid"
}

# Worse: what has the pid now is another pppd.
case_pid_used_again_by_pppd() {
  single
  local id dead=$pid
  look
  id=$(of '.[0].id')
  kill -KILL "$dead"
  within 10 gone "$dead"
  wire 2
  run_as_pid "$dead" pppd /dev/ttyW2 115200 nodetach noauth local nolock linkname other connect 'chat -t 60 READY' 10.9.0.2:
  within 20 test -s /run/ppp-other.pid
  look
  shows '[.[].name] | join(" ")' other
  hang_up "$id"
  [[ $code != 0 || $outcome == "already gone" ]] || fail "outcome $outcome"
  stays 1 alive "$dead"
}

# Who may: the user who started a set-uid pppd, and root.

user_calls() {
  start_server_side
  wire 1
  answer 1
  printf '%s\n' /dev/ttyW1 115200 noauth local lock 'linkname own' "${quickly[*]}" 10.9.0.2: >/etc/ppp/peers/office
  chmod 666 "$(readlink -f /dev/ttyW1)"
  as anna pppd call office
  within 40 has_address ppp0
  pid=$(pid_of own)
}

case_own_pppd() {
  user_calls
  user=anna
  look
  shows '.[0] | [.owner, .mayHangUp] | join(" ")' 'anna yes'
  witness "$pid" ppp0
  hang_up ppp0
  confirmed
  before_told "$pid" ppp0
  user=root
  nothing_left
}

refused_for() {
  user=$1
  look
  shows length 1
  shows '.[0].mayHangUp == "yes"' false
  hang_up ppp0
  [[ $outcome == refused && $code == 10 ]] || fail "outcome $outcome, code $code"
  [[ $(jq -r '.text + .advice' <<<"$result") == *"$2"* ]] || fail "does not name $2: $result"
  stays 2 has_address ppp0
  alive "$pid" || fail "ended all the same"
}

case_pppd_of_another_user() {
  user_calls
  refused_for otto anna
}

case_pppd_of_root() {
  single
  refused_for anna root
}
