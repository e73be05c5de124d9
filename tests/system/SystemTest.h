#pragma once

#include <gmock/gmock.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/providers/networkmanager/NetworkManagerProvider.h"
#include "tests/system/lab/Dial.h"
#include "tests/system/lab/HangUp.h"
#include "tests/system/lab/Interfaces.h"
#include "tests/system/lab/Lab.h"

namespace onhook {

/// A test of the NetworkManager provider and core's procedure against the real NetworkManager.
class SystemTest : public testing::Test {
 protected:
  using Mode = HangUpProcedure::Mode;

  void TearDown() override;

  /// Starts the provider, as it finds the lab now.
  void startProvider(NetworkManagerOptions options = {});

  /// What the provider lists now.
  std::vector<Connection> rows() const { return provider->observer().snapshot().connections; }
  std::optional<Connection> row(const std::string& name) const;
  bool listed(const Target& target) const;
  /// The row of this name, once it is in this state; throws when that does not come.
  Connection waitForRow(const std::string& name, ConnectionState state = ConnectionState::connected) const;

  /// The entry of this name, once it is listed; throws when that does not come.
  Entry waitForEntry(const std::string& name) const;
  /// Waits until the row of this name is being dialed and is at this point (Connection::stateDetail).
  Connection waitForPhase(const std::string& name, const std::string& phase) const;

  /// Hangs up and waits for the outcome.
  HangUpResult hangUp(const Target& target, Duration limit = std::chrono::seconds(30));
  /// Only watches, as after "keep waiting".
  HangUpResult watch(const Target& target, Duration limit = std::chrono::seconds(30));
  HangUpSettings settings(Duration limit) const;

  /// Lab, VPN "office" over tunc0, provider: its row.
  Connection startWithTunnel(const std::string& configuration = {}, NetworkManagerOptions options = {});

  std::optional<lab::Lab> lab;
  std::shared_ptr<Provider> provider;
};

/// The same of a dialing: "failed: CODE: TEXT".
std::string describe(const DialEnd& end);

/// What a result says, for messages and matching: "still up: interface tunc0 still up; CODE: TEXT".
std::string describe(const HangUpResult& result);

}  // namespace onhook
