#include "tests/soak/SoakTally.h"

namespace onhook::soak {

void SoakTally::complain(const QString& what) {
  if (wrong_++ < mostTold) complaints_ << what;
}

long long SoakTally::total() const {
  long long all = 0;
  for (const auto& [outcome, count] : outcomes_) all += count;
  return all;
}

QString SoakTally::outcomes() const {
  QStringList words;
  for (const auto& [outcome, count] : outcomes_) {
    const std::string_view name = toString(outcome);
    words << QStringLiteral("%1 %2")
                 .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
                 .arg(count);
  }
  return words.join(QStringLiteral(", "));
}

}  // namespace onhook::soak
