#include "app/helper/ProcessFacts.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace onhook::helper {

namespace {

/// Where a pppd may be: the packages of the distributions and a build of one's own. Compiled in, so that
/// nobody tells the helper what a pppd is.
constexpr std::array<std::string_view, 3> pppdPaths = {"/usr/sbin/pppd", "/sbin/pppd",
                                                       "/usr/local/sbin/pppd"};

}  // namespace

std::optional<std::uint64_t> startTimeIn(std::string_view stat) {
  const auto close = stat.rfind(')');
  if (close == std::string_view::npos || close + 2 >= stat.size()) return std::nullopt;
  std::string_view rest = stat.substr(close + 2);
  if (rest.front() == 'Z' || rest.front() == 'X') return std::nullopt;
  constexpr int fieldsBefore = 19;  // fields 3 to 21
  for (int i = 0; i < fieldsBefore; ++i) {
    const auto blank = rest.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    rest.remove_prefix(blank + 1);
  }
  std::uint64_t time = 0;
  const auto [end, failure] = std::from_chars(rest.data(), rest.data() + rest.size(), time);
  if (failure != std::errc() || end == rest.data() + rest.size() || *end != ' ') return std::nullopt;
  return time;
}

bool isPppdPath(std::string_view path) {
  // The kernel's mark where the file was replaced while it ran, as an upgrade of the package does.
  constexpr std::string_view replaced = " (deleted)";
  if (path.ends_with(replaced)) path.remove_suffix(replaced.size());
  return std::ranges::find(pppdPaths, path) != pppdPaths.end();
}

}  // namespace onhook::helper
