#include "tests/app/AutostartPlace.h"

#include <QFile>
#include <QTemporaryDir>

namespace onhook::test {

struct AutostartPlace::System {
  QTemporaryDir folder;
  QString file() const { return folder.filePath(QStringLiteral("autostart/onhook.desktop")); }
};

AutostartPlace::AutostartPlace() : system_(std::make_unique<System>()) {}
AutostartPlace::~AutostartPlace() = default;

QString AutostartPlace::name() const {
  return system_->folder.filePath(QStringLiteral("autostart"));
}

QString AutostartPlace::impossibleName() const {
  return QStringLiteral("/dev/null/autostart");
}

QString AutostartPlace::command() const {
  QFile file(system_->file());
  if (!file.open(QIODevice::ReadOnly)) return {};
  for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
    if (line.startsWith(QLatin1String("Exec="))) return line.mid(5);
  return {};
}

void AutostartPlace::turnOffElsewhere() {
  QFile file(system_->file());
  if (file.open(QIODevice::Append)) file.write("X-GNOME-Autostart-enabled=false\n");
}

}  // namespace onhook::test
