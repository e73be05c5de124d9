# The command line: what it prints, and what it ends with.
plays <<'SCRIPT'
[entry]
name = office
address = 10.0.0.7
ikev2 = yes
[entry]
name = bundle
deviceType = isdn
deviceName = ISDN
type = 1
[link]
deviceName = B1
[link]
deviceName = B2
[entry]
name = shared
references = 2
[entry]
name = router
hangUp.code = 753
[entry]
name = custom
customDialDll = C:\\dialer\\dial.dll
SCRIPT

onhook --version
expect 0 '^onhook [0-9]'
onhook list
expect 0 '^office +VPN \(IKEv2\) +WAN Miniport \(IKEv2\) .* connected '
grep -Eq '^bundle +ISDN +ISDN' "$out/stdout" || fail "the bundle is not listed"
grep -Eq '^ +2\. .*B2' "$out/stdout" || fail "its second link is not listed"
grep -Eq '^custom +VPN \(custom dialer dial\.dll\)' "$out/stdout" || fail "the custom dialer is not marked"
onhook list --json
expect 0 '"addresses": \['
grep -q '10\.0\.0\.7' "$out/stdout" || fail "the address is missing"
grep -q $'\r' "$out/stdout.raw" && fail "JSON has carriage returns"

onhook hang-up office
expect 0 '^office is down\. Confirmed after '
onhook hang-up bundle --link 2
expect 0 '^bundle, link 2 is down\. Confirmed after '
onhook hang-up shared --timeout 4
expect 9 'still up after 4 s: .*perhaps another program still holds it.*Asking again may take its hold away'
onhook hang-up router
expect 10 'router was not hung up: .*\(753\)'
onhook hang-up router --json
expect 10 '^\{.*"code":"753".*"outcome":"refused".*\}$'
onhook hang-up nobody
expect 3 'there is no connection "nobody"' stderr
onhook hang-up
expect 2 'hang-up needs a TARGET' stderr
onhook wait office --timeout 1
expect 9 'office is still up'
onhook --practice list
expect 0 '^Work VPN '
