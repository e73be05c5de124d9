#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/Runtime.h"
#include "core/providers/ras/LookerState.h"
#include "core/providers/ras/PhoneBooks.h"
#include "core/providers/ras/RasCalls.h"
#include "core/providers/ras/RasProvider.h"

namespace onhook::ras {

/// Begins a dial of our own. Any thread that may block.
class Dialing {
 public:
  Dialing(std::shared_ptr<const RasCalls> calls, std::shared_ptr<LookerState> state,
          std::shared_ptr<Runtime> runtime);

  DialResult dial(const std::string& entryId, DialWith with);

 private:
  std::optional<EntryRow> findEntry(const std::string& entryId) const;
  DialResult dialWithSecrets(const EntryRow& entry);
  DialResult dialInDialog(const EntryRow& entry);
  /// RAS connections are referenced: for what is connected already RasDial may give that connection's own
  /// handle. `before`: what was listed before the call.
  std::optional<Target> whatStood(const std::vector<ConnectionRow>& before, Handle handle) const;
  /// What the dialog has connected.
  std::optional<Target> newestOf(const EntryRow& entry) const;
  DialResult failed(Dword code) const;

  const std::shared_ptr<const RasCalls> calls_;
  const std::shared_ptr<LookerState> state_;
  const std::shared_ptr<Runtime> runtime_;
  const PhoneBooks books_;
};

}  // namespace onhook::ras
