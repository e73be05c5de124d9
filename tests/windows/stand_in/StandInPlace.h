#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/Runtime.h"
#include "core/providers/ras/RasApi.h"

namespace onhook::ras {

/// Where a stand-in is: in this program, or in a DLL in the place of the system's. Only text passes.
class StandInPlace {
 public:
  virtual ~StandInPlace() = default;
  virtual RasSystem system() = 0;
  virtual bool play(const std::string& event) = 0;
  virtual std::optional<long> ask(const std::string& question) = 0;
};

/// A stand-in that plays the script (StandInScript::toText). On Windows it is the DLL, and time is the
/// system's; elsewhere it is in this program, and time is the runtime's. One at a time in a process. Throws
/// std::runtime_error when another RAS than the stand-in is loaded.
std::unique_ptr<StandInPlace> makeStandInPlace(std::shared_ptr<Runtime> runtime, const std::string& script);

}  // namespace onhook::ras
