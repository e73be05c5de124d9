#include "core/providers/pppd/PidFile.h"

#include <net/if.h>

#include <algorithm>

#include "core/providers/pppd/Record.h"

namespace onhook::pppd {

namespace {

constexpr std::string_view suffix = ".pid";
constexpr std::string_view linkPrefix = "ppp-";

bool isInterfaceName(std::string_view name) {
  return !name.empty() && name.size() < IFNAMSIZ && name.find_first_of("/ \t\n") == std::string_view::npos;
}

std::string_view takeLine(std::string_view& text) {
  const auto end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

}  // namespace

std::optional<PidFile> PidFile::parse(std::string_view name, std::string_view content) {
  if (!name.ends_with(suffix)) return std::nullopt;
  name.remove_suffix(suffix.size());
  const auto pid = parsePid(takeLine(content));
  const std::string_view second = takeLine(content);
  if (!pid || !content.empty()) return std::nullopt;
  PidFile file;
  file.pid = *pid;
  if (name.starts_with(linkPrefix)) {
    file.linkName = name.substr(linkPrefix.size());
    if (file.linkName.empty()) return std::nullopt;
    if (isInterfaceName(second)) file.interface = second;
  } else {
    if (!isInterfaceName(name)) return std::nullopt;
    file.interface = name;
    file.ownsInterface = true;
  }
  return file;
}

}  // namespace onhook::pppd
