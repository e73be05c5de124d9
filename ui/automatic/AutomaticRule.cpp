#include "ui/automatic/AutomaticRule.h"

#include <QStringList>

namespace onhook {

namespace {

using std::chrono::minutes;

constexpr QLatin1String clockFormat("HH:mm");

std::optional<minutes> minutesOf(const QString& text, minutes longest) {
  bool isNumber = false;
  const minutes time{text.toInt(&isNumber)};
  return isNumber && time >= minutes(1) && time <= longest ? std::optional(time) : std::nullopt;
}

/// Takes what one word says into the rule; false where it is not understood.
bool take(AutomaticRule& rule, const QString& name, const QString& value) {
  if (name == QLatin1String("idle")) {
    rule.idle = minutesOf(value, AutomaticRule::longestIdle);
    return rule.idle.has_value();
  }
  if (name == QLatin1String("after")) {
    rule.after = minutesOf(value, AutomaticRule::longestUp);
    return rule.after.has_value();
  }
  if (name == QLatin1String("bytes")) {
    bool isNumber = false;
    rule.bytes = value.toULongLong(&isNumber);
    return isNumber && *rule.bytes > 0;
  }
  if (name == QLatin1String("at")) {
    rule.at = QTime::fromString(value, clockFormat);
    return rule.at->isValid();
  }
  return false;
}

}  // namespace

QString AutomaticRule::toWords() const {
  QStringList words;
  if (idle) words << QStringLiteral("idle=%1").arg(idle->count());
  if (after) words << QStringLiteral("after=%1").arg(after->count());
  if (bytes) words << QStringLiteral("bytes=%1").arg(*bytes);
  if (at) words << QStringLiteral("at=") + at->toString(clockFormat);
  return words.join(QLatin1Char(' '));
}

std::optional<AutomaticRule> AutomaticRule::fromWords(const QString& words) {
  AutomaticRule rule;
  for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const auto sign = word.indexOf(QLatin1Char('='));
    if (sign < 0 || !take(rule, word.left(sign), word.mid(sign + 1))) return std::nullopt;
  }
  return rule;
}

}  // namespace onhook
