#pragma once

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "app/FirstLook.h"
#include "app/linux/bus/BusCall.h"
#include "core/DialProcedure.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"
#include "ui/session/OwnSession.h"
#include "ui/session/Summary.h"
#include "ui/session/TogetherResult.h"

namespace onhook {

struct BusOptions;
class HangUpRequests;
class Wiring;

/// What stands behind the interface org.onhook.Onhook1 (resources/dbus/org.onhook.Onhook1.xml says what it
/// does; the adaptor is made of that). Its slots are called as the methods there, for the adaptor calls them
/// by name. Each is answered later: not before every system has been looked at, and never by waiting. Belongs
/// to the UI thread.
class BusObject : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_PROPERTY(QString Version READ version)
  Q_PROPERTY(QString State READ state)
  Q_PROPERTY(uint Connections READ connections)
  Q_PROPERTY(uint HangingUp READ hangingUp)

 public:
  /// Both outlive it.
  BusObject(Wiring& wiring, HangUpRequests& requests, bool practice, QObject* parent = nullptr);

  QString version() const;
  QString state() const;
  uint connections() const { return static_cast<uint>(summary_.counts().connections); }
  uint hangingUp() const { return static_cast<uint>(summary_.counts().hangingUp); }

  /// Does it when every system has been looked at, or those that do not answer have had their time.
  void whenLooked(std::function<void()> work);

 public slots:
  QList<QVariantMap> List();
  QList<QVariantMap> ListEntries();
  QString HangUp(const QString& connection, const QVariantMap& options);
  QStringList HangUpAll(const QVariantMap& options);
  QVariantMap Wait(const QString& id);
  QString Connect(const QString& entry);

 signals:
  void Changed();
  void Finished(const QString& id, const QString& outcome, const QVariantMap& details);
  void AllFinished(const QVariantMap& summary);
  void DialFinished(const QString& entry, const QString& outcome, const QVariantMap& details);
  /// The properties are others.
  void propertiesChanged();

 private:
  /// The call that is being made, to be answered later.
  BusCall takeCall();
  /// Finds out how the caller's session comes in, when every system has been looked at, and goes on with
  /// that.
  void whenKnown(const BusCall& call, std::function<void(const OwnSession&)> work);
  void hangUp(const BusCall& call, const QString& connection, const BusOptions& options,
              const OwnSession& session);
  void hangUpAll(const BusCall& call, bool yes, const OwnSession& session);
  void dial(const BusCall& call, const QString& entry);
  /// Refuses it where it would cut off the session; true when it did.
  bool refuseToCutOff(const BusCall& call, const std::vector<Target>& targets, bool yes,
                      const OwnSession& session) const;
  void compare();
  void noteStarted(const Target& target);
  void noteFinished(const HangUpResult& result);
  void noteTogether(const TogetherResult& result);
  void noteDialed(const DialEnd& end);

  Wiring& wiring_;
  HangUpRequests& requests_;
  const bool practice_;
  Summary summary_;
  FirstLook firstLook_;
  bool looked_ = false;
  std::vector<std::function<void()>> waiting_;  ///< for the first look
  std::map<Target, QString> names_;             ///< of what runs: at its end it is listed no more
  std::set<Target> forced_;                     ///< what is to be forced when it is still up
  std::map<QString, QVariantMap> ended_;        ///< by id: those that ended last
  std::vector<QString> endedOrder_;
  std::multimap<QString, BusCall> waits_;
};

}  // namespace onhook
