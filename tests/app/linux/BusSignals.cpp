#include "tests/app/linux/BusSignals.h"

#include <algorithm>

namespace onhook::test {

BusSignals::BusSignals(const QString& service, const QString& path, const QString& interface) {
  for (const char* const name : {"Changed", "Finished", "AllFinished", "DialFinished"})
    QDBusConnection::sessionBus().connect(service, path, interface, QString::fromLatin1(name), this,
                                          SLOT(note(QDBusMessage)));
}

int BusSignals::count(const QString& name) const {
  return static_cast<int>(
      std::ranges::count_if(heard_, [&name](const QDBusMessage& one) { return one.member() == name; }));
}

QVariantList BusSignals::last(const QString& name) const {
  for (auto one = heard_.rbegin(); one != heard_.rend(); ++one)
    if (one->member() == name) return one->arguments();
  return {};
}

}  // namespace onhook::test
