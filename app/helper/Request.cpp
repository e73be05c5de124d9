#include "app/helper/Request.h"

#include <signal.h>

#include <algorithm>
#include <charconv>

#include "core/providers/pppd/HelperExit.h"

namespace onhook::helper {

namespace {

/// Digits alone, and only the one way of writing them: no sign, no blank, no "007", nothing too large.
template <class Number>
std::optional<Number> parseNumber(std::string_view text) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  if (!digits || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  Number number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<Identity> parseIdentity(std::string_view text) {
  const auto first = text.find('-');
  if (first == std::string_view::npos) return std::nullopt;
  const auto second = text.find('-', first + 1);
  if (second == std::string_view::npos) return std::nullopt;

  constexpr pid_t limit = 4 * 1024 * 1024;  // linux/threads.h: PID_MAX_LIMIT
  constexpr std::size_t bootDigits = 8;
  const auto pid = parseNumber<pid_t>(text.substr(0, first));
  const auto startTime = parseNumber<std::uint64_t>(text.substr(first + 1, second - first - 1));
  const std::string_view boot = text.substr(second + 1);
  const bool bootValid =
      boot.size() == bootDigits && boot.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  // 0 and 1 are no pppd, whatever runs there.
  if (!pid || *pid <= 1 || *pid > limit || !startTime || !bootValid) return std::nullopt;
  return Identity{*pid, *startTime, boot};
}

int parseSignal(std::string_view name) {
  if (name == "TERM") return SIGTERM;
  if (name == "HUP") return SIGHUP;
  if (name == "KILL") return SIGKILL;
  return 0;
}

}  // namespace

std::optional<Request> Request::parse(int count, const char* const* arguments) {
  constexpr int before = 2;  // the program's own name and the signal's
  if (count <= before || count > before + pppd::helperLimit) return std::nullopt;
  Request request;
  request.signal = parseSignal(arguments[1]);
  if (request.signal == 0) return std::nullopt;
  for (int i = before; i < count; ++i) {
    const auto identity = parseIdentity(arguments[i]);
    if (!identity) return std::nullopt;
    if (std::count(request.processes.begin(), request.processes.end(), *identity) > 0) return std::nullopt;
    request.processes.push_back(*identity);
  }
  return request;
}

}  // namespace onhook::helper
