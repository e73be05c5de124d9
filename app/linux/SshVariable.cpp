#include <algorithm>

#include "app/linux/SshOrigin.h"

namespace onhook {

std::string sshConnectionIn(std::string_view environment) {
  constexpr std::string_view variable = "SSH_CONNECTION=";
  while (!environment.empty()) {
    const auto end = std::min(environment.find('\0'), environment.size());
    const std::string_view entry = environment.substr(0, end);
    if (entry.starts_with(variable)) return std::string(entry.substr(variable.size()));
    environment.remove_prefix(std::min(end + 1, environment.size()));
  }
  return {};
}

}  // namespace onhook
