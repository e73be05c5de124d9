#pragma once

#include <string>
#include <string_view>

#include "core/Connection.h"
#include "core/Error.h"

namespace onhook::networkmanager {

/// Why NetworkManager did not begin to dial, with what to do where that is known.
Error toDialError(std::string_view name, std::string_view message, ConnectionKind kind);

Error noSuchEntry();
/// The same profile has a row in the list.
Error alreadyThere(const std::string& name, ConnectionState state);
/// What it would be dialed on carries another connection; `by` is that one's name.
Error deviceInUse(const std::string& device, const std::string& by);
/// An interface has the name that the tunnel shall have.
Error tunnelNameTaken(const std::string& tunnel);

}  // namespace onhook::networkmanager
