#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/providers/ras/RasText.h"
#include "tests/windows/stand_in/StandIn.h"
#include "tests/windows/stand_in/StandInTime.h"

namespace onhook::ras {

/// What a notifier was told.
struct Told {
  Dword link = 0, state = 0, error = 0;
  bool operator==(const Told&) const = default;
};

/// Hears a dial: its callback identity is the address of one of these, which outlives the dial.
class DialListener {
 public:
  static Dword ONHOOK_RAS_CALL notifier(Pointer id, Dword link, Handle connection, std::uint32_t message,
                                        Dword state, Dword error, Dword extended);
  std::vector<Told> told() const;
  /// It answers 0, "call no more", once it hears this state.
  std::atomic<Dword> stopsAt = ~Dword{0};

 private:
  mutable std::mutex mutex_;
  std::vector<Told> told_;
};

/// Calls the stand-in's functions as they are, without a provider.
class StandInTest : public testing::Test {
 protected:
  ~StandInTest() override;

  /// Brings up a stand-in with this script. Once, first.
  void start(StandInScript script);

  /// Asks with so much room and this size of structure, once.
  Dword enumerate(std::vector<Connection>& rows, Dword room = 100, Dword size = sizeof(Connection));
  std::vector<std::string> listed();
  /// The handle of what is listed under that name; null when it is not.
  Handle handleOf(const std::string& name);
  Dword status(Handle handle, ConnectionStatus& row, Dword size = sizeof(ConnectionStatus));
  /// What the status query answers, and the state that it tells.
  Dword statusCode(Handle handle);
  Dword stateOf(Handle handle);
  Dword link(Handle handle, Dword number, Handle& out) { return api.getSubEntryHandle(handle, number, &out); }
  Dword linkCode(Handle handle, Dword number);
  /// Dials with a notifier; `password` as if the user had typed it.
  Dword dial(const std::string& entry, Handle& handle, DialListener& listener,
             const std::string& password = "****");
  bool gone(Handle handle) {
    return time.eventually([&] { return statusCode(handle) == code::invalidHandle; });
  }

  StandInTime time;
  std::optional<StandIn> standIn;
  std::shared_ptr<RasHost> host;
  RasApi api;
};

/// How often an event was set.
class Counter {
 public:
  explicit Counter(RasHost& host) : event_(host.makeEvent([count = count_] { ++*count; })) {}
  EventHandle handle() const { return event_->handle(); }
  int count() const { return *count_; }

 private:
  const std::shared_ptr<std::atomic<int>> count_ = std::make_shared<std::atomic<int>>(0);
  const std::unique_ptr<RasEvent> event_;
};

}  // namespace onhook::ras
