#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <vector>

namespace onhook::test {

/// A bus of the test's own, which stands for the system's while the program runs.
class PrivateSystemBus {
 public:
  /// The one; null, with a failed test, when there is no dbus-daemon. It ends with the program.
  static const PrivateSystemBus* instance();

  const QString& address() const { return address_; }

 private:
  PrivateSystemBus();
  ~PrivateSystemBus();

  QProcess daemon_;
  QString address_;
};

/// As much of logind as gives out and watches delay locks. Source: org.freedesktop.login1(5).
class FakeLogind : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
  Q_PROPERTY(qulonglong InhibitDelayMaxUSec READ longest)

 public:
  explicit FakeLogind(qulonglong longestUSec = 5'000'000);
  ~FakeLogind() override;

  qulonglong longest() const { return longest_; }

  enum class Manner { gives, refuses, isSilent };
  void setManner(Manner manner) { manner_ = manner; }
  /// Answers all that it was silent about.
  void speak();

  /// What was asked for: "what|who|why|mode".
  const QStringList& questions() const { return questions_; }
  /// How many locks are held now.
  int held();

  /// Tells everybody; as an impostor, from another place on the bus.
  void prepareForShutdown(bool comes, bool impostor = false);
  void prepareForSleep(bool comes, bool impostor = false);
  /// Both with a struct in the place of the truth value, from itself and from somebody else.
  void sayNonsense();

 public slots:
  QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                  const QString& mode);

 private:
  QDBusUnixFileDescriptor give();
  void tell(const QString& signal, const QVariant& comes, bool impostor);

  const qulonglong longest_;
  Manner manner_ = Manner::gives;
  QDBusConnection bus_;
  QDBusConnection impostor_;
  QStringList questions_;
  std::vector<QDBusMessage> unanswered_;
  std::vector<int> locks_;  ///< the reading ends
};

}  // namespace onhook::test
