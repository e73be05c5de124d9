#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/DialProcedure.h"
#include "core/HangUpResult.h"
#include "core/Runtime.h"
#include "core/Snapshot.h"
#include "ui/history/HistoryEntry.h"
#include "ui/history/SeenConnections.h"
#include "ui/session/EntryKey.h"

namespace onhook {

class ConnectionMonitor;
class DialController;
class HangUpController;
class HistoryStore;
class LeftHangUps;
struct LeftHangUp;

/// Notes in the history how hang-ups, watches and dialings end, which connections go down without, and what
/// comes back. Belongs to the UI thread.
///
/// Not noted is what changes nothing: a watch that ends while its target stands, waiting that ends before
/// anything was asked, a link that leaves its bundle by itself; and what goes with a system that went away,
/// for nobody saw how it ended.
class HistoryRecorder : public QObject {
  Q_OBJECT

 public:
  /// Who asks for what starts now.
  using Asker = std::function<HistoryEntry::By(const Target& target)>;

  /// All outlive it, or are kept.
  HistoryRecorder(ConnectionMonitor& monitor, const HangUpController& controller, const DialController& dials,
                  HistoryStore& store, std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);

  /// Without, it is the window. Must not block.
  void setAsker(Asker asker) { asker_ = std::move(asker); }
  /// The next hang-up of the target from here is for that one, whatever the asker says.
  void announce(const Target& target, HistoryEntry::By by);
  /// The provider of that name is no real one.
  void setPractice(std::string provider) { practice_ = std::move(provider); }
  /// What a former run left is noted as such. It outlives this.
  void setLeft(const LeftHangUps& left);

 private:
  using By = HistoryEntry::By;
  using Way = HistoryEntry::Way;

  /// Who asked for something, and how.
  struct Asked {
    By by = By::unasked;
    Way way = Way::none;
  };
  struct Running {
    QDateTime began;
    Asked asked;
    bool watch = false;
    HistoryEntry facts;  ///< by its end it may be listed no more
    TimePoint asOf;      ///< when they were so
  };

  void noteStarted(const Target& target);
  void noteProgress(const HangUpProgress& news);
  void noteFinished(const HangUpResult& result);
  void noteChanged();
  /// Of what is being hung up of that connection.
  void renewFacts(const Target& whole);
  void noteDialEnd(const DialEnd& end);
  void noteLost(const LeftHangUp& left);
  void noteComeback(const Target& target);
  void noteDrop(const SeenConnections::Gone& gone);

  By asker(const Target& target) const { return asker_ ? asker_(target) : By::window; }
  Asked askedNow(const Target& target);
  /// What is known of the target at this moment.
  HistoryEntry factsOf(const Target& target) const;
  /// What a target takes with it when it goes down, and what that is called.
  void expectWith(const Target& target, const QString& name);
  void stopExpecting(const Target& target);

  ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  HistoryStore& store_;
  const std::shared_ptr<Runtime> runtime_;
  const LeftHangUps* left_ = nullptr;
  Asker asker_;
  std::string practice_;
  const QByteArray run_;  ///< stands for the boot where each process has identities of its own

  SeenConnections seen_;
  std::map<Target, Running> running_;
  std::map<Target, Asked> asked_;   ///< hang-ups from here that ended while their target stood
  std::map<Target, QString> with_;  ///< what goes down with something else, and with what
  std::map<Target, By> announced_;
  std::set<Target> ended_;  ///< what is noted as down while it is still listed
  std::map<EntryKey, std::pair<QDateTime, By>> dialing_;
};

}  // namespace onhook
