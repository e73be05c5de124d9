# The window as a good citizen of a Windows session: one for all starts, hidden as at sign-in, in the tray, telling what
# matters while nobody looks, and not cut off while it hangs up.
plays <<'SCRIPT'
[entry]
name = drops
[entry]
name = router
hangUp.code = 753
[entry]
name = slow
hangUp.takes = never
SCRIPT
happens  # nothing yet

log=$out/window.log
logged() { [[ -e $log ]] && tr -d '\r' <"$log" | grep -Eq -- "$1"; }
shown() { xdotool search --onlyvisible --name '^Onhook$' >/dev/null 2>&1; }
hidden() { ! shown; }
start() { wine "$program/onhookw.exe" --log "$(winepath -w "$log" 2>/dev/null | tr -d '\r')" "$@"; }

# Hidden, as it is started at sign-in: in the tray alone.
start --hidden &
program_pid=$!
eventually logged 'appeared ras:\S+ router connected' || fail "it does not start"
eventually xdotool search --onlyvisible --name 'System Tray' >/dev/null || fail "there is no tray"
sleep 2
shown && fail "it has a window, though hidden"
import -window root "$out/hidden.png"

# A connection that goes by itself is told of.
eventually logged 'appeared ras:\S+ drops connected' || fail "not all are listed"
happens end drops
eventually logged 'notifies: drops went down' || fail "a drop was not told"
import -window root "$out/notification.png"

# A later start shows the first one's window, and ends well; a hidden one leaves it alone.
start --hidden || fail "a second hidden start ended with $?"
shown && fail "a hidden start showed the window"
start || fail "a second start ended with $?"
eventually shown || fail "a second start did not show the window"
logged 'started again to be shown' || fail "the first one did not hear of it"

# The icon's click hides the window and shows it.
tray=$(xdotool search --onlyvisible --name 'System Tray' | head -n 1)
click_icon() { xdotool mousemove --window "$tray" 10 10 click "$1"; }
click_icon 1
eventually hidden || fail "a click on the icon does not hide the window"

# A hang-up from the tray's menu that is refused is told: nobody looks at the window.
# Keys that come before the menu is there go nowhere: then once more, and with more patience.
for patience in 1 5 20 60; do
  click_icon 3
  sleep "$patience"
  import -window root "$out/menu.png"
  xdotool key Down Return
  sleep "$patience"
  logged 'hanging up ras:' && break
  xdotool key Escape
done
logged 'hanging up ras:' || fail "the menu did not hang up"
eventually logged 'notifies: router - router was not hung up' || fail "the refusal was not told"
click_icon 1
eventually shown || fail "a click on the icon does not show the window"

# The session's end: at once when nothing hangs up; later while something does, and then the program ends by itself.
ask() { wine "$asker" 2>/dev/null </dev/null | tr -d '\r'; }
[[ $(ask) == 'may end' ]] || fail "the session may not end, though nothing hangs up"
hang_ups() { tr -d '\r' <"$log" | grep -c 'hanging up ras:'; }
before=$(hang_ups)
wait_for_hang_up() { [[ $(hang_ups) -gt $before ]]; }
window=$(xdotool search --onlyvisible --name '^Onhook$' | head -n 1)
eval "$(xdotool getwindowgeometry --shell "$window")"
# The second row of two, which are sorted by name.
xdotool windowfocus "$window" mousemove $((X + 60)) $((Y + 110)) click 1
sleep 0.5
xdotool key Delete
eventually wait_for_hang_up || fail "the slow one is not hung up"
answer=$(ask)
printf 'the session: %s\n' "$answer"
[[ $answer == 'must wait' ]] || fail "the session may end while something hangs up: $answer"
logged 'the session ends later: Hanging up slow\.' || fail "it does not say what the session waits for"
happens end slow
wait "$program_pid"
code=$?
[[ $code == 0 ]] || fail "it ended with $code"
logged 'hangup: ras:\S+ is down\. Confirmed' || fail "it has not waited for the end of the hang-up"
cat "$log"
