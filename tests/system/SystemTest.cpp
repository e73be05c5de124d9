#include "tests/system/SystemTest.h"

#include <iostream>
#include <stdexcept>

#include "tests/system/lab/Eventually.h"

namespace onhook {

void SystemTest::TearDown() {
  if (HasFailure() && provider) {
    for (const Connection& connection : rows()) {
      std::cout << "listed: " << connection.target.toString() << ' ' << connection.name << ' '
                << toString(connection.state) << '\n';
    }
  }
  provider.reset();
  if (HasFailure()) std::cout << "NetworkManager's log:\n" << lab::NetworkManagerDaemon::log();
}

void SystemTest::startProvider(NetworkManagerOptions options) {
  provider = std::make_shared<NetworkManagerProvider>(std::move(options));
}

std::optional<Connection> SystemTest::row(const std::string& name) const {
  for (Connection& connection : rows()) {
    if (connection.name == name) return std::move(connection);
  }
  return std::nullopt;
}

bool SystemTest::listed(const Target& target) const {
  for (const Connection& connection : rows()) {
    if (connection.target == target) return true;
  }
  return false;
}

Connection SystemTest::waitForRow(const std::string& name, ConnectionState state) const {
  std::optional<Connection> found;
  const bool came = lab::eventually([&] {
    found = row(name);
    return found && found->state == state;
  });
  if (!came) {
    throw std::runtime_error("the list does not show " + name + " as " + std::string(toString(state)) +
                             (found ? ", but as " + std::string(toString(found->state)) : ""));
  }
  return *found;
}

Entry SystemTest::waitForEntry(const std::string& name) const {
  std::optional<Entry> found;
  const auto listed = [&] {
    for (const Entry& entry : provider->observer().snapshot().entries) {
      if (entry.name == name) found = entry;
    }
    return found.has_value();
  };
  if (!lab::eventually(listed)) throw std::runtime_error("there is no entry " + name);
  return *found;
}

Connection SystemTest::waitForPhase(const std::string& name, const std::string& phase) const {
  std::optional<Connection> found;
  const bool came = lab::eventually([&] {
    found = row(name);
    return found && found->state == ConnectionState::dialing && found->stateDetail == phase;
  });
  if (!came) throw std::runtime_error(name + " does not come to: " + phase);
  return *found;
}

HangUpSettings SystemTest::settings(Duration limit) const {
  HangUpSettings settings;
  settings.limit = limit;
  return settings;
}

HangUpResult SystemTest::hangUp(const Target& target, Duration limit) {
  return lab::HangUp(provider, target, Mode::hangUp, settings(limit)).result();
}

HangUpResult SystemTest::watch(const Target& target, Duration limit) {
  return lab::HangUp(provider, target, Mode::watch, settings(limit)).result();
}

Connection SystemTest::startWithTunnel(const std::string& configuration, NetworkManagerOptions options) {
  lab.emplace(configuration);
  lab->addVpn();
  lab->up("office");
  startProvider(std::move(options));
  return waitForRow("office");
}

std::string describe(const DialEnd& end) {
  std::string text(toString(end.outcome));
  if (end.error) text += ": " + end.error->code + ": " + end.error->text + " (" + end.error->advice + ')';
  return text;
}

std::string describe(const HangUpResult& result) {
  std::string text(toString(result.outcome));
  if (const std::string standing = whatStillStands(result.presence); !standing.empty())
    text += ": " + standing;
  if (result.error) text += "; " + result.error->code + ": " + result.error->text;
  return text;
}

}  // namespace onhook
