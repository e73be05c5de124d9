#include "app/Autostart.h"

#include <windows.h>

#include <QDir>
#include <string>
#include <vector>

#include "core/Translate.h"

namespace onhook {

namespace {

constexpr wchar_t valueName[] = L"Onhook";
/// Microsoft, "Run and RunOnce Registry Keys": a longer command line is not run.
constexpr qsizetype longestCommand = 260;

/// Beside the key Run, where the Task Manager and the settings note what the person has turned off there: a
/// value of the same name whose first byte is odd.
std::wstring approvalKey(const QString& place) {
  const qsizetype name = place.lastIndexOf(QLatin1Char('\\')) + 1;
  return (place.left(name) + QStringLiteral("Explorer\\StartupApproved\\") + place.mid(name)).toStdWString();
}

bool isTurnedOffElsewhere(const QString& place) {
  std::uint8_t bytes[64] = {};
  DWORD size = sizeof bytes;
  const LSTATUS status = RegGetValueW(HKEY_CURRENT_USER, approvalKey(place).c_str(), valueName,
                                      RRF_RT_REG_BINARY, nullptr, bytes, &size);
  return status == ERROR_SUCCESS && size > 0 && (bytes[0] & 1) != 0;
}

QString valueIn(const QString& place) {
  const std::wstring key = place.toStdWString();
  DWORD size = 0;
  if (RegGetValueW(HKEY_CURRENT_USER, key.c_str(), valueName, RRF_RT_REG_SZ, nullptr, nullptr, &size) !=
      ERROR_SUCCESS)
    return {};
  std::vector<wchar_t> text(size / sizeof(wchar_t) + 1);
  size = static_cast<DWORD>(text.size() * sizeof(wchar_t));
  if (RegGetValueW(HKEY_CURRENT_USER, key.c_str(), valueName, RRF_RT_REG_SZ, nullptr, text.data(), &size) !=
      ERROR_SUCCESS)
    return {};
  return QString::fromWCharArray(text.data());
}

Error failure(LSTATUS status) {
  return {
      ErrorDomain::windows, std::to_string(status),
      translate("app",
                "Starting when you sign in could not be changed: the registry's key Run cannot be written."),
      ""};
}

LSTATUS remove(const std::wstring& key) {
  const LSTATUS status = RegDeleteKeyValueW(HKEY_CURRENT_USER, key.c_str(), valueName);
  return status == ERROR_FILE_NOT_FOUND ? ERROR_SUCCESS : status;
}

}  // namespace

Autostart::Autostart(QString program, QString place)
    : program_(QDir::toNativeSeparators(program)), place_(std::move(place)) {}

QString Autostart::usualPlace() {
  return QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\Run");
}

QString Autostart::command() const {
  // A path may have blanks, and cannot have quotes.
  return QLatin1Char('"') + program_ + QStringLiteral("\" --hidden");
}

bool Autostart::isOn() const {
  return valueIn(place_).compare(command(), Qt::CaseInsensitive) == 0 && !isTurnedOffElsewhere(place_);
}

std::optional<Error> Autostart::set(bool on) const {
  const std::wstring key = place_.toStdWString();
  if (!on) {
    const LSTATUS status = remove(key);
    return status == ERROR_SUCCESS ? std::nullopt : std::make_optional(failure(status));
  }
  const QString line = command();
  if (line.size() > longestCommand)
    return Error{ErrorDomain::onhook, "autostart",
                 translate("app", "Windows starts nothing at sign-in whose path is as long as Onhook's."),
                 translate("app", "Move its folder to a shorter path.")};
  const std::wstring text = line.toStdWString();
  LSTATUS status = RegSetKeyValueW(HKEY_CURRENT_USER, key.c_str(), valueName, REG_SZ, text.c_str(),
                                   static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t)));
  if (status != ERROR_SUCCESS) return failure(status);
  // Turned on here, it is meant to be on.
  status = remove(approvalKey(place_));
  return status == ERROR_SUCCESS ? std::nullopt : std::make_optional(failure(status));
}

}  // namespace onhook
