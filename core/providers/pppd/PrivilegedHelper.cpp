#include "core/providers/pppd/PrivilegedHelper.h"

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#include <string_view>
#include <system_error>

#include "core/Translate.h"
#include "core/providers/pppd/ChildRun.h"
#include "core/providers/pppd/ErrorText.h"
#include "core/providers/pppd/HelperExit.h"
#include "core/providers/pppd/PlainLine.h"

namespace onhook::pppd {

namespace {

std::string asRoot() {
  return translate("pppd", "Run Onhook as root (sudo onhook), or ask an administrator.");
}

const char* nameOf(int signal) {
  switch (signal) {
    case SIGTERM:
      return "TERM";
    case SIGHUP:
      return "HUP";
    case SIGKILL:
      return "KILL";
    default:
      return nullptr;
  }
}

/// What the program said, without its own name before it, or else `otherwise`.
std::string said(const ChildRun& run, std::string_view name, std::string_view otherwise) {
  std::string line = plainLine(run.text);
  if (line.starts_with(name)) line.erase(0, name.size());
  return line.empty() ? std::string(otherwise) : line;
}

Reply refused(std::string code, std::string text, std::string advice) {
  return {Reply::Kind::refused,
          Error{ErrorDomain::onhook, std::move(code), std::move(text), std::move(advice)}};
}

Reply noAnswer(std::string text) {
  return {Reply::Kind::noAnswer, Error{ErrorDomain::onhook, "helper-lost", std::move(text), ""}};
}

/// pkexec(1): authority could not be had, or something else went wrong before the helper was started.
Reply notAuthorized(const ChildRun& run) {
  const std::string text =
      said(run, "Error executing command as another user: ", translate("pppd", "Not authorized."));
  if (text.find("authentication agent") != std::string::npos) {
    return refused(
        "no-agent",
        filled(translate("pppd", "No program that could ask for a password runs here. pkexec said: %1"),
               {text}),
        translate("pppd", "Use Onhook in a desktop session, or run it as root (sudo onhook)."));
  }
  if (text.starts_with("Error getting authority")) {
    return refused(
        "no-polkit",
        filled(
            translate("pppd", "polkit cannot be reached, which would grant the authority. pkexec said: %1"),
            {text}),
        asRoot());
  }
  return refused("not-authorized",
                 filled(translate("pppd", "Authority was not granted. pkexec said: %1"), {text}), asRoot());
}

Reply toReply(const ChildRun& run, const std::string& pkexec) {
  if (!run.exitCode && run.failure != 0) {
    return {Reply::Kind::refused, Error{ErrorDomain::posix, std::to_string(run.failure),
                                        filled(translate("pppd", "%1 could not be run: %2."),
                                               {pkexec, std::generic_category().message(run.failure)}),
                                        asRoot()}};
  }
  if (!run.exitCode) return noAnswer(translate("pppd", "A signal ended pkexec or onhook-helper."));
  constexpr int dismissed = 126, failed = 127;
  if (*run.exitCode == dismissed)
    return refused("dismissed", translate("pppd", "The request for authority was dismissed."),
                   translate("pppd", "Ask again, and answer it with the password of an administrator."));
  if (*run.exitCode == failed) return notAuthorized(run);

  constexpr char helper[] = "onhook-helper: ";
  switch (static_cast<HelperExit>(*run.exitCode)) {
    case HelperExit::sent:
      return {Reply::Kind::accepted, std::nullopt};
    case HelperExit::notThere:
      return {Reply::Kind::notThere, notThere()};
    case HelperExit::usage:
      return refused("helper-usage",
                     translate("pppd", "The installed onhook-helper does not know this request."),
                     translate("pppd", "Install Onhook anew; its parts do not fit together."));
    case HelperExit::notRoot:
      return refused("helper-not-root",
                     translate("pppd", "pkexec started onhook-helper without the rights of root."), asRoot());
    case HelperExit::notPppd:
      return refused("helper-not-pppd",
                     said(run, helper, translate("pppd", "The process is no pppd of this system.")),
                     translate("pppd", "End it as root by its process number, if you are sure of it."));
    case HelperExit::signalFailed:
      return refused("helper-failed",
                     said(run, helper, translate("pppd", "The process could not be signaled.")), asRoot());
    case HelperExit::cannotTell:
      return refused("helper-cannot-tell",
                     said(run, helper, translate("pppd", "The process cannot be examined.")), asRoot());
  }
  return noAnswer(filled(translate("pppd", "onhook-helper ended with the code %1, which is none of its own."),
                         {std::to_string(*run.exitCode)}));
}

/// None where there is no regular file.
std::optional<struct stat> fileAt(const std::string& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
  return found;
}

}  // namespace

bool PrivilegedHelper::isUsable(const PrivilegedHelperPaths& paths) {
  const auto pkexec = fileAt(paths.pkexec);
  const auto helper = fileAt(paths.helper);
  if (!pkexec || !helper || !fileAt(paths.policy)) return false;
  const bool trusted = helper->st_uid == 0 && (helper->st_mode & (S_IWGRP | S_IWOTH)) == 0;
  return trusted && (helper->st_mode & S_IXUSR) != 0 && ::access(paths.pkexec.c_str(), X_OK) == 0;
}

Reply PrivilegedHelper::signal(int number, const std::vector<ConnectionId>& processes) const {
  const char* name = nameOf(number);
  if (name == nullptr)
    return refused("helper-usage", translate("pppd", "onhook-helper sends no such signal."), "");
  if (processes.empty()) return {Reply::Kind::notThere, notThere()};
  if (processes.size() > static_cast<std::size_t>(helperLimit)) {
    return refused(
        "helper-usage",
        filled(translate("pppd", "More than %1 processes cannot be signaled at once."),
               {std::to_string(helperLimit)}),
        translate(
            "pppd",
            "Hang up its links one by one. Run Onhook as root (sudo onhook), or ask an administrator."));
  }
  // pkexec's own agent, for terminals, asks for the password and then fails with any ("No session for
  // cookie", polkit before 125 and 127): nobody is to be asked in vain.
  std::vector<std::string> words{"--disable-internal-agent", paths_.helper, name};
  for (const ConnectionId& process : processes) words.push_back(process.toString());
  return toReply(ChildRun::of(paths_.pkexec, words), paths_.pkexec);
}

}  // namespace onhook::pppd
