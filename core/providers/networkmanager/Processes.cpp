#include "core/providers/networkmanager/Processes.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace onhook::networkmanager {

namespace {

constexpr std::string_view busNameOption = "--bus-name";

/// One argument holds "--bus-name NAME" as words of its own: openvpn is given its helper's whole command
/// line.
bool namesBus(const Process& process, const std::string& busName) {
  const std::string words = std::string(busNameOption) + ' ' + busName;
  return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const std::string& argument) {
    const auto at = argument.find(words);
    if (at == std::string::npos) return false;
    const auto end = at + words.size();
    return end == argument.size() || argument[end] == ' ';  // Connection_1 is not Connection_12
  });
}

bool isGivenBus(const Process& process, const std::string& busName) {
  const auto& arguments = process.arguments;
  const auto option = std::find(arguments.begin(), arguments.end(), busNameOption);
  return option != arguments.end() && std::next(option) != arguments.end() && *std::next(option) == busName;
}

/// A child's pid may be lower than its parent's: goes on until nobody new turns up.
void addChildren(const ProcessTable& table, std::set<pid_t>& members) {
  for (bool grown = true; grown;) {
    grown = false;
    for (const auto& [pid, process] : table.all())
      if (members.contains(process.parent)) grown |= members.insert(pid).second;
  }
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
  std::set<pid_t> all = members;
  addChildren(table, all);
  for (const pid_t pid : all) take(table.all().at(pid));
  return found;
}

bool seesNetworkManager(const ProcessTable& table) {
  return std::any_of(table.all().begin(), table.all().end(),
                     [](const auto& entry) { return entry.second.name == "NetworkManager"; });
}

std::set<pid_t> thoseThatMatter(const ProcessTable& table) {
  const auto namesAnyBus = [](const std::string& argument) {
    return argument.find(busNameOption) != std::string::npos;
  };
  std::set<pid_t> found;
  for (const auto& [pid, process] : table.all()) {
    if (process.name == "NetworkManager" || process.name == "pppd" ||
        std::ranges::any_of(process.arguments, namesAnyBus))
      found.insert(pid);
  }
  addChildren(table, found);
  return found;
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
