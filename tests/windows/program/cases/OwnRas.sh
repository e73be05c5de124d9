# Over Wine's own rasapi32, which lists nothing, hangs up anything and never says that a handle is invalid.
export WINEDLLOVERRIDES='rasapi32=b;rasdlg=b'
unset ONHOOK_RAS_STAND_IN
onhook list
expect 0 '^Nothing is connected\.$'
onhook hang-up --all
expect 0 '^Nothing is connected\.$'
onhook hang-up ras:h50000-l1.0-1
expect 3 'went stale' stderr

log=$out/window.log
wine "$program/onhookw.exe" --log "$(winepath -w "$log" 2>/dev/null | tr -d '\r')" &
window=$!
if eventually xdotool search --onlyvisible --name '^Onhook$' >/dev/null; then
  sleep 2
  import -window root "$out/window.png"
  xdotool search --onlyvisible --name '^Onhook$' windowfocus key ctrl+q
else
  fail "no window has come up"
  kill "$window"
fi
wait "$window"
code=$?
[[ $code == 0 ]] || fail "the window ended with $code"
