#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace onhook {

/// Where a history is.
struct HistoryPlace {
  QString file;     ///< its folder is made when needed; empty: in memory, for as long as it lives
  QByteArray boot;  ///< of the machine; empty: the system has none

  /// That folder's, of this boot of this machine.
  static HistoryPlace in(const QString& folder);
};

/// Which entries are wanted.
struct HistoryQuery {
  QDateTime since;  ///< that ended then or later; invalid: all
  int limit = 0;    ///< the newest so many; 0: all
};

/// What the person is to be told of the history's file.
struct HistoryTrouble {
  enum class Kind {
    setAside,    ///< it was broken, is kept under the name in `detail`, and a new one was begun
    newer,       ///< it is a newer program's, and is left alone
    notRead,     ///< it cannot be read
    notWritten,  ///< it cannot be written; what is to be noted waits, until the program ends
    notSaved     ///< what was exported could not be written
  };
  Kind kind = Kind::notRead;
  QString file;
  QString detail;  ///< the system's words

  bool operator==(const HistoryTrouble&) const = default;
};

}  // namespace onhook
