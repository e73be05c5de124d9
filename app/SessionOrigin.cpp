#include "app/SessionOrigin.h"

#include <sstream>

namespace onhook {

OwnSession sessionOf(const std::string& sshConnection) {
  std::istringstream words(sshConnection);
  OwnSession session;
  std::string peerPort, port, more;
  if (!(words >> session.peer >> peerPort >> session.address >> port) || words >> more) return {};
  return session;
}

OwnSession findOwnSession(bool practice) {
  return findSession(SessionOrigin::sshConnection(), practice);
}

OwnSession findSession(const std::string& sshConnection, bool practice) {
  OwnSession session = sessionOf(sshConnection);
  if (session == OwnSession{}) session = SessionOrigin::remoteDesktop();
  if (!session.peer.empty() && !practice) session.interface = SessionOrigin::interfaceTowards(session.peer);
  return session;
}

}  // namespace onhook
