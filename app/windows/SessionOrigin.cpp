#include "app/SessionOrigin.h"

#include <QString>
#include <QtGlobal>

namespace onhook {

// OpenSSH's server for Windows sets it too.
std::string SessionOrigin::sshConnection() {
  return qEnvironmentVariable("SSH_CONNECTION").toStdString();
}

// RAS's connections name no interface that could be compared.
std::string SessionOrigin::interfaceTowards(const std::string&) {
  return {};
}

}  // namespace onhook
