#include <algorithm>
#include <cstring>
#include <vector>

#include "tests/windows/stand_in/StandInFields.h"
#include "tests/windows/stand_in/StandInFunctions.h"

namespace onhook::ras {

namespace {

using Needs = StandInMachine::Needs;
using Connected = StandInWorld::Connected;

/// One row of the enumeration.
struct Listed {
  const Connected* connection = nullptr;
  Dword link = 0;
};

/// RASCONN: dwSubEntry is the index of a link that is connected, in a multilink connection. Whether there is
/// one row for each of them is not said.
std::vector<Listed> rowsOf(const StandInWorld& world) {
  std::vector<Listed> rows;
  for (const Connected* connection : world.listed()) {
    const std::size_t before = rows.size();
    for (std::size_t i = 0; i < connection->links.size(); ++i) {
      if (connection->links[i].ended) continue;
      rows.push_back({connection, static_cast<Dword>(i + 1)});
      if (!world.script().listsEachLink) break;
    }
    if (rows.size() == before) rows.push_back({connection, 0});
  }
  return rows;
}

Connection rowOf(const StandInWorld& world, const Listed& listed, Dword size) {
  const Connected& connection = *listed.connection;
  const StandInEntry& entry = world.entryOf(connection);
  const bool lies = world.script().lieUnterminated;
  Connection row{};
  row.size = world.script().lieRowSize.value_or(size);
  row.handle = connection.handle;
  fillField(row.entryName, entry.name, lies);
  fillField(row.deviceType, entry.deviceType, lies);
  fillField(row.deviceName, entry.deviceName, lies);
  fillField(row.phoneBook, entry.phoneBook, lies);
  row.subEntry = listed.link;
  row.entry = world.guidOf(connection.entry);
  row.flags = entry.allUsers ? connectionFlag::allUsers : 0;
  row.luid = connection.luid;
  row.correlation = connection.correlation;
  return row;
}

Dword stateOf(const StandInWorld& world, const Connected& connection, const StandInWorld::Part& part) {
  if (!part.requested && !connection.requested) return connection.state;
  return world.script().halfClosedSaysConnected ? connection.state : state::disconnected;
}

}  // namespace

// RasEnumConnections: the first structure's dwSize identifies the version; with too small a buffer the
// answer is ERROR_BUFFER_TOO_SMALL and the bytes that are needed; the count is of what was written.
Dword StandInFunctions::enumConnections(Connection* connections, Dword* bytes, Dword* count) const {
  return machine_->slowCall("RasEnumConnections", [&](StandInWorld& world) -> Dword {
    const StandInScript& script = world.script();
    if (!bytes || !count) return code::invalidParameter;
    if (const auto* fails = world.inOutage(StandInOutage::Kind::enumerationFails)) return fails->code;
    const Dword size = connections ? connections->size : script.rowSizes.front();
    if (!isAmong(size, script.rowSizes)) return code::invalidSize;
    const auto list = rowsOf(world);
    const Dword room = connections ? *bytes : 0;
    *bytes = script.lieBytes.value_or(static_cast<Dword>(list.size()) * size);
    *count = 0;
    const bool fits = list.size() <= room / size;
    if (!fits || (list.empty() && !connections && script.emptyListIsTooSmall)) {
      world.growOnce();
      return code::bufferTooSmall;
    }
    auto* out = reinterpret_cast<char*>(connections);
    for (const Listed& listed : list) {
      const Connection row = rowOf(world, listed, size);
      std::memcpy(out, &row, size);
      out += size;
    }
    *count = static_cast<Dword>(static_cast<int>(list.size()) + script.lieCount);
    return code::success;
  });
}

Dword StandInFunctions::hangUp(Handle connection) const {
  StandInSpan blocks{};
  const Dword result = machine_->call("RasHangUp", Needs::service, [&](StandInWorld& world) {
    const StandInWorld::HangUpAnswer answer = world.hangUp(connection);
    blocks = answer.blocks;
    return answer.code;
  });
  // RasCustomHangUp: RasHangUp calls the custom dialer's entry point, which takes its own time.
  if (blocks > StandInSpan::zero()) machine_->blockFor(blocks);
  return result;
}

// RasGetConnectStatus, RasHangUp: the status is ERROR_INVALID_HANDLE once the connection is gone. For a
// link's handle that may not be so: "even if the link is successfully terminated".
Dword StandInFunctions::getConnectStatus(Handle connection, ConnectionStatus* status) const {
  return machine_->slowCall("RasGetConnectStatus", [&](StandInWorld& world) -> Dword {
    const StandInScript& script = world.script();
    if (!status) return code::invalidParameter;
    const Dword size = status->size;
    if (!isAmong(size, script.statusRowSizes)) return code::invalidSize;
    ConnectionStatus row{};
    row.size = script.lieRowSize.value_or(size);
    const auto answer = [&] {
      std::memcpy(status, &row, size);
      return code::success;
    };
    const auto target = world.named(connection);
    if (script.statusNeverEnds) {
      row.state = state::connected;
      return answer();
    }
    if (!target) return code::invalidHandle;
    const Connected& known = *target->connection;
    const StandInEntry& entry = world.entryOf(known);
    if (world.hides(known)) return entry.hangUp.hidesBehind;
    if (entry.statusCode != code::success) return entry.statusCode;
    row.error = known.error != code::success ? known.error : entry.statusError;
    if (target->link == 0) {
      row.state = stateOf(world, known, known);
      fillField(row.deviceType, entry.deviceType, script.lieUnterminated);
      fillField(row.deviceName, entry.deviceName, script.lieUnterminated);
      fillField(row.phoneNumber, entry.phoneNumber, script.lieUnterminated);
      return answer();
    }
    const auto index = static_cast<std::size_t>(target->link) - 1;
    const StandInWorld::Part& part = known.links[index];
    const bool over = part.ended || part.life != target->life;
    if (over && script.linkStatusTellsEnd) return code::invalidHandle;
    row.state = over ? state::connected : stateOf(world, known, part);
    fillField(row.deviceType, entry.links[index].deviceType, script.lieUnterminated);
    fillField(row.deviceName, entry.links[index].deviceName, script.lieUnterminated);
    fillField(row.phoneNumber, entry.links[index].phoneNumber, script.lieUnterminated);
    return answer();
  });
}

// RasGetSubEntryHandle: ERROR_INVALID_HANDLE where the handle does not represent a connected entry,
// ERROR_PORT_NOT_OPEN where the subentry is not connected, ERROR_NO_MORE_ITEMS beyond the last one. Whether
// the handle has to be given back, and whether it is the same each time, is not said.
Dword StandInFunctions::getSubEntryHandle(Handle connection, Dword subEntry, Handle* link) const {
  return machine_->call("RasGetSubEntryHandle", Needs::service, [&](StandInWorld& world) -> Dword {
    const StandInScript& script = world.script();
    if (!link) return code::invalidParameter;
    const auto target = world.named(connection);
    if (!target || target->link != 0) return code::invalidHandle;
    Connected& known = *target->connection;
    const StandInEntry& entry = world.entryOf(known);
    if (world.hides(known)) return entry.hangUp.hidesBehind;
    if (!known.up()) return code::invalidHandle;
    if (entry.links.empty() && subEntry == 1 && script.singleHasSubEntry) {
      *link = known.handle;
      return code::success;
    }
    if (subEntry == 0) return code::invalidParameter;
    if (subEntry > entry.links.size()) return code::noMoreItems;
    const StandInLink& behaves = entry.links[subEntry - 1];
    const StandInWorld::Part& part = known.links[subEntry - 1];
    if (behaves.queryCode != code::success) return behaves.queryCode;
    if (part.requested && behaves.hangUp.hidesBehind != code::success) return behaves.hangUp.hidesBehind;
    if (part.ended) return code::portNotOpen;
    if (known.requested && script.halfClosedLinkCode != code::success) return script.halfClosedLinkCode;
    *link = world.handOutLink(known, static_cast<int>(subEntry));
    return code::success;
  });
}

Dword StandInFunctions::connectionNotification(Handle connection, EventHandle event, Dword flags) const {
  return machine_->call("RasConnectionNotification", Needs::service, [&](StandInWorld& world) -> Dword {
    if (world.script().notificationCode != code::success) return world.script().notificationCode;
    if (!event) return code::invalidParameter;
    if (connection == allConnections()) {
      world.notifyBy(std::nullopt, event, flags);
      return code::success;
    }
    const auto target = world.named(connection);
    if (!target) return code::invalidHandle;
    world.notifyBy(target, event, flags);
    return code::success;
  });
}

}  // namespace onhook::ras
