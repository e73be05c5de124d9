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

using std::chrono::seconds;

constexpr std::array occasionKeys{std::pair{Occasion::quit, "AtEnd/quit"},
                                  std::pair{Occasion::logOut, "AtEnd/logOut"},
                                  std::pair{Occasion::suspend, "AtEnd/suspend"}};

constexpr std::array choiceWords{std::pair{AtEnd::leaveUp, "leave"}, std::pair{AtEnd::hangUpDialed, "dialed"},
                                 std::pair{AtEnd::hangUpAll, "all"}};

constexpr std::array notifyKeys{std::pair{NotifyAbout::drops, "Notifications/drops"},
                                std::pair{NotifyAbout::comebacks, "Notifications/comebacks"},
                                std::pair{NotifyAbout::tray, "Notifications/tray"},
                                std::pair{NotifyAbout::automatic, "Notifications/automatic"}};

std::optional<AtEnd> choiceOf(const QString& word) {
  const auto found =
      std::ranges::find_if(choiceWords, [&](const auto& one) { return word == QLatin1String(one.second); });
  return found == choiceWords.end() ? std::nullopt : std::optional(found->first);
}

constexpr QLatin1String keepHistoryKey("History/keep");
constexpr std::array keepHistoryWords{
    std::pair{KeepHistory::days30, "30 days"}, std::pair{KeepHistory::days90, "90 days"},
    std::pair{KeepHistory::year, "year"}, std::pair{KeepHistory::forEver, "for ever"},
    std::pair{KeepHistory::never, "never"}};

std::optional<KeepHistory> keepHistoryOf(const QString& word) {
  const auto found = std::ranges::find_if(keepHistoryWords,
                                          [&](const auto& one) { return word == QLatin1String(one.second); });
  return found == keepHistoryWords.end() ? std::nullopt : std::optional(found->first);
}

constexpr QLatin1String asksKey("HangUp/asksFirst"), limitKey("HangUp/limit"), settleKey("HangUp/settleTime"),
    closesKey("Window/closesToTray"), languageKey("Window/language"), detailsKey("Window/showsDetails"),
    systemsGroup("Systems"), yes("true"), no("false");

template <typename Table, typename Key>
QString wordOf(const Table& table, Key key) {
  return QString::fromLatin1(std::ranges::find(table, key, &Table::value_type::first)->second);
}

QString flagWord(bool flag) {
  return flag ? yes : no;
}

}  // namespace

/// Reads words of the file; what is not understood is said, and is as if it were not there.
class Settings::Reading {
 public:
  explicit Reading(const QString& file) : file_(file), stored_(file, QSettings::IniFormat) {
    if (stored_.status() != QSettings::NoError)
      qCWarning(logSettings).noquote() << file_ << "cannot be read; as if nothing had been chosen";
  }

  std::optional<QString> word(const QString& name) const {
    if (!stored_.contains(name)) return std::nullopt;
    return stored_.value(name).toString();
  }

  std::optional<AtEnd> choice(const QString& name) const {
    return understood(name, [](const QString& word) { return choiceOf(word); });
  }

  std::optional<KeepHistory> keepHistory() const {
    return understood(keepHistoryKey, [](const QString& word) { return keepHistoryOf(word); });
  }

  bool flag(const QString& name, bool usual) const {
    const auto parse = [](const QString& word) {
      return word == yes || word == no ? std::optional(word == yes) : std::nullopt;
    };
    return understood(name, parse).value_or(usual);
  }

  seconds time(const QString& name, seconds usual, seconds shortest, seconds longest) const {
    const auto parse = [&](const QString& word) {
      bool isNumber = false;
      const seconds time{word.toInt(&isNumber)};
      return isNumber && time >= shortest && time <= longest ? std::optional(time) : std::nullopt;
    };
    return understood(name, parse).value_or(usual);
  }

  QStringList namesIn(const QString& group) {
    stored_.beginGroup(group);
    QStringList names = stored_.childKeys();
    stored_.endGroup();
    return names;
  }

 private:
  template <typename Parse>
  auto understood(const QString& name, Parse parse) const -> decltype(parse(name)) {
    const auto found = word(name);
    if (!found) return std::nullopt;
    auto value = parse(*found);
    if (!value)
      qCWarning(logSettings).noquote() << file_ << "says" << name << "=" << found->simplified().left(40)
                                       << "which is not understood; as if nothing had been chosen";
    return value;
  }

  const QString& file_;
  QSettings stored_;
};

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), file_(file) {
  Reading reading(file_.path());
  for (const auto& [occasion, key] : occasionKeys)
    if (const auto choice = reading.choice(QLatin1String(key))) atEnd_[occasion] = *choice;
  asksBeforeHangUp_ = reading.flag(asksKey, false);
  showsDetails_ = reading.flag(detailsKey, false);
  limit_ = reading.time(limitKey, usualLimit, shortestLimit, longestLimit);
  settleTime_ = reading.time(settleKey, usualSettleTime, shortestSettleTime, longestSettleTime);
  for (const QString& name : reading.namesIn(systemsGroup))
    if (!reading.flag(systemsGroup + QLatin1Char('/') + name, true)) unwatched_.insert(name.toStdString());
  for (const auto& [what, key] : notifyKeys)
    if (!reading.flag(QLatin1String(key), true)) silent_.insert(what);
  closesToTray_ = reading.flag(closesKey, true);
  language_ = reading.word(languageKey).value_or(QString());
  keepHistory_ = reading.keepHistory().value_or(keepHistory_);
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
  write(asksKey, flagWord(asks));
  emit changed();
}

void Settings::setLimit(seconds limit) {
  limit = std::clamp(limit, shortestLimit, longestLimit);
  if (limit == limit_) return;
  limit_ = limit;
  write(limitKey, QString::number(limit.count()));
  emit changed();
}

void Settings::setSettleTime(seconds time) {
  time = std::clamp(time, shortestSettleTime, longestSettleTime);
  if (time == settleTime_) return;
  settleTime_ = time;
  write(settleKey, QString::number(time.count()));
  emit changed();
}

HangUpSettings Settings::hangUp() const {
  HangUpSettings settings;
  settings.limit = limit_;
  settings.settleTime = settleTime_;
  return settings;
}

void Settings::setWatches(const std::string& provider, bool watches) {
  if (watches == this->watches(provider)) return;
  if (watches)
    unwatched_.erase(provider);
  else
    unwatched_.insert(provider);
  write(systemsGroup + QLatin1Char('/') + QString::fromStdString(provider), flagWord(watches));
  emit changed();
}

void Settings::setNotifiesAbout(NotifyAbout what, bool notifies) {
  if (notifies == notifiesAbout(what)) return;
  if (notifies)
    silent_.erase(what);
  else
    silent_.insert(what);
  write(wordOf(notifyKeys, what), flagWord(notifies));
  emit changed();
}

void Settings::setClosesToTray(bool closes) {
  if (closes == closesToTray_) return;
  closesToTray_ = closes;
  write(closesKey, flagWord(closes));
  emit changed();
}

void Settings::setLanguage(const QString& language) {
  if (language == language_) return;
  language_ = language;
  write(languageKey, language);
  emit changed();
}

void Settings::setKeepHistory(KeepHistory keep) {
  if (keep == keepHistory_) return;
  keepHistory_ = keep;
  write(keepHistoryKey, wordOf(keepHistoryWords, keep));
  emit changed();
}

void Settings::setShowsDetails(bool shows) {
  if (shows == showsDetails_) return;
  showsDetails_ = shows;
  write(detailsKey, flagWord(shows));
  emit changed();
}

void Settings::write(const QString& name, const QString& word) {
  file_.write(name, word);
}

QString Settings::usualFile() {
  return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("onhook"),
                   QStringLiteral("onhook"))
      .fileName();
}

}  // namespace onhook
