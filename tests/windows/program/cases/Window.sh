# The window: what it lists, a hang-up by a click, one of a link by the keyboard, and the icon in the tray.
plays <<'SCRIPT'
[entry]
name = office
[entry]
name = bundle
deviceType = isdn
deviceName = ISDN
type = 1
[link]
deviceName = B1
[link]
deviceName = B2
SCRIPT

log=$out/window.log
logged() { [[ -e $log ]] && tr -d '\r' <"$log" | grep -Eq -- "$1"; }
wine "$program/onhookw.exe" --log "$(winepath -w "$log" 2>/dev/null | tr -d '\r')" &
program_pid=$!

eventually logged 'appeared ras:\S+ office connected' || fail "office is not listed"
eventually logged 'appeared ras:\S+ bundle connected' || fail "the bundle is not listed"
eventually xdotool search --onlyvisible --name '^Onhook$' >/dev/null || fail "no window has come up"
window=$(xdotool search --onlyvisible --name '^Onhook$' | head -n 1)
sleep 2
import -window root "$out/listed.png"

# Wine shows a tray of its own where there is none; the icon is what is not of one colour in it.
tray=$(xdotool search --onlyvisible --name 'System Tray' | head -n 1)
if [[ $tray ]]; then
  import -window "$tray" "$out/tray.png"
  colours=$(identify -format '%k' "$out/tray.png")
  ((colours > 10)) || fail "the tray has no icon: $colours colours"
else
  fail "there is no tray"
fi

eval "$(xdotool getwindowgeometry --shell "$window")"
# at COLUMN ROW: a click on the window's content, in pixels of its upper left corner.
at() { xdotool mousemove $((X + $1)) $((Y + $2)) click 1; sleep 0.5; }

# Sorted by name: the bundle, its two links, office.
at 60 150
at 50 38
eventually logged 'hangup: ras:\S+ is down\. Confirmed' || fail "a click did not hang up"
logged 'hanging up ras:\S+#' && fail "the click hung up a link"
import -window root "$out/hung-up.png"

at 60 89
xdotool key Down key Down
sleep 0.5
xdotool key Delete
eventually logged 'hangup: ras:\S+#2 is down\. Confirmed' || fail "the keyboard did not hang up the link"
import -window root "$out/link-hung-up.png"

xdotool windowfocus "$window" key ctrl+q
wait "$program_pid"
code=$?
[[ $code == 0 ]] || fail "the window ended with $code"
cat "$log"
