#include <signal.h>

#include <array>
#include <cstring>

#include "core/Translate.h"
#include "core/providers/pppd/Story.h"

namespace onhook::pppd {

namespace {

constexpr int hungUp = 5;

struct Meaning {
  const char* text;  ///< to be translated when it is taken out, as is the advice
  const char* advice;
};

constexpr char seeLog[] = ONHOOK_TEXT("pppd", "Look into the system's log (journalctl -t pppd).");
constexpr char tryAgain[] = ONHOOK_TEXT("pppd", "Dial again.");
constexpr char secrets[] = ONHOOK_TEXT(
    "pppd",
    "Correct them in /etc/ppp/pap-secrets or /etc/ppp/chap-secrets, or with the program that made "
    "this peer, then dial again.");

/// By exit status (pppd(8), EXIT STATUS).
constexpr std::array meanings = std::to_array<Meaning>({
    {ONHOOK_TEXT("pppd", "The peer ended the connection."), tryAgain},
    {ONHOOK_TEXT("pppd", "pppd failed with a fatal error."), seeLog},
    {ONHOOK_TEXT("pppd", "pppd does not accept its options."),
     ONHOOK_TEXT("pppd", "Correct what it names, in the peer's file below /etc/ppp/peers.")},
    {ONHOOK_TEXT("pppd", "Only root may dial with pppd here: it is not set-uid root."),
     ONHOOK_TEXT("pppd", "Run Onhook as root (sudo onhook).")},
    {ONHOOK_TEXT("pppd", "The kernel has no PPP."),
     ONHOOK_TEXT("pppd", "Load it (sudo modprobe ppp_generic), or start a kernel that has it.")},
    {ONHOOK_TEXT("pppd", "pppd was told to end."), tryAgain},
    {ONHOOK_TEXT("pppd", "Its device is in use: another program has locked it."),
     ONHOOK_TEXT("pppd", "Hang up or end what uses it, then dial again.")},
    {ONHOOK_TEXT("pppd", "Its device cannot be opened."),
     ONHOOK_TEXT("pppd",
                 "See that it is plugged in, that this peer names the right one, and that you may use it.")},
    {ONHOOK_TEXT("pppd",
                 "The connect script failed: the modem or who was called did not answer as expected."),
     ONHOOK_TEXT("pppd", "Check the modem, the line and the number, then dial again.")},
    {ONHOOK_TEXT("pppd", "The program that is to carry the connection cannot be run."),
     ONHOOK_TEXT("pppd", "Correct the option pty of this peer.")},
    {ONHOOK_TEXT("pppd", "The peer and pppd have found no way to speak to each other."), seeLog},
    {ONHOOK_TEXT("pppd", "The peer did not prove who it is."),
     ONHOOK_TEXT("pppd",
                 "Correct its secret, or let this peer have the option noauth, as providers ask for.")},
    {ONHOOK_TEXT("pppd", "Nobody used the connection for the time after which it ends."), tryAgain},
    {ONHOOK_TEXT("pppd", "The time that a connection may last was over."), tryAgain},
    {ONHOOK_TEXT("pppd", "The peer will call back."), ONHOOK_TEXT("pppd", "Wait for its call.")},
    {ONHOOK_TEXT("pppd", "The peer no longer answered."), tryAgain},
    {ONHOOK_TEXT("pppd", "The line was lost: the modem, or what else carries the connection, hung up."),
     ONHOOK_TEXT("pppd", "Check the line, then dial again.")},
    {ONHOOK_TEXT("pppd", "The line leads back to where it begins."),
     ONHOOK_TEXT("pppd", "Check the cable, and that PPP is spoken at the other end.")},
    {ONHOOK_TEXT("pppd", "The modem could not be prepared: the init script failed."),
     ONHOOK_TEXT("pppd", "Check the modem and the option init of this peer.")},
    {ONHOOK_TEXT("pppd", "The peer did not accept the name and password."), secrets},
});

/// pppd may end with one of these for what is only the consequence of another.
bool isVague(int status) {
  return status == 0 || status == 1 || status == hungUp || status == 16;
}

Error withSaid(Error error, const std::string& said) {
  if (!said.empty()) error.text = filled(translate("pppd", "%1 pppd said: %2"), {error.text, said});
  return error;
}

}  // namespace

std::optional<Error> whyEnded(std::optional<int> exitCode, int signal, const Story& story) {
  // Before it is ready for them it ends by these at once, and ends all the same as it was told to.
  const bool wasTold = signal == SIGTERM || signal == SIGINT || signal == SIGHUP;
  if (!exitCode && wasTold) return std::nullopt;
  if (!exitCode && signal != 0) {
    return withSaid({ErrorDomain::onhook, "pppd-killed",
                     filled(translate("pppd", "pppd was ended by a signal (%1)."), {::strsignal(signal)}),
                     translate("pppd", tryAgain)},
                    story.said);
  }
  if (!exitCode && !story.cause) {
    return withSaid({ErrorDomain::onhook, "pppd-ended",
                     translate("pppd", "pppd has ended; how is not known."), translate("pppd", seeLog)},
                    story.said);
  }
  const int status = !exitCode || (isVague(*exitCode) && story.cause) ? *story.cause : *exitCode;
  if (status == hungUp) return std::nullopt;
  const std::string code = "pppd-" + std::to_string(status);
  if (status < 0 || static_cast<std::size_t>(status) >= meanings.size()) {
    return withSaid({ErrorDomain::onhook, code,
                     filled(translate("pppd", "pppd ended with the code %1, which its manual does not know."),
                            {std::to_string(status)}),
                     translate("pppd", seeLog)},
                    story.said);
  }
  const Meaning& meaning = meanings[static_cast<std::size_t>(status)];
  Error error{ErrorDomain::onhook, code, translate("pppd", meaning.text), translate("pppd", meaning.advice)};
  if (story.causeLine.starts_with("LCP: timeout")) {
    error.text = translate("pppd", "The peer does not answer.");
    error.advice = translate("pppd", "Check the line and what is at its other end, then dial again.");
  }
  return withSaid(std::move(error), story.said);
}

}  // namespace onhook::pppd
