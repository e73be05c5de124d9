#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <map>

#include "ui/automatic/AutomaticRule.h"
#include "ui/session/EntryKey.h"
#include "ui/session/SettingsFile.h"

namespace onhook {

/// The rule of each entry that has one, kept in a group of its own in the file of Settings. What is not
/// understood there is left as it is, said in the log, and is as if there were no rule. Belongs to the UI
/// thread.
class AutomaticRules : public QObject {
  Q_OBJECT

 public:
  using Rules = std::map<EntryKey, AutomaticRule>;

  /// `file` as Settings takes it.
  explicit AutomaticRules(const QString& file, QObject* parent = nullptr);

  /// Without one it is empty.
  AutomaticRule of(const EntryKey& entry) const;
  /// Those that are not empty.
  const Rules& all() const { return rules_; }

  /// Holds from now on, and is written at once; an empty one takes the rule away. False where it could not be
  /// written: it holds until the program ends.
  bool set(const EntryKey& entry, const AutomaticRule& rule);

  /// Takes in from now on what other processes write there.
  void follow();

 signals:
  void changed();

 private:
  Rules read() const;
  void reread();
  void watch();

  const SettingsFile file_;
  Rules rules_;
  QFileSystemWatcher* watcher_ = nullptr;  ///< a child; null: nobody follows
};

}  // namespace onhook
