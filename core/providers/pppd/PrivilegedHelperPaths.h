#pragma once

#include <string>

namespace onhook {

/// Where the parts are by which authority is asked for.
struct PrivilegedHelperPaths {
  std::string pkexec = "/usr/bin/pkexec";
  /// onhook-helper of the installed package; empty: there is none.
  std::string helper;
  /// The action by which polkit grants it. polkit reads from this folder alone, wherever the helper is.
  std::string policy = "/usr/share/polkit-1/actions/org.onhook.policy";
};

}  // namespace onhook
