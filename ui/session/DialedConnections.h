#pragma once

#include <QObject>
#include <set>

#include "core/DialProcedure.h"
#include "core/Target.h"

namespace onhook {

class DialController;

/// Which connections were dialed from here, by this run of the program. Belongs to the UI thread.
class DialedConnections : public QObject {
  Q_OBJECT

 public:
  /// `dials` outlives it. Dialings that have begun before it was made are not known.
  explicit DialedConnections(const DialController& dials, QObject* parent = nullptr);

  bool has(const Target& target) const { return targets_.contains(target); }

 private:
  void noteEnd(const DialEnd& end);

  std::set<Target> targets_;  ///< a target never names another connection, so none need be taken out in time
};

}  // namespace onhook
