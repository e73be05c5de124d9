#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <variant>

#include "core/Target.h"

namespace onhook {

/// What the journal keeps of one hang-up, and how it is written: one JSON object a file.
struct JournalEntry {
  /// Of the files that this program writes; it reads those before too. Those of a newer one are left alone.
  static constexpr int format = 2;

  Target target;
  QString name;              ///< as people knew it
  QDateTime began;           ///< by the wall clock
  QByteArray boot;           ///< QSysInfo::bootUniqueId() when it began; empty: the system has none
  bool asked = false;        ///< the native call was made; the JSON is as long with it as without
  bool forced = false;       ///< by the harder way
  bool watchedOnly = false;  ///< a former run's, looked after by another one
  /// The name of the lock that the process holds which runs it, 32 hexadecimal digits; empty: a lock of the
  /// entry's own, as format 1 had it, or nobody's.
  QString owner;

  QByteArray toJson() const;

  enum class Unreadable { broken, newer };
  /// Any bytes may come.
  static std::variant<JournalEntry, Unreadable> fromJson(const QByteArray& json);

  bool operator==(const JournalEntry&) const = default;
};

}  // namespace onhook
