#include <algorithm>
#include <cstring>
#include <sstream>

#include "tests/windows/stand_in/StandInFields.h"
#include "tests/windows/stand_in/StandInFunctions.h"
#include "tests/windows/stand_in/StandInTexts.h"

namespace onhook::ras {

namespace {

using Needs = StandInMachine::Needs;
using Connected = StandInWorld::Connected;

constexpr Dword invalidArgument = 0x80070057;  // E_INVALIDARG
constexpr Dword protocolNotConfigured = 731;   // ERROR_PROTOCOL_NOT_CONFIGURED
constexpr Dword projectionInfoBytes = 160;     // about what RAS_PROJECTION_INFO takes

// RAS_STATS: dwConnectDuration is in milliseconds; the counters are 32 bits wide and begin at 0 again.
void fill(Statistics& out, Duration age, std::uint64_t in, std::uint64_t outgoing) {
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
  const auto counted = [ms](std::uint64_t rate) {
    return static_cast<Dword>(static_cast<std::uint64_t>(ms) * rate / 1000);
  };
  const Dword size = out.size;
  out = {};
  out.size = size;
  out.bytesReceived = counted(in);
  out.bytesSent = counted(outgoing);
  out.connectDuration = static_cast<Dword>(ms);
}

/// The connection of a handle, as long as it stands.
Dword standing(StandInWorld& world, Handle handle, StandInWorld::Named& target) {
  const auto named = world.named(handle);
  if (!named) return code::invalidHandle;
  target = *named;
  if (world.hides(*target.connection)) return world.entryOf(*target.connection).hangUp.hidesBehind;
  return target.connection->up() ? code::success : code::portNotConnected;
}

bool readAddress(const std::string& text, std::uint8_t (&address)[4]) {
  std::istringstream parts(text);
  std::string part;
  std::size_t i = 0;
  while (i < 4 && std::getline(parts, part, '.')) address[i++] = static_cast<std::uint8_t>(std::stoi(part));
  return i == 4;
}

}  // namespace

// RasGetErrorString: ERROR_INVALID_PARAMETER for what is no RAS code, ERROR_INSUFFICIENT_BUFFER when the
// buffer is not large enough for the text.
Dword StandInFunctions::getErrorString(Dword code, Wide* text, Dword characters) const {
  return machine_->call("RasGetErrorString", Needs::nothing, [&](StandInWorld& world) -> Dword {
    const std::u16string known = toUtf16(standInRasText(code));
    if (known.empty() || !text) return code::invalidParameter;
    const Dword needed = std::max(static_cast<Dword>(known.size() + 1), world.script().errorTextRoom);
    if (characters < needed) return world.script().errorTextTooSmall;
    known.copy(text, known.size());
    text[known.size()] = u'\0';
    return code::success;
  });
}

Dword StandInFunctions::getConnectionStatistics(Handle connection, Statistics* statistics) const {
  return machine_->call("RasGetConnectionStatistics", Needs::service, [&](StandInWorld& world) -> Dword {
    if (!connection || !statistics || statistics->size != sizeof(Statistics)) return invalidArgument;
    StandInWorld::Named target;
    if (const Dword result = standing(world, connection, target)) return result;
    const StandInEntry& entry = world.entryOf(*target.connection);
    fill(*statistics, world.clock() - target.connection->since, entry.bytesInPerSecond,
         entry.bytesOutPerSecond);
    return code::success;
  });
}

Dword StandInFunctions::getLinkStatistics(Handle connection, Dword subEntry, Statistics* statistics) const {
  return machine_->call("RasGetLinkStatistics", Needs::service, [&](StandInWorld& world) -> Dword {
    if (!connection || subEntry == 0 || !statistics || statistics->size != sizeof(Statistics)) {
      return invalidArgument;
    }
    StandInWorld::Named target;
    if (const Dword result = standing(world, connection, target)) return result;
    const StandInEntry& entry = world.entryOf(*target.connection);
    if (subEntry > entry.links.size()) return code::noMoreItems;
    const StandInWorld::Part& part = target.connection->links[subEntry - 1];
    const StandInLink& link = entry.links[subEntry - 1];
    if (part.requested && link.hangUp.hidesBehind != code::success) return link.hangUp.hidesBehind;
    if (part.ended) return code::portNotOpen;
    fill(*statistics, world.clock() - part.since, link.bytesInPerSecond, link.bytesOutPerSecond);
    return code::success;
  });
}

// RasGetProjectionInfo: ERROR_BUFFER_TOO_SMALL, ERROR_INVALID_PARAMETER (also for an unknown projection),
// ERROR_PROTOCOL_NOT_CONFIGURED.
Dword StandInFunctions::getProjectionInfo(Handle connection, Dword projection, void* info,
                                          Dword* bytes) const {
  return machine_->call("RasGetProjectionInfo", Needs::service, [&](StandInWorld& world) -> Dword {
    if (!bytes || projection != projectionPppIp) return code::invalidParameter;
    StandInWorld::Named target;
    if (const Dword result = standing(world, connection, target)) return result;
    const StandInEntry& entry = world.entryOf(*target.connection);
    if (entry.ikev2 || entry.address.empty()) return protocolNotConfigured;
    const bool fits = info && *bytes >= sizeof(PppIp);
    *bytes = sizeof(PppIp);
    if (!fits) return code::bufferTooSmall;
    PppIp ip{};
    std::memcpy(&ip, info, sizeof ip);
    if (ip.size != sizeof ip) return code::invalidSize;
    ip.error = code::success;
    fillField(ip.address, entry.address, world.script().lieUnterminated);
    fillField(ip.serverAddress, "10.0.0.1", world.script().lieUnterminated);
    std::memcpy(info, &ip, sizeof ip);
    return code::success;
  });
}

// RasGetProjectionInfoEx: ERROR_BUFFER_TOO_SMALL, ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER,
// ERROR_INVALID_SIZE for a version that is not supported.
Dword StandInFunctions::getProjectionInfoEx(Handle connection, void* info, Dword* bytes) const {
  return machine_->call("RasGetProjectionInfoEx", Needs::service, [&](StandInWorld& world) -> Dword {
    if (!bytes) return code::invalidParameter;
    StandInWorld::Named target;
    if (const Dword result = standing(world, connection, target)) return result;
    const StandInEntry& entry = world.entryOf(*target.connection);
    const bool fits = info && *bytes >= projectionInfoBytes;
    *bytes = projectionInfoBytes;
    if (!fits) return code::bufferTooSmall;
    ProjectionInfoHead head{};
    std::memcpy(&head, info, sizeof head);
    if (head.version == 0 || head.version > projectionVersion) return code::invalidSize;
    head.type = entry.ikev2 ? 2 : 1;
    head.ipv4Error = readAddress(entry.address, head.ipv4Address) ? code::success : protocolNotConfigured;
    std::memset(info, 0, projectionInfoBytes);
    std::memcpy(info, &head, sizeof head);
    return code::success;
  });
}

}  // namespace onhook::ras
