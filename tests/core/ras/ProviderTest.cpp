#include "tests/core/ras/ProviderTest.h"

#include <algorithm>
#include <utility>

#include "tests/core/ras/AheadRuntime.h"

namespace onhook {

RasProviderTest::~RasProviderTest() {
  provider.reset();
  standIn.reset();
  time.shutDown();
}

void RasProviderTest::start(const ras::StandInScript& script) {
  standIn.emplace(time.runtime(), script);
  provider = std::make_shared<RasProvider>(time.runtime(), standIn->system());
  ASSERT_TRUE(eventually([&] { return snapshot().look > 0; }));
}

void RasProviderTest::startWith(std::vector<ras::StandInEntry> entries) {
  ras::StandInScript script;
  script.entries = std::move(entries);
  start(script);
}

Snapshot RasProviderTest::lookedAt() {
  const auto number = observer().lookAtAll();
  EXPECT_TRUE(eventually([&] { return snapshot().look >= number; }));
  return snapshot();
}

Presence RasProviderTest::lookedAt(const Target& target) {
  const auto number = observer().look(target);
  EXPECT_TRUE(eventually([&] { return observer().presence(target).look >= number; }));
  return observer().presence(target);
}

std::optional<Connection> RasProviderTest::shown(const std::string& name) {
  for (const Connection& connection : snapshot().connections) {
    if (connection.name == name) return connection;
  }
  return std::nullopt;
}

Connection RasProviderTest::waitFor(const std::string& name,
                                    const std::function<bool(const Connection&)>& isRight) {
  std::optional<Connection> found;
  EXPECT_TRUE(eventually([&] {
    found = shown(name);
    return found && isRight(*found);
  })) << name;
  return found.value_or(Connection{});
}

bool RasProviderTest::leavesList(const std::string& name) {
  return eventually([&] { return !shown(name); });
}

std::vector<std::string> RasProviderTest::names() {
  std::vector<std::string> names;
  for (const Connection& connection : snapshot().connections) names.push_back(connection.name);
  std::sort(names.begin(), names.end());
  return names;
}

HangUpResult RasProviderTest::hangUp(const Target& target) {
  return run(target, HangUpProcedure::Mode::hangUp);
}

HangUpResult RasProviderTest::watch(const Target& target) {
  return run(target, HangUpProcedure::Mode::watch);
}

HangUpResult RasProviderTest::run(const Target& target, HangUpProcedure::Mode mode) {
  return HangUpProcedure(provider, time.runtime(), target, mode).run({});
}

HangUpResult RasProviderTest::hangUpToTheLimit(const Target& target,
                                               const std::function<bool(const HangUpProgress&)>& isTime) {
  const auto runtime = std::make_shared<AheadRuntime>(time.runtime());
  const HangUpSettings settings;
  bool passed = false;
  return HangUpProcedure(provider, runtime, target, HangUpProcedure::Mode::hangUp, settings)
      .run([&](const HangUpProgress& news) {
        if (passed || !isTime(news)) return;
        passed = true;
        runtime->setAhead(settings.limit);
      });
}

std::shared_ptr<BackgroundReply> RasProviderTest::hangUpInBackground(const Target& target) {
  const auto reply = std::make_shared<BackgroundReply>();
  time.runtime()->launch([reply, target, one = provider] { reply->set(one->actor().hangUp(target)); });
  return reply;
}

std::string RasProviderTest::entryId(const std::string& name) {
  std::string id;
  EXPECT_TRUE(eventually([&] {
    for (const Entry& entry : snapshot().entries) {
      if (entry.name == name) id = entry.id;
    }
    return !id.empty();
  })) << name;
  return id;
}

DialResult RasProviderTest::dial(const std::string& name, DialWith with) {
  return provider->actor().dial(entryId(name), with);
}

}  // namespace onhook
