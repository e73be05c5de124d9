#include "core/providers/ras/RasCalls.h"

#include <algorithm>
#include <cstring>

#include "core/providers/ras/RasBuffer.h"
#include "core/providers/ras/RasText.h"

namespace onhook::ras {

namespace {

ConnectionRow readRow(const Connection& raw) {
  return {raw.handle,
          fieldText(raw.entryName),
          fieldText(raw.deviceType),
          fieldText(raw.deviceName),
          fieldText(raw.phoneBook),
          raw.subEntry,
          raw.entry,
          (raw.flags & connectionFlag::allUsers) != 0,
          raw.luid,
          raw.correlation};
}

std::string dotted(const std::uint8_t (&address)[4]) {
  std::string text;
  for (const std::uint8_t part : address) text += (text.empty() ? "" : ".") + std::to_string(part);
  return text == "0.0.0.0" ? "" : text;
}

template <typename Call>
Answer<StatisticsRow> readStatistics(const Call& call) {
  Statistics raw{};
  raw.size = sizeof raw;
  const Dword result = call(raw);
  return {result, {raw.bytesSent, raw.bytesReceived, std::chrono::milliseconds(raw.connectDuration)}};
}

}  // namespace

Answer<std::vector<ConnectionRow>> RasCalls::connections() const {
  if (!system_.api.enumConnections) return {};
  Answer<std::vector<ConnectionRow>> answer;
  answer.code = withSize(connectionSizes, connectionSize_, [&](Dword size) {
    answer.value.clear();
    return readTable<Connection>(
        size,
        [&](Connection* rows, Dword* bytes, Dword* count) {
          return system_.api.enumConnections(rows, bytes, count);
        },
        [&](const Connection& raw) {
          // A row that the system counted and did not fill in names nothing.
          if (raw.handle) answer.value.push_back(readRow(raw));
        });
  });
  return answer;
}

Answer<StatusRow> RasCalls::status(Handle connection) const {
  if (!system_.api.getConnectStatus) return {};
  Answer<StatusRow> answer;
  answer.code = withSize(statusSizes, statusSize_, [&](Dword size) {
    ConnectionStatus raw{};
    raw.size = size;
    const Dword result = system_.api.getConnectStatus(connection, &raw);
    answer.value = {raw.state, raw.error, fieldText(raw.deviceType), fieldText(raw.deviceName)};
    return result;
  });
  return answer;
}

Answer<Handle> RasCalls::linkHandle(Handle connection, Dword number) const {
  if (!system_.api.getSubEntryHandle) return {};
  Answer<Handle> answer;
  answer.code = system_.api.getSubEntryHandle(connection, number, &answer.value);
  return answer;
}

Answer<StatisticsRow> RasCalls::statistics(Handle connection) const {
  if (!system_.api.getConnectionStatistics) return {};
  return readStatistics(
      [&](Statistics& raw) { return system_.api.getConnectionStatistics(connection, &raw); });
}

Answer<StatisticsRow> RasCalls::linkStatistics(Handle connection, Dword number) const {
  if (!system_.api.getLinkStatistics) return {};
  return readStatistics(
      [&](Statistics& raw) { return system_.api.getLinkStatistics(connection, number, &raw); });
}

std::vector<std::string> RasCalls::addresses(Handle connection) const {
  std::string address;
  if (system_.api.getProjectionInfoEx) {
    // Larger than the structure has ever been; what does not fit is of no interest here.
    std::vector<std::uint32_t> buffer(1024);
    buffer[0] = projectionVersion;
    auto bytes = static_cast<Dword>(buffer.size() * sizeof buffer[0]);
    ProjectionInfoHead head{};
    if (system_.api.getProjectionInfoEx(connection, buffer.data(), &bytes) == code::success) {
      std::memcpy(&head, buffer.data(), sizeof head);
      const bool known = head.type == 1 || head.type == 2;
      if (known && head.ipv4Error == code::success) address = dotted(head.ipv4Address);
    }
  }
  if (address.empty() && system_.api.getProjectionInfo) {
    PppIp ip{};
    ip.size = sizeof ip;
    Dword bytes = sizeof ip;
    const Dword result = system_.api.getProjectionInfo(connection, projectionPppIp, &ip, &bytes);
    if (result == code::success && ip.error == code::success) address = fieldText(ip.address);
  }
  if (address.empty()) return {};
  return {address};
}

Dword RasCalls::hangUp(Handle connection) const {
  return system_.api.hangUp ? system_.api.hangUp(connection) : code::procedureNotFound;
}

Dword RasCalls::notify(Handle connection, const RasEvent& event, Dword flags) const {
  if (!system_.api.connectionNotification) return code::procedureNotFound;
  return system_.api.connectionNotification(connection, event.handle(), flags);
}

}  // namespace onhook::ras
