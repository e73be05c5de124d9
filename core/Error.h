#pragma once

#include <string>

namespace onhook {

/// Whose numbering an error's code belongs to.
enum class ErrorDomain {
  ras,             ///< RAS codes, 600 and up (raserror.h)
  windows,         ///< Windows system codes (winerror.h)
  networkManager,  ///< D-Bus error names
  posix,           ///< errno names such as EPERM
  onhook           ///< found out by Onhook itself
};

/// Why something failed, as a value. Never thrown.
struct Error {
  ErrorDomain domain = ErrorDomain::onhook;
  std::string code;    ///< as the system writes it: "753", "org.freedesktop.NetworkManager.PermissionDenied"
  std::string text;    ///< the system's own text, one sentence
  std::string advice;  ///< what the person can do next; empty where nothing is known

  bool operator==(const Error&) const = default;
};

}  // namespace onhook
