#include "tests/windows/stand_in/StandInTexts.h"

#include <map>

namespace onhook::ras {

namespace {

using Texts = std::map<Dword, const char*>;

std::string textIn(const Texts& texts, Dword code) {
  const auto found = texts.find(code);
  return found == texts.end() ? std::string() : found->second;
}

}  // namespace

std::string standInRasText(Dword code) {
  // "Routing and Remote Access Error Codes".
  static const Texts texts = {
      {600, "An operation is pending."},
      {602, "The specified port is already open."},
      {603, "The caller's buffer is too small."},
      {606, "The port is not connected."},
      {608, "The device does not exist."},
      {617, "The port or device is already disconnecting."},
      {618, "The port is not open."},
      {619,
       "A connection to the remote computer could not be established, so the port used for this "
       "connection was closed."},
      {621, "The system could not open the phone book file."},
      {623, "The system could not find the phone book entry for this connection."},
      {629, "The connection was closed by the remote computer."},
      {631, "The port was disconnected by the user."},
      {632, "An incorrect structure size was detected."},
      {633, "The modem (or other connecting device) is already in use or is not configured properly."},
      {635, "There was an unknown error."},
      {651, "The modem (or other connecting device) has reported an error."},
      {668, "The connection was terminated."},
      {676, "The phone line is busy."},
      {678, "The remote computer did not respond."},
      {691,
       "The remote connection was denied because the user name and password combination you provided is "
       "not recognized, or the selected authentication protocol is not permitted on the remote access "
       "server."},
      {692, "Hardware failure in port or attached device."},
      {703,
       "The connection needs information from you, but the application does not allow user interaction."},
      {718, "The connection was terminated because the remote computer did not respond in a timely manner."},
      {720, "A connection to the remote computer could not be established."},
      {731, "The protocol is not configured."},
      {734, "The PPP link control protocol was terminated."},
      {753, "The connection could not be disconnected because it was created by the multi-protocol router."},
      {756, "This connection is already being dialed."},
      {769, "The specified destination is not reachable."},
      {789,
       "The L2TP connection attempt failed because the security layer encountered a processing error "
       "during initial negotiations with the remote computer."},
      {797,
       "A connection to the remote computer could not be established because the modem was not found or "
       "was busy."},
      {800, "The remote connection was not made because the attempted VPN tunnels failed."},
      {807, "The network connection between your computer and the VPN server was interrupted."},
      {809,
       "The network connection between your computer and the VPN server could not be established because "
       "the remote server is not responding."},
      {812, "The connection was prevented because of a policy configured on your RAS/VPN server."},
      {828, "The connection was terminated because of idle timeout."},
      {829, "The modem (or other connecting device) was disconnected due to link failure."},
      {868,
       "The remote connection was not made because the name of the remote access server did not resolve."},
  };
  return textIn(texts, code);
}

std::string standInSystemText(Dword code) {
  static const Texts texts = {
      {5, "Access is denied."},
      {6, "The handle is invalid."},
      {50, "The request is not supported."},
      {87, "The parameter is incorrect."},
      {120, "This function is not supported on this system."},
      {122, "The data area passed to a system call is too small."},
      {126, "The specified module could not be found."},
      {127, "The specified procedure could not be found."},
      {259, "No more data is available."},
      {1062, "The service has not been started."},
      {1722, "The RPC server is unavailable."},
  };
  return textIn(texts, code);
}

}  // namespace onhook::ras
