#include "app/SessionOrigin.h"

#include <QString>
#include <QtGlobal>

#include "app/windows/RemoteDesktop.h"

namespace onhook {

// OpenSSH's server for Windows sets it too.
std::string SessionOrigin::sshConnection() {
  return qEnvironmentVariable("SSH_CONNECTION").toStdString();
}

// RAS's connections name no interface that could be compared.
std::string SessionOrigin::interfaceTowards(const std::string&) {
  return {};
}

OwnSession SessionOrigin::remoteDesktop() {
  const std::string peer = remoteDesktopPeer();
  if (peer.empty()) return {};
  return {peer, localAddressTowards(peer), {}};
}

}  // namespace onhook
