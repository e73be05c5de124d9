# Dialing: pppd's peers and xl2tpd's lacs, by the provider itself (tests/system/vm/dial).

# peer NAME OPTION…: what `pppd call NAME` is to do.
peer() {
  local name=$1
  shift
  printf '%s\n' "$@" >/etc/ppp/peers/"$name"
}
# office [OPTION…]: the peer at the other end of wire 1, which answers.
office() { peer office /dev/ttyW1 115200 noauth lock local "${quickly[*]}" "$@" 10.9.0.2:; }

# dials ENTRY [FILE] as $user, until it has ended; sets told, and of its last line ending ("OUTCOME CODE") and why.
dials() {
  told=$(as "$user" vm_dial dial "$@" 2>&1) || true
  printf '%s\n' "dial $*:" "$told"
  local last
  last=$(tail -1 <<<"$told")
  ending=$(cut -d'|' -f1,2 <<<"$last" | tr '|' ' ')
  ending=${ending#end } ending=${ending% }
  why=$(cut -d'|' -f3 <<<"$last") advice=$(cut -d'|' -f4 <<<"$last")
  target=$(sed -n 's/^target //p' <<<"$told" | head -1)
}
ended() { [[ $ending == "$1" ]] || fail "ended with '$ending', not '$1': $told"; }
says() { [[ $why == *"$1"* ]] || fail "says '$why', not '$1'"; }
pid_in() { cut -d: -f2 <<<"$1" | cut -d- -f1; }
# hangs_up_when COMMAND…: what dials hangs up as soon as the command succeeds.
hangs_up_when() {
  rm -f /tmp/now
  (eventually 60 "$@" && : >/tmp/now) &
}
hung_up() {
  ended 'hung up'
  grep -qx 'hang-up confirmed' <<<"$told" || fail "the hang-up: $told"
  gone "$(pid_in "$target")" || fail "its pppd is still there"
  within 10 nothing_left
}

case_entries() {
  peer office /dev/ttyS1 115200 'connect "chat -f /etc/chat"'
  peer dsl 'plugin rp-pppoe.so' nic-eth0
  peer secret noauth
  chmod 600 /etc/ppp/peers/secret
  mkdir -p /etc/xl2tpd
  printf '%s\n' '[global]' '[lac branch]' 'lns = 10.7.0.1' >/etc/xl2tpd/xl2tpd.conf
  local all
  all=$(vm_dial entries)
  printf '%s\n' "$all"
  grep -qx 'office|office|modem|ttyS1|yes|||' <<<"$all"
  grep -qx 'dsl|dsl|PPPoE|eth0|yes|||' <<<"$all"
  grep -qx 'secret|secret|PPP||yes|||' <<<"$all"
  grep -q '^/lac/branch|branch|L2TP||no|no-xl2tpd|xl2tpd does not run' <<<"$all"
  all=$(as anna vm_dial entries)
  printf '%s\n' "$all"
  grep -qx 'office|office|modem|ttyS1|yes|||' <<<"$all"
  grep -q '^secret|secret|PPP||no|EACCES|This user may not read /etc/ppp/peers/secret' <<<"$all"
  all=$(setpriv --reuid 65534 --regid 65534 --clear-groups vm_dial entries)
  printf '%s\n' "$all"
  grep -q '^office|office|modem|ttyS1|no|may-not-run-pppd|Only root and the group dip may run pppd here.|Have an administrator' \
    <<<"$all"
  rm /etc/xl2tpd/xl2tpd.conf
}

# It is connected, is the same to everybody from first to last, and outlives who dialed it.
case_connected() {
  start_server_side
  wire 1
  answer 1
  office
  dials office
  ended connected
  has_address ppp0 || within 20 has_address ppp0
  pid=$(pid_in "$target")
  [[ $(head -1 /run/ppp0.pid) == "$pid" ]] || fail "another pppd"
  [[ $(ps -o sid= -p "$pid" | tr -d ' ') == "$pid" ]] || fail "not a session of its own"
  [[ $(ps -o tty= -p "$pid" | tr -d ' ') != *ttyS* ]] || fail "it has our terminal"
  look
  shows length 1
  shows '.[0].id' "$target"
  shows '.[0] | [.name, .state, .interface] | join(" ")' 'office connected ppp0'
  shows '.[0].comesBack' false
  local first=$target
  dials office
  ended 'failed pppd-6'
  says "locked by pid $pid"
  witness "$pid" ppp0
  hang_up "$first"
  confirmed
  before_told "$pid" ppp0
  nothing_left
  # And again at once.
  dials office
  ended connected
  [[ $(pid_in "$target") != "$pid" ]] || fail "the same pid"
}

# What pppd is told to do itself when it has dialed does not matter.
case_peers_that_detach() {
  start_server_side
  wire 1
  answer 1
  office updetach
  dials office
  ended connected
  [[ $(head -1 /run/ppp0.pid) == "$(pid_in "$target")" ]] || fail "another pppd"
}

# The program itself: dials, says that it is connected or why not, and leaves what it has dialed.
case_connect_on_the_command_line() {
  start_server_side
  wire 1
  answer 1
  chmod 666 "$(readlink -f /dev/ttyW1)"
  office
  user=anna
  local all said
  all=$(as anna onhook entries --json)
  [[ $(jq -r '[.[] | select(.provider == "pppd") | .name] | join(" ")' <<<"$all") == office ]] || fail "$all"
  said=$(as anna onhook connect office --json) || fail "$said"
  printf '%s\n' "$said"
  [[ $(jq -r .outcome <<<"$said") == connected ]] || fail "$said"
  look
  shows '.[0].id' "$(jq -r .connection <<<"$said")"
  hang_up office
  confirmed
  nothing_left
  kill "${wires[1]}"
  said=$(as anna onhook connect office --json) && fail "$said"
  printf '%s\n' "$said"
  [[ $(jq -r .code <<<"$said") == pppd-* && $(jq -r .advice <<<"$said") ]] || fail "$said"
  user=root
}

# The second link joins the connection that is there: dialed as an entry of its own, and hung up as a link.
case_links_of_a_bundle() {
  start_server_side
  local n
  for n in 1 2; do
    wire "$n"
    answer "$n" multilink endpoint local:51
    peer "link$n" "/dev/ttyW$n" 115200 noauth lock local "linkname l$n" multilink 'endpoint local:c1' "${quickly[*]}" 10.9.0.2:
  done
  dials link1
  ended connected
  local first=$target
  dials link2
  ended connected
  local second=$target
  within 20 links_are 2
  shows '.[0].id' "$first"
  shows ".[0].links[1].id | endswith(\"#${second#pppd:}\")" true
  [[ $(vm_dial hang-up "$second") == 'confirmed|||' ]] || fail "not confirmed"
  gone "$(pid_in "$second")" || fail "its pppd is still there"
  links_are 1 || fail "links: $listed"
  has_address ppp0 || fail "the bundle went too"
  hang_up "$first"
  confirmed
  nothing_left
}

case_hung_up_while_the_modem_dials() {
  wire 1
  office "connect 'chat -t 60 READY'"
  hangs_up_when pgrep -x chat
  dials office /tmp/now
  hung_up
  refute pgrep -x chat
}

case_hung_up_at_once() {
  wire 1
  office "connect 'chat -t 60 READY'"
  : >/tmp/now
  dials office /tmp/now
  hung_up
}

case_hung_up_while_it_negotiates() {
  wire 1
  office
  hangs_up_when has_interface ppp0
  dials office /tmp/now
  hung_up
}

# A server that asks for a password. Its secrets are in a file of its own.
asking_server() {
  start_server_side
  wire 1
  printf 'anna * right *\n' >/tmp/server.secrets
  printf 'anna * %s *\n' "$1" >/etc/ppp/pap-secrets
  chmod 600 /tmp/server.secrets /etc/ppp/pap-secrets
  on_server bash -c 'mount --bind /tmp/server.secrets /etc/ppp/pap-secrets
    while :; do
      pppd /dev/ttyR1 115200 nodetach auth require-pap local nolock passive lcp-restart 1 ipcp-restart 1 10.9.0.1:10.9.0.2
      sleep 0.2
    done' >/tmp/server.1.log 2>&1 &
  within 20 grep -q 'Connect: ' /tmp/server.1.log
  peer office /dev/ttyW1 115200 noauth lock local 'user anna' "${quickly[*]}" pap-max-authreq 60 debug
}

case_wrong_password() {
  asking_server wrong
  dials office
  ended 'failed pppd-19'
  says 'did not accept the name and password'
  says 'PAP authentication failed'
  [[ $told != *wrong* ]] || fail "it tells the password"
  [[ $advice == *pap-secrets* ]] || fail "it advises: $advice"
  within 10 nothing_left
  # The right one, without having to wait.
  printf 'anna * right *\n' >/etc/ppp/pap-secrets
  dials office
  ended connected
  hang_up "$target"
  confirmed
}

# The server is stopped in the middle of it: it opens its secrets and nobody writes there.
case_hung_up_while_it_authenticates() {
  asking_server right
  rm -f /tmp/pipe
  mkfifo /tmp/pipe
  on_server mount --bind /tmp/pipe /etc/ppp/pap-secrets
  peer office /dev/ttyW1 115200 noauth lock local 'user anna' "${quickly[*]}" pap-max-authreq 60 debug \
    'logfile /tmp/client.1.log'
  hangs_up_when grep -q 'sent \[PAP AuthReq' /tmp/client.1.log
  dials office /tmp/now
  hung_up
}

# The server wants it to have another address, and it wants the one it has, without end.
case_hung_up_while_it_agrees_on_addresses() {
  quickly+=(ipcp-max-failure 1000000 ipcp-max-configure 1000000)
  start_server_side
  wire 1
  on_server pppd /dev/ttyR1 115200 nodetach noauth local nolock "${quickly[@]}" 10.9.0.1:10.9.0.9 >/tmp/server.1.log 2>&1 &
  office noipv6 debug 'logfile /tmp/client.1.log'
  hangs_up_when grep -qs 'rcvd \[IPCP ConfNak' /tmp/client.1.log
  dials office /tmp/now
  hung_up
}

# Its connect script fails at the moment at which it is hung up: whichever is first, both are told the truth.
case_hung_up_as_it_fails() {
  wire 1
  office "connect 'until test -e /tmp/now; do usleep 20000; done; exit 3'"
  local after hanger
  for after in 0.1 0.3 0.5 0.7 0.9; do
    rm -f /tmp/now
    (within 60 test -s /run/lock/LCK..ttyW1 && nap "$after" && : >/tmp/now) &
    hanger=$!
    dials office /tmp/now
    wait "$hanger"
    [[ $ending == 'hung up' || $ending == 'failed pppd-8' ]] || fail "ended with '$ending'"
    grep -qxE 'hang-up (confirmed|already gone)' <<<"$told" || fail "the hang-up: $told"
    gone "$(pid_in "$target")" || fail "its pppd is still there"
    nothing_left
  done
}

# Who dials is killed: pppd goes on, and can be found and hung up.
case_killed_while_it_dials() {
  wire 1
  office "connect 'chat -t 60 READY'"
  onhook connect office >/tmp/connect.log 2>&1 &
  local program=$!
  within 30 pgrep -x chat
  kill -KILL "$program"
  wait "$program" || true
  look
  shows '[.[] | .name, .state] | join(" ")' 'office dialing'
  pid=$(pid_in "$(of '.[0].id')")
  witness "$pid"
  hang_up office
  confirmed
  before_told "$pid"
  refute pgrep -x chat
  nothing_left
}

case_a_peer_that_never_answers() {
  wire 1
  office 'lcp-max-configure 3'
  dials office
  ended 'failed pppd-10'
  says 'The peer does not answer.'
  within 10 nothing_left
}

case_connect_script_fails() {
  wire 1
  office "connect 'chat -t 2 READY'"
  dials office
  ended 'failed pppd-8'
  says 'Connect script failed'
}

case_no_such_device() {
  peer office /dev/ttyXX 115200 noauth
  dials office
  ended 'failed pppd-2'
  says "unrecognized option '/dev/ttyXX'"
  dials other
  ended 'failed no-entry'
}

case_another_program_has_the_device() {
  wire 1
  office
  printf '%10d\n' $$ >/run/lock/LCK..ttyW1
  dials office
  ended 'failed pppd-6'
  says "Device ttyW1 is locked by pid $$"
  rm /run/lock/LCK..ttyW1
}

# One that goes on by itself says so, and what it failed by; and it can be ended for good.
case_persist() {
  wire 1
  office "connect 'chat -t 1 READY'" persist 'holdoff 1'
  : >/tmp/dial.log
  vm_dial dial office /tmp/never >/tmp/dial.log 2>&1 &
  local dialer=$!
  within 40 grep -qF 'phase not connected (Connect script failed), dials again' /tmp/dial.log
  target=$(sed -n 's/^target //p' /tmp/dial.log)
  refute grep -q '^end' /tmp/dial.log
  : >/tmp/never
  wait "$dialer" || true
  cat /tmp/dial.log
  grep -qx 'end hung up|||' /tmp/dial.log || fail "it did not end hung up"
  rm /tmp/never
  stays 3 eval '! pgrep -x "chat|pppd" >/dev/null'
}

case_persist_until_it_gives_up() {
  wire 1
  office "connect 'chat -t 1 READY'" persist 'holdoff 1' 'maxfail 2'
  dials office
  ended 'failed pppd-8'
}

# Its interface is up before anybody has dialed. SIGTERM ends it for good, also when it waits.
case_demand() {
  start_server_side
  wire 1
  answer 1
  peer office /dev/ttyW1 115200 noauth lock local noipv6 "${quickly[*]}" 'connect /bin/true' demand 10.9.0.2:10.9.0.1
  vm_dial dial office >/tmp/dial.log 2>&1 &
  within 40 grep -q '^phase dials when there is traffic' /tmp/dial.log
  look
  shows '.[0] | [.state, (.comesBack | tostring)] | join(" ")' 'dialing false'
  ping -c 1 -W 30 10.9.0.1 >/dev/null 2>&1 || true
  within 40 grep -qx 'end connected|||' /tmp/dial.log
  look
  shows '.[0] | [.state, (.comesBack | tostring)] | join(" ")' 'connected false'
  pid=$(head -1 /run/ppp0.pid)
  witness "$pid" ppp0
  hang_up office
  confirmed
  before_told "$pid" ppp0
  stays 4 no_interface ppp0
  nothing_left
}

# The same by a user, through the set-uid pppd.
case_by_a_user() {
  user=anna
  start_server_side
  wire 1
  answer 1
  chmod 666 "$(readlink -f /dev/ttyW1)"
  office
  dials office
  ended connected
  pid=$(pid_in "$target")
  [[ $(ps -o ruser= -p "$pid" | tr -d ' ') == anna ]] || fail "not anna's"
  look
  shows '.[0] | [.id, .owner, .mayHangUp] | join(" ")' "$target anna yes"
  local first=$target
  dials office
  ended 'failed pppd-6'
  hang_up "$first"
  confirmed
  user=root
  nothing_left
}

case_by_a_user_who_hangs_up() {
  user=anna
  wire 1
  chmod 666 "$(readlink -f /dev/ttyW1)"
  office "connect 'chat -t 60 READY'"
  hangs_up_when pgrep -x chat
  dials office /tmp/now
  hung_up
  office
  hangs_up_when has_interface ppp0
  dials office /tmp/now
  hung_up
  office 'lcp-max-configure 2'
  dials office
  ended 'failed pppd-10'
}

case_by_a_user_who_may_not() {
  wire 1
  office
  chmod 600 /etc/ppp/peers/office
  user=anna
  dials office
  ended 'failed EACCES'
  refute pgrep -x pppd
}

# A lac: xl2tpd dials it, and only root may tell it to.
lac() {
  start_server_side
  ethernet
  ip addr add 10.7.0.2/24 dev eth0
  on_server ip addr add 10.7.0.1/24 dev eth0
  printf '%s\n' noauth >/tmp/l2tp.server.options
  printf '%s\n' '[global]' 'port = 1701' '[lns default]' 'ip range = 10.6.0.2-10.6.0.9' 'local ip = 10.6.0.1' \
    'require chap = no' 'refuse pap = yes' 'require authentication = no' 'pppoptfile = /tmp/l2tp.server.options' >/tmp/l2tp.server.conf
  on_server bash -c 'mkdir -p /run/xl2tpd; exec xl2tpd -D -c /tmp/l2tp.server.conf' >/tmp/server.log 2>&1 &
  printf '%s\n' noauth 'logfile /tmp/client.log' >/tmp/l2tp.client.options
  mkdir -p /run/xl2tpd /etc/xl2tpd
  printf '%s\n' '[global]' '[lac branch]' 'lns = 10.7.0.1' "redial = $1" 'redial timeout = 2' \
    'require authentication = no' 'pppoptfile = /tmp/l2tp.client.options' >/etc/xl2tpd/xl2tpd.conf
  nap 1
  xl2tpd -D >/tmp/xl2tpd.log 2>&1 &
  within 20 test -p /run/xl2tpd/l2tp-control
  nap 1
}

case_lac() {
  lac no
  as anna vm_dial entries >/tmp/entries.log
  grep -q '^/lac/branch|branch|L2TP||no|EACCES|' /tmp/entries.log || fail "$(cat /tmp/entries.log)"
  dials /lac/branch
  ended connected
  within 20 has_address ppp0
  pid=$(pid_in "$target")
  [[ $(head -1 /run/ppp0.pid) == "$pid" ]] || fail "another pppd"
  [[ $(vm_dial row "$target") == 'connected||/lac/branch|root||' ]] || fail "$(vm_dial row "$target")"
  local first=$target
  dials /lac/branch
  ended 'failed already-up'
  witness "$pid" ppp0
  hang_up "$first"
  confirmed
  before_told "$pid" ppp0
  dials /lac/branch
  ended connected
}

# Kept down through the pipe by root; a user is told that it comes back, and that nothing can be done about it.
case_lac_that_redials() {
  lac yes
  dials /lac/branch
  ended connected
  within 20 has_address ppp0
  pid=$(pid_in "$target")
  [[ $(as anna vm_dial row "$target") == 'connected||/lac/branch|root|comes back|' ]] || fail "$(as anna vm_dial row "$target")"
  said=$(as anna vm_dial keep-down "$target") || true
  [[ $said == 'refused|no-keep-down|xl2tpd would dial it again, and only root may tell it not to.|'* ]] || fail "$said"
  said=$(vm_dial keep-down "$target") || fail "$said"
  [[ $said == 'confirmed|||' ]] || fail "$said"
  stays 6 no_interface ppp0
}
