#include "ui/history/HistoryWords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onhook::historywords {

namespace {

using Event = HistoryEntry::Event;
using By = HistoryEntry::By;
using Way = HistoryEntry::Way;
using End = HistoryEntry::End;

constexpr std::array events{std::pair{Event::hangUp, "hang-up"}, std::pair{Event::drop, "drop"},
                            std::pair{Event::connect, "connect"}};
constexpr std::array bys{std::pair{By::window, "window"},
                         std::pair{By::tray, "tray"},
                         std::pair{By::commandLine, "command line"},
                         std::pair{By::bus, "bus"},
                         std::pair{By::automatic, "automatic"},
                         std::pair{By::atEnd, "at end"},
                         std::pair{By::formerRun, "former run"},
                         std::pair{By::anotherOnhook, "another onhook"},
                         std::pair{By::unasked, "unasked"}};
constexpr std::array ways{std::pair{Way::none, "none"}, std::pair{Way::hangUp, "hang-up"},
                          std::pair{Way::force, "force"}, std::pair{Way::keepDown, "keep-down"},
                          std::pair{Way::watch, "watch"}};
// Of hang-ups and dialings: core's own words.
constexpr std::array ends{
    std::pair{End::confirmed, "confirmed"}, std::pair{End::alreadyGone, "already gone"},
    std::pair{End::settled, "settled"},     std::pair{End::stillUp, "still up"},
    std::pair{End::refused, "refused"},     std::pair{End::providerLost, "provider lost"},
    std::pair{End::givenUp, "given up"},    std::pair{End::notKnown, "not known"},
    std::pair{End::dropped, "dropped"},     std::pair{End::connected, "connected"},
    std::pair{End::failed, "failed"},       std::pair{End::timedOut, "timed out"}};
constexpr std::array domains{std::pair{ErrorDomain::ras, "ras"}, std::pair{ErrorDomain::windows, "windows"},
                             std::pair{ErrorDomain::networkManager, "networkmanager"},
                             std::pair{ErrorDomain::posix, "posix"},
                             std::pair{ErrorDomain::onhook, "onhook"}};

template <class Table, class Value>
QString wordIn(const Table& table, Value value) {
  return QString::fromLatin1(std::ranges::find(table, value, &Table::value_type::first)->second);
}

template <class Table, class Value>
Value valueIn(const Table& table, const QString& word, Value otherwise) {
  const auto found =
      std::ranges::find_if(table, [&word](const auto& one) { return word == QLatin1String(one.second); });
  return found == table.end() ? otherwise : found->first;
}

}  // namespace

QString of(Event event) {
  return wordIn(events, event);
}

QString of(By by) {
  return wordIn(bys, by);
}

QString of(Way way) {
  return wordIn(ways, way);
}

QString of(End end) {
  return wordIn(ends, end);
}

QString of(ErrorDomain domain) {
  return wordIn(domains, domain);
}

Event eventOf(const QString& word) {
  return valueIn(events, word, Event::hangUp);
}

By byOf(const QString& word) {
  return valueIn(bys, word, By::unasked);
}

Way wayOf(const QString& word) {
  return valueIn(ways, word, Way::none);
}

End endOf(const QString& word) {
  return valueIn(ends, word, End::notKnown);
}

ErrorDomain domainOf(const QString& word) {
  return valueIn(domains, word, ErrorDomain::onhook);
}

}  // namespace onhook::historywords
