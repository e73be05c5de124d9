# Bundles with links that would dial again by themselves.

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
