#include "core/providers/ras/WindowsHost.h"

#include <windows.h>

#include <cstdint>
#include <locale>
#include <sstream>
#include <utility>

#include "core/providers/ras/RasText.h"
#include "core/providers/ras/WindowsEvent.h"

namespace onhook::ras {

namespace {

struct FreeLocally {
  void operator()(Wide* text) const { LocalFree(text); }
};

}  // namespace

std::unique_ptr<RasEvent> WindowsHost::makeEvent(std::function<void()> signaled) {
  return WindowsEvent::make(std::move(signaled));
}

std::string WindowsHost::systemText(Dword code) const {
  // Language 0: the user's, else the system's, else English. Without inserts: there is nothing to insert.
  constexpr DWORD flags =
      FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS;
  Wide* made = nullptr;
  const DWORD length = FormatMessageW(flags, nullptr, code, 0, reinterpret_cast<LPWSTR>(&made), 0, nullptr);
  const std::unique_ptr<Wide, FreeLocally> text(made);
  return text ? onOneLine(toUtf8({text.get(), length})) : std::string();
}

std::string WindowsHost::processIdentity() const {
  FILETIME created{}, exited, kernel, user;
  GetProcessTimes(GetCurrentProcess(), &created, &exited, &kernel, &user);
  std::ostringstream identity;
  identity.imbue(std::locale::classic());
  identity << GetCurrentProcessId() << '-' << std::hex
           << (std::uint64_t{created.dwHighDateTime} << 32 | created.dwLowDateTime);
  return identity.str();
}

}  // namespace onhook::ras
