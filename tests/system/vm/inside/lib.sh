# What the cases are written with; run-cases reads it before each of them.

# There is no display; the window is tested without.
export QT_QPA_PLATFORM=offscreen

fail() {
  printf 'FAILED: %s\n' "$*"
  printf '  at %s\n' "$(caller 0)"
  exit 1
}

# now: microseconds, of the clock that all here is measured with.
now() { printf '%s' "${EPOCHREALTIME//[.,]/}"; }
# nap SECONDS without a new process.
exec {nap_fd}<> <(:)
nap() { read -r -t "$1" -u "$nap_fd" _ || true; }

# eventually SECONDS COMMAND…: until the command succeeds.
eventually() {
  local until=$(($(now) + $1 * 1000000))
  shift
  until "$@"; do
    (($(now) < until)) || return 1
    nap 0.1
  done
}
within() {
  local limit=$1
  shift
  eventually "$limit" "$@" || fail "not within $limit s: $*"
}
refute() { if "$@"; then fail "unexpected: $*"; fi; }

# What has ended and waits for nothing but to be asked after, which init does when it comes to it, is gone.
alive() {
  local line
  read -r line 2>/dev/null <"/proc/$1/stat" && [[ $line != *') Z '* ]]
}
gone() { ! alive "$1"; }
has_interface() { [[ -e /sys/class/net/$1 ]]; }
no_interface() { ! has_interface "$1"; }
has_address() { [[ $(ip -o -4 addr show dev "$1" 2>/dev/null) == *inet* ]]; }
dump_tdb() { tdbdump /run/pppd2.tdb; }

# The other side has a network and a /run of its own: its pid files and its database must not be ours.
start_server_side() {
  unshare --net --mount --propagation private bash -c \
    'mount -t tmpfs tmpfs /run && mkdir -p /run/lock && ip link set lo up && exec sleep infinity' &
  server=$!
  within 10 eval '[[ $(readlink /proc/$server/ns/net) != "$(readlink /proc/self/ns/net)" ]]'
  within 10 on_server test -d /run/lock
  within 10 eval '[[ $(on_server ip -o link show lo) == *UP* ]]'
}
on_server() { nsenter --target "$server" --net --mount --wd=/ -- "$@"; }

# wire N: a serial line with two ends, /dev/ttyWN and /dev/ttyRN.
wire() {
  socat PTY,raw,echo=0,link=/dev/ttyW"$1" PTY,raw,echo=0,link=/dev/ttyR"$1" &
  wires[$1]=$!
  within 10 test -e /dev/ttyW"$1" -a -e /dev/ttyR"$1"
}
declare -A wires dials

# A request that is lost is sent again after one second instead of three, which only the silent peer's case must not.
quickly=(lcp-restart 1 ipcp-restart 1)

# answer N [OPTION…]: a pppd at the other end of wire N, which comes back as often as it is hung up.
answer() {
  local n=$1
  shift
  while [[ -e /dev/ttyR$n ]]; do
    on_server pppd /dev/ttyR"$n" 115200 nodetach noauth local nolock "${quickly[@]}" 10.9.0.1: "$@" || true
    nap 0.2
  done >/tmp/server."$n".log 2>&1 &
}
# dial N LINKNAME [OPTION…]: our pppd at this end, detached as in life; waits for its pid file, not for its link.
dial() {
  local n=$1 name=$2
  shift 2
  pppd /dev/ttyW"$n" 115200 noauth local nodefaultroute lock linkname "$name" logfile /tmp/client."$n".log \
    updetach "${quickly[@]}" "$@" 10.9.0.2: >/tmp/dial."$n".out 2>&1 &
  dials[$n]=$!
  within 20 test -s /run/ppp-"$name".pid
}
# Only then is its pid the one it keeps: pppd detaches when its link is up.
detached() { wait "${dials[$1]}"; }
pid_of() { head -1 /run/ppp-"$1".pid; }
# The members of the one bundle as pppd's database has them: record keys, each with a semicolon.
bundle_members() { dump_tdb | sed -n '/^key.*BUNDLE_LINKS=/,/^data/s/^data([0-9]*) = "\(.*\)"/\1/p' | sed 's/\\00$//'; }
members() { bundle_members | tr -cd ';' | wc -c; }

# bundle N [OPTION…]: a bundle of N links l1, l2, … over wires 1, 2, …; the first is its master. Sets master and pids.
bundle() {
  local count=$1 n
  shift
  start_server_side
  for ((n = 1; n <= count; n++)); do
    wire "$n"
    answer "$n" multilink endpoint local:51
    local own=options_of_$n
    dial "$n" "l$n" multilink endpoint local:c1 "$@" ${!own-}
    detached "$n"
    if ((n == 1)); then within 40 has_address ppp0; fi
    within 40 eval "[[ \$(members) == $n ]]"
    pids[$n]=$(pid_of "l$n")
  done
  master=${pids[1]}
}
declare -A pids

# single [OPTION…]: one connection l1 over wire 1. Sets pid.
single() {
  start_server_side
  wire 1
  answer 1
  dial 1 l1 "$@"
  detached 1
  within 40 has_address ppp0
  pid=$(pid_of l1)
}

# Nothing of any pppd of ours is left.
nothing_left() {
  refute has_interface ppp0
  local found=(/run/ppp*.pid /run/lock/LCK*)
  [[ ${found[*]} == '/run/ppp*.pid /run/lock/LCK*' ]] || fail "left over: ${found[*]}"
  if dump_tdb | grep -E 'key.*(PPPD_PID|IFNAME|LINKNAME|BUNDLE)'; then fail "left over in the database"; fi
  [[ -z $(our_pppds) ]] || fail "still there: $(our_pppds)"
}
our_pppds() {
  local one
  for one in $(pgrep -x pppd); do
    [[ $(readlink "/proc/$one/ns/net") != "$(readlink /proc/self/ns/net)" ]] || echo "$one"
  done
}
# stays SECONDS COMMAND…: the command goes on succeeding.
stays() {
  local until=$(($(now) + $1 * 1000000))
  shift
  while (($(now) < until)); do
    "$@" || fail "did not last: $*"
    nap 0.3
  done
}

# The number that people give to the link on wire N, and the id that scripts give it.
number_of() { look && of ".[0].links[] | select(.device == \"ttyW$1\") | .number"; }
link_id() { look && of ".[0].links[] | select(.device == \"ttyW$1\") | .id"; }
links_are() { look && [[ $(of '.[0].links | length') == "$1" ]]; }

# An Ethernet to the server side, and on it a PPPoE server.
ethernet() {
  ip link add eth0 type veth peer name eth0 netns "$server"
  ip link set eth0 up
  on_server ip link set eth0 up
}
pppoe_server() {
  start_server_side
  ethernet
  printf 'noauth\n' >/tmp/pppoe-server.options
  on_server pppoe-server -F -I eth0 -L 10.8.0.1 -R 10.8.0.2 -O /tmp/pppoe-server.options >/tmp/server.log 2>&1 &
  nap 1
}

system_bus() {
  mkdir -p /run/dbus
  rm -f /run/dbus/system_bus_socket
  dbus-daemon --system --nofork --nopidfile >/tmp/dbus.log 2>&1 &
  within 20 test -S /run/dbus/system_bus_socket
}

# polkit as Debian has it, and one rule: anna may hang up what is not hers. The others would be asked for the password
# of an administrator; no program that asks runs here.
policy_kit() {
  # What the packages do when they are installed.
  printf '%s\n' /bin/sh /bin/bash >/etc/shells
  local part
  for part in auth account password session; do printf '%s required pam_unix.so\n' "$part" >/etc/pam.d/common-"$part"; done
  cp /etc/pam.d/common-session /etc/pam.d/common-session-noninteractive
  mkdir -p /etc/polkit-1/rules.d
  chmod 755 /etc/polkit-1 /etc/polkit-1/rules.d /usr/share/polkit-1/rules.d
  cat >/etc/polkit-1/rules.d/40-anna.rules <<'RULES'
polkit.addRule(function(action, subject) {
  if (action.id == "org.onhook.signal-pppd" && subject.user == "anna") return polkit.Result.YES;
});
RULES
  system_bus
  # The bus starts polkitd.
  within 30 eval 'pkaction --action-id org.onhook.signal-pppd >/dev/null 2>&1'
}

# NetworkManager with a bus of its own.
network_manager() {
  # Read-only is what makes NetworkManager work without udev; with a writable one it waits for udev for ever.
  mount -o remount,ro /sys
  mkdir -p /run/NetworkManager /var/lib/NetworkManager /etc/NetworkManager
  printf '[main]\nplugins=keyfile\nauth-polkit=false\ndns=none\nno-auto-default=*\n[logging]\nlevel=INFO\n' \
    >/etc/NetworkManager/NetworkManager.conf
  system_bus
  NetworkManager --no-daemon >/tmp/networkmanager.log 2>&1 &
  within 60 eval '[[ $(nmcli -t -f RUNNING general 2>/dev/null) == running ]]'
}

# run_as_pid PID COMMAND…: the kernel gives the next process that very number.
run_as_pid() {
  local wanted=$1 tries
  shift
  within 10 test ! -e "/proc/$wanted"
  for ((tries = 0; tries < 50; tries++)); do
    echo $((wanted - 1)) >/proc/sys/kernel/ns_last_pid
    "$@" &
    [[ $! != "$wanted" ]] || return 0
    kill -KILL $!
    wait $! 2>/dev/null || true
  done
  fail "pid $wanted did not come again"
}

# witness SUBJECT…: notes by itself, independent of the program, when each vanished: the last time it was seen. A
# subject is a pid or an interface. The time is taken before the look, so that it is never too late.
witness() {
  rm -f /tmp/witness
  (
    declare -A last
    while :; do
      for subject in "$@"; do
        if [[ $subject == [0-9]* ]]; then is_there=alive; else is_there=has_interface; fi
        time=${EPOCHREALTIME//[.,]/}
        if "$is_there" "$subject"; then
          last[$subject]=$time
        elif [[ ${last[$subject]-} ]]; then
          printf '%s %s\n' "$subject" "${last[$subject]}" >>/tmp/witness
          unset "last[$subject]"
        fi
      done
      printf 'watching\n' >/tmp/witness.watching
      nap 0.02
    done
  ) &
  within 10 test -s /tmp/witness.watching
  rm -f /tmp/witness.watching
}
last_seen() { sed -n "s/^$1 //p" /tmp/witness 2>/dev/null | head -1; }

# hang_up ARGUMENT… (of `onhook hang-up`): runs it as $user, keeps every answer with the time at which it was told, and
# sets code, and of the last answer result, outcome, and told_at.
user=root
hang_up() {
  local line
  answers=() told=() code=''
  while IFS= read -r line; do
    if [[ $line == 'code '* ]]; then
      code=${line#code }
    else
      told+=("${EPOCHREALTIME//[.,]/}")
      answers+=("$line")
    fi
  done < <(as "$user" onhook hang-up "$@" --json 2>/tmp/onhook.log && echo 'code 0' || echo "code $?")
  result='' told_at=''
  if ((${#answers[@]})); then result=${answers[-1]} told_at=${told[-1]}; fi
  outcome=$(jq -r .outcome <<<"${result:-null}")
  printf '%s\n' "hang-up $*: code $code" "${answers[@]}"
}
as() {
  if [[ $1 == root ]]; then shift && "$@"; else setpriv --reuid "$1" --regid "$1" --init-groups "${@:2}"; fi
}
list() { as "$user" onhook list --json 2>/tmp/onhook.log || fail "list: $(cat /tmp/onhook.log)"; }
# look: takes a list; of FILTER: what jq finds in it.
look() { listed=$(list) || fail "$listed"; }
of() { jq -r "$1" <<<"$listed"; }
# shows FILTER VALUE: that is what the list says.
shows() {
  local said
  said=$(of "$1")
  [[ $said == "$2" ]] || fail "the list says '$said', not '$2', for $1: $listed"
}
connected() { look && [[ $(of '.[0].state') == connected ]]; }

confirmed() { [[ $outcome == confirmed && $code == 0 ]] || fail "outcome $outcome, code $code: $result $(cat /tmp/onhook.log)"; }
# before_told SUBJECT…: it vanished, and was not seen after the program had said so.
before_told() {
  local subject seen
  for subject in "$@"; do
    within 10 eval '[[ $(last_seen "$subject") ]]'
    seen=$(last_seen "$subject")
    ((seen <= told_at)) || fail "told $(((seen - told_at) / 1000)) ms too early: $subject was still there"
  done
}
seconds_told() { jq -r '.seconds * 1000 | floor' <<<"$result"; }

# capture NAME: what a reader of the run directory and /proc finds now, kept as data for the unit tests.
capture() {
  local to=/tmp/data/$1 pid
  mkdir -p "$to/run" "$to/proc"
  cp -a /run/ppp* "$to/run/" || true
  mkdir -p "$to/run/lock"
  cp -a /run/lock/LCK..* "$to/run/lock/" 2>/dev/null || true
  [[ ! -e /run/pppd2.tdb ]] || dump_tdb >"$to/pppd2.tdb.txt"
  for pid in $(pgrep -x 'pppd|chat|xl2tpd'); do
    [[ $(readlink /proc/"$pid"/ns/net) == "$(readlink /proc/self/ns/net)" ]] || continue
    mkdir -p "$to/proc/$pid"
    for file in cmdline comm stat status; do cat "/proc/$pid/$file" >"$to/proc/$pid/$file"; done
  done
  cp /proc/uptime "$to/uptime"
  grep btime /proc/stat >"$to/btime"
  { ip -d link; ip addr; } >"$to/interfaces.txt"
  cat /proc/net/route >"$to/route"
}
