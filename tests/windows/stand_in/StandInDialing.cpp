#include <algorithm>
#include <vector>

#include "tests/windows/stand_in/StandInFields.h"
#include "tests/windows/stand_in/StandInFunctions.h"

namespace onhook::ras {

namespace {

using Needs = StandInMachine::Needs;

constexpr Dword authenticationFailure = 691;  // ERROR_AUTHENTICATION_FAILURE
constexpr std::uint32_t dialEvent = 0xCCCD;   // WM_RASDIALEVENT

/// One dialing: what its thread does, from state to state.
class Dialing {
 public:
  Dialing(std::shared_ptr<StandInMachine> machine, std::uint32_t serial, Handle handle, Pointer callbackId,
          DialNotifier notifier)
      : machine_(std::move(machine)),
        serial_(serial),
        handle_(handle),
        callbackId_(callbackId),
        notifier_(notifier) {}

  /// Until it is connected, has failed, or was hung up. Gives the last error.
  Dword run(const std::vector<Dword>& states, int links, StandInSpan takes, Dword error) {
    // What never ends goes to its last state at once and stays there.
    const bool endless = takes == standInNever;
    const StandInSpan step = endless ? StandInSpan() : takes / static_cast<int>(states.size() + 1);
    for (const Dword state : states) {
      if (!reach([state](StandInWorld& world, StandInWorld::Connected& dialed) {
            world.reachState(dialed, state);
          })) {
        return hungUp();
      }
      tell(state, code::success);
      // RASDIALFUNC2: the operation is suspended while the notifier runs, so each step begins after it.
      if (!pause(step)) return hungUp();
    }
    // Where it fails, it does so in the last of its states.
    const auto finish = [error](StandInWorld& world, StandInWorld::Connected& dialed) {
      world.finishDial(dialed, error);
    };
    if (!pause(endless ? standInNever : step) || !reach(finish)) return hungUp();
    const Dword last = states.empty() ? state::openPort : states.back();
    // RASCONNSTATE: of a multilink connection each subentry is told of, then the whole.
    for (int link = 1; error == code::success && link <= links; ++link) {
      tell(state::subEntryConnected, code::success, static_cast<Dword>(link));
    }
    tell(error == code::success ? state::connected : last, error);
    return error;
  }

  /// What stood already is connected at once.
  void tellConnected() { tell(state::connected, code::success); }

 private:
  using Step = std::function<void(StandInWorld&, StandInWorld::Connected&)>;

  static bool goesOn(const StandInWorld::Connected* dialed) {
    return dialed && !dialed->requested && !dialed->ended;
  }

  /// Makes the step, unless it has been hung up meanwhile.
  bool reach(const Step& step) {
    bool reached = false;
    machine_->with([&](StandInWorld& world) {
      StandInWorld::Connected* const dialed = world.bySerial(serial_);
      reached = goesOn(dialed);
      if (reached) step(world, *dialed);
    });
    return reached;
  }

  bool pause(StandInSpan span) {
    TimePoint until{};
    machine_->with([&](StandInWorld& world) { until = standInLater(world.clock(), span); });
    bool hungUp = false;
    const bool waited = machine_->waitUntil(
        [&](StandInWorld& world) {
          hungUp = !goesOn(world.bySerial(serial_));
          return hungUp || world.clock() >= until;
        },
        until);
    return waited && !hungUp;
  }

  Dword hungUp() {
    bool tells = false;
    machine_->with([&](StandInWorld& world) { tells = world.script().notifierHearsHangUp; });
    if (tells) tell(state::disconnected, code::userDisconnected);
    return code::userDisconnected;
  }

  /// RASDIALFUNC2: once it returns zero it is called no more.
  void tell(Dword state, Dword error, Dword link = 1) {
    if (!notifier_) return;
    const Dword goOn = notifier_(callbackId_, link, handle_, dialEvent, state, error, 0);
    if (goOn == 0) notifier_ = nullptr;
  }

  const std::shared_ptr<StandInMachine> machine_;
  const std::uint32_t serial_;
  const Handle handle_;
  const Pointer callbackId_;
  DialNotifier notifier_;
};

}  // namespace

// RasDial: with a notifier it returns at once, and the connection is dialed in the background; without one it
// returns when it is connected or has failed. Where it gives a handle, that has to be hung up even after an
// error ("Disconnecting"). The variable for the handle has to be null before.
Dword StandInFunctions::dial(const Wide* phoneBook, DialParams* params, Dword notifierType,
                             DialNotifier notifier, Handle* connection) const {
  std::uint32_t serial = 0;
  std::vector<Dword> states;
  StandInSpan takes{};
  Dword ends = code::success;
  int links = 0;
  bool stoodBefore = false;
  const Dword result = machine_->call("RasDial", Needs::service, [&](StandInWorld& world) -> Dword {
    if (!params || !connection || *connection) return code::invalidParameter;
    if (notifier && notifierType != dialNotifierType) return code::invalidParameter;
    if (!isAmong(params->size, world.script().paramsSizes)) return code::invalidSize;
    std::string name = fieldText(params->entryName);
    // RASDIALPARAMS: without an entry's name the number is dialed.
    if (name.empty()) name = "." + fieldText(params->phoneNumber);
    const auto index = world.findEntry(name, givenText(phoneBook));
    if (!index) return code::cannotFindPhoneBookEntry;
    const StandInEntry& entry = world.script().entries[*index];
    if (entry.dialReturns != code::success && !entry.dialReturnsHandle) return entry.dialReturns;
    const StandInWorld::Dialed dialed = world.beginDial(*index);
    if (dialed.code != code::success) return dialed.code;
    *connection = dialed.connection->handle;
    stoodBefore = dialed.shared;
    if (entry.dialReturns != code::success) {
      world.finishDial(*dialed.connection, entry.dialReturns);
      return entry.dialReturns;
    }
    serial = dialed.connection->serial;
    states = entry.dialStates;
    links = static_cast<int>(entry.links.size());
    takes = entry.dialTakes;
    const bool noSecret = !entry.hasPassword && fieldText(params->password).empty();
    ends = noSecret ? authenticationFailure : entry.dialFails;
    return code::success;
  });
  if (result != code::success) return result;
  Dialing dialing(machine_, serial, *connection, params->callbackId, notifier);
  if (!notifier) return stoodBefore ? code::success : dialing.run(states, links, takes, ends);
  machine_->launch([dialing, states, links, takes, ends, stoodBefore]() mutable {
    if (stoodBefore) {
      dialing.tellConnected();
    } else {
      dialing.run(states, links, takes, ends);
    }
  });
  return code::success;
}

// RasDialDlg: TRUE when it has connected; else FALSE, and dwError is the error, or 0 when the user cancelled.
// RASDIALDLG: a wrong dwSize is ERROR_INVALID_SIZE.
Bool StandInFunctions::dialDialog(const Wide* phoneBook, const Wide* name, DialDialog* info) const {
  if (!info) return 0;
  std::size_t index = 0;
  StandInSpan takes{};
  info->error = machine_->call("RasDialDlg", Needs::service, [&](StandInWorld& world) -> Dword {
    if (info->size != sizeof(DialDialog)) return code::invalidSize;
    const auto found = world.findEntry(givenText(name), givenText(phoneBook));
    if (!found) return code::cannotFindPhoneBookEntry;
    index = *found;
    takes = world.script().entries[index].dialogTakes;
    return code::success;
  });
  if (info->error != code::success) return 0;
  machine_->blockFor(takes);
  Bool connected = 0;
  machine_->with([&](StandInWorld& world) {
    const StandInEntry& entry = world.script().entries[index];
    connected = entry.dialog == StandInEntry::Dialog::connects ? 1 : 0;
    if (connected) world.dialByOther(index);
    if (entry.dialog == StandInEntry::Dialog::fails) info->error = entry.dialogError;
  });
  return connected;
}

}  // namespace onhook::ras
