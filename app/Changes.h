#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/Snapshot.h"
#include "ui/session/ConnectionLists.h"

namespace onhook {

/// One thing that differs between two looks at the systems.
struct Change {
  enum class Kind {
    appeared,
    changed,  ///< its state, or what is told about its state
    gone,
    reached,    ///< a system can be seen (again)
    notReached  ///< a system cannot be seen
  };
  Kind kind = Kind::appeared;
  std::string provider;
  Target target;                                 ///< of the connection or of the link
  std::shared_ptr<const Connection> connection;  ///< as it is now, or was last; null: it is of a system
  bool cameBack = false;                         ///< it appeared anew after it had gone: set by Returns
};

/// What happened between `before` and `after`, systems first, in the order they are listed. A connection that
/// appears or goes stands for its links.
std::vector<Change> changesBetween(const std::vector<Snapshot>& before, const std::vector<Snapshot>& after);
/// The same of what a monitor has told.
std::vector<Change> changesIn(const ListChanges& changes);

}  // namespace onhook
