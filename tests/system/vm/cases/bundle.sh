# Several links, each a pppd of its own, one of them the master, which has the interface.

case_listed() {
  bundle 2
  look
  shows length 1
  shows '.[0].interface' ppp0
  shows '[.[0].links[] | .device + " " + .state] | sort | join(", ")' 'ttyW1 connected, ttyW2 connected'
}

case_second_link() {
  bundle 2
  witness "${pids[2]}"
  hang_up ppp0 --link "$(number_of 2)"
  confirmed
  before_told "${pids[2]}"
  [[ $(members) == 1 ]] || fail "members: $(bundle_members)"
  stays 2 has_address ppp0
  alive "$master" || fail "the bundle went too"
  [[ ! -e /run/ppp-l2.pid && ! -e /run/lock/LCK..ttyW2 ]] || fail "left over: $(ls /run /run/lock)"
  connected || fail "the connection is not shown as it is"
}

# The master's own link: its process stays as long as the bundle does, and only the database tells.
case_first_link() {
  bundle 2
  hang_up ppp0 --link "$(number_of 1)"
  confirmed
  [[ $(members) == 1 ]] || fail "told too early; members: $(bundle_members)"
  alive "$master" || fail "the master ended"
  stays 2 has_address ppp0
  look
  shows '[.[0].links[] | select(.state == "connected") | .device] | join(" ")' ttyW2
  witness "$master" "${pids[2]}" ppp0
  hang_up ppp0
  confirmed
  before_told "$master" "${pids[2]}" ppp0
  nothing_left
}

case_of_three() {
  bundle 3
  look
  shows '.[0].links | length' 3
  witness "${pids[3]}" "${pids[2]}" "$master" ppp0
  hang_up ppp0 --link "$(number_of 3)"
  confirmed
  before_told "${pids[3]}"
  [[ $(members) == 2 ]] || fail "members: $(bundle_members)"
  hang_up ppp0 --link "$(number_of 1)"
  confirmed
  [[ $(members) == 1 ]] || fail "members: $(bundle_members)"
  alive "$master" && alive "${pids[2]}" || fail "more than the link ended"
  hang_up ppp0
  confirmed
  before_told "${pids[2]}" "$master" ppp0
  nothing_left
}

case_at_once() {
  bundle 2
  witness "$master" "${pids[2]}" ppp0
  hang_up ppp0
  confirmed
  before_told "$master" "${pids[2]}" ppp0
  nothing_left
}

all_links_at_once() {
  bundle 2
  local ids=() n
  for n in "$@"; do ids+=("$(link_id "$n")"); done
  hang_up "${ids[@]}"
  ((${#answers[@]} == 2)) || fail "not two answers"
  [[ $code == 0 ]] || fail "code $code"
  [[ $(printf '%s\n' "${answers[@]}" | jq -r .outcome | sort -u | tr '\n' ' ') =~ ^('already gone '|'confirmed ')+$ ]] || fail "not the outcomes"
  within 20 gone "$master"
  within 20 gone "${pids[2]}"
  nothing_left
}
case_links_first_to_last() { all_links_at_once 1 2; }
case_links_last_to_first() { all_links_at_once 2 1; }

# silent_bundle: of two links, whose peers are silent from now on; pppd asks them once more each second, longer than
# any case lasts.
silent_bundle() {
  bundle 2 lcp-max-terminate 110
  kill -STOP "${wires[1]}" "${wires[2]}"
  witness "$master" "${pids[2]}" ppp0
  id=$(link_id 2)
}
answers_again() { kill -CONT "${wires[1]}" "${wires[2]}"; }
told_to_end() { grep -q 'Terminating on signal' /tmp/client."$1".log; }
# begin NAME TARGET: `onhook hang-up` beside the case.
begin() {
  onhook hang-up "$2" --timeout 100 --json >/tmp/"$1".out.log 2>/tmp/"$1".err.log &
  programs[$1]=$!
}
declare -A programs
has_confirmed() {
  wait "${programs[$1]}" || fail "$1 ended with $?: $(cat /tmp/"$1".*.log)"
  told_at=$(now)
  [[ $(jq -r .outcome </tmp/"$1".out.log) == confirmed ]] || fail "$1: $(cat /tmp/"$1".*.log)"
}

case_whole_while_another_hangs_up_a_link() {
  local id
  silent_bundle
  begin link "$id"
  within 30 told_to_end 2
  begin whole ppp0
  within 30 told_to_end 1
  answers_again
  has_confirmed whole
  before_told "$master" "${pids[2]}" ppp0
  has_confirmed link
  nothing_left
}

# That one is hung up with the whole: nobody asks again.
case_a_link_while_another_hangs_up_the_whole() {
  local id
  silent_bundle
  begin whole ppp0
  within 30 told_to_end 1
  within 30 told_to_end 2
  begin link "$id"
  within 30 grep -q 'another Onhook is hanging it up' /tmp/link.err.log
  answers_again
  has_confirmed link
  before_told "${pids[2]}"
  has_confirmed whole
  before_told "$master" "${pids[2]}" ppp0
  [[ $(grep -c 'Terminating on signal' /tmp/client.2.log) == 1 ]] || fail "the link was told again"
  nothing_left
}

case_silent_peer() {
  quickly=()
  bundle 2
  kill -STOP "${wires[1]}" "${wires[2]}"
  witness "$master" "${pids[2]}" ppp0
  hang_up ppp0
  confirmed
  before_told "$master" "${pids[2]}" ppp0
  nothing_left
}

case_peer_hangs_up_one_link() {
  bundle 2
  kill "${wires[2]}"
  within 40 gone "${pids[2]}"
  within 10 eval 'links_are 0 || links_are 1'
  connected || fail "the bundle is still up"
  has_address ppp0 || fail "the bundle went too"
}
