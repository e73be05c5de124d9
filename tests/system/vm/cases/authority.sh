# Hanging up what belongs to root, as a user: by the real polkitd and pkexec, through the installed onhook-helper. anna
# has been given the authority by a rule, otto has not. How the helper ends is in core/providers/pppd/HelperExit.h.

helper=/usr/libexec/onhook/onhook-helper
sent=0 usage=10 not_root=11 not_there=12 not_pppd=13

# identity PID: what the helper and the ids of the list call it.
identity() {
  local stat
  stat=$(<"/proc/$1/stat")
  read -ra stat <<<"${stat##*) }"
  printf '%s-%s-%s' "$1" "${stat[19]}" "$(head -c 8 /proc/sys/kernel/random/boot_id)"
}

# asks USER ARGUMENT…: runs the helper by pkexec as that user; sets code and said.
asks() {
  local who=$1
  shift
  code=0
  said=$(as "$who" pkexec --disable-internal-agent "$helper" "$@" 2>&1 </dev/null) || code=$?
  printf '%s asks %s: code %s, %s\n' "$who" "$*" "$code" "$said"
}
answers() { [[ $code == "$1" ]] || fail "code $code instead of $1: $said"; }

waiting_pppd() {  # N PROGRAM: a pppd of root that goes on dialing; sets pid
  wire "$1"
  "$2" "/dev/ttyW$1" nodetach noauth local nolock linkname "w$1" connect 'chat -t 100 READY' 10.9.0.2: &
  pid=$!
  within 20 test -s "/run/ppp-w$1.pid"
}

# The whole of it: root's pppd ends for one who may. Then its pid is used again, and whatever has it is left alone.
case_ends_it_once() {
  policy_kit
  single
  local dead=$pid id
  id=$(identity "$pid")
  look
  [[ $(of '.[0].id') == *"$id" ]] || fail "the list calls it otherwise: $listed"
  refute as anna kill -TERM "$pid"
  asks anna TERM "$id"
  answers "$sent"
  [[ -z $said ]] || fail "it said: $said"
  within 10 gone "$dead"
  nothing_left
  asks anna TERM "$id"
  answers "$not_there"

  run_as_pid "$dead" sleep 100
  asks anna TERM "$id"
  answers "$not_there"
  asks anna KILL "$(identity "$dead")"
  answers "$not_pppd"
  stays 1 alive "$dead"
  kill -KILL "$dead"
  wait "$dead" || true

  wire 2
  run_as_pid "$dead" pppd /dev/ttyW2 nodetach noauth local nolock linkname other connect 'chat -t 60 READY' 10.9.0.2:
  within 20 test -s /run/ppp-other.pid
  [[ $(pid_of other) == "$dead" ]] || fail "it is another pid"
  asks anna TERM "$id"
  answers "$not_there"
  asks anna KILL "$id"
  answers "$not_there"
  stays 1 alive "$dead"
  # The other pppd by its own name: now it is meant.
  asks anna KILL "$(identity "$dead")"
  answers "$sent"
  within 10 gone "$dead"
}

case_all_or_nothing() {
  policy_kit
  bundle 2
  local first second
  first=$(identity "$master") second=$(identity "${pids[2]}")
  asks anna TERM "$first" "$second" "4000000-1-${first##*-}"
  answers "$not_there"
  sleep 100 &
  asks anna TERM "$first" "$(identity $!)" "$second"
  answers "$not_pppd"
  stays 1 has_address ppp0
  [[ $(members) == 2 ]] || fail "members: $(bundle_members)"
  asks anna TERM "$first" "$second"
  answers "$sent"
  within 10 gone "$master"
  within 10 gone "${pids[2]}"
  nothing_left
}

# HUP ends the link alone: with persist the process stays, and dials again.
case_hang_up_signal() {
  policy_kit
  single persist holdoff 30
  asks anna HUP "$(identity "$pid")"
  answers "$sent"
  within 10 no_interface ppp0
  alive "$pid" || fail "it ended"
}

case_not_granted() {
  policy_kit
  single
  asks otto TERM "$(identity "$pid")"
  answers 127
  [[ $said == *"authentication agent"* ]] || fail "pkexec said something else: $said"
  # An action of one's own choice is none of this one: a copy of the helper is not what the rule is for.
  cp "$helper" /tmp/onhook-helper
  code=0
  said=$(as anna pkexec /tmp/onhook-helper TERM "$(identity "$pid")" 2>&1) || code=$?
  answers 127
  # Nor does the helper do anything without pkexec.
  code=0
  said=$(as anna "$helper" TERM "$(identity "$pid")" 2>&1) || code=$?
  answers "$not_root"
  stays 1 has_address ppp0
  alive "$pid" || fail "ended all the same"
}

case_installed_as_it_has_to_be() {
  policy_kit
  [[ $(stat -c '%U %a' "$helper") == 'root 755' ]] || fail "$(stat "$helper")"
  [[ $(stat -c '%U %a' "${helper%/*}") == 'root 755' ]] || fail "$(stat "${helper%/*}")"
  pkaction --action-id org.onhook.signal-pppd --verbose | tee /tmp/action
  grep -Eq 'implicit any: +auth_admin$' /tmp/action
  grep -Eq 'implicit inactive: +auth_admin$' /tmp/action
  grep -Eq 'implicit active: +auth_admin_keep$' /tmp/action
  grep -Fq "org.freedesktop.policykit.exec.path -> $helper" /tmp/action
  grep -Fq 'Authentication is needed to hang up a connection that another user or the system started' /tmp/action
}

case_odd_requests() {
  policy_kit
  waiting_pppd 1 pppd
  local id start boot many=() n
  id=$(identity "$pid")
  boot=${id##*-} start=${id#*-}
  start=${start%-*}
  odd() {
    asks anna "$@"
    answers "$usage"
  }
  # Some, through pkexec; all that can be thought of are in the helper's own tests.
  odd TERM
  odd SIGTERM "$id"
  odd --help
  odd "$id" TERM
  odd TERM "$pid"
  odd TERM " $id"
  odd TERM "$id"$'\n'
  odd TERM "0$id"
  odd TERM "1-$start-$boot"
  odd TERM "-1-$start-$boot"
  odd TERM "$((pid + 4294967296))-$start-$boot"
  odd TERM "../$pid-$start-$boot"
  for ((n = 0; n < 65; n++)); do many+=("$((1000 + n))-1-$boot"); done
  odd TERM "${many[@]}"
  asks anna TERM "$pid-$((start + 1))-$boot"
  answers "$not_there"
  asks anna TERM "$pid-$start-0badb007"
  answers "$not_there"
  stays 1 alive "$pid"
}

# What comes from the caller besides the arguments has no effect.
case_hostile_surroundings() {
  policy_kit
  waiting_pppd 1 pppd
  local id
  id=$(identity "$pid")
  mkdir -p /tmp/evil
  printf '#!/bin/sh\ntouch /tmp/evil/ran\n' >/tmp/evil/onhook-helper
  cp /tmp/evil/onhook-helper /tmp/evil/pppd
  chmod -R 777 /tmp/evil
  code=0
  said=$(cd /tmp/evil && as anna env PATH=/tmp/evil:/usr/bin LD_PRELOAD=/tmp/evil/onhook-helper LD_LIBRARY_PATH=/tmp/evil \
    LD_AUDIT=/tmp/evil/pppd LD_DEBUG=all GCONV_PATH=/tmp/evil MALLOC_CHECK_=3 GLIBC_TUNABLES=glibc.malloc.check=3 TZ=:/etc/shadow \
    ONHOOK_PROC_ROOT=/tmp/evil PROC=/tmp/evil IFS=/ pkexec "$helper" TERM "${id%-*}-0badb007" 2>&1) || code=$?
  answers "$not_there"
  [[ $(wc -l <<<"$said") == 1 ]] || fail "it said more: $said"
  [[ ! -e /tmp/evil/ran ]] || fail "something of the caller's was started"
  alive "$pid" || fail "it ended"

  code=0
  # Without descriptors, with signals ignored, under tight limits, from another folder.
  (
    trap '' TERM HUP INT PIPE CHLD
    ulimit -n 16
    ulimit -c 0
    ulimit -f 0
    exec <&- >&- 2>&-
    as anna pkexec "$helper" TERM "$id"
  ) || code=$?
  answers "$sent"
  within 10 gone "$pid"
}

# A pppd is what is at pppd's place, whatever something calls itself.
case_not_a_pppd() {
  policy_kit
  mkdir -p /tmp/place
  cp /usr/sbin/pppd /tmp/place/pppd
  chmod 755 /tmp/place/pppd
  waiting_pppd 1 /tmp/place/pppd
  local copy=$pid
  asks anna TERM "$(identity "$copy")"
  answers "$not_pppd"
  alive "$copy" || fail "it ended"

  # By its first argument, by a link, by the name that the kernel has.
  mkdir -p /tmp/links
  ln -s "$(command -v sleep)" /tmp/links/pppd
  bash -c 'exec -a /usr/sbin/pppd sleep 100' &
  local others=($!)
  /tmp/links/pppd 100 &
  others+=($!)
  bash -c 'printf pppd >/proc/self/comm; exec {fd}<> <(:); read -r -t 100 -u "$fd" _' &
  others+=($!)
  within 10 eval '[[ $(<"/proc/${others[2]}/comm") == pppd ]]'
  local one
  for one in "${others[@]}"; do
    asks anna KILL "$(identity "$one")"
    answers "$not_pppd"
    alive "$one" || fail "$one ended"
  done
  asks anna KILL "$(identity $$)"
  answers "$not_pppd"
  asks anna KILL "$(identity 2)"
  answers "$not_pppd"
  asks anna TERM "$(identity "$(pgrep -x polkitd)")"
  answers "$not_pppd"
}

# A user can have a file system of their own, with something of theirs at pppd's place. That is taken for a pppd, and
# gets the signal: a process that is theirs anyway. Root's rights they do not get in there.
case_pppd_of_ones_own_namespace() {
  policy_kit
  waiting_pppd 1 pppd
  local real=$pid
  setpriv --reuid anna --regid anna --init-groups unshare --user --map-root-user --mount bash -c \
    'mount --bind "$(readlink -f /usr/bin/sleep)" /usr/sbin/pppd && exec /usr/sbin/pppd 100' &
  local fake=$!
  within 20 eval '[[ $(readlink /proc/$fake/exe) == /usr/sbin/pppd ]]'
  [[ $(stat -c %U "/proc/$fake") == anna ]] || fail "it is not anna's"
  asks anna TERM "$(identity "$fake")"
  answers "$sent"
  within 10 gone "$fake"
  alive "$real" || fail "the real one ended"

  # pkexec is nobody's root in there.
  code=0
  said=$(as otto unshare --user --map-root-user --mount pkexec "$helper" TERM "$(identity "$real")" 2>&1) || code=$?
  ((code != 0)) || fail "it was done"
  printf 'pkexec in a user namespace: code %s, %s\n' "$code" "$said"
  # There the helper itself takes its caller for root, and the kernel does not.
  code=0
  said=$(as otto unshare --user --map-root-user "$helper" TERM "$(identity "$real")" 2>&1) || code=$?
  ((code != 0)) || fail "it was done"
  printf 'the helper in a user namespace: code %s, %s\n' "$code" "$said"
  stays 1 alive "$real"
}

# With the password of an administrator, which an agent at a terminal asks for; a desktop's asks in a window. Nobody is
# in the group sudo: root's.
case_password() {
  policy_kit
  printf 'root:$6$onhooktest$bIqMh/yzZ1dRJ.YXy6ItIHe8Om/ueeb3wPD3zy2sYIRbcP/neYcKd1DI.QAwGZllGKdUv4Q5PgFczjktnN1R3.:19000:0:99999:7:::\n' \
    >/etc/shadow
  printf 'otto:*:19000:0:99999:7:::\n' >>/etc/shadow
  chmod 600 /etc/shadow
  waiting_pppd 1 pppd
  # types PASSWORD: as otto, at a terminal of his own, when he is asked for it; sets code.
  types() {
    rm -f /tmp/code /tmp/terminal /tmp/keys
    mkfifo /tmp/keys
    cat >/tmp/asks <<ASKS
#!/bin/bash
pkttyagent --process \$\$ &
sleep 2
pkexec --disable-internal-agent $helper TERM $(identity "$pid")
echo \$? >/tmp/code
kill %1
ASKS
    chmod +x /tmp/asks
    socat EXEC:"setpriv --reuid otto --regid otto --init-groups /tmp/asks",pty,setsid,ctty,stderr STDIO </tmp/keys >/tmp/terminal &
    exec {keys}>/tmp/keys
    within 30 grep -q Password: /tmp/terminal
    nap 0.5
    printf '%s\n' "$1" >&"$keys"
    within 60 test -s /tmp/code
    exec {keys}>&-
    code=$(</tmp/code) said=$(tr -d '\r' </tmp/terminal)
    printf '%s\n' "$said"
  }
  types wrong
  answers 127
  alive "$pid" || fail "it ended"
  types 'correct horse'
  answers "$sent"
  [[ $said == *"Authentication is needed to hang up a connection that another user or the system started"* ]] ||
    fail "not asked in our words"
  within 10 gone "$pid"
  rm -f /etc/shadow
}

# The program itself asks.

case_hang_up_with_authority() {
  policy_kit
  single
  user=anna
  witness "$pid" ppp0
  hang_up ppp0
  confirmed
  before_told "$pid" ppp0
  user=root
  nothing_left
}

case_hang_up_of_a_bundle_with_authority() {
  policy_kit
  bundle 2
  user=anna
  hang_up ppp0 --link "$(number_of 1)"
  confirmed
  alive "$master" || fail "the master ended"
  witness "$master" "${pids[2]}" ppp0
  hang_up ppp0
  confirmed
  before_told "$master" "${pids[2]}" ppp0
  user=root
  nothing_left
}

case_hang_up_not_granted() {
  policy_kit
  single
  user=otto
  hang_up ppp0
  [[ $outcome == refused && $code == 10 ]] || fail "outcome $outcome, code $code"
  [[ $(jq -r .text <<<"$result") == *"No program that could ask for a password runs here."* ]] || fail "it says: $result"
  [[ $(jq -r .advice <<<"$result") == *"sudo onhook"* ]] || fail "it advises: $result"
  stays 1 has_address ppp0
  alive "$pid" || fail "ended all the same"
}
