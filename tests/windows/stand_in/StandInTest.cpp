#include "tests/windows/stand_in/StandInTest.h"

#include <cstring>

namespace onhook::ras {

Dword ONHOOK_RAS_CALL DialListener::notifier(Pointer id, Dword link, Handle, std::uint32_t, Dword state,
                                             Dword error, Dword) {
  auto& self = *reinterpret_cast<DialListener*>(id);
  const std::lock_guard lock(self.mutex_);
  self.told_.push_back({link, state, error});
  return state == self.stopsAt ? 0 : 1;
}

std::vector<Told> DialListener::told() const {
  const std::lock_guard lock(mutex_);
  return told_;
}

StandInTest::~StandInTest() {
  standIn.reset();
  time.shutDown();
}

void StandInTest::start(StandInScript script) {
  standIn.emplace(time.runtime(), script);
  const RasSystem system = standIn->system();
  ASSERT_EQ(system.loadError, code::success);
  api = system.api;
  host = system.host;
}

Dword StandInTest::enumerate(std::vector<Connection>& rows, Dword room, Dword size) {
  std::vector<std::uint32_t> buffer(room * size / 4 + 1);
  buffer[0] = size;
  Dword bytes = room * size, count = 0;
  const Dword result = api.enumConnections(reinterpret_cast<Connection*>(buffer.data()), &bytes, &count);
  rows.assign(count, {});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::memcpy(&rows[i], reinterpret_cast<char*>(buffer.data()) + i * size, size);
  }
  return result;
}

std::vector<std::string> StandInTest::listed() {
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows), code::success);
  std::vector<std::string> names;
  for (const Connection& row : rows) names.push_back(fieldText(row.entryName));
  return names;
}

Handle StandInTest::handleOf(const std::string& name) {
  std::vector<Connection> rows;
  EXPECT_EQ(enumerate(rows), code::success);
  for (const Connection& row : rows) {
    if (fieldText(row.entryName) == name) return row.handle;
  }
  return nullptr;
}

Dword StandInTest::status(Handle handle, ConnectionStatus& row, Dword size) {
  row = {};
  row.size = size;
  return api.getConnectStatus(handle, &row);
}

Dword StandInTest::statusCode(Handle handle) {
  ConnectionStatus row{};
  return status(handle, row);
}

Dword StandInTest::stateOf(Handle handle) {
  ConnectionStatus row{};
  EXPECT_EQ(status(handle, row), code::success);
  return row.state;
}

Dword StandInTest::linkCode(Handle handle, Dword number) {
  Handle out = nullptr;
  return link(handle, number, out);
}

Dword StandInTest::dial(const std::string& entry, Handle& handle, DialListener& listener,
                        const std::string& password) {
  DialParams params{};
  params.size = sizeof params;
  setField(params.entryName, toUtf16(entry));
  setField(params.password, toUtf16(password));
  params.callbackId = reinterpret_cast<Pointer>(&listener);
  handle = nullptr;
  return api.dial(nullptr, nullptr, &params, dialNotifierType, &DialListener::notifier, &handle);
}

}  // namespace onhook::ras
