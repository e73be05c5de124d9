#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/Runtime.h"
#include "core/providers/ras/RasApi.h"
#include "tests/windows/stand_in/StandInPlace.h"
#include "tests/windows/stand_in/StandInScript.h"

namespace onhook::ras {

/// A stand-in for Windows RAS, and the truth about what is behind it. The same tests use it everywhere: on
/// Windows it is the DLL with its functions loaded as the program loads them, elsewhere a table of functions
/// over the same world. When it is destroyed every call that still blocks in it ends.
class StandIn {
 public:
  StandIn(std::shared_ptr<Runtime> runtime, const StandInScript& script);
  StandIn(const StandIn&) = delete;
  StandIn& operator=(const StandIn&) = delete;

  /// RAS as a provider gets it.
  RasSystem system();

  /// The number of the newest connection of an entry: no other has it, nor will.
  std::uint32_t newest(const std::string& entry);
  /// The truth: that connection, or that link of it (from 1), has not really ended.
  bool standsReally(std::uint32_t connection, int link = 0);
  bool standsReally(const std::string& entry, int link = 0) { return standsReally(newest(entry), link); }
  /// How many calls of RasHangUp were aimed at exactly that.
  int hangUps(std::uint32_t connection, int link = 0);
  int hangUps(const std::string& entry, int link = 0) { return hangUps(newest(entry), link); }
  /// How many handles of links RasGetSubEntryHandle has handed out.
  int linkHandlesOut();
  /// How often a function was called: "RasEnumConnections", without the W.
  int calls(const std::string& function);

  /// Makes something happen now that is no call of RAS (standInPlay has the list). Throws
  /// std::invalid_argument for what cannot happen.
  void play(const std::string& event);

 private:
  int ask(const std::string& question);

  const StandInScript script_;
  const std::unique_ptr<StandInPlace> place_;
};

}  // namespace onhook::ras
