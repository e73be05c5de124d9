#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/ExitCode.h"
#include "app/Options.h"

namespace onhook {

/// What became of the command line: options, or something to print and to end with (--help, --version, a
/// mistake).
struct ParsedCommandLine {
  std::optional<Options> options;
  std::string output;  ///< for stdout
  std::string errors;  ///< for stderr
  ExitCode exitCode = ExitCode::done;
};

/// Parses and checks; prints nothing. `arguments` are those after the program's name.
ParsedCommandLine parseCommandLine(const std::vector<std::string>& arguments);

/// The same for whoever parses many: all that takes time is to make it. One thread at a time.
using CommandLineParser = std::function<ParsedCommandLine(const std::vector<std::string>& arguments)>;
CommandLineParser commandLineParser();

/// A span of seconds as people write it: "30", "0.5". None when it is no number, not above 0, or above a
/// year.
std::optional<Duration> parseSeconds(const std::string& text);

/// Whole minutes, from 1 to `longest`.
std::optional<std::chrono::minutes> parseMinutes(const std::string& text, std::chrono::minutes longest);

/// A number of bytes, at least 1: "1500000", "500k", "500MB", "1.5GiB". k, M, G and T are decimal, with an i
/// in powers of 1024; the B may be left out.
std::optional<std::uint64_t> parseBytes(const std::string& text);

/// A time of day, "22:30" or "7:05", as minutes from midnight.
std::optional<std::chrono::minutes> parseTimeOfDay(const std::string& text);

/// A day as ISO 8601 writes it: "2026-11-26". None when it is no such day.
std::optional<std::chrono::year_month_day> parseDay(const std::string& text);

}  // namespace onhook
