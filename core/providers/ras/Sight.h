#pragma once

#include "core/providers/ras/RasCalls.h"

namespace onhook::ras {

/// What one look saw of a connection.
struct Sight {
  Dword listCode = code::success;  ///< of the enumeration; success: the next two are known
  bool listed = false;             ///< it is enumerated, under the same identity
  bool handleIsAnothers = false;   ///< its handle is enumerated under another identity
  Answer<StatusRow> status;        ///< of its handle
};

enum class Standing {
  stands,
  gone,
  hidden  ///< nothing tells
};

/// Whether the connection stands.
///
/// RasHangUp's documentation, Remarks: a hang-up is complete when RasGetConnectStatus answers invalid handle.
/// The status has no LUID, so a handle's value that is used again answers success: that is told by an
/// enumeration that shows the handle under another identity. An enumeration that does not show the connection
/// at all tells nothing: none does before it is connected (RasEnumConnections, Remarks), and none has to
/// while it ends.
Standing standingOf(const Sight& sight);

/// One link: what RasGetSubEntryHandle answered for it, and what its whole bundle does. 618, port not open:
/// it has ended, as that function's page says; RasGetConnectStatus may not tell (Remarks).
Standing linkStandingOf(Dword subEntryCode, Standing bundle);

/// The states in which RAS is still dialing.
bool isDialing(Dword state);

/// What a dialing connection does now, for people: "authenticating"; empty where nothing is known.
std::string phaseText(Dword state);

}  // namespace onhook::ras
