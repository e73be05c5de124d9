# What a service of systemd's would start again, and keeping that down. systemd runs as the first process of a process
# namespace: what a case does there it does with inside.

inside() { nsenter --target "$systemd" --pid --mount --wd=/ -- "$@"; }

# start_systemd: systemd and the system's bus, and nothing else.
start_systemd() {
  mountpoint -q /sys/fs/cgroup || mount -t cgroup2 cgroup2 /sys/fs/cgroup
  printf '[Unit]\nDefaultDependencies=no\nRequires=dbus.socket dbus.service\n' >/etc/systemd/system/case.target
  # The bus without what it waits for on a whole system.
  printf '[Unit]\nDefaultDependencies=no\n[Socket]\nListenStream=/run/dbus/system_bus_socket\n' >/etc/systemd/system/dbus.socket
  printf '%s\n' '[Unit]' DefaultDependencies=no Requires=dbus.socket '[Service]' Type=notify NotifyAccess=main \
    'ExecStart=/usr/bin/dbus-daemon --system --address=systemd: --nofork --nopidfile --systemd-activation' \
    >/etc/systemd/system/dbus.service
  rm -rf /run/systemd
  unshare --pid --fork --mount --mount-proc --propagation private \
    env -i PATH="$PATH" container=case /usr/lib/systemd/systemd --unit=case.target --log-target=console >/tmp/systemd.log 2>&1 &
  local outer=$!
  within 20 eval '[[ -n $(pgrep -P '"$outer"') ]]'
  systemd=$(pgrep -P "$outer")
  within 60 inside systemctl --quiet is-active dbus.service 2>/dev/null
  within 20 inside busctl --no-pager status org.freedesktop.systemd1 >/dev/null
}

# service [SETTING…]: dsl.service, which dials office.
service() {
  printf '%s\n' '[Unit]' DefaultDependencies=no '[Service]' RestartSec=1 "$@" >/etc/systemd/system/dsl.service
  inside systemctl daemon-reload
  inside systemctl start dsl.service
}

# The one connection, once it is up, as who is inside sees it. Sets id, pid and row: STATE|DETAIL|ENTRY|OWNER|COMES
# BACK|HOW TO KEEP IT DOWN.
connected_inside() {
  listed=$(inside onhook list --json 2>/dev/null) && [[ $(of '.[0].state') == connected ]] || return 1
  id=$(of '.[0].id')
  pid=$(cut -d: -f2 <<<"$id" | cut -d- -f1)
  row=$(inside vm_dial row "$id")
}
comes_back() { connected_inside && [[ $row == *'|comes back|'* ]]; }

office() {
  start_server_side
  wire 1
  answer 1
  printf '%s\n' /dev/ttyW1 115200 noauth lock local "${quickly[*]}" 10.9.0.2: >/etc/ppp/peers/office
}

case_a_service_that_starts_it_again() {
  office
  start_systemd
  service Restart=always 'ExecStart=/usr/sbin/pppd call office nodetach'
  within 40 comes_back
  [[ $row == 'connected||office|root|comes back|Stops dsl.service, which would start it again, until'* ]] || fail "$row"
  # Hung up it is back, as was said.
  local first=$pid said
  said=$(inside vm_dial hang-up "$id") || fail "$said"
  within 40 eval 'comes_back && [[ $pid != '"$first"' ]]'

  # Kept down it is not, until somebody wants it.
  said=$(inside vm_dial keep-down "$id") || fail "$said"
  [[ $said == 'confirmed|||' ]] || fail "$said"
  no_interface ppp0 || fail "it is still there"
  stays 5 no_interface ppp0
  [[ $(inside systemctl is-active dsl.service) != active ]] || fail "the service runs"
  inside systemctl start dsl.service
  within 40 connected_inside
}

# A user may not: that is said, and nothing is hung up. The service waits for its pppd by a shell.
case_a_service_of_the_system_and_a_user() {
  office
  start_systemd
  service Restart=on-failure "ExecStart=/bin/sh -c '/usr/sbin/pppd call office nodetach; exit \$\$?'"
  within 40 comes_back
  local said
  said=$(inside setpriv --reuid anna --regid anna --init-groups vm_dial keep-down "$id") && fail "done: $said"
  printf '%s\n' "$said"
  [[ $said == 'refused|'*'dsl.service could not be stopped'* ]] || fail "$said"
  stays 2 has_address ppp0
  said=$(inside vm_dial keep-down "$id") || fail "$said"
  stays 4 no_interface ppp0
}

case_a_service_that_does_not() {
  office
  start_systemd
  service Restart=on-success 'ExecStart=/usr/sbin/pppd call office nodetach'
  within 40 connected_inside
  stays 3 eval 'connected_inside && [[ $row == "connected||office|root||" ]]'
  local said
  said=$(inside vm_dial keep-down "$id") || fail "$said"
  stays 5 no_interface ppp0
}
