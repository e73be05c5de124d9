#include "tests/windows/stand_in/StandInExports.h"

#include <windows.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include "core/DetachedThread.h"
#include "core/SystemRuntime.h"
#include "tests/windows/stand_in/StandInFunctions.h"
#include "tests/windows/stand_in/StandInQuestions.h"

// The stand-in as rasapi32.dll. A test gives it its script by OnhookStandInLoad; a whole program's is in the
// file that the environment variable ONHOOK_RAS_STAND_IN names, and what happens is then written to another
// one beside it, with ".log" at its end. What is written into a third one, with ".play" at its end, happens
// at once (standInPlay), where that file is there from the beginning.
namespace onhook::ras {

namespace {

using Path = std::filesystem::path;

/// Plays the file's lines as they come, as long as the machine is there.
void follow(const Path& path, const std::weak_ptr<StandInMachine>& followed) {
  std::size_t played = 0;
  while (const auto machine = followed.lock()) {
    std::ifstream file(path);
    std::size_t number = 0;
    // The last line has to be whole.
    for (std::string line; std::getline(file, line) && !file.eof(); ++number) {
      if (number < played) continue;
      ++played;
      if (!standInPlay(*machine, line)) std::fprintf(stderr, "ONHOOK_RAS_STAND_IN: %s\n", line.c_str());
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

/// Serial numbers and handles of one script are not those of another: what is left of an earlier test finds
/// nothing.
constexpr std::uint32_t numbersOfOne = 0x1000;

class Dll {
 public:
  static Dll& instance() {
    // Never destroyed: threads may still be inside of it when the process ends.
    static Dll& dll = *new Dll;
    return dll;
  }

  std::shared_ptr<StandInMachine> machine() {
    const std::lock_guard lock(mutex_);
    if (!machine_) {
      begin(scriptOfProgram(), besideScript(L".log"));
      const Path events = besideScript(L".play");
      std::error_code none;
      if (std::filesystem::exists(events, none))
        startDetached([events, machine = std::weak_ptr(machine_)] { follow(events, machine); });
    }
    return machine_;
  }

  bool load(const char* text) {
    std::string problem;
    auto script = StandInScript::parse(text, problem);
    if (!script) return false;
    const std::lock_guard lock(mutex_);
    begin(std::move(*script), {});
    return true;
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    begin({}, {});
  }

 private:
  void begin(StandInScript script, const Path& log) {
    if (machine_) machine_->stop();
    StandInWorld::Note note;
    if (!log.empty())
      note = [log](const std::string& line) { std::ofstream(log, std::ios::app) << line << '\n'; };
    machine_ = std::make_shared<StandInMachine>(
        std::make_shared<SystemRuntime>(), std::move(script), 1 + numbersOfOne * begun_++,
        [](EventHandle event) { SetEvent(event); }, std::move(note));
    machine_->start();
  }

  static Path fileOfProgram() {
    wchar_t path[MAX_PATH];
    const DWORD length = GetEnvironmentVariableW(L"ONHOOK_RAS_STAND_IN", path, MAX_PATH);
    return length > 0 && length < MAX_PATH ? Path(path) : Path();
  }
  static Path besideScript(const wchar_t* end) {
    const Path file = fileOfProgram();
    return file.empty() ? file : Path(file) += end;
  }
  static StandInScript scriptOfProgram() {
    const Path path = fileOfProgram();
    if (path.empty()) return {};
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::string problem = "there is no such file";
    if (file.is_open()) {
      if (auto script = StandInScript::parse(text, problem)) return std::move(*script);
    }
    // Loudly: nobody would look here for the reason why a list is empty.
    std::fprintf(stderr, "ONHOOK_RAS_STAND_IN: %s\n", problem.c_str());
    std::abort();
  }

  std::mutex mutex_;
  std::shared_ptr<StandInMachine> machine_;
  std::uint32_t begun_ = 0;
};

StandInFunctions functions() {
  return StandInFunctions(Dll::instance().machine());
}

}  // namespace

}  // namespace onhook::ras

using namespace onhook::ras;

#define ONHOOK_EXPORT extern "C" __declspec(dllexport)

ONHOOK_EXPORT int OnhookStandInVersion() {
  return 1;
}
ONHOOK_EXPORT int OnhookStandInLoad(const char* script) {
  return Dll::instance().load(script) ? 1 : 0;
}
ONHOOK_EXPORT void OnhookStandInStop() {
  Dll::instance().stop();
}
ONHOOK_EXPORT int OnhookStandInPlay(const char* event) {
  return standInPlay(*Dll::instance().machine(), event) ? 1 : 0;
}
ONHOOK_EXPORT int OnhookStandInAsk(const char* question, long* answer) {
  const auto known = standInAsk(*Dll::instance().machine(), question);
  *answer = known.value_or(0);
  return known ? 1 : 0;
}
ONHOOK_EXPORT Bool OnhookStandInDialDialog(const Wide* phoneBook, const Wide* entry, DialDialog* info) {
  return functions().dialDialog(phoneBook, entry, info);
}

ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasEnumConnectionsW(Connection* connections, Dword* bytes, Dword* count) {
  return functions().enumConnections(connections, bytes, count);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasHangUpW(Handle connection) {
  return functions().hangUp(connection);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetConnectStatusW(Handle connection, ConnectionStatus* status) {
  return functions().getConnectStatus(connection, status);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetSubEntryHandleW(Handle connection, Dword subEntry, Handle* link) {
  return functions().getSubEntryHandle(connection, subEntry, link);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasConnectionNotificationW(Handle connection, EventHandle event,
                                                               Dword flags) {
  // A handle of its own, which is kept: the caller may close its own at any time.
  HANDLE own = nullptr;
  const HANDLE self = GetCurrentProcess();
  if (!DuplicateHandle(self, event, self, &own, 0, FALSE, DUPLICATE_SAME_ACCESS)) return GetLastError();
  const Dword result = functions().connectionNotification(connection, own, flags);
  if (result != code::success) CloseHandle(own);
  return result;
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetErrorStringW(Dword code, Wide* text, Dword characters) {
  return functions().getErrorString(code, text, characters);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetConnectionStatistics(Handle connection, Statistics* statistics) {
  return functions().getConnectionStatistics(connection, statistics);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetLinkStatistics(Handle connection, Dword subEntry,
                                                         Statistics* statistics) {
  return functions().getLinkStatistics(connection, subEntry, statistics);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetProjectionInfoW(Handle connection, Dword projection, void* info,
                                                          Dword* bytes) {
  return functions().getProjectionInfo(connection, projection, info, bytes);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetProjectionInfoEx(Handle connection, void* info, Dword* bytes) {
  return functions().getProjectionInfoEx(connection, info, bytes);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasEnumEntriesW(const Wide*, const Wide* phoneBook, EntryName* names,
                                                    Dword* bytes, Dword* count) {
  return functions().enumEntries(phoneBook, names, bytes, count);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetEntryPropertiesW(const Wide* phoneBook, const Wide* entry,
                                                           Entry* properties, Dword* bytes, std::uint8_t*,
                                                           Dword*) {
  return functions().getEntryProperties(phoneBook, entry, properties, bytes);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetSubEntryPropertiesW(const Wide* phoneBook, const Wide* entry,
                                                              Dword subEntry, SubEntry* properties,
                                                              Dword* bytes, std::uint8_t*, Dword*) {
  return functions().getSubEntryProperties(phoneBook, entry, subEntry, properties, bytes);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasGetEntryDialParamsW(const Wide* phoneBook, DialParams* params,
                                                           Bool* hasPassword) {
  return functions().getEntryDialParams(phoneBook, params, hasPassword);
}
ONHOOK_EXPORT Dword ONHOOK_RAS_CALL RasDialW(void*, const Wide* phoneBook, DialParams* params,
                                             Dword notifierType, DialNotifier notifier, Handle* connection) {
  return functions().dial(phoneBook, params, notifierType, notifier, connection);
}
