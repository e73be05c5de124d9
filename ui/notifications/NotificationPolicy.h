#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/DialProcedure.h"
#include "core/HangUpResult.h"
#include "core/Snapshot.h"
#include "core/Target.h"
#include "ui/notifications/Notification.h"
#include "ui/session/ConnectionLists.h"
#include "ui/session/EntryKey.h"
#include "ui/session/TogetherResult.h"

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
/// - one of either takes or took long: whoever asked has turned to something else meanwhile, and may wait for
/// it, or be about to close the lid;
/// - of several that were hung up as one only the sum, for the same reasons;
/// - a connection is about to be hung up by itself, and has been: who works with it must be able to refuse,
/// and to
///   know afterwards why it is gone.
///
/// Never what the person has just watched in the window, what goes down with what they hung up (that was said
/// before), and nothing about a mere watch, a link of a bundle
/// (bundles drop links by themselves), a dialing that others began, or about what a system that went away
/// takes with it. What was told and is no longer so is taken back: a screen that says "still up" of what is
/// down is the lie that this program is against. UI thread, but it only thinks.
class NotificationPolicy {
  Q_DECLARE_TR_FUNCTIONS(onhook::NotificationPolicy)

 public:
  /// What the person sees of the window.
  enum class View {
    hidden,  ///< nothing: what is asked for is asked for from the tray
    shown,   ///< it is on the screen, perhaps below others
    active   ///< it is what they work with
  };
  enum class Sort {
    alone,     ///< a hang-up by itself
    together,  ///< one of several that are told as one
    watch      ///< nothing was asked for
  };

  /// A hang-up that takes as long is not waited for with one's eyes on the tray.
  static constexpr std::chrono::seconds longTime{5};

  /// A hang-up or watch of the target begins; so it may go down.
  void noteStarted(const Target& target, View view);
  /// It has run for `longTime`, and still does.
  std::optional<Notification> afterLong(const HangUpProgress& progress, Sort sort, const QString& name,
                                        View view);
  /// It has ended. `name` as people know it; `sentence` what is to be said of the outcome.
  std::optional<Notification> afterFinished(const HangUpResult& result, Sort sort, const QString& name,
                                            const QString& sentence, View view);
  /// It is hung up by itself in a minute; `sentence` says why.
  std::optional<Notification> beforeAutomatic(const Target& target, const QString& name,
                                              const QString& sentence, View view);
  /// That is not so any more.
  void afterAutomaticWarning(const Target& target);
  /// It is hung up by itself now; `sentence` says why.
  void noteAutomatic(const Target& target, const QString& sentence);
  /// Several are hung up as one.
  void noteTogether(View view);
  /// These of `count` have run for `longTime`, and still do.
  std::optional<Notification> afterLongTogether(const QStringList& names, int count, View view);
  /// All of them have ended.
  std::optional<Notification> afterTogether(const TogetherResult& result, View view);
  /// The entry is dialed from here.
  void noteDialed(const EntryKey& entry, View view);
  /// That has ended. `name` as people know it; `sentence` what is to be said of it.
  std::optional<Notification> afterDialed(const DialEnd& end, const QString& name, const QString& sentence,
                                          View view);
  /// What was hung up is back.
  std::optional<Notification> afterComeback(const Target& target, const QString& name, View view);
  /// All that is listed now.
  std::optional<Notification> afterChange(const ListChanges& changes, View view);
  std::optional<Notification> afterChange(const std::vector<Snapshot>& snapshots, View view);

  /// The keys of what was told and is no longer so; each once.
  QStringList takeUntrue();

 private:
  /// For how long what was told is so.
  struct Told {
    std::vector<Target> whileListed;    ///< any of these; none: that does not matter
    std::optional<EntryKey> whileDown;  ///< none: that does not matter
    std::optional<Target> former;  ///< with `whileDown`: what is down, which may be listed for a moment yet
  };

  static QString stillSentence(const QString& name, const HangUpProgress& progress);
  std::optional<Notification> tell(Notification notification, Told told);
  void takeBack(const QString& key);
  void takeBackUntrue();
  /// Connections that were up and went down unasked between the two lists of one system.
  bool isDropped(const Connection& gone, const ListChanges& changes) const;
  std::optional<Notification> toldOfDrops(const std::vector<Connection>& dropped);
  void noteUp(const Connection& connection);
  void forgetUnlisted(const ListChanges& changes);
  const Connection* find(const Target& target) const;
  bool mayBeListed(const Target& target) const;
  bool isUp(const EntryKey& entry, const std::optional<Target>& former) const;
  bool canDial(const EntryKey& entry) const;
  std::vector<Notification::Action> choicesAfter(const HangUpResult& result) const;

  std::shared_ptr<const ConnectionLists> known_ = std::make_shared<ConnectionLists>(std::vector<Snapshot>());
  std::set<Target> up_;        ///< connections that were seen connected
  std::set<Target> expected_;  ///< connections that were asked to go, or watched to, and are still listed
  std::set<Target> fromTray_;  ///< hang-ups that were asked for while the window was hidden
  std::map<Target, QString> automatic_;  ///< hung up by themselves, and why
  std::set<EntryKey> dialedFromTray_;
  bool togetherFromTray_ = false;
  std::map<QString, Told> told_;
  QStringList untrue_;
};

}  // namespace onhook
