#include "core/providers/pppd/Story.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/providers/pppd/PlainLine.h"

namespace onhook::pppd {

namespace {

struct Sign {
  std::string_view text;  ///< a line that holds this...
  int status;             ///< ...is of a failure that has this exit status
};

/// As pppd 2.4.9 and 2.5 write them, the more special before the more general.
constexpr std::array signs = std::to_array<Sign>({
    {"is locked by pid", 6},
    {"Connect script failed", 8},
    {"LCP: timeout sending Config-Requests", 10},
    {"peer authentication failed", 11},
    {"refused to authenticate", 11},
    {"authentication failed", 19},
    {"Failed to authenticate ourselves", 19},
    {"Terminating on signal", 5},
    {"Terminating connection due to lack of activity", 12},
    {"Connect time expired", 13},
    {"appears to be disconnected", 15},
    {"looped back", 17},
    {"LCP terminated by peer", 0},
    {"Modem hangup", 16},
});

/// An attempt begins.
constexpr std::array beginnings =
    std::to_array<std::string_view>({"Serial connection established", "Using interface ", "Connect: "});

/// Of no use to people, or not to be shown: the contents of packets and scripts' command lines may hold
/// secrets.
constexpr std::array noise = std::to_array<std::string_view>(
    {"sent [", "rcvd [", "Script ", "send (", "expect (", "using channel", "Using interface ",
     "Connect: ", "Serial connection established", "Warning - secret file", "Connect time ", "Sent ",
     "local ", "remote ", "Connection terminated", "Plugin "});

bool startsWithAny(std::string_view line, const auto& all) {
  return std::any_of(all.begin(), all.end(), [&](std::string_view one) { return line.starts_with(one); });
}

/// Before it has taken its options it begins what it says with its own name: "/usr/sbin/pppd: ".
std::string_view withoutName(std::string_view line) {
  constexpr std::string_view name = "pppd: ";
  const auto at = line.find(name);
  const bool isName =
      at == 0 || (at != std::string_view::npos && line.front() == '/' && line[at - 1] == '/' &&
                  line.substr(0, at).find(' ') == std::string_view::npos);
  return isName ? line.substr(at + name.size()) : line;
}

}  // namespace

Story Story::of(std::string_view written) {
  Story story;
  std::vector<std::string_view> lines;
  while (!written.empty()) {
    const auto end = std::min(written.find('\n'), written.size());
    const std::string_view line = withoutName(written.substr(0, end));
    written.remove_prefix(std::min(end + 1, written.size()));
    if (startsWithAny(line, beginnings)) {
      story.cause.reset();
      lines.clear();
    }
    if (line.empty() || startsWithAny(line, noise)) continue;
    lines.push_back(line);
    if (story.cause) continue;
    const auto* const sign = std::find_if(signs.begin(), signs.end(), [&](const Sign& one) {
      return line.find(one.text) != std::string_view::npos;
    });
    if (sign == signs.end()) continue;
    story.cause = sign->status;
    story.causeLine = plainLine(line);
  }
  constexpr std::size_t few = 3;
  if (lines.size() > few) lines.erase(lines.begin(), lines.end() - few);
  std::string joined;
  for (const std::string_view line : lines) joined += (joined.empty() ? "" : "; ") + std::string(line);
  story.said = plainLine(joined);
  if (!story.cause) story.causeLine.clear();
  return story;
}

}  // namespace onhook::pppd
