# What the cases are written with; run-cases reads it before each of them.

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
    nap 0.02
  done
}
within() {
  local limit=$1
  shift
  eventually "$limit" "$@" || fail "not within $limit s: $*"
}
refute() { if "$@"; then fail "unexpected: $*"; fi; }

gone() { [[ ! -e /proc/$1 ]] || [[ $(ps -o stat= -p "$1") == Z* ]]; }
alive() { ! gone "$1"; }
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
declare -A wires servers pppds

# answer N [OPTION…]: a pppd at the other end of wire N.
answer() {
  local n=$1
  shift
  on_server pppd /dev/ttyR"$n" 115200 nodetach noauth local nolock 10.9.0.1: "$@" >/tmp/server."$n".log 2>&1 &
  servers[$n]=$!
}
# dial N LINKNAME [OPTION…]: our pppd at this end, detached as in life; waits for its pid file, not for the link.
dial() {
  local n=$1 name=$2
  shift 2
  pppd /dev/ttyW"$n" 115200 noauth local nodefaultroute lock linkname "$name" logfile /tmp/client."$n".log \
    updetach "$@" 10.9.0.2: >/tmp/dial."$n".out 2>&1 &
  within 20 test -s /run/ppp-"$name".pid
}
pid_of() { head -1 /run/ppp-"$1".pid; }
links_of_bundle() { tdbdump -k "BUNDLE_LINKS=$1" /run/pppd2.tdb 2>/dev/null; }

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
