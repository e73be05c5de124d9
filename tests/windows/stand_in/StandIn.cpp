#include "tests/windows/stand_in/StandIn.h"

#include <map>
#include <stdexcept>
#include <utility>

namespace onhook::ras {

namespace {

/// Takes a function out of the table: a system that does not have it.
void remove(RasApi& api, const std::string& function) {
  const std::map<std::string, void (*)(RasApi&)> removers = {
      {"RasEnumConnections", [](RasApi& a) { a.enumConnections = nullptr; }},
      {"RasHangUp", [](RasApi& a) { a.hangUp = nullptr; }},
      {"RasGetConnectStatus", [](RasApi& a) { a.getConnectStatus = nullptr; }},
      {"RasGetSubEntryHandle", [](RasApi& a) { a.getSubEntryHandle = nullptr; }},
      {"RasConnectionNotification", [](RasApi& a) { a.connectionNotification = nullptr; }},
      {"RasGetErrorString", [](RasApi& a) { a.getErrorString = nullptr; }},
      {"RasGetConnectionStatistics", [](RasApi& a) { a.getConnectionStatistics = nullptr; }},
      {"RasGetLinkStatistics", [](RasApi& a) { a.getLinkStatistics = nullptr; }},
      {"RasGetProjectionInfo", [](RasApi& a) { a.getProjectionInfo = nullptr; }},
      {"RasGetProjectionInfoEx", [](RasApi& a) { a.getProjectionInfoEx = nullptr; }},
      {"RasEnumEntries", [](RasApi& a) { a.enumEntries = nullptr; }},
      {"RasGetEntryProperties", [](RasApi& a) { a.getEntryProperties = nullptr; }},
      {"RasGetSubEntryProperties", [](RasApi& a) { a.getSubEntryProperties = nullptr; }},
      {"RasGetEntryDialParams", [](RasApi& a) { a.getEntryDialParams = nullptr; }},
      {"RasDial", [](RasApi& a) { a.dial = nullptr; }},
      {"RasDialDlg", [](RasApi& a) { a.dialDialog = nullptr; }},
  };
  const auto found = removers.find(function);
  if (found == removers.end()) throw std::invalid_argument("no function of RAS: " + function);
  found->second(api);
}

}  // namespace

StandIn::StandIn(std::shared_ptr<Runtime> runtime, const StandInScript& script)
    : script_(script), place_(makeStandInPlace(std::move(runtime), script.toText())) {}

RasSystem StandIn::system() {
  RasSystem system = place_->system();
  if (script_.loadError != code::success) {
    system.api = {};
    system.loadError = script_.loadError;
  }
  for (const std::string& function : script_.missing) remove(system.api, function);
  return system;
}

std::uint32_t StandIn::newest(const std::string& entry) {
  return static_cast<std::uint32_t>(ask("newest " + entry));
}

bool StandIn::standsReally(std::uint32_t connection, int link) {
  return ask("stands " + std::to_string(connection) + ' ' + std::to_string(link)) != 0;
}

int StandIn::hangUps(std::uint32_t connection, int link) {
  return ask("hang-ups " + std::to_string(connection) + ' ' + std::to_string(link));
}

int StandIn::linkHandlesOut() {
  return ask("link-handles");
}

int StandIn::calls(const std::string& function) {
  return ask("calls " + function);
}

void StandIn::play(const std::string& event) {
  if (!place_->play(event)) throw std::invalid_argument("the stand-in cannot play: " + event);
}

int StandIn::ask(const std::string& question) {
  const auto answer = place_->ask(question);
  if (!answer) throw std::invalid_argument("the stand-in does not know: " + question);
  return static_cast<int>(*answer);
}

}  // namespace onhook::ras
