#include "core/providers/networkmanager/Processes.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace onhook::networkmanager {

namespace {

/// One argument holds "--bus-name NAME" as words of its own: openvpn is given its helper's whole command
/// line.
bool namesBus(const Process& process, const std::string& busName) {
  const std::string words = "--bus-name " + busName;
  return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const std::string& argument) {
    const auto at = argument.find(words);
    if (at == std::string::npos) return false;
    const auto end = at + words.size();
    return end == argument.size() || argument[end] == ' ';  // Connection_1 is not Connection_12
  });
}

bool isGivenBus(const Process& process, const std::string& busName) {
  const auto& arguments = process.arguments;
  const auto option = std::find(arguments.begin(), arguments.end(), "--bus-name");
  return option != arguments.end() && std::next(option) != arguments.end() && *std::next(option) == busName;
}

}  // namespace

bool isPlugin(const ProcessTable& table, const Process& process, const std::string& busName) {
  if (!isGivenBus(process, busName)) return false;
  const auto parent = table.all().find(process.parent);
  return parent == table.all().end() || !isGivenBus(parent->second, busName);
}

std::vector<Process> ofBusName(const ProcessTable& table, const std::string& busName) {
  std::set<pid_t> members;
  std::vector<Process> found;
  const auto take = [&](const Process& process) {
    if (members.insert(process.id.pid).second) found.push_back(process);
  };
  for (const auto& [pid, process] : table.all()) {
    if (isPlugin(table, process, busName)) take(process);
  }
  for (const auto& [pid, process] : table.all()) {
    if (namesBus(process, busName)) take(process);
  }
  // A child's pid may be lower than its parent's: go on until nobody new turns up.
  for (bool grown = true; grown;) {
    const auto before = found.size();
    for (const auto& [pid, process] : table.all()) {
      if (members.contains(process.parent)) take(process);
    }
    grown = found.size() != before;
  }
  return found;
}

bool seesNetworkManager(const ProcessTable& table) {
  return std::any_of(table.all().begin(), table.all().end(),
                     [](const auto& entry) { return entry.second.name == "NetworkManager"; });
}

std::vector<Process> pppdsOfNetworkManager(const ProcessTable& table) {
  std::vector<Process> found;
  for (const auto& [pid, process] : table.all()) {
    if (process.name != "pppd") continue;
    const auto parent = table.all().find(process.parent);
    if (parent != table.all().end() && parent->second.name == "NetworkManager") found.push_back(process);
  }
  return found;
}

}  // namespace onhook::networkmanager
