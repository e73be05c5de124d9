#include "core/RasAdvice.h"

#include <algorithm>
#include <iterator>

#include "core/Translate.h"

namespace onhook {

namespace {

struct Advice {
  std::uint32_t code;
  const char* text;
};

// One sentence or half of one a line.
constexpr Advice all[] = {
    {5, ONHOOK_TEXT("core",
                    "Ask someone who administers this computer to hang it up, "
                    "or start Onhook from an administrator's account.")},
    {6, ONHOOK_TEXT("core", "Refresh the list. If the connection has gone from it, nothing is left to do.")},
    {259, ONHOOK_TEXT("core", "Refresh the list to see which links are left.")},
    {600, ONHOOK_TEXT("core", "Give it a few seconds and look again.")},
    {602, ONHOOK_TEXT("core",
                      "Something is still up over this device: hang that up first. "
                      "If nothing is listed, restart the computer.")},
    {606, ONHOOK_TEXT("core", "Refresh the list to see what is left of it.")},
    {608, ONHOOK_TEXT("core",
                      "Plug the modem or adapter in again. "
                      "If it was replaced, choose the new one in the connection's properties.")},
    {617, ONHOOK_TEXT("core", "Wait for it to finish; asking twice does not help.")},
    {618, ONHOOK_TEXT("core", "It has most likely ended by itself. Refresh the list to make sure.")},
    {619, ONHOOK_TEXT("core",
                      "Dial again. If it fails each time, a firewall or router may stand in the way: "
                      "try from another network.")},
    {629, ONHOOK_TEXT(
              "core",
              "Dial again if you still need it. If it happens each time, ask whoever runs the server why.")},
    {631,
     ONHOOK_TEXT("core", "Nothing is wrong: it was hung up on this side. Dial again whenever you need it.")},
    {633, ONHOOK_TEXT("core",
                      "It may have been dialed again before it had hung up. "
                      "Switch the device off and on; if that does not help, restart the computer.")},
    {635, ONHOOK_TEXT("core",
                      "Dial once more, then restart the computer. "
                      "If it stays so, look in the Event Viewer for what RasClient wrote.")},
    {651, ONHOOK_TEXT("core",
                      "Switch the modem off, wait half a minute, switch it on and dial again. "
                      "If that does not help, check its cables and its driver.")},
    {668, ONHOOK_TEXT("core", "Refresh the list to see what is connected.")},
    {676, ONHOOK_TEXT("core", "Hang up and try again in a minute.")},
    {678, ONHOOK_TEXT("core",
                      "Check the number or address that is dialed, and the cable. "
                      "If both are right, the other side may be down.")},
    {691, ONHOOK_TEXT("core",
                      "Hang up, then dial again and type name and password once more, "
                      "with the domain if there is one. Look at Caps Lock.")},
    {692,
     ONHOOK_TEXT("core",
                 "Switch the device off and on and check its cables. If it stays so, try another device.")},
    {718, ONHOOK_TEXT("core",
                      "Dial again in a few minutes. "
                      "If it stays so, ask whoever runs the server whether its sign-in works at all.")},
    {720, ONHOOK_TEXT("core",
                      "Uninstall the WAN Miniports in the Device Manager and let it scan for hardware. "
                      "If that does not help, ask whether the server has addresses left.")},
    {734,
     ONHOOK_TEXT(
         "core",
         "In the connection's properties, under Security, allow the sign-in method that the server wants. "
         "Over a single line, switch multilink off.")},
    {753, ONHOOK_TEXT("core",
                      "It belongs to this computer's routing service or to another user. "
                      "Ask an administrator to end it there.")},
    {756, ONHOOK_TEXT("core", "Wait for the dialing that already runs, or hang that up and start over.")},
    {769, ONHOOK_TEXT("core",
                      "See that this computer is online and its network adapter is enabled, "
                      "then check the server's address.")},
    {789, ONHOOK_TEXT("core",
                      "Compare the pre-shared key or certificate with the server's. "
                      "See also that the service \"IKE and AuthIP IPsec Keying Modules\" runs.")},
    {797, ONHOOK_TEXT("core",
                      "Switch the modem on and find it in the Device Manager; "
                      "then choose it in the connection's properties.")},
    {800, ONHOOK_TEXT("core",
                      "Check the server's address and your internet access. "
                      "If both are right, try from another network, or ask whoever runs the server.")},
    {807, ONHOOK_TEXT("core",
                      "Dial again, over a cable rather than Wi-Fi if you can. "
                      "If it drops again, try at a quieter hour or from another network.")},
    {809, ONHOOK_TEXT("core",
                      "Let UDP ports 500 and 4500 (IKE) through the firewall and the router, "
                      "or try from another network, such as a phone's.")},
    {812,
     ONHOOK_TEXT("core",
                 "Ask whoever runs the server which sign-in method to set in the connection's properties, "
                 "and whether you may dial in now.")},
    {828,
     ONHOOK_TEXT(
         "core",
         "Dial again when you need it. To stay connected longer, raise the idle time in its properties.")},
    {829, ONHOOK_TEXT("core", "Check the cable, or the signal where it is wireless, then dial again.")},
    {868, ONHOOK_TEXT("core",
                      "Check how the server's name is spelled and that this computer is online. "
                      "Its IP address may work in the meantime.")},
};

static_assert(std::ranges::is_sorted(all, {}, &Advice::code));

}  // namespace

std::string rasAdvice(std::uint32_t code) {
  const auto* const found = std::ranges::lower_bound(all, code, {}, &Advice::code);
  return found != std::end(all) && found->code == code ? translate("core", found->text) : std::string();
}

}  // namespace onhook
