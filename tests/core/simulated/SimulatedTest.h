#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/HangUpProcedure.h"
#include "core/providers/simulated/SimulatedIdentity.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "tests/core/VirtualRuntime.h"

namespace onhook {

/// A practice network under virtual time. play() first.
class SimulatedTest : public testing::Test {
 protected:
  void TearDown() override {
    provider.reset();
    runtime->shutDown();
  }

  /// Starts the script and lets the first look be made.
  void play(SimulatedScript script) {
    provider = std::make_shared<SimulatedProvider>(runtime, std::move(script));
    sleep(std::chrono::milliseconds(1));
  }
  void playOne(SimulatedEntry entry) { play({.entries = {std::move(entry)}}); }

  void sleep(Duration span) { runtime->sleep(span); }

  /// The target of the connection made as the nth, counted from 1.
  static Target nth(int number) { return identity(number).target(); }
  static Target linkOf(int number, int link) { return identity(number).linkTarget(link); }

  Observer& observer() { return provider->observer(); }
  Presence presence(const Target& target) { return observer().presence(target); }
  PresenceState state(const Target& target) { return presence(target).state; }
  /// What is known after a fresh look.
  Presence look(const Target& target) {
    observer().look(target);
    sleep(std::chrono::milliseconds(1));
    return presence(target);
  }

  HangUpResult run(const Target& target, HangUpProcedure::Mode mode, const HangUpSettings& settings = {}) {
    return HangUpProcedure(provider, runtime, target, mode, settings).run({});
  }
  HangUpResult hangUp(const Target& target, const HangUpSettings& settings = {}) {
    return run(target, HangUpProcedure::Mode::hangUp, settings);
  }

  const Connection* find(const Target& target) {
    snapshot = observer().snapshot();
    for (const Connection& connection : snapshot.connections) {
      if (connection.target == target) return &connection;
    }
    return nullptr;
  }

  std::shared_ptr<VirtualRuntime> runtime = std::make_shared<VirtualRuntime>();
  std::shared_ptr<SimulatedProvider> provider;
  Snapshot snapshot;  ///< what the last find() looked through

 private:
  static SimulatedIdentity identity(int number) {
    const auto n = static_cast<std::uint32_t>(number);
    return {1000 + n, 10000 + n};
  }
};

}  // namespace onhook
