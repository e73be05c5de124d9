#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "core/Time.h"
#include "core/providers/ras/RasTypes.h"

namespace onhook::ras {

/// A span in a script: milliseconds, or never.
using StandInSpan = std::chrono::milliseconds;
inline constexpr StandInSpan standInNever = StandInSpan::max();

/// The instant so long after another; TimePoint::max() for never.
constexpr TimePoint standInLater(TimePoint from, StandInSpan span) {
  return span == standInNever ? TimePoint::max() : from + span;
}

/// What happens when a connection or a link is hung up.
struct StandInHangUp {
  StandInSpan takes = std::chrono::seconds(1);  ///< from the request until it is really gone
  StandInSpan callTakes{};                      ///< how long RasHangUp itself blocks (a custom dialer's may)
  Dword code = code::success;          ///< what RasHangUp answers; with an error it stands on, unless...
  bool endsAllTheSame = false;         ///< ...it ends all the same
  Dword hidesBehind = code::success;   ///< from the request on every query for it answers this, after its end
                                       ///< too; a connection is then no longer enumerated either
  bool leavesList = false;             ///< from the request on it is no longer enumerated
  StandInSpan heldFor = standInNever;  ///< with references: the other programs let go so long after our call

  bool operator==(const StandInHangUp&) const = default;
};

/// One link of a multilink entry. Its number is its place in StandInEntry::links, from 1.
struct StandInLink {
  std::string deviceType = "modem";
  std::string deviceName = {};
  std::string phoneNumber = {};
  bool connected = true;  ///< false: not among those that are dialed at first
  StandInHangUp hangUp = {};
  StandInSpan vanishesAfter = standInNever;   ///< ends by itself, counted from when the connection came up
  StandInSpan comesBackAfter = standInNever;  ///< is dialed again under its index, so long after its end
  Dword queryCode = code::success;            ///< what RasGetSubEntryHandle always answers for it
  std::uint64_t bytesInPerSecond = 0, bytesOutPerSecond = 0;

  bool operator==(const StandInLink&) const = default;
};

/// One entry of a phone book, and how the connections behave that are dialed from it.
struct StandInEntry {
  enum class Start {
    connected,  ///< one of it stands at the start
    idle        ///< none, until it is dialed
  };
  enum class Dialog { connects, cancels, fails };

  std::string name = {};
  /// Empty: dialed without an entry. Its name is then "." and the number, and it is in no phone book.
  std::string phoneBook = "C:\\Users\\anna\\rasphone.pbk";
  bool allUsers = false;
  Dword type = entryType::vpn;
  std::string deviceType = "vpn";
  std::string deviceName = "WAN Miniport (IKEv2)";
  std::string phoneNumber = {};
  std::string port = {};  ///< what two entries cannot use at once; empty: one of its own
  std::string customDialDll = {};
  std::string prerequisiteEntry = {};  ///< what is to be dialed first, of the same phone book
  Dword options = 0, options2 = 0, vpnStrategy = 0;
  std::vector<StandInLink> links = {};

  Start start = Start::connected;
  int references = 1;  ///< how many programs have dialed what stands at the start
  StandInHangUp hangUp = {};
  StandInSpan vanishesAfter = standInNever;      ///< ends by itself, counted from when it came up
  StandInSpan othersHangUpAfter = standInNever;  ///< another program hangs it up; it then takes hangUp.takes
  StandInSpan comesBackAfter = standInNever;     ///< is up again as a new connection, so long after its end
  std::string handleReusedBy = {};    ///< the entry that comes up under the same handle right after the end
  Dword statusCode = code::success;   ///< what RasGetConnectStatus answers while it stands
  Dword statusError = code::success;  ///< the error inside of the status structure while it stands

  std::string userName = "anna";
  bool hasPassword = true;  ///< one is saved; without it dialing fails with 691
  StandInSpan dialTakes = std::chrono::seconds(2);
  /// The states that the dialing goes through, one after the other in equal steps, before it is connected.
  std::vector<Dword> dialStates = {state::openPort,           state::portOpened,   state::connectDevice,
                                   state::deviceConnected,    state::authenticate, state::authenticated,
                                   state::allDevicesConnected};
  Dword dialFails = code::success;    ///< the dialing ends with this instead
  Dword dialReturns = code::success;  ///< RasDial itself answers this...
  bool dialReturnsHandle = false;     ///< ...and gives a handle all the same, which has to be hung up
  Dialog dialog = Dialog::connects;
  Dword dialogError = code::success;  ///< with `fails`
  StandInSpan dialogTakes = std::chrono::seconds(3);

  std::string address = {};   ///< "10.0.0.2"; empty: none is told
  bool ikev2 = false;         ///< not by PPP: RasGetProjectionInfo knows nothing of it
  Dword propertiesExtra = 0;  ///< bytes behind the entry's properties (its alternate numbers)
  StandInSpan upFor{};        ///< how long it has been up at the start
  std::uint64_t bytesInPerSecond = 0, bytesOutPerSecond = 0;

  bool operator==(const StandInEntry&) const = default;
};

}  // namespace onhook::ras
