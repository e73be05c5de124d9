#include <sstream>

#include "core/linux/NameServerFiles.h"

namespace onhook {

std::vector<std::string> NameServerFiles::parse(const std::string& text) {
  std::vector<std::string> addresses;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string keyword, address;
    if (words >> keyword >> address && keyword == "nameserver") addresses.push_back(address);
  }
  return addresses;
}

}  // namespace onhook
