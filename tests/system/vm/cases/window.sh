# The program's window, with a person at its keyboard (tests/system/vm/window).

# in_window NAME [LINK]: as $user; hangs it up and quits. Sets code, and of what the window said message (of the
# outcome), told_at (when it stood there), hint, and rows (all of the list, before and after, a line each).
in_window() {
  local line
  message='' told_at='' hint='' rows='' code=''
  while IFS= read -r line; do
    case $line in
      'code '*) code=${line#code } ;;
      '{"message":'*) told_at=${EPOCHREALTIME//[.,]/} message=$(jq -r .message <<<"$line") ;;
      '{"hint":'*) hint=$(jq -r .hint <<<"$line") ;;
      *) rows+=$line$'\n' ;;
    esac
  done < <(as "$user" timeout 100 vm_window "$@" 2>/tmp/window.log && echo 'code 0' || echo "code $?")
  printf '%s\n' "window $*: code $code" "$rows" "hint: $hint" "message: $message"
  [[ $code == 0 ]] || fail "the window ended with $code: $(cat /tmp/window.log)"
}
said_down() { [[ $message == *'is down. Confirmed after '* ]] || fail "the window said: $message"; }

case_single() {
  single
  witness "$pid" ppp0
  in_window l1
  said_down
  before_told "$pid" ppp0
  nothing_left
}

# The peer does not answer for six seconds.
case_silent_peer() {
  quickly=()
  single
  kill -STOP "${wires[1]}"
  witness "$pid" ppp0
  in_window l1
  said_down
  before_told "$pid" ppp0
  nothing_left
}

case_link() {
  bundle 2
  witness "${pids[2]}"
  in_window ppp0 l2
  said_down
  before_told "${pids[2]}"
  [[ $(members) == 1 ]] || fail "members: $(bundle_members)"
  stays 2 has_address ppp0
  alive "$master" || fail "the bundle went too"
}

# Its own link alone: its process stays, and only the database tells.
case_first_link() {
  bundle 2
  in_window ppp0 l1
  said_down
  [[ $(members) == 1 ]] || fail "told too early; members: $(bundle_members)"
  alive "$master" || fail "the master ended"
  stays 2 has_address ppp0
}

# The window says who may; its key does nothing.
case_not_allowed() {
  single
  user=anna
  in_window l1
  [[ -z $message ]] || fail "it was asked: $message"
  [[ $hint == *"belongs to root"* ]] || fail "does not name its owner: $hint"
  stays 2 has_address ppp0
  alive "$pid" || fail "ended all the same"
}
