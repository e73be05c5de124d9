#pragma once

#include <memory>
#include <string>

#include "core/providers/ras/RasTypes.h"
#include "tests/windows/stand_in/StandInMachine.h"

namespace onhook::ras {

/// RAS's functions as their reference pages have them, over the stand-in's world. Parameters in the order of
/// the pages. Any thread.
class StandInFunctions {
 public:
  explicit StandInFunctions(std::shared_ptr<StandInMachine> machine) : machine_(std::move(machine)) {}

  Dword enumConnections(Connection* connections, Dword* bytes, Dword* count) const;
  Dword hangUp(Handle connection) const;
  Dword getConnectStatus(Handle connection, ConnectionStatus* status) const;
  Dword getSubEntryHandle(Handle connection, Dword subEntry, Handle* link) const;
  Dword connectionNotification(Handle connection, EventHandle event, Dword flags) const;

  Dword getErrorString(Dword code, Wide* text, Dword characters) const;
  Dword getConnectionStatistics(Handle connection, Statistics* statistics) const;
  Dword getLinkStatistics(Handle connection, Dword subEntry, Statistics* statistics) const;
  Dword getProjectionInfo(Handle connection, Dword projection, void* info, Dword* bytes) const;
  Dword getProjectionInfoEx(Handle connection, void* info, Dword* bytes) const;

  Dword enumEntries(const Wide* phoneBook, EntryName* names, Dword* bytes, Dword* count) const;
  Dword getEntryProperties(const Wide* phoneBook, const Wide* entry, Entry* properties, Dword* bytes) const;
  Dword getSubEntryProperties(const Wide* phoneBook, const Wide* entry, Dword subEntry, SubEntry* properties,
                              Dword* bytes) const;
  Dword getEntryDialParams(const Wide* phoneBook, DialParams* params, Bool* hasPassword) const;

  Dword dial(const Wide* phoneBook, DialParams* params, Dword notifierType, DialNotifier notifier,
             Handle* connection) const;
  Bool dialDialog(const Wide* phoneBook, const Wide* entry, DialDialog* info) const;

 private:
  const std::shared_ptr<StandInMachine> machine_;
};

}  // namespace onhook::ras
