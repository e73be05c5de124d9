#pragma once

#include <cstdint>
#include <string>

namespace onhook {

/// What a person can do about a RAS code (600 and up, raserror.h) or Windows system code (below 600,
/// winerror.h): one or two plain sentences of our own, never the system's text again. Empty for a code that
/// few people meet. Any thread; the text lives as long as the program.
///
/// Here and not in a provider, for the practice network speaks RAS's codes too. Source of the codes'
/// meanings: "Routing and Remote Access Error Codes" and "System Error Codes", Microsoft's Windows
/// documentation, and its pages on troubleshooting remote access connections.
std::string rasAdvice(std::uint32_t code);

}  // namespace onhook
