#include "core/providers/networkmanager/ErrorText.h"

#include <algorithm>
#include <array>
#include <string>
#include <system_error>

#include "core/Translate.h"

namespace onhook::networkmanager {

namespace {

constexpr std::string_view managerPrefix = "org.freedesktop.NetworkManager.";
constexpr std::string_view dbusPrefix = "org.freedesktop.DBus.Error.";

/// The rest of `name` behind `prefix` is one of `words`.
template <std::size_t n>
bool isOneOf(std::string_view name, std::string_view prefix, const std::array<std::string_view, n>& words) {
  if (!name.starts_with(prefix)) return false;
  return std::find(words.begin(), words.end(), name.substr(prefix.size())) != words.end();
}

bool saysNotThere(std::string_view name) {
  return isOneOf(name, managerPrefix, std::to_array<std::string_view>({"ConnectionNotActive"})) ||
         isOneOf(name, dbusPrefix, std::to_array<std::string_view>({"UnknownObject", "UnknownMethod"}));
}

bool saysNothing(std::string_view name) {
  return isOneOf(name, dbusPrefix,
                 std::to_array<std::string_view>({"ServiceUnknown", "NameHasNoOwner", "NoReply", "Timeout",
                                                  "TimedOut", "Disconnected", "NoServer", "IOError"}));
}

bool saysNotAllowed(std::string_view name) {
  return isOneOf(name, managerPrefix, std::to_array<std::string_view>({"PermissionDenied"})) ||
         isOneOf(name, dbusPrefix,
                 std::to_array<std::string_view>(
                     {"AccessDenied", "AuthFailed", "InteractiveAuthorizationRequired"}));
}

std::string advice(std::string_view name) {
  if (saysNotAllowed(name)) return notAllowed().advice;
  if (saysNotThere(name))
    return translate("networkmanager", "Nothing, when it is going down already; list the connections again.");
  if (name.ends_with("ServiceUnknown") || name.ends_with("NameHasNoOwner")) return serviceAbsent().advice;
  if (saysNothing(name)) return serviceNotAnswering().advice;
  return {};
}

}  // namespace

Error toError(std::string_view name, std::string_view message) {
  std::string text(message);
  if (text.empty()) text = translate("networkmanager", "NetworkManager answered with an error.");
  return {ErrorDomain::networkManager, std::string(name), std::move(text), advice(name)};
}

Reply toReply(std::string_view name, std::string_view message) {
  auto kind = Reply::Kind::refused;
  if (saysNotThere(name)) kind = Reply::Kind::notThere;
  if (saysNothing(name)) kind = Reply::Kind::noAnswer;
  return {kind, toError(name, message)};
}

Error busAbsent(int errorNumber) {
  return {
      ErrorDomain::posix, std::to_string(errorNumber),
      filled(translate("networkmanager", "The system message bus cannot be reached: %1."),
             {std::generic_category().message(errorNumber)}),
      translate(
          "networkmanager",
          "Start the message bus (systemctl start dbus), or look whether this program is shut out from it.")};
}

Error serviceAbsent() {
  return {ErrorDomain::networkManager, "org.freedesktop.DBus.Error.NameHasNoOwner",
          translate("networkmanager", "NetworkManager is not running."),
          translate("networkmanager",
                    "Start it (systemctl start NetworkManager), or install it where it is missing.")};
}

Error serviceNotAnswering() {
  return {ErrorDomain::networkManager, "org.freedesktop.DBus.Error.NoReply",
          translate("networkmanager", "NetworkManager does not answer."),
          translate("networkmanager", "Wait, or restart it (systemctl restart NetworkManager).")};
}

Error notAllowed() {
  return {ErrorDomain::networkManager, "org.freedesktop.NetworkManager.PermissionDenied",
          translate("networkmanager", "You may not control network connections."),
          translate("networkmanager",
                    "Use a local session of this machine, run Onhook as an administrator, or have an "
                    "administrator allow "
                    "org.freedesktop.NetworkManager.network-control in polkit.")};
}

Error staleTarget() {
  return {
      ErrorDomain::onhook, "stale",
      translate("networkmanager",
                "This id is of a NetworkManager that no longer runs: it may name another connection now."),
      translate("networkmanager", "List the connections again and use the new id.")};
}

}  // namespace onhook::networkmanager
