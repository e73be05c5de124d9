#pragma once

#include <cstdint>

namespace onhook::networkmanager::deviceState {

/// Values of NMDeviceState, as a device's property State has them (NetworkManager's D-Bus interface reference).
constexpr std::uint64_t disconnected = 30;   ///< ready, and free; what is below is not in use either
constexpr std::uint64_t deactivating = 110;  ///< what it was used for is being ended
constexpr std::uint64_t failed = 120;        ///< what it was used for has failed

}  // namespace onhook::networkmanager::deviceState
