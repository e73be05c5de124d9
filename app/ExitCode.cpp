#include "app/ExitCode.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace onhook {

const char* meaningOf(ExitCode code) {
  switch (code) {
    case ExitCode::done:
      return "every target is down: confirmed or already gone; or connected";
    case ExitCode::failed:
      return "could not start: no display, no thread, no log file to write to; or the history cannot be read";
    case ExitCode::usage:
      return "the command line makes no sense";
    case ExitCode::notFound:
      return "no such connection or entry, or an id that went stale; nothing was asked";
    case ExitCode::ambiguous:
      return "several connections or entries go by that name; nothing was asked";
    case ExitCode::unreachable:
      return "a system that was needed cannot be reached";
    case ExitCode::settled:
      return "settled: could not be observed, the settle time has passed";
    case ExitCode::givenUp:
      return "given up: the waiting was ended (Ctrl+C)";
    case ExitCode::providerLost:
      return "provider lost: its system went away and nothing else can tell";
    case ExitCode::stillUp:
      return "still up: the time is over and something still stands";
    case ExitCode::refused:
      return "refused: the system said no";
    case ExitCode::busy:
      return "busy: it was not dialed, for something is in the way";
    case ExitCode::notConnected:
      return "not connected: it was dialed, and failed, was hung up, or took too long";
    case ExitCode::needsYes:
      return "needs --yes: it would cut off your own session; nothing was asked";
  }
  return "";
}

ExitCode exitCodeOf(Outcome outcome) {
  switch (outcome) {
    case Outcome::confirmed:
    case Outcome::alreadyGone:
      return ExitCode::done;
    case Outcome::settled:
      return ExitCode::settled;
    case Outcome::stillUp:
      return ExitCode::stillUp;
    case Outcome::refused:
      return ExitCode::refused;
    case Outcome::providerLost:
      return ExitCode::providerLost;
    case Outcome::givenUp:
      return ExitCode::givenUp;
  }
  return ExitCode::failed;
}

ExitCode exitCodeOf(DialOutcome outcome) {
  switch (outcome) {
    case DialOutcome::connected:
      return ExitCode::done;
    case DialOutcome::givenUp:
      return ExitCode::givenUp;
    case DialOutcome::failed:
    case DialOutcome::hungUp:
    case DialOutcome::timedOut:
      break;
  }
  return ExitCode::notConnected;
}

ExitCode worse(ExitCode a, ExitCode b) {
  return std::max(a, b);
}

std::string exitCodeHelp() {
  std::ostringstream text;
  text << "Exit codes (when several apply, the largest):\n";
  for (const ExitCode code : allExitCodes())
    text << std::setw(4) << static_cast<int>(code) << "  " << meaningOf(code) << '\n';
  return text.str();
}

const std::vector<ExitCode>& allExitCodes() {
  static const std::vector<ExitCode> codes{
      ExitCode::done,         ExitCode::failed,      ExitCode::usage,   ExitCode::notFound,
      ExitCode::ambiguous,    ExitCode::unreachable, ExitCode::settled, ExitCode::givenUp,
      ExitCode::providerLost, ExitCode::stillUp,     ExitCode::refused, ExitCode::busy,
      ExitCode::notConnected, ExitCode::needsYes};
  return codes;
}

}  // namespace onhook
