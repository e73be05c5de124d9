#include "app/DesktopSession.h"

#include <windows.h>
// Last: it needs the one above.
#include <sddl.h>

#include <QDir>
#include <memory>
#include <vector>

namespace onhook {

namespace {

struct CloseHandleOf {
  using pointer = HANDLE;
  void operator()(HANDLE handle) const { CloseHandle(handle); }
};

struct FreeLocal {
  void operator()(wchar_t* text) const { LocalFree(text); }
};

/// The person's security identifier: "S-1-5-21-…". Empty when it cannot be had.
QString userId() {
  HANDLE opened = nullptr;
  if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened)) return {};
  const std::unique_ptr<HANDLE, CloseHandleOf> token(opened);
  DWORD size = 0;
  GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
  std::vector<std::uint8_t> buffer(size);
  if (!GetTokenInformation(token.get(), TokenUser, buffer.data(), size, &size)) return {};
  wchar_t* text = nullptr;
  if (!ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER*>(buffer.data())->User.Sid, &text)) return {};
  const std::unique_ptr<wchar_t, FreeLocal> owned(text);
  return QString::fromWCharArray(text);
}

}  // namespace

DesktopSession::Place DesktopSession::instancePlace() {
  DWORD session = 0;
  ProcessIdToSessionId(GetCurrentProcessId(), &session);
  // Pipes have one name space for the whole machine; the temporary folder is the person's own.
  return {QStringLiteral("onhook-%1-%2").arg(userId()).arg(session),
          QDir::temp().filePath(QStringLiteral("onhook-%1.lock").arg(session))};
}

void DesktopSession::letAnotherComeForward() {
  AllowSetForegroundWindow(ASFW_ANY);
}

}  // namespace onhook
