#include "app/Autostart.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include "app/linux/DesktopEntry.h"
#include "core/Translate.h"

namespace onhook {

namespace {

QString fileIn(const QString& place) {
  return QDir(place).filePath(QStringLiteral("onhook.desktop"));
}

/// The values of its group "Desktop Entry", as they are written. Empty: there is no such file.
QMap<QString, QString> entriesOf(const QString& fileName) {
  QFile file(fileName);
  return file.open(QIODevice::ReadOnly) ? desktopEntryIn(file.readAll()) : QMap<QString, QString>();
}

bool isTrue(const QString& value) {
  return value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

Error failure(const QFileDevice& file) {
  return {ErrorDomain::onhook, "autostart",
          filled(translate("app", "Starting when you sign in could not be changed: %1."),
                 {file.errorString().toStdString()}),
          filled(translate("app", "Look who may write %1."), {file.fileName().toStdString()})};
}

}  // namespace

Autostart::Autostart(QString program, QString place)
    : program_(std::move(program)), place_(std::move(place)) {}

QString Autostart::usualPlace() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
      .filePath(QStringLiteral("autostart"));
}

// freedesktop.org, Desktop Entry Specification: an argument in quotes has its quotes, backticks, dollars and
// backslashes escaped; '%' is doubled; and backslashes once more, as in every string of such a file.
QString Autostart::command() const {
  QString quoted;
  for (const QChar c : program_) {
    if (QStringLiteral("\"`$\\").contains(c)) quoted += QLatin1Char('\\');
    if (c == QLatin1Char('%')) quoted += QLatin1Char('%');
    quoted += c;
  }
  quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
  return QLatin1Char('"') + quoted + QStringLiteral("\" --hidden");
}

// freedesktop.org, Desktop Application Autostart Specification. GNOME's settings have a key of their own.
bool Autostart::isOn() const {
  const QMap<QString, QString> entries = entriesOf(fileIn(place_));
  const QString gnome = entries.value(QStringLiteral("X-GNOME-Autostart-enabled"), QStringLiteral("true"));
  return entries.value(QStringLiteral("Exec")) == command() && isTrue(gnome) &&
         !isTrue(entries.value(QStringLiteral("Hidden")));
}

std::optional<Error> Autostart::set(bool on) const {
  const QString fileName = fileIn(place_);
  if (!on) {
    QFile file(fileName);
    if (file.exists() && !file.remove()) return failure(file);
    return std::nullopt;
  }
  QDir().mkpath(place_);
  QSaveFile file(fileName);
  const QString text =
      QStringLiteral(
          "[Desktop Entry]\n"
          "Type=Application\n"
          "Name=Onhook\n"
          "Comment=%1\n"
          "Exec=%2\n"
          "Icon=onhook\n"
          "Terminal=false\n")
          .arg(QString::fromStdString(translate("app", "Hangs up remote-access connections")), command());
  if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
    return failure(file);
  return std::nullopt;
}

}  // namespace onhook
