#include "ui/session/Settings.h"

#include <QLoggingCategory>
#include <QSettings>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace onhook {

Q_LOGGING_CATEGORY(logSettings, "onhook.settings", QtWarningMsg)

namespace {

constexpr std::array occasionKeys{std::pair{Occasion::quit, "AtEnd/quit"},
                                  std::pair{Occasion::logOut, "AtEnd/logOut"},
                                  std::pair{Occasion::suspend, "AtEnd/suspend"}};

constexpr std::array choiceWords{std::pair{AtEnd::leaveUp, "leave"}, std::pair{AtEnd::hangUpDialed, "dialed"},
                                 std::pair{AtEnd::hangUpAll, "all"}};

std::optional<AtEnd> choiceOf(const QString& word) {
  const auto found =
      std::ranges::find_if(choiceWords, [&](const auto& one) { return word == QLatin1String(one.second); });
  return found == choiceWords.end() ? std::nullopt : std::optional(found->first);
}

constexpr QLatin1String asksKey("HangUp/asksFirst"), detailsKey("Window/showsDetails"), yes("true"),
    no("false");

template <typename Table, typename Key>
QString wordOf(const Table& table, Key key) {
  return QString::fromLatin1(std::ranges::find(table, key, &Table::value_type::first)->second);
}

}  // namespace

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), file_(file) {
  read();
}

void Settings::read() {
  const QSettings stored(file_, QSettings::IniFormat);
  if (stored.status() != QSettings::NoError)
    qCWarning(logSettings).noquote() << file_ << "cannot be read; as if nothing had been chosen";
  const auto wonder = [this](const QString& name, const QString& word) {
    qCWarning(logSettings).noquote() << file_ << "says" << name << "=" << word.simplified().left(40)
                                     << "which is not understood; as if nothing had been chosen";
  };
  for (const auto& [occasion, key] : occasionKeys) {
    const QString name = QString::fromLatin1(key);
    if (!stored.contains(name)) continue;
    const QString word = stored.value(name).toString();
    if (const auto choice = choiceOf(word))
      atEnd_[occasion] = *choice;
    else
      wonder(name, word);
  }
  const auto readSwitch = [&](const QString& name) {
    const QString word = stored.value(name, no).toString();
    if (word != yes && word != no) wonder(name, word);
    return word == yes;
  };
  asksBeforeHangUp_ = readSwitch(asksKey);
  showsDetails_ = readSwitch(detailsKey);
}

AtEnd Settings::atEnd(Occasion occasion) const {
  const auto found = atEnd_.find(occasion);
  return found == atEnd_.end() ? AtEnd::leaveUp : found->second;
}

void Settings::setAtEnd(Occasion occasion, AtEnd choice) {
  if (choice == atEnd(occasion)) return;
  atEnd_[occasion] = choice;
  write(wordOf(occasionKeys, occasion), wordOf(choiceWords, choice));
  emit changed();
}

void Settings::setAsksBeforeHangUp(bool asks) {
  if (asks == asksBeforeHangUp_) return;
  asksBeforeHangUp_ = asks;
  write(asksKey, asks ? yes : no);
  emit changed();
}

void Settings::setShowsDetails(bool shows) {
  if (shows == showsDetails_) return;
  showsDetails_ = shows;
  write(detailsKey, shows ? yes : no);
  emit changed();
}

void Settings::write(const QString& name, const QString& word) {
  QSettings stored(file_, QSettings::IniFormat);
  stored.setValue(name, word);
  stored.sync();
  if (stored.status() != QSettings::NoError)
    qCWarning(logSettings).noquote() << file_ << "cannot be written; the choice holds until the program ends";
}

QString Settings::usualFile() {
  return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("onhook"),
                   QStringLiteral("onhook"))
      .fileName();
}

}  // namespace onhook
