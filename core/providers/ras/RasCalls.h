#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "core/Time.h"
#include "core/providers/ras/RasApi.h"

namespace onhook::ras {

/// What a call answered: the value counts only where the code is success.
template <typename Value>
struct Answer {
  Dword code = code::procedureNotFound;
  Value value{};

  bool ok() const { return code == code::success; }
};

/// One row of the enumeration (RASCONN).
struct ConnectionRow {
  Handle handle = nullptr;
  std::string entryName;
  std::string deviceType, deviceName;
  std::string phoneBook;
  Dword subEntry = 0;
  Guid entry{};
  bool allUsers = false;
  Luid luid{};
  Guid correlation{};  ///< zero before Windows 7

  bool operator==(const ConnectionRow&) const = default;
};

/// What the status query tells of a handle (RASCONNSTATUS).
struct StatusRow {
  Dword state = state::disconnected;
  Dword error = code::success;  ///< why it ended or failed, while the call itself succeeds
  std::string deviceType, deviceName;

  bool operator==(const StatusRow&) const = default;
};

/// What is counted of a connection or a link (RAS_STATS).
struct StatisticsRow {
  std::uint32_t bytesSent = 0, bytesReceived = 0;  ///< they begin at 0 again after 2^32
  std::chrono::milliseconds connected{};
};

/// RAS's calls as values: sizes, buffers that grow and text are seen to here, and nothing the system fills in
/// is trusted beyond the buffer that it was given. A function that the system does not have answers
/// procedureNotFound. Any thread; every function may block.
class RasCalls {
 public:
  explicit RasCalls(RasSystem system) : system_(std::move(system)) {}

  const RasSystem& system() const { return system_; }

  /// All that is connected now. It can grow between the question for its size and the answer
  /// (RasEnumConnections says to ask again), so it is asked several times.
  Answer<std::vector<ConnectionRow>> connections() const;
  Answer<StatusRow> status(Handle connection) const;
  /// The handle of one link, counted from 1. 618 (port not open): that link is not connected; 259: there are
  /// no so many; 6: the connection itself is none (RasGetSubEntryHandle, Return value).
  Answer<Handle> linkHandle(Handle connection, Dword number) const;
  Answer<StatisticsRow> statistics(Handle connection) const;
  Answer<StatisticsRow> linkStatistics(Handle connection, Dword number) const;
  /// The connection's own addresses; empty where nothing tells.
  std::vector<std::string> addresses(Handle connection) const;
  Dword hangUp(Handle connection) const;
  /// Has the event set whenever one of `flags` happens.
  Dword notify(Handle connection, const RasEvent& event, Dword flags) const;

 private:
  const RasSystem system_;
  // Which of the structures' sizes the system takes, once it is known: an index.
  mutable std::atomic<std::size_t> connectionSize_ = 0, statusSize_ = 0;
};

}  // namespace onhook::ras
