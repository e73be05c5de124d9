# Cases for the test machine (tests/system/vm): who says "down" when, of pppd and of WireGuard. For each hang-up a line
#   ##said WHAT PROGRAM LATE ENDED UNTRUE
# which is what when_down says of it.
times=10
case_limit=240

# said WHAT PROGRAM SUBJECT… -- COMMAND…
said() {
  local what=$1 program=$2 told
  shift 2
  told=$(when_down "$@") || fail "$program: nothing is known of its word"
  printf '##said %s %s %s\n' "$what" "$program" "$told"
}

case_pppd() {
  start_server_side
  wire 1
  answer 1
  printf '%s\n' /dev/ttyW1 115200 noauth local nodefaultroute lock 'linkname l1' updetach 'lcp-restart 1' 'ipcp-restart 1' 10.9.0.2: \
    >/etc/ppp/peers/l1
  # The loop that scripts have: end it, then look whether it is still there.
  printf '%s\n' 'kill -TERM "$1"' 'while [ -d "/proc/$1" ]; do sleep 0.1; done' 'echo down' >/tmp/by-loop
  local i
  for ((i = 0; i < times; i++)); do
    # poff says nothing, and has nothing to say: that it has come back is all that a script learns.
    # In bash: the machine's sh is busybox, whose own ps is none that poff can use.
    hung_up_by poff bash /usr/bin/poff l1
    hung_up_by loop bash /tmp/by-loop
    hung_up_by onhook onhook hang-up l1
  done
}
# hung_up_by PROGRAM COMMAND…: dials anew, and has it hung up by that. The loop wants to know its process.
hung_up_by() {
  local way=$1
  shift
  local t0=$(now)
  within 30 pppd call l1 >/tmp/dial.log 2>&1
  local t1=$(now)
  within 30 has_address ppp0
  pid=$(pid_of l1)
  [[ $way != loop ]] || set -- "$@" "$pid"
  said pppd "$way" "$pid" ppp0 -- "$@"
  local t2=$(now)
  within 30 nothing_of "$pid"
  echo "# $(((t1-t0)/1000)) $(((t2-t1)/1000)) $((($(now)-t2)/1000))"
}
nothing_of() { gone "$1" && no_interface ppp0; }

case_wireguard() {
  network_manager
  nmcli connection add type wireguard ifname wg0 con-name t-wg autoconnect no \
    wireguard.private-key "$(wg genkey)" ipv4.method manual ipv4.addresses 10.5.0.1/24 ipv6.method disabled
  local i
  for ((i = 0; i < times; i++)); do
    nmcli connection up t-wg >/dev/null
    said wireguard nmcli wg0 -- nmcli connection down t-wg
    nmcli connection up t-wg >/dev/null
    said wireguard onhook wg0 -- onhook hang-up t-wg
  done
}
