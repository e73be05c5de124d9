#pragma once

#include <string>
#include <vector>

#include "core/providers/pppd/PrivilegedHelperPaths.h"

namespace onhook {

/// How the pppd provider reaches its system. The defaults are right for every use but tests, and for a pppd
/// that was built with a run directory of its own.
struct PppdOptions {
  /// Where a pppd may keep its pid files and its database: 2.4 in /run or /var/run; 2.5 in PPPD_RUNTIME_DIR,
  /// chosen when it is built. Those that do not exist are passed over; one that is there by two names is read
  /// once.
  std::vector<std::string> runDirectories = {"/run", "/run/pppd", "/run/ppp", "/var/run", "/var/run/pppd"};
  /// Where processes are seen.
  std::string procRoot = "/proc";
  /// Where the control groups of processes are told: PID/cgroup.
  std::string controlGroups = "/proc";
  /// Where pppd itself may be: the first that is there dials.
  std::vector<std::string> programs = {"/usr/sbin/pppd", "/usr/bin/pppd", "/usr/local/sbin/pppd"};
  /// Where pppd's options and peers are; what this user may not read there is not known.
  std::string configDirectory = "/etc/ppp";
  /// Where xl2tpd says whether it redials.
  std::string xl2tpdConfig = "/etc/xl2tpd/xl2tpd.conf";
  /// Where it takes commands.
  std::string xl2tpdControl = "/run/xl2tpd/l2tp-control";
  /// The bus that systemd is asked over; empty: the system's.
  std::string systemBus = {};
  /// Who signals what this user may not. By default nobody does.
  PrivilegedHelperPaths helper;
  /// No event is listened to, only looks tell: for who looks once, and for tests.
  bool dropEvents = false;
};

}  // namespace onhook
