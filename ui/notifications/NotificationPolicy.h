#pragma once

#include <QCoreApplication>
#include <QString>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/DialProcedure.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"
#include "core/Target.h"
#include "ui/notifications/Notification.h"
#include "ui/session/EntryKey.h"

namespace onhook {

/// What is worth interrupting a person for. It is little, so that it is still read:
///
/// - a connection went down that nobody here had asked to: what ran over it has stopped, or goes another way
/// now;
/// - a connection that was hung up is back: who hung it up believes it down;
/// - a hang-up from the tray failed, or its end could not be observed: whoever asked is not looking any more,
/// and
///   would believe it down;
/// - a dialing from the tray failed, for the same reason;
/// - a hang-up from the tray that keeps down: what it did lasts, and has to be taken back somewhere;
/// - one of either took long: whoever asked has turned to something else meanwhile, and may wait for it.
///
/// Never what the person has just watched in the window, what goes down with what they hung up (that was said
/// before), and nothing about a mere watch, a link of a bundle
/// (bundles drop links by themselves), a dialing that others began, or about what a system that went away
/// takes with it. UI thread, but it only thinks.
class NotificationPolicy {
  Q_DECLARE_TR_FUNCTIONS(onhook::NotificationPolicy)

 public:
  /// What the person sees of the window.
  enum class View {
    hidden,  ///< nothing: what is asked for is asked for from the tray
    shown,   ///< it is on the screen, perhaps below others
    active   ///< it is what they work with
  };

  /// A hang-up that takes as long is not waited for with one's eyes on the tray.
  static constexpr std::chrono::seconds longTime{5};

  /// A hang-up or watch of the target begins; so it may go down.
  void noteStarted(const Target& target, View view);
  /// It has ended. `name` as people know it; `sentence` what is to be said of the outcome.
  std::optional<Notification> afterFinished(const HangUpResult& result, bool watch, const QString& name,
                                            const QString& sentence, View view);
  /// The entry is dialed from here.
  void noteDialed(const EntryKey& entry, View view);
  /// That has ended. `name` as people know it; `sentence` what is to be said of it.
  std::optional<Notification> afterDialed(const DialEnd& end, const QString& name, const QString& sentence,
                                          View view);
  /// What was hung up is back.
  static std::optional<Notification> afterComeback(const QString& name, View view);
  /// All that is listed now.
  std::optional<Notification> afterChange(const std::vector<Snapshot>& snapshots, View view);

 private:
  /// Connections that were up and went down unasked between the two lists of one system.
  QStringList dropped(const Snapshot& before, const Snapshot& now) const;
  void forgetUnlisted(const Snapshot& now);

  std::vector<Snapshot> known_;
  std::set<Target> up_;        ///< connections that were seen connected
  std::set<Target> expected_;  ///< connections that were asked to go, or watched to, and are still listed
  std::set<Target> fromTray_;  ///< hang-ups that were asked for while the window was hidden
  std::set<EntryKey> dialedFromTray_;
};

}  // namespace onhook
