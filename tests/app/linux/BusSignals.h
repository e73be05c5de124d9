#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QVariantList>
#include <vector>

namespace onhook::test {

/// Hears every signal of an interface on the session bus, as long as it lives.
class BusSignals : public QObject {
  Q_OBJECT

 public:
  BusSignals(const QString& service, const QString& path, const QString& interface);

  int count(const QString& name) const;
  /// The arguments of the last one of that name.
  QVariantList last(const QString& name) const;

 private slots:
  void note(const QDBusMessage& message) { heard_.push_back(message); }

 private:
  std::vector<QDBusMessage> heard_;
};

}  // namespace onhook::test
