#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "core/Error.h"
#include "core/Reply.h"
#include "core/providers/networkmanager/Bus.h"
#include "core/providers/networkmanager/World.h"

namespace onhook::networkmanager {

/// The conversation with NetworkManager: asks for all it shows, keeps that up to date from its signals, hangs
/// up and dials. One thread; every callback is called from process().
class Client {
 public:
  enum class Change {
    details,  ///< something is new
    pieces,   ///< ...that may come with new processes: a state, an object, a name on the bus
    ending,   ///< an active connection's object is about to be dropped: what it names has to be noted now
    owner     ///< NetworkManager went, came, or was replaced: all it said is void until the next refresh()
  };
  enum class Result {
    answered,
    absent,  ///< nobody has NetworkManager's name
    failed   ///< it answered with an error
  };
  /// What became of a request to dial.
  struct Activation {
    std::string path;                  ///< the active connection's object path
    std::string errorName, errorText;  ///< with an error: D-Bus's name of it; then there is no path
  };
  using ChangeCallback = std::function<void(Change)>;
  using RefreshCallback = std::function<void(Result, std::optional<Error>)>;

  Client(std::string address, bool dropEvents, ChangeCallback changed);

  /// Connects to the bus where it is not connected. An errno number when nothing is there, else 0.
  int connect();
  /// Ends the connection, and all it said is void. Calls that wait for an answer never get one.
  void disconnect();
  /// nullptr: not connected.
  Bus* bus() const { return bus_.get(); }

  /// Asks afresh for everything. `done` is called once, when the last answer is there, unless it is
  /// cancelled.
  void refresh(RefreshCallback done);
  void cancelRefresh();

  /// Asks something trivial and waits for as long as it takes: whatever comes back shows that NetworkManager
  /// answers again. One at a time.
  void ping(std::function<void()> answered);
  bool isPinging() const { return pinging_; }

  /// Makes the native call. `done` is called once, but for disconnect().
  void deactivate(const std::string& path, Duration timeout, std::function<void(Reply)> done);

  /// Tells NetworkManager whether it may connect the device (object path) by itself (Device.Autoconnect).
  /// `done` is called once, but for disconnect().
  void setAutoconnect(const std::string& device, bool may, Duration timeout, std::function<void(Reply)> done);

  /// Asks for the profile to be dialed. `done` is called once, but for disconnect().
  void activate(const std::string& profile, const std::string& device, Duration timeout,
                std::function<void(Activation)> done);

  const ServiceState& state() const { return state_; }

 private:
  void listen();
  void onNameOwnerChanged(sd_bus_message& message);
  void onInterfaces(sd_bus_message& message);
  void onPropertiesChanged(sd_bus_message& message);
  void onActiveState(sd_bus_message& message);
  void onVpnState(sd_bus_message& message);
  void onDeviceState(sd_bus_message& message);
  void onPermissions(const Bus::Answer& answer);
  void setOwner(const std::string& owner);

  void request(Message call, Duration timeout, std::function<void(Reply)> done);
  void beginRefresh();
  void ask(Message message, Bus::AnswerCallback handler, Duration timeout = Duration::max());
  void askOwner();
  void askObjects();
  void askPermissions();
  void finishRefresh();
  void fetchProfiles(bool inRefresh);
  void fetchProfile(const std::string& path, bool inRefresh);
  void noteBeginnings();
  void dropOldProfiles();

  const std::string address_;
  const bool dropEvents_;
  const ChangeCallback changed_;
  std::unique_ptr<Bus> bus_;
  ServiceState state_;
  bool permissionKnown_ = false;
  bool permissionAwaited_ = false;  ///< asked for outside of any refresh
  bool pinging_ = false;

  RefreshCallback done_;             ///< none: no refresh is under way
  std::set<std::uint64_t> pending_;  ///< its calls
  Result result_ = Result::answered;
  std::optional<Error> error_;
  int attempts_ = 0;
};

}  // namespace onhook::networkmanager
