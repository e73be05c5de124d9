#pragma once

#include <sys/types.h>

#include <set>
#include <string>
#include <vector>

#include "core/linux/ProcessTable.h"

namespace onhook::networkmanager {

/// The plug-in that was started with `--bus-name NAME`, what it started, and what names NAME as its helper's
/// bus name: the plug-in's own process first, where it runs.
std::vector<Process> ofBusName(const ProcessTable& table, const std::string& busName);
/// True for the plug-in itself; not for what it has just started, which has its arguments until it becomes
/// the other program.
bool isPlugin(const ProcessTable& table, const Process& process, const std::string& busName);
/// NetworkManager itself is seen: then what it started can be seen too.
bool seesNetworkManager(const ProcessTable& table);
/// The pppd processes that NetworkManager started.
std::vector<Process> pppdsOfNetworkManager(const ProcessTable& table);
/// Those that any of these looks at, and all that they started: NetworkManager, its plug-ins, pppd.
std::set<pid_t> thoseThatMatter(const ProcessTable& table);

}  // namespace onhook::networkmanager
