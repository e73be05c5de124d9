#include <signal.h>

#include <array>
#include <cstring>

#include "core/providers/pppd/Story.h"

namespace onhook::pppd {

namespace {

constexpr int hungUp = 5;

struct Meaning {
  const char* text;
  const char* advice;
};

constexpr char seeLog[] = "Look into the system's log (journalctl -t pppd).";
constexpr char tryAgain[] = "Dial again.";
constexpr char secrets[] =
    "Correct them in /etc/ppp/pap-secrets or /etc/ppp/chap-secrets, or with the program that made this peer, "
    "then "
    "dial again.";

/// By exit status (pppd(8), EXIT STATUS).
constexpr std::array meanings = std::to_array<Meaning>({
    {"The peer ended the connection.", tryAgain},
    {"pppd failed with a fatal error.", seeLog},
    {"pppd does not accept its options.", "Correct what it names, in the peer's file below /etc/ppp/peers."},
    {"Only root may dial with pppd here: it is not set-uid root.", "Run Onhook as root (sudo onhook)."},
    {"The kernel has no PPP.", "Load it (sudo modprobe ppp_generic), or start a kernel that has it."},
    {"pppd was told to end.", tryAgain},
    {"Its device is in use: another program has locked it.", "Hang up or end what uses it, then dial again."},
    {"Its device cannot be opened.",
     "See that it is plugged in, that this peer names the right one, and that you may use it."},
    {"The connect script failed: the modem or who was called did not answer as expected.",
     "Check the modem, the line and the number, then dial again."},
    {"The program that is to carry the connection cannot be run.", "Correct the option pty of this peer."},
    {"The peer and pppd have found no way to speak to each other.", seeLog},
    {"The peer did not prove who it is.",
     "Correct its secret, or let this peer have the option noauth, as providers ask for."},
    {"Nobody used the connection for the time after which it ends.", tryAgain},
    {"The time that a connection may last was over.", tryAgain},
    {"The peer will call back.", "Wait for its call."},
    {"The peer no longer answered.", tryAgain},
    {"The line was lost: the modem, or what else carries the connection, hung up.",
     "Check the line, then dial again."},
    {"The line leads back to where it begins.", "Check the cable, and that PPP is spoken at the other end."},
    {"The modem could not be prepared: the init script failed.",
     "Check the modem and the option init of this peer."},
    {"The peer did not accept the name and password.", secrets},
});

/// pppd may end with one of these for what is only the consequence of another.
bool isVague(int status) {
  return status == 0 || status == 1 || status == hungUp || status == 16;
}

Error withSaid(Error error, const std::string& said) {
  if (!said.empty()) error.text += " pppd said: " + said;
  return error;
}

}  // namespace

std::optional<Error> whyEnded(std::optional<int> exitCode, int signal, const Story& story) {
  // Before it is ready for them it ends by these at once, and ends all the same as it was told to.
  const bool wasTold = signal == SIGTERM || signal == SIGINT || signal == SIGHUP;
  if (!exitCode && wasTold) return std::nullopt;
  if (!exitCode && signal != 0) {
    return withSaid({ErrorDomain::onhook, "pppd-killed",
                     "pppd was ended by a signal (" + std::string(::strsignal(signal)) + ").", tryAgain},
                    story.said);
  }
  if (!exitCode && !story.cause) {
    return withSaid({ErrorDomain::onhook, "pppd-ended", "pppd has ended; how is not known.", seeLog},
                    story.said);
  }
  const int status = !exitCode || (isVague(*exitCode) && story.cause) ? *story.cause : *exitCode;
  if (status == hungUp) return std::nullopt;
  const std::string code = "pppd-" + std::to_string(status);
  if (status < 0 || static_cast<std::size_t>(status) >= meanings.size()) {
    return withSaid(
        {ErrorDomain::onhook, code,
         "pppd ended with the code " + std::to_string(status) + ", which its manual does not know.", seeLog},
        story.said);
  }
  const Meaning& meaning = meanings[static_cast<std::size_t>(status)];
  Error error{ErrorDomain::onhook, code, meaning.text, meaning.advice};
  if (story.causeLine.starts_with("LCP: timeout")) {
    error.text = "The peer does not answer.";
    error.advice = "Check the line and what is at its other end, then dial again.";
  }
  return withSaid(std::move(error), story.said);
}

}  // namespace onhook::pppd
