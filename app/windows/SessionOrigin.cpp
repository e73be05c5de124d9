#include "app/SessionOrigin.h"

#include <cstdlib>

namespace onhook {

// OpenSSH's server for Windows sets it too.
std::string SessionOrigin::sshConnection() {
  const char* const own = std::getenv("SSH_CONNECTION");
  return own != nullptr ? own : "";
}

// RAS's connections name no interface that could be compared.
std::string SessionOrigin::interfaceTowards(const std::string&) {
  return {};
}

}  // namespace onhook
