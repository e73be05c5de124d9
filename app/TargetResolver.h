#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/Snapshot.h"
#include "core/Target.h"

namespace onhook {

/// What one TARGET of the command line means.
struct Resolution {
  enum class Kind {
    found,
    notFound,
    stale,       ///< an id whose connection is no longer listed; it is never acted on
    ambiguous,   ///< `candidates` are the ones that it may mean
    unreachable  ///< an id of a system that cannot be reached now
  };
  Kind kind = Kind::notFound;
  Target target;                   ///< with `found`
  std::vector<Target> candidates;  ///< with `ambiguous`
};

/// Finds out what people and scripts mean. Looks at nothing but the snapshots it was given, which outlive it.
class TargetResolver {
 public:
  explicit TargetResolver(const std::vector<Snapshot>& snapshots) : snapshots_(snapshots) {}

  /// `text` is an id (of a connection or a link), else a name or an interface, written exactly so.
  Resolution resolve(const std::string& text) const;

  /// All connections there are.
  std::vector<Target> all() const;

  /// The connection that the target is, or is a link of; null when it is not listed.
  const Connection* connectionOf(const Target& target) const;

 private:
  std::optional<Resolution> resolveId(const std::string& text) const;

  const std::vector<Snapshot>& snapshots_;
};

/// The list without what is there twice and without links of a bundle that is in it too: its hang-up takes
/// them in.
std::vector<Target> withoutRepeats(const std::vector<Target>& targets);

}  // namespace onhook
