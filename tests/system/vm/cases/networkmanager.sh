# NetworkManager's own kinds that the network namespaces of the other tests cannot show: they need the kernel's help.

case_wireguard() {
  network_manager
  nmcli connection add type wireguard ifname wg0 con-name t-wg autoconnect no \
    wireguard.private-key "$(wg genkey)" ipv4.method manual ipv4.addresses 10.5.0.1/24 ipv6.method disabled
  nmcli connection up t-wg
  has_interface wg0 || fail "not up"
  look
  shows '.[] | [.name, .type, .interface, .provider, .state] | join(" ")' 't-wg WireGuard wg0 networkmanager connected'
  witness wg0
  hang_up t-wg
  confirmed
  before_told wg0
  stays 2 no_interface wg0
}

# pppd is NetworkManager's here: shown once, by NetworkManager, and down when its pppd is.
case_pppoe() {
  pppoe_server
  network_manager
  nmcli connection add type pppoe ifname ppp0 con-name t-dsl autoconnect no pppoe.parent eth0 username anna password x \
    ipv6.method disabled
  within 20 eval 'nmcli -t -f DEVICE,STATE device | grep -q ^eth0:'
  nmcli connection up t-dsl
  within 40 has_address ppp0
  local pid
  pid=$(our_pppds)
  look
  shows length 1
  shows '.[0] | [.name, .type, .interface, .provider] | join(" ")' 't-dsl PPPoE ppp0 networkmanager'
  witness "$pid" ppp0
  hang_up t-dsl
  confirmed
  before_told "$pid" ppp0
  stays 3 no_interface ppp0
}
