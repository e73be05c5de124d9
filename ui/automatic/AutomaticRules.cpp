#include "ui/automatic/AutomaticRules.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QUrl>
#include <utility>

namespace onhook {

Q_LOGGING_CATEGORY(logAutomatic, "onhook.automatic", QtWarningMsg)

namespace {

constexpr QLatin1String group("AutomaticHangUp");

/// As one word: '/' would make a group of it.
QString nameOf(const EntryKey& entry) {
  return QString::fromLatin1(
      QUrl::toPercentEncoding(QString::fromStdString(entry.toString()), QByteArray(), QByteArray(".~-")));
}

std::optional<EntryKey> entryOf(const QString& name) {
  const QString text = QUrl::fromPercentEncoding(name.toLatin1());
  const auto sign = text.indexOf(QLatin1Char(':'));
  if (sign <= 0 || sign == text.size() - 1) return std::nullopt;
  return EntryKey{text.left(sign).toStdString(), text.mid(sign + 1).toStdString()};
}

}  // namespace

AutomaticRules::AutomaticRules(const QString& file, QObject* parent)
    : QObject(parent), file_(file), rules_(read()) {}

AutomaticRule AutomaticRules::of(const EntryKey& entry) const {
  const auto found = rules_.find(entry);
  return found == rules_.end() ? AutomaticRule{} : found->second;
}

bool AutomaticRules::set(const EntryKey& entry, const AutomaticRule& rule) {
  if (rule == of(entry)) return true;
  if (rule.isEmpty())
    rules_.erase(entry);
  else
    rules_[entry] = rule;
  const QString name = group + QLatin1Char('/') + nameOf(entry);
  const bool written = rule.isEmpty() ? file_.remove(name) : file_.write(name, rule.toWords());
  if (watcher_ != nullptr) watch();
  emit changed();
  return written;
}

AutomaticRules::Rules AutomaticRules::read() const {
  Rules rules;
  QSettings stored(file_.path(), QSettings::IniFormat);
  stored.beginGroup(group);
  for (const QString& name : stored.childKeys()) {
    const auto entry = entryOf(name);
    const auto rule = AutomaticRule::fromWords(stored.value(name).toString());
    if (!entry || !rule)
      qCWarning(logAutomatic).noquote()
          << file_.path() << "says" << name << "=" << stored.value(name).toString().left(80)
          << "which is not understood; it is not hung up by itself";
    else if (!rule->isEmpty())
      rules[*entry] = *rule;
  }
  return rules;
}

void AutomaticRules::follow() {
  if (watcher_ != nullptr) return;
  watcher_ = new QFileSystemWatcher(this);
  connect(watcher_, &QFileSystemWatcher::fileChanged, this, &AutomaticRules::reread);
  connect(watcher_, &QFileSystemWatcher::directoryChanged, this, &AutomaticRules::reread);
  watch();
  reread();
}

void AutomaticRules::watch() {
  // A file that is written anew is another one; its folder tells.
  const QFileInfo file(file_.path());
  for (const QString& path : {file.absoluteFilePath(), file.absolutePath()})
    if (QFileInfo::exists(path)) watcher_->addPath(path);
}

void AutomaticRules::reread() {
  watch();
  Rules rules = read();
  if (rules == rules_) return;
  rules_ = std::move(rules);
  emit changed();
}

}  // namespace onhook
