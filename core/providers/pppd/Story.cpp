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

}  // namespace

Story Story::of(std::string_view written) {
  Story story;
  std::vector<std::string_view> lines;
  while (!written.empty()) {
    const auto end = std::min(written.find('\n'), written.size());
    std::string_view line = written.substr(0, end);
    written.remove_prefix(std::min(end + 1, written.size()));
    constexpr std::string_view name = "pppd: ";
    if (line.starts_with(name)) line.remove_prefix(name.size());
    if (startsWithAny(line, beginnings)) {
      story.cause.reset();
      lines.clear();
    }
    if (line.empty() || startsWithAny(line, noise)) continue;
    lines.push_back(line);
    if (story.cause) continue;
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const Sign& one) {
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
