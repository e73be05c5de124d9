#include "tests/app/AutostartPlace.h"

#include <windows.h>

#include <QUuid>
#include <string>

namespace onhook::test {

/// A key of its own below HKEY_CURRENT_USER\Software.
struct AutostartPlace::System {
  QString parent = QStringLiteral("Software\\Onhook test ") + QUuid::createUuid().toString(QUuid::Id128);
};

AutostartPlace::AutostartPlace() : system_(std::make_unique<System>()) {}

AutostartPlace::~AutostartPlace() {
  RegDeleteTreeW(HKEY_CURRENT_USER, system_->parent.toStdWString().c_str());
}

QString AutostartPlace::name() const {
  return system_->parent + QStringLiteral("\\Run");
}

// A name may have 255 characters.
QString AutostartPlace::impossibleName() const {
  return QStringLiteral("Software\\") + QString(300, QLatin1Char('x'));
}

QString AutostartPlace::command() const {
  wchar_t text[1024] = {};
  DWORD size = sizeof text;
  RegGetValueW(HKEY_CURRENT_USER, name().toStdWString().c_str(), L"Onhook", RRF_RT_REG_SZ, nullptr, text,
               &size);
  return QString::fromWCharArray(text);
}

void AutostartPlace::turnOffElsewhere() {
  const std::wstring key =
      (system_->parent + QStringLiteral("\\Explorer\\StartupApproved\\Run")).toStdWString();
  const unsigned char off[12] = {3};
  RegSetKeyValueW(HKEY_CURRENT_USER, key.c_str(), L"Onhook", REG_BINARY, off, sizeof off);
}

}  // namespace onhook::test
