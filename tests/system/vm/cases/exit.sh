# What ends the program while pppd hangs up, and two programs that hang up the same.

# silent [OPTION…]: one connection whose peer is silent from now on. pppd asks it once more each second, longer than any
# case lasts.
silent() {
  single lcp-max-terminate 110 "$@"
  kill -STOP "${wires[1]}"
  witness "$pid" ppp0
}
answers_again() { kill -CONT "${wires[1]}"; }

# How often pppd was told to end: it writes that down, each time.
told_to_end() { grep -c 'Terminating on signal' /tmp/client.1.log || true; }
is_told_to_end() { [[ $(told_to_end) != 0 ]]; }
# told_once: and the peer's silence lasts.
told_once() {
  [[ $(told_to_end) == 1 ]] || fail "it was told $(told_to_end) times"
  alive "$pid" || fail "it has ended"
}

# begin ARGUMENT…: the program beside the case, with signals as a person's shell gives them. Sets program.
begin() { begin_as first onhook "$@"; }
begin_as() {
  local name=$1
  shift
  env --default-signal=INT,HUP,TERM "$@" >/tmp/"$name".out.log 2>/tmp/"$name".err.log &
  program=$!
}
# ends_with CODE: the program; sets told_at.
ends_with() {
  local code=0
  wait "$program" || code=$?
  told_at=$(now)
  [[ $code == "$1" ]] || fail "it ended with $code"
}
says_on_err() { grep -qF "$1" /tmp/first.err.log; }

journal=/root/.local/state/onhook/hang-ups
is_noted() { grep -qs '"asked": *true' "$journal"/*.json; }
nothing_noted() {
  local found
  found=$(cat "$journal"/*.json 2>/dev/null) || return 0
  printf 'left in the journal: %s\n' "$found"
  return 1
}

# The window that is started next watches it, does not ask, and tells how it ended.
next_start_tells() {
  within 20 is_noted
  begin --log /tmp/window.log
  within 60 grep -qs "watching pppd:$pid-" /tmp/window.log
  told_once
  answers_again
  within 30 grep -qs "pppd:$pid-.* is down. Confirmed" /tmp/window.log
  told_at=$(now)
  before_told "$pid" ppp0
  [[ $(told_to_end) == 1 ]] || fail "it was told again"
  within 10 nothing_noted
  refute grep -q 'hanging up pppd:' /tmp/window.log
  kill -TERM "$program"
  ends_with 0
  nothing_left
}

case_interrupted_once() {
  silent
  begin hang-up l1 --timeout 100
  within 30 is_told_to_end
  kill -INT "$program"
  within 20 says_on_err 'waiting until that has ended'
  stays 2 alive "$program"
  told_once
  answers_again
  ends_with 0
  before_told "$pid" ppp0
  [[ $(</tmp/first.out.log) == 'l1 is down. Confirmed after '* ]] || fail "it said: $(</tmp/first.out.log)"
  nothing_noted
  nothing_left
}

case_interrupted_twice() {
  silent
  begin hang-up l1 --timeout 100
  within 30 is_told_to_end
  kill -INT "$program"
  within 20 says_on_err 'waiting until that has ended'
  kill -INT "$program"
  ends_with 7
  says_on_err 'l1: left; what was asked of the system goes on' || fail "it said: $(</tmp/first.err.log)"
  told_once
  next_start_tells
}

case_killed() {
  silent
  begin hang-up l1 --timeout 100
  within 30 is_told_to_end
  within 20 is_noted
  kill -KILL "$program"
  ends_with 137
  told_once
  next_start_tells
}

# Also the next one is killed, and pppd has ended before anybody looks again: the outcome is told all the same.
case_killed_again() {
  silent
  begin hang-up l1 --timeout 100
  within 30 is_told_to_end
  within 20 is_noted
  kill -KILL "$program"
  ends_with 137
  begin --log /tmp/window.log
  within 60 grep -qs "watching pppd:$pid-" /tmp/window.log
  kill -KILL "$program"
  ends_with 137
  told_once
  answers_again
  within 30 gone "$pid"
  begin --log /tmp/window.log
  within 60 grep -qsE "pppd:$pid-.* (is down|was already gone)" /tmp/window.log
  within 10 nothing_noted
  kill -TERM "$program"
  ends_with 0
}

# The window, which hangs up by its key, and is ended by a signal.
case_window_terminated() {
  silent
  begin_as first vm_window l1 --leave
  within 60 is_told_to_end
  kill -TERM "$program"
  stays 3 alive "$program"
  told_once
  answers_again
  ends_with 0
  before_told "$pid" ppp0
  nothing_noted
  nothing_left
}

# Asked twice it does not wait; what it leaves is told by the next one.
case_window_terminated_twice() {
  silent
  begin_as first vm_window l1 --leave
  within 60 is_told_to_end
  within 20 is_noted
  kill -TERM "$program"
  stays 1 alive "$program"
  kill -TERM "$program"
  ends_with 143
  told_once
  next_start_tells
}

# Where that is chosen, quitting hangs up first: what is connected, and what still dials.
case_window_terminated_hangs_up_all() {
  mkdir -p /root/.config/onhook
  printf '[AtEnd]\nquit=all\n' >/root/.config/onhook/onhook.ini
  silent
  wire 2
  pppd /dev/ttyW2 115200 noauth local lock linkname l2 connect 'chat -t 100 READY' 10.9.0.3: &
  within 20 pgrep -x chat
  local dialing
  dialing=$(pid_of l2)
  begin --log /tmp/window.log
  within 60 grep -qsE "appeared pppd:$pid-.* connected" /tmp/window.log
  within 60 grep -qsE "appeared pppd:$dialing-.* dialing" /tmp/window.log
  kill -TERM "$program"
  within 30 is_told_to_end
  within 30 gone "$dialing"
  stays 1 alive "$program"
  told_once
  answers_again
  ends_with 0
  before_told "$pid" ppp0
  refute pgrep -x chat
  nothing_noted
  nothing_left
}

# By its key: a small window names what it waits for, and goes with it.
case_window_quit() {
  silent
  begin_as first vm_window l1 --quit
  within 60 is_told_to_end
  within 30 grep -q '"waits":"l1' /tmp/first.out.log
  stays 2 alive "$program"
  told_once
  answers_again
  ends_with 0
  before_told "$pid" ppp0
  nothing_noted
  nothing_left
}

# Both are told when it is down; one of them has asked.
case_two_at_once() {
  silent
  begin hang-up l1 --timeout 100
  local asks=$program
  within 30 is_told_to_end
  within 20 is_noted
  begin_as second onhook hang-up l1 --timeout 100
  within 30 grep -q 'l1: another Onhook is hanging it up; waiting for that.' /tmp/second.err.log
  stays 2 alive "$program"
  told_once
  answers_again
  ends_with 0
  before_told "$pid" ppp0
  [[ $(</tmp/second.out.log) == 'l1 is down. Confirmed after '* ]] || fail "it said: $(</tmp/second.out.log)"
  program=$asks
  ends_with 0
  [[ $(told_to_end) == 1 ]] || fail "it was told again"
  nothing_noted
  nothing_left
}

# The one that asked is killed meanwhile: who joined stays with it, and does not ask either.
case_two_and_the_one_that_asked_is_killed() {
  silent
  begin hang-up l1 --timeout 100
  local asks=$program
  within 30 is_told_to_end
  within 20 is_noted
  begin_as second onhook hang-up l1 --timeout 100
  within 30 grep -q 'another Onhook is hanging it up' /tmp/second.err.log
  kill -KILL "$asks"
  stays 2 alive "$program"
  told_once
  answers_again
  ends_with 0
  before_told "$pid" ppp0
  nothing_left
}
