#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QStringList>
#include <QVariantMap>
#include <vector>

namespace onhook::test {

/// A desktop's service for notifications that notes what it is asked for, as long as it lives.
class FakeService : public QDBusVirtualObject {
 public:
  struct Notify {
    QString app;
    uint replaces = 0;
    QString icon, title, text;
    QStringList actions;
    QVariantMap hints;
    uint id = 0;  ///< what was answered
  };

  explicit FakeService(const QStringList& capabilities);
  ~FakeService() override;

  /// Nothing is answered any more, as if it were frozen.
  void freeze() { frozen_ = true; }
  /// The person presses a button, or the whole ("default").
  void press(uint id, const QString& action);
  /// It went by itself.
  void expire(uint id);
  /// Any signal of the service's, also with what does not belong into it.
  void send(const char* signal, const QVariantList& arguments);

  QString introspect(const QString&) const override { return {}; }
  bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

  std::vector<Notify> shown;
  std::vector<uint> closed;

 private:
  QDBusConnection bus_;
  const QStringList capabilities_;
  bool frozen_ = false;
  uint lastId_ = 40;
};

}  // namespace onhook::test
