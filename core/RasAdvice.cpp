#include "core/RasAdvice.h"

#include <algorithm>
#include <iterator>

namespace onhook {

namespace {

struct Advice {
  std::uint32_t code;
  std::string_view text;
};

// One sentence or half of one a line.
constexpr Advice all[] = {
    {5,
     "Ask someone who administers this computer to hang it up, "
     "or start Onhook from an administrator's account."},
    {6, "Refresh the list. If the connection has gone from it, nothing is left to do."},
    {259, "Refresh the list to see which links are left."},
    {600, "Give it a few seconds and look again."},
    {602,
     "Something is still up over this device: hang that up first. "
     "If nothing is listed, restart the computer."},
    {606, "Refresh the list to see what is left of it."},
    {608,
     "Plug the modem or adapter in again. "
     "If it was replaced, choose the new one in the connection's properties."},
    {617, "Wait for it to finish; asking twice does not help."},
    {618, "It has most likely ended by itself. Refresh the list to make sure."},
    {619,
     "Dial again. If it fails each time, a firewall or router may stand in the way: "
     "try from another network."},
    {629, "Dial again if you still need it. If it happens each time, ask whoever runs the server why."},
    {631, "Nothing is wrong: it was hung up on this side. Dial again whenever you need it."},
    {633,
     "It may have been dialed again before it had hung up. "
     "Switch the device off and on; if that does not help, restart the computer."},
    {635,
     "Dial once more, then restart the computer. "
     "If it stays so, look in the Event Viewer for what RasClient wrote."},
    {651,
     "Switch the modem off, wait half a minute, switch it on and dial again. "
     "If that does not help, check its cables and its driver."},
    {668, "Refresh the list to see what is connected."},
    {676, "Hang up and try again in a minute."},
    {678,
     "Check the number or address that is dialed, and the cable. "
     "If both are right, the other side may be down."},
    {691,
     "Hang up, then dial again and type name and password once more, "
     "with the domain if there is one. Look at Caps Lock."},
    {692, "Switch the device off and on and check its cables. If it stays so, try another device."},
    {718,
     "Dial again in a few minutes. "
     "If it stays so, ask whoever runs the server whether its sign-in works at all."},
    {720,
     "Uninstall the WAN Miniports in the Device Manager and let it scan for hardware. "
     "If that does not help, ask whether the server has addresses left."},
    {734,
     "In the connection's properties, under Security, allow the sign-in method that the server wants. "
     "Over a single line, switch multilink off."},
    {753,
     "It belongs to this computer's routing service or to another user. "
     "Ask an administrator to end it there."},
    {756, "Wait for the dialing that already runs, or hang that up and start over."},
    {769,
     "See that this computer is online and its network adapter is enabled, "
     "then check the server's address."},
    {789,
     "Compare the pre-shared key or certificate with the server's. "
     "See also that the service \"IKE and AuthIP IPsec Keying Modules\" runs."},
    {797,
     "Switch the modem on and find it in the Device Manager; "
     "then choose it in the connection's properties."},
    {800,
     "Check the server's address and your internet access. "
     "If both are right, try from another network, or ask whoever runs the server."},
    {807,
     "Dial again, over a cable rather than Wi-Fi if you can. "
     "If it drops again, try at a quieter hour or from another network."},
    {809,
     "Let UDP ports 500 and 4500 (IKE) through the firewall and the router, "
     "or try from another network, such as a phone's."},
    {812,
     "Ask whoever runs the server which sign-in method to set in the connection's properties, "
     "and whether you may dial in now."},
    {828, "Dial again when you need it. To stay connected longer, raise the idle time in its properties."},
    {829, "Check the cable, or the signal where it is wireless, then dial again."},
    {868,
     "Check how the server's name is spelled and that this computer is online. "
     "Its IP address may work in the meantime."},
};

static_assert(std::ranges::is_sorted(all, {}, &Advice::code));

}  // namespace

std::string_view rasAdvice(std::uint32_t code) {
  const auto found = std::ranges::lower_bound(all, code, {}, &Advice::code);
  return found != std::end(all) && found->code == code ? found->text : std::string_view{};
}

}  // namespace onhook
