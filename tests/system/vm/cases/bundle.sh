# Several links, each a pppd of its own, one of them the master, which has the interface.

# The number that people give to the link on wire N, and the id that scripts give it.
number_of() { look && of ".[0].links[] | select(.device == \"ttyW$1\") | .number"; }
link_id() { look && of ".[0].links[] | select(.device == \"ttyW$1\") | .id"; }
links_are() { look && [[ $(of '.[0].links | length') == "$1" ]]; }

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

# A link with persist survives the end of its master as a process that redials: it needs its own hang-up.
case_persist_link() {
  options_of_2='persist holdoff 1'
  bundle 2
  witness "$master" "${pids[2]}" ppp0
  hang_up ppp0
  confirmed
  before_told "$master" "${pids[2]}" ppp0
  stays 4 no_interface ppp0
  nothing_left
}

# A persist master whose own link was hung up: when the last real link ends, it does not end with it, but redials.
# So the hang-up of the connection has to reach it too.
case_persist_master() {
  options_of_1='persist holdoff 2'
  bundle 2
  hang_up ppp0 --link "$(number_of 1)"
  confirmed
  alive "$master" || fail "the master ended"
  stays 4 eval '[[ $(members) == 1 ]]'
  witness "$master" "${pids[2]}" ppp0
  hang_up ppp0
  confirmed
  before_told "$master" "${pids[2]}" ppp0
  stays 5 no_interface ppp0
  nothing_left
}

# What pppd does there when only the last real link is ended: the same process is back with the bundle.
case_persist_master_by_itself() {
  options_of_1='persist holdoff 2'
  bundle 2
  kill -HUP "$master"
  within 20 eval '[[ $(members) == 1 ]]'
  kill -TERM "${pids[2]}"
  within 20 no_interface ppp0
  alive "$master" || fail "it ended after all"
  within 40 has_address ppp0
  alive "$master" || fail "another process"
  witness "$master" ppp0
  hang_up ppp0
  confirmed
  before_told "$master" ppp0
  stays 4 no_interface ppp0
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
