# Cases for the test machine (tests/system/vm): who says "down" when, of pppd and of WireGuard. For each hang-up a line
#   ##said WHAT PROGRAM LATE UNTRUE
# LATE: microseconds from when what is hung up was last seen to the word "down"; UNTRUE: 1 when it was seen after that.
times=10
case_limit=420

# said WHAT PROGRAM SUBJECT…: notes it, of the time in told_at.
said() {
  local what=$1 program=$2 subject seen last=0 untrue=0
  shift 2
  for subject in "$@"; do
    within 20 eval '[[ $(last_seen "$subject") ]]'
    seen=$(last_seen "$subject")
    ((seen <= last)) || last=$seen
  done
  ((last <= told_at)) || untrue=1
  printf '##said %s %s %s %s\n' "$what" "$program" "$((told_at - last))" "$untrue"
}


# Says nothing, and has nothing to say: that it has come back is all that a script learns.
# In bash: the machine's sh is busybox, whose own ps is none that poff can use.
by_poff() { bash /usr/bin/poff l1 && told_at=$(now); }
# The loop that scripts have: end it, then look whether it is still there.
by_loop() {
  kill -TERM "$pid"
  while [[ -d /proc/$pid ]]; do nap 0.1; done
  told_at=$(now)
}
by_onhook() {
  hang_up l1 >/dev/null
  confirmed
}

case_pppd() {
  start_server_side
  wire 1
  answer 1
  printf '%s\n' /dev/ttyW1 115200 noauth local nodefaultroute lock 'linkname l1' updetach 'lcp-restart 1' 'ipcp-restart 1' 10.9.0.2: \
    >/etc/ppp/peers/l1
  local i way
  for ((i = 0; i < times; i++)); do
    for way in poff loop onhook; do
      pppd call l1 >/tmp/dial.log 2>&1
      within 40 has_address ppp0
      pid=$(pid_of l1)
      witness "$pid" ppp0
      watching=$!
      "by_$way"
      said pppd "$way" "$pid" ppp0
      kill "$watching"
      within 20 nothing_of "$pid"
    done
  done
}
nothing_of() { gone "$1" && no_interface ppp0; }

case_wireguard() {
  network_manager
  nmcli connection add type wireguard ifname wg0 con-name t-wg autoconnect no \
    wireguard.private-key "$(wg genkey)" ipv4.method manual ipv4.addresses 10.5.0.1/24 ipv6.method disabled
  local i
  for ((i = 0; i < times; i++)); do
    nmcli connection up t-wg >/dev/null
    witness wg0
    watching=$!
    nmcli connection down t-wg >/dev/null
    told_at=$(now)
    said wireguard nmcli wg0
    kill "$watching"
    nmcli connection up t-wg >/dev/null
    witness wg0
    watching=$!
    hang_up t-wg >/dev/null
    confirmed
    said wireguard onhook wg0
    kill "$watching"
  done
}
