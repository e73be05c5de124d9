#pragma once

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/providers/ras/RasTypes.h"
#include "tests/windows/stand_in/StandInEntry.h"

namespace onhook::ras {

/// A span in which RAS does not do as it should. Counted from the start, or from the first RasHangUp.
struct StandInOutage {
  enum class Kind {
    away,              ///< the service is gone: whatever needs it answers `code`
    enumerationFails,  ///< only RasEnumConnections answers `code`
    frozen             ///< calls block until it is over
  };
  Kind kind = Kind::away;
  bool afterHangUp = false;
  StandInSpan from{};
  StandInSpan until = standInNever;
  Dword code = 1722;  ///< RPC_S_SERVER_UNAVAILABLE

  bool operator==(const StandInOutage&) const = default;
};

/// RAS as it shall be: a plain value. By default it is as the documentation says. Where that is silent, a
/// member says which of the possible it is: the default is the likelier, and everything has to survive both.
struct StandInScript {
  std::vector<StandInEntry> entries = {};
  std::vector<StandInOutage> outages = {};

  // What there is of it.
  Dword loadError = code::success;        ///< the library cannot even be loaded
  std::vector<std::string> missing = {};  ///< functions that it does not have: "RasGetProjectionInfoEx"
  StandInSpan callTakes{};                ///< how long RasEnumConnections and RasGetConnectStatus take

  // The structures' sizes that it knows. Any other is answered with 632.
  std::vector<Dword> rowSizes{std::begin(connectionSizes), std::end(connectionSizes)};
  std::vector<Dword> statusRowSizes{std::begin(statusSizes), std::end(statusSizes)};
  std::vector<Dword> entryRowSizes{std::begin(entrySizes), std::end(entrySizes)};
  std::vector<Dword> paramsSizes{std::begin(dialParamsSizes), std::end(dialParamsSizes)};

  // Where the documentation is silent.
  bool listsHalfClosed = true;               ///< what is on its way down is still enumerated
  bool listsEachLink = false;                ///< a bundle is enumerated once for each link that is connected
  bool halfClosedSaysConnected = false;      ///< its status says so too, instead of "disconnected"
  Dword halfClosedLinkCode = code::success;  ///< what its links' query answers meanwhile
  Dword hangUpAgain = code::alreadyDisconnecting;  ///< a second RasHangUp while it is on its way down
  bool linkStatusTellsEnd = false;     ///< the status of a link's handle is 6 once that link has ended
  bool newLinkHandleEachTime = false;  ///< RasGetSubEntryHandle's values differ from call to call
  bool singleHasSubEntry = true;       ///< a connection without links has one: itself
  bool handlesUsedAgain = false;       ///< what comes next gets the handle of what ended last, dials too
  bool sameLuidWhenReused = false;     ///< a handle used again has the LUID of what it named before
  bool dialingAgainShares = true;      ///< RasDial for what is connected gives the same one, referenced
  bool notifierHearsHangUp = false;    ///< a dial's notifier is told of the hang-up: disconnected, 631
  bool emptyListIsTooSmall = false;    ///< with nothing to list, the question for the size answers 603 too
  Dword portBusyCode = 602;            ///< what dialing too early answers, for good (or 633)

  // What may go wrong with it.
  bool statusNeverEnds = false;  ///< RasGetConnectStatus says "connected" for any handle for ever
  bool notificationsLost = false;
  StandInSpan notificationsLate{};
  Dword notificationCode = code::success;  ///< RasConnectionNotification refuses with this
  int growTimes = 0;  ///< so often a connection comes up between the question for the size and the next call
  Dword errorTextRoom = 0;  ///< RasGetErrorString wants room for at least so many characters
  Dword errorTextTooSmall = code::insufficientBuffer;
  int lieCount = 0;                      ///< added to every count of rows
  std::optional<Dword> lieBytes = {};    ///< what is answered as the bytes needed
  std::optional<Dword> lieRowSize = {};  ///< what each row says that it is in size
  bool lieUnterminated = false;          ///< no text in a structure has its end

  bool operator==(const StandInScript&) const = default;

  /// What crosses the DLL's boundary, and what a file says for a whole program: sections "[system]",
  /// "[outage]", "[entry]" and "[link]" (of the entry before it) with "member = value"; spans in milliseconds
  /// or "never". Only what differs from the default is written.
  std::string toText() const;
  /// None when the text is not of that form; `problem` then says where.
  static std::optional<StandInScript> parse(std::string_view text, std::string& problem);
};

}  // namespace onhook::ras
