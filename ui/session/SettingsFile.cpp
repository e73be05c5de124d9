#include "ui/session/SettingsFile.h"

#include <QLoggingCategory>
#include <QSettings>

namespace onhook {

Q_LOGGING_CATEGORY(logSettingsFile, "onhook.settings", QtWarningMsg)

namespace {

constexpr QLatin1String formatKey("format");

int formatOf(const QSettings& stored) {
  return stored.value(formatKey, SettingsFile::format).toInt();
}

}  // namespace

bool SettingsFile::isNewer() const {
  return formatOf(QSettings(path_, QSettings::IniFormat)) > format;
}

template <class Change>
bool SettingsFile::change(Change change) const {
  QSettings stored(path_, QSettings::IniFormat);
  if (formatOf(stored) > format) {
    qCWarning(logSettingsFile).noquote() << path_
                                         << "is of a newer Onhook and is left alone; the choice holds "
                                            "until the program ends";
    return false;
  }
  stored.setValue(formatKey, format);
  change(stored);
  stored.sync();
  if (stored.status() == QSettings::NoError) return true;
  qCWarning(logSettingsFile).noquote()
      << path_ << "cannot be written; the choice holds until the program ends";
  return false;
}

bool SettingsFile::write(const QString& name, const QString& word) const {
  return change([&](QSettings& stored) { stored.setValue(name, word); });
}

bool SettingsFile::remove(const QString& name) const {
  return change([&](QSettings& stored) { stored.remove(name); });
}

}  // namespace onhook
