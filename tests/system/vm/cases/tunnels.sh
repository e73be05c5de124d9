# PPPoE and L2TP over a veth pair.

case_pppoe() {
  pppoe_server
  printf '%s\n' 'plugin rp-pppoe.so' nic-eth0 noauth 'user anna' persist >/etc/ppp/peers/dsl
  pppd call dsl logfile /tmp/client.log "${quickly[@]}" updetach
  has_address ppp0 || fail "not up"
  look
  shows '.[0] | [.name, .type, .interface] | join(" ")' 'dsl PPPoE ppp0'
  local pid
  pid=$(head -1 /run/ppp0.pid)
  witness "$pid" ppp0
  hang_up dsl
  confirmed
  before_told "$pid" ppp0
  stays 4 no_interface ppp0
  nothing_left
}

l2tp_server() {
  printf '%s\n' noauth >/tmp/l2tp.server.options
  printf '%s\n' '[global]' 'port = 1701' '[lns default]' 'ip range = 10.6.0.2-10.6.0.9' 'local ip = 10.6.0.1' \
    'require chap = no' 'refuse pap = yes' 'require authentication = no' 'pppoptfile = /tmp/l2tp.server.options' >/tmp/l2tp.server.conf
  on_server bash -c 'mkdir -p /run/xl2tpd; exec xl2tpd -D -c /tmp/l2tp.server.conf' >/tmp/server.log 2>&1 &
}

# l2tp_client SERVER REDIAL
l2tp_client() {
  printf '%s\n' noauth 'logfile /tmp/client.log' >/tmp/l2tp.client.options
  mkdir -p /run/xl2tpd /etc/xl2tpd
  printf '%s\n' '[global]' '[lac office]' "lns = $1" "redial = $2" 'redial timeout = 2' 'autodial = yes' \
    'require authentication = no' 'pppoptfile = /tmp/l2tp.client.options' >/etc/xl2tpd/xl2tpd.conf
  nap 1
  xl2tpd -D >/tmp/xl2tpd.log 2>&1 &
}

l2tp() {
  start_server_side
  ethernet
  ip addr add 10.7.0.2/24 dev eth0
  on_server ip addr add 10.7.0.1/24 dev eth0
  l2tp_server
  l2tp_client 10.7.0.1 "$1"
  within 60 has_address ppp0
  pid=$(head -1 /run/ppp0.pid)
  look
  shows '.[0] | [.type, .interface] | join(" ")' 'L2TP ppp0'
}

# The tunnel's other end is reached over PPPoE: it stands on that, and is hung up first.
case_l2tp_over_pppoe() {
  pppoe_server
  printf '%s\n' 'plugin rp-pppoe.so' nic-eth0 noauth 'user anna' >/etc/ppp/peers/dsl
  pppd call dsl logfile /tmp/client.log "${quickly[@]}" updetach
  has_address ppp0 || fail "not up"
  l2tp_server
  l2tp_client 10.8.0.1 no
  within 60 has_address ppp1
  look
  local dsl
  dsl=$(of '.[] | select(.type == "PPPoE") | .id')
  shows '[.[] | select(.type == "PPPoE") | .standsOn | length] | join(" ")' 0
  shows '.[] | select(.type == "L2TP") | .standsOn | join(" ")' "$dsl"
  witness ppp0 ppp1
  hang_up "$dsl" "$(of '.[] | select(.type == "L2TP") | .id')"
  confirmed
  [[ ${#answers[@]} == 2 ]] || fail "${#answers[@]} answers"
  [[ $(jq -r .id <<<"${answers[1]}") == "$dsl" ]] || fail "the carrier was not the last"
  (($(last_seen ppp1) <= $(last_seen ppp0))) || fail "the carrier went before the tunnel"
  before_told ppp0
  nothing_left
}

case_l2tp() {
  l2tp no
  witness "$pid" ppp0
  hang_up ppp0
  confirmed
  before_told "$pid" ppp0
  stays 5 no_interface ppp0
}

# xl2tpd redials what ends by itself, unless it is told through its control pipe, which is root's.
case_l2tp_redial() {
  l2tp yes
  shows '.[0].comesBack' false
  witness "$pid" ppp0
  hang_up ppp0
  confirmed
  before_told "$pid" ppp0
  stays 6 no_interface ppp0
}

# Without that pipe it is said that it comes back, and it does, as another connection.
case_l2tp_comes_back() {
  l2tp yes
  local first
  rm /run/xl2tpd/l2tp-control
  look
  shows '.[0].comesBack' true
  first=$(of '.[0].id')
  witness "$pid" ppp0
  hang_up ppp0
  confirmed
  before_told "$pid" ppp0
  within 40 has_address ppp0
  look
  shows length 1
  shows ".[0].id == \"$first\"" false
}
