# Keeps what a reader of the run directory finds, as data for the unit tests of the parsers (tests/core/pppd/data).

bundle_options=(multilink endpoint local:c1)
answer_options=(multilink endpoint local:51)

two_links() {
  local n
  for n in 1 2; do
    wire "$n"
    answer "$n" "${answer_options[@]}"
    dial "$n" "l$n" "${bundle_options[@]}" "$@"
    ((n > 1)) || within 30 has_address ppp0
  done
  within 30 eval '[[ $(bundle_members) == *\;pppd* ]]'
}
bundle_members() { dump_tdb | sed -n '/^key.*BUNDLE_LINKS=/,/^data/s/^data([0-9]*) = "\(.*\)"/\1/p'; }

case_single() {
  start_server_side
  wire 1
  answer 1
  dial 1 l1
  within 30 has_address ppp0
  nap 0.3
  capture single
  local pid
  pid=$(pid_of l1)
  kill -TERM "$pid"
  within 20 gone "$pid"
  capture single-ended
}

case_dialing() {
  wire 1
  pppd /dev/ttyW1 115200 noauth local lock linkname l1 logfile /tmp/client.1.log connect "chat -t 60 READY" 10.9.0.2: &
  within 20 test -s /run/ppp-l1.pid
  nap 0.5
  capture dialing
  kill -TERM "$(pid_of l1)"
}

case_persist() {
  start_server_side
  wire 1
  answer 1
  dial 1 l1 persist holdoff 30
  within 30 has_address ppp0
  local pid
  pid=$(pid_of l1)
  kill -HUP "$pid"
  within 20 no_interface ppp0
  nap 1
  alive "$pid" || fail "it ended"
  capture persist-holdoff
}

case_notty() {
  start_server_side
  socat EXEC:"pppd notty noauth nodefaultroute linkname l1 local logfile /tmp/client.log 10.9.0.2\:" \
    EXEC:"nsenter --target $server --net --mount pppd notty noauth local logfile /tmp/server.log 10.9.0.1\:" &
  within 40 has_address ppp0
  nap 0.3
  capture notty
}

case_bundle() {
  start_server_side
  two_links
  capture bundle
  local master second
  master=$(pid_of l1) second=$(pid_of l2)
  kill -HUP "$master"
  within 20 eval '[[ $(bundle_members) != *\;pppd* ]]'
  nap 0.5
  alive "$master" || fail "the master ended"
  capture bundle-master-hung-up
}

case_killed() {
  start_server_side
  two_links
  kill -KILL "$(pid_of l1)"
  within 20 no_interface ppp0
  nap 1
  capture bundle-master-killed
  kill -KILL "$(pid_of l2)"
  nap 0.2
  capture all-killed
}

case_user() {
  start_server_side
  wire 1
  answer 1
  printf '%s\n' /dev/ttyW1 115200 noauth local lock 'linkname own' 10.9.0.2: >/etc/ppp/peers/office
  chmod 666 "$(readlink -f /dev/ttyW1)"
  setpriv --reuid anna --regid anna --init-groups pppd call office
  within 30 has_address ppp0
  nap 0.3
  capture user-call
}

case_pppoe() {
  start_server_side
  ip link add eth0 type veth peer name eth0 netns "$server"
  ip link set eth0 up
  on_server ip link set eth0 up
  printf 'noauth\n' >/tmp/pppoe-server.options
  on_server pppoe-server -F -I eth0 -L 10.8.0.1 -R 10.8.0.2 -O /tmp/pppoe-server.options >/tmp/server.log 2>&1 &
  nap 1
  printf '%s\n' 'plugin rp-pppoe.so' nic-eth0 noauth 'user anna' persist >/etc/ppp/peers/dsl
  pppd call dsl logfile /tmp/client.log
  within 40 has_address ppp0
  nap 0.3
  capture pppoe
}

case_l2tp() {
  start_server_side
  ip link add eth0 type veth peer name eth0 netns "$server"
  ip addr add 10.7.0.2/24 dev eth0
  ip link set eth0 up
  on_server ip link set eth0 up
  on_server ip addr add 10.7.0.1/24 dev eth0
  printf '%s\n' noauth >/tmp/l2tp.server.options
  printf '%s\n' '[global]' 'port = 1701' '[lns default]' 'ip range = 10.6.0.2-10.6.0.9' 'local ip = 10.6.0.1' \
    'require chap = no' 'refuse pap = yes' 'require authentication = no' 'pppoptfile = /tmp/l2tp.server.options' >/tmp/l2tp.server.conf
  on_server bash -c 'mkdir -p /run/xl2tpd; exec xl2tpd -D -c /tmp/l2tp.server.conf' >/tmp/server.log 2>&1 &
  printf '%s\n' noauth 'logfile /tmp/client.log' >/tmp/l2tp.client.options
  printf '%s\n' '[global]' '[lac office]' 'lns = 10.7.0.1' 'redial = yes' 'redial timeout = 2' 'autodial = yes' \
    'require authentication = no' 'pppoptfile = /tmp/l2tp.client.options' >/tmp/l2tp.client.conf
  mkdir -p /run/xl2tpd
  nap 1
  xl2tpd -D -c /tmp/l2tp.client.conf >/tmp/xl2tpd.log 2>&1 &
  within 40 has_address ppp0
  nap 0.3
  capture l2tp
}

case_pppoe_managed() {
  pppoe_server
  network_manager
  nmcli connection add type pppoe ifname ppp0 con-name t-dsl autoconnect no pppoe.parent eth0 username anna password x
  within 20 eval 'nmcli -t -f DEVICE,STATE device | grep -q ^eth0:'
  nmcli connection up t-dsl
  within 40 has_address ppp0
  capture pppoe-by-networkmanager
}
