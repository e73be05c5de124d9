#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

namespace onhook::networkmanager {

/// Why an active connection ended.
struct EndReason {
  /// Whose numbers `code` is one of.
  enum class Of {
    active,  ///< NMActiveConnectionStateReason; a VPN's reasons have the same numbers
    device   ///< NMDeviceStateReason
  };
  Of of = Of::active;
  std::uint64_t code = 0;
  bool secretsSent = false;  ///< a VPN's: it had gone on to connect before it asked for secrets again

  /// Somebody hung it up: it did not fail.
  bool byRequest() const;
  bool operator==(const EndReason&) const = default;
};

/// What NetworkManager's signals told of its active connections: how far they came, and why they ended.
/// Afterwards it cannot be asked. By object path; only the newest are remembered. One thread.
///
/// Source: NetworkManager's D-Bus API, types NMActiveConnectionStateReason and NMDeviceStateReason.
class ActiveHistory {
 public:
  /// It has begun, and is heard from here on: InterfacesAdded, or found before it connects.
  void began(const std::string& path);
  /// Connection.Active.StateChanged.
  void activeChanged(const std::string& path, std::uint64_t state, std::uint64_t reason);
  /// VPN.Connection.VpnStateChanged.
  void vpnChanged(const std::string& path, std::uint64_t state, std::uint64_t reason);
  /// Device.StateChanged of the device that the active connection at `path` uses.
  void deviceChanged(const std::string& path, std::uint64_t state, std::uint64_t reason);

  /// None: it has not ended, or nobody was heard to say why.
  std::optional<EndReason> of(const std::string& path) const;
  /// A VPN that was heard from its beginning, and whose plug-in was never asked to connect.
  bool neverConnected(const std::string& path) const;
  void clear() { *this = {}; }

 private:
  struct Heard {
    std::optional<std::uint64_t> active, device;
    bool fromItsBeginning = false;
    bool connecting = false, secretsSent = false;  ///< a VPN's
    bool usesDevice = false;                       ///< its device has begun with it
  };
  Heard& heardOf(const std::string& path);

  std::map<std::string, Heard> heard_;
  std::deque<std::string> order_;  ///< oldest first
};

}  // namespace onhook::networkmanager
