# Cases for the test machine (tests/system/vm): who says "down" when, of pppd and of WireGuard. For each hang-up a line
#   ##said WHAT PROGRAM LATE ENDED UNTRUE [UNLISTED]
# which is what when_down says of it.
times=10
case_limit=240

# said WHAT PROGRAM SUBJECT… -- COMMAND…
said() {
  local what=$1 program=$2 told
  shift 2
  told=$(when_down "$@") || fail "nothing is known of what $program said"
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
    dial_anew && said pppd poff "$pid" ppp0 -- bash /usr/bin/poff l1
    dial_anew && said pppd loop "$pid" ppp0 -- bash /tmp/by-loop "$pid"
    dial_anew && said pppd onhook "$pid" ppp0 -- onhook hang-up l1
  done
}
# dial_anew: sets pid. Nothing of the former one is left: when_down has waited for that.
dial_anew() {
  eventually 60 pppd call l1 >/tmp/dial.log 2>&1 || fail "it cannot be dialed: $(tail -3 /tmp/dial.log)"
  within 30 has_address ppp0
  pid=$(pid_of l1)
}

case_wireguard() {
  network_manager
  nmcli connection add type wireguard ifname wg0 con-name t-wg autoconnect no \
    wireguard.private-key "$(wg genkey)" ipv4.method manual ipv4.addresses 10.5.0.1/24 ipv6.method disabled
  local i
  for ((i = 0; i < times; i++)); do
    nmcli connection up t-wg >/dev/null
    said wireguard nmcli wg0 "$(object_of t-wg)" -- nmcli connection down t-wg
    nmcli connection up t-wg >/dev/null
    said wireguard onhook wg0 "$(object_of t-wg)" -- onhook hang-up t-wg
  done
}
object_of() { nmcli -t -g GENERAL.DBUS-PATH connection show "$1"; }
