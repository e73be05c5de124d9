#include "core/providers/pppd/Record.h"

#include <algorithm>
#include <charconv>

namespace onhook::pppd {

Record Record::parse(std::string_view text) {
  Record record;
  while (!text.empty()) {
    const auto end = std::min(text.find(';'), text.size());
    const std::string_view part = text.substr(0, end);
    const auto equals = part.find('=');
    if (equals != std::string_view::npos && equals != 0) {
      record.values_.emplace(part.substr(0, equals), part.substr(equals + 1));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return record;
}

std::string Record::get(const std::string& name) const {
  const auto it = values_.find(name);
  return it == values_.end() ? std::string() : it->second;
}

std::optional<pid_t> Record::pid() const {
  return parsePid(get("PPPD_PID"));
}

std::optional<pid_t> parsePid(std::string_view text) {
  constexpr pid_t limit = 4 * 1024 * 1024;  // linux/threads.h: PID_MAX_LIMIT
  pid_t pid = 0;
  const auto [stop, failure] = std::from_chars(text.data(), text.data() + text.size(), pid);
  if (failure != std::errc() || stop != text.data() + text.size() || pid < 1 || pid > limit)
    return std::nullopt;
  return pid;
}

bool isRecordKey(std::string_view key) {
  constexpr std::string_view prefix = "pppd";
  return key.starts_with(prefix) && parsePid(key.substr(prefix.size())).has_value();
}

}  // namespace onhook::pppd
