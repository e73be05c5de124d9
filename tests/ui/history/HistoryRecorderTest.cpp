#include "ui/history/HistoryRecorder.h"

#include "core/SystemRuntime.h"
#include "core/providers/simulated/SimulatedProvider.h"
#include "tests/ui/history/HistoryTest.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/history/HistoryStore.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Dialing.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"
#include "ui/session/LeftHangUps.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using test::bundle;
using test::modem;
using test::vpn;
using test::waitFor;
using testing::IsEmpty;
using testing::SizeIs;
using By = HistoryEntry::By;
using Way = HistoryEntry::Way;
using End = HistoryEntry::End;
using Event = HistoryEntry::Event;

/// One Onhook over that system, with the history of the test.
struct Onhook {
  Onhook(HistoryPlace place, std::shared_ptr<Provider> provider, By by = By::window)
      : history(*runtime, std::move(place)) {
    recorder.setAsker([by](const Target&) { return by; });
    monitor.addProvider(std::move(provider));
    EXPECT_TRUE(waitFor([&] { return monitor.complete(); }));
  }
  std::vector<HistoryEntry> read() {
    std::optional<std::vector<HistoryEntry>> answer;
    history.read({}, &history, [&](const std::vector<HistoryEntry>& entries) { answer = entries; });
    EXPECT_TRUE(waitFor([&] { return answer.has_value(); }));
    return answer.value_or(std::vector<HistoryEntry>{});
  }
  bool waitForEntries(std::size_t count) {
    return waitFor([&] { return read().size() == count; }, 10s);
  }

  std::shared_ptr<Runtime> runtime = std::make_shared<SystemRuntime>();
  ConnectionMonitor monitor{runtime};
  HangUpController controller{runtime};
  Dialing dialing{monitor, controller, runtime};
  HistoryStore history;
  HistoryRecorder recorder{monitor, controller, dialing.controller(), history, runtime};
};

class HistoryRecorderTest : public test::HistoryTest {
 protected:
  std::shared_ptr<test::FakeProvider> listing() const {
    auto provider = std::make_shared<test::FakeProvider>();
    provider->list({a_, isdn_});
    return provider;
  }

  const Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  const std::shared_ptr<test::FakeProvider> provider_ = listing();
  Onhook onhook_{place(), provider_};
};

TEST_F(HistoryRecorderTest, AHangUpWithAllThatWasKnown) {
  provider_->listEntries({});
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.find(a_.target) != nullptr; }));
  onhook_.controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(1));
  const HistoryEntry entry = onhook_.read()[0];
  EXPECT_EQ(entry.event, Event::hangUp);
  EXPECT_EQ(entry.by, By::window);
  EXPECT_EQ(entry.way, Way::hangUp);
  EXPECT_EQ(entry.end, End::confirmed);
  EXPECT_EQ(entry.name, QStringLiteral("a"));
  EXPECT_EQ(entry.kind, QStringLiteral("VPN"));
  EXPECT_EQ(entry.variant, QStringLiteral("openvpn"));
  EXPECT_EQ(entry.system, QStringLiteral("Fake system"));
  EXPECT_EQ(entry.interface, QStringLiteral("a0"));
  EXPECT_EQ(entry.device, QStringLiteral("eth0"));
  EXPECT_EQ(entry.bytesIn, 1000U);
  EXPECT_EQ(entry.bytesOut, 100U);
  ASSERT_TRUE(entry.upFor);
  EXPECT_GE(*entry.upFor, 60s);
  EXPECT_LE(entry.began, entry.ended);
  EXPECT_FALSE(entry.practice);
}

TEST_F(HistoryRecorderTest, ByTheHarderWayOrKeptDown) {
  provider_->list({test::forcible("f"), test::persistent("p")});
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.find(test::persistent("p").target) != nullptr; }));
  onhook_.controller.force(provider_, test::forcible("f").target);
  ASSERT_TRUE(waitFor([&] { return onhook_.controller.runningCount() == 0; }));
  onhook_.controller.keepDown(provider_, test::persistent("p").target);
  ASSERT_TRUE(onhook_.waitForEntries(4)) << "the two of the start went down by themselves";
  const auto entries = onhook_.read();
  EXPECT_EQ(entries[0].way, Way::keepDown);
  EXPECT_EQ(entries[1].way, Way::force);
}

TEST_F(HistoryRecorderTest, ADropIsUnasked) {
  provider_->remove(a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(1));
  const HistoryEntry entry = onhook_.read()[0];
  EXPECT_EQ(entry.event, Event::drop);
  EXPECT_EQ(entry.by, By::unasked);
  EXPECT_EQ(entry.end, End::dropped);
  EXPECT_EQ(entry.bytesIn, 1000U);
  EXPECT_GE(entry.upFor.value_or(0s), 60s);
}

TEST_F(HistoryRecorderTest, ALinkIsNamed) {
  onhook_.controller.hangUp(provider_, isdn_.links[1].target);
  ASSERT_TRUE(onhook_.waitForEntries(1));
  EXPECT_EQ(onhook_.read()[0].name, QStringLiteral("isdn"));
  EXPECT_EQ(onhook_.read()[0].link, QStringLiteral("isdn channel 2"));
  EXPECT_EQ(onhook_.read()[0].device, QStringLiteral("isdn2"));
}

TEST_F(HistoryRecorderTest, ARefusalWithTheSystemsWords) {
  provider_->onHangUp([](const Target&) {
    return Reply{Reply::Kind::refused, Error{ErrorDomain::ras, "753", "It cannot be.", "Ask."}};
  });
  onhook_.controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(1));
  const HistoryEntry entry = onhook_.read()[0];
  EXPECT_EQ(entry.end, End::refused);
  ASSERT_TRUE(entry.error);
  EXPECT_EQ(entry.error->code, "753");
  // What it does afterwards is its own.
  provider_->remove(a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(2));
  EXPECT_EQ(onhook_.read()[0].by, By::unasked);
}

TEST_F(HistoryRecorderTest, WhatGoesDownLaterWasHungUpAllTheSame) {
  provider_->onHangUp([](const Target&) { return Reply{}; });
  HangUpSettings settings;
  settings.limit = 100ms;
  onhook_.controller.setSettings(settings);
  onhook_.controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(1));
  EXPECT_EQ(onhook_.read()[0].end, End::stillUp);
  provider_->remove(a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(2));
  EXPECT_EQ(onhook_.read()[0].event, Event::drop);
  EXPECT_EQ(onhook_.read()[0].by, By::window);
  EXPECT_EQ(onhook_.read()[0].way, Way::hangUp);
}

TEST_F(HistoryRecorderTest, AWatchIsNotedWhenItsTargetGoes) {
  onhook_.controller.watch(provider_, a_.target);
  onhook_.controller.watch(provider_, isdn_.target);
  ASSERT_TRUE(waitFor([&] { return onhook_.controller.running(a_.target)->presence.stands(); }));
  onhook_.controller.giveUp(isdn_.target);
  ASSERT_TRUE(waitFor([&] { return onhook_.controller.runningCount() == 1; }));
  provider_->remove(a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(1));
  EXPECT_EQ(onhook_.read()[0].way, Way::watch);
  EXPECT_EQ(onhook_.read()[0].by, By::unasked);
  EXPECT_EQ(onhook_.read()[0].end, End::confirmed);
}

TEST_F(HistoryRecorderTest, WhatStoodOnItWentDownWithIt) {
  Connection above = vpn("above");
  above.standsOn = {isdn_.target};
  provider_->list({a_, isdn_, above});
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.find(above.target) != nullptr; }));
  provider_->onHangUp([this](const Target&) {
    provider_->list({a_});
    return Reply{};
  });
  onhook_.controller.hangUp(provider_, isdn_.target);
  ASSERT_TRUE(onhook_.waitForEntries(2));
  for (const HistoryEntry& entry : onhook_.read())
    if (entry.name == QStringLiteral("above")) {
      EXPECT_EQ(entry.with, QStringLiteral("isdn"));
      EXPECT_EQ(entry.event, Event::drop);
    }
}

TEST_F(HistoryRecorderTest, TwoOnhooksNoteOneHangUpOnce) {
  Onhook another(place(), provider_, By::tray);
  ASSERT_TRUE(waitFor([&] { return another.monitor.find(a_.target) != nullptr; }));
  another.controller.watch(provider_, a_.target);
  onhook_.controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] {
    return onhook_.controller.runningCount() + another.controller.runningCount() == 0 &&
           another.monitor.find(a_.target) == nullptr && onhook_.monitor.find(a_.target) == nullptr;
  }));
  // And one that nobody asked for.
  provider_->remove(isdn_.target);
  ASSERT_TRUE(waitFor([&] { return another.monitor.find(isdn_.target) == nullptr; }));
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.find(isdn_.target) == nullptr; }));
  onhook_.read();
  const auto entries = another.read();
  ASSERT_THAT(entries, SizeIs(2));
  EXPECT_EQ(entries[0].by, By::unasked);
  EXPECT_EQ(entries[1].by, By::window);
}

TEST_F(HistoryRecorderTest, TheOneWhoJoinsNamesTheOtherWhenThatIsKilled) {
  // Two processes, as far as the journal sees: each with a folder of its own in it.
  HangUpJournal first(*onhook_.runtime, JournalPlace::in(folder() + QStringLiteral("/j")));
  onhook_.controller.setJournal(first);
  Onhook another(place(), provider_, By::commandLine);
  HangUpJournal second(*another.runtime, JournalPlace::in(folder() + QStringLiteral("/j")));
  another.controller.setJournal(second);
  provider_->onHangUp([](const Target&) { return Reply{}; });
  onhook_.controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(a_.target) == 1; }));
  another.controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return another.controller.isWatch(a_.target); }));
  // The one that made the call notes nothing any more.
  onhook_.history.setNotes(false);
  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([&] { return another.controller.runningCount() == 0; }));
  ASSERT_TRUE(another.waitForEntries(1));
  EXPECT_EQ(another.read()[0].by, By::anotherOnhook);
  EXPECT_EQ(another.read()[0].end, End::confirmed);
  ASSERT_TRUE(waitFor([&] { return onhook_.controller.runningCount() == 0; }));
}

TEST_F(HistoryRecorderTest, WhatComesBackIsNotedWithWhatHungItUp) {
  const Connection before = modem("m");
  Connection after = before;
  after.target.connection = "id-again";
  provider_->list({before});
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.find(before.target) != nullptr; }));
  onhook_.controller.hangUp(provider_, before.target);
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.find(before.target) == nullptr; }));
  ASSERT_TRUE(waitFor([&] { return onhook_.controller.runningCount() == 0; }));
  provider_->list({after});
  EXPECT_TRUE(waitFor([&] {
    for (const HistoryEntry& entry : onhook_.read())
      if (entry.name == QStringLiteral("m")) return entry.cameBack.isValid();
    return false;
  }));
}

TEST_F(HistoryRecorderTest, DialingsAreNotedWithHowTheyEnd) {
  provider_->listEntries({test::entry("m", ConnectionKind::modem, "ttyS0"), test::entry("n")});
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.find(EntryKey{"fake", "entry-n"}) != nullptr; }));
  provider_->onDial([this](const std::string& entry) {
    if (entry == "entry-n")
      return DialResult{{}, Error{ErrorDomain::ras, "691", "Access was denied.", "Look."}};
    provider_->list({a_, isdn_, modem("m")});
    return DialResult{modem("m").target, {}};
  });
  onhook_.dialing.controller().dial(provider_, "entry-m");
  ASSERT_TRUE(onhook_.waitForEntries(1));
  onhook_.dialing.controller().dial(provider_, "entry-n");
  ASSERT_TRUE(onhook_.waitForEntries(2));
  const auto entries = onhook_.read();
  EXPECT_EQ(entries[1].event, Event::connect);
  EXPECT_EQ(entries[1].end, End::connected);
  EXPECT_EQ(entries[1].name, QStringLiteral("m"));
  EXPECT_EQ(entries[1].device, QStringLiteral("ttyS0"));
  EXPECT_EQ(entries[0].end, End::failed);
  EXPECT_EQ(entries[0].name, QStringLiteral("n"));
  EXPECT_EQ(entries[0].error.value_or(Error{}).code, "691");
}

TEST_F(HistoryRecorderTest, WhatAFormerRunLeftIsNotedAsThat) {
  const JournalPlace journalPlace = JournalPlace::in(folder() + QStringLiteral("/j"));
  {
    JournalFolder former(journalPlace);
    former.claim(a_.target, QStringLiteral("a, as it was"), false);
    former.noteAsked(a_.target);
    const Target unknown{"gone-system", "x", std::nullopt};
    former.claim(unknown, QStringLiteral("x"), true);
    former.noteAsked(unknown);
    former.leave(a_.target);
    former.leave(unknown);
  }
  HangUpJournal journal(*onhook_.runtime, journalPlace);
  onhook_.controller.setJournal(journal);
  LeftHangUps left(onhook_.monitor, onhook_.controller, journal);
  onhook_.recorder.setLeft(left);
  left.find();
  ASSERT_TRUE(waitFor([&] {
    const auto running = onhook_.controller.running(a_.target);
    return running && running->presence.stands();
  }));
  provider_->remove(a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(2));
  for (const HistoryEntry& entry : onhook_.read()) {
    EXPECT_EQ(entry.by, By::formerRun);
    EXPECT_EQ(entry.end, entry.name == QStringLiteral("x") ? End::notKnown : End::confirmed);
    EXPECT_EQ(entry.way, entry.name == QStringLiteral("x") ? Way::force : Way::hangUp);
  }
  ASSERT_TRUE(waitFor([&] { return onhook_.controller.runningCount() == 0; }));
}

TEST_F(HistoryRecorderTest, ThePracticeNetworksAreMarked) {
  SimulatedEntry one;
  one.id = one.name = "practice";
  const auto network =
      std::make_shared<SimulatedProvider>(onhook_.runtime, SimulatedScript{.entries = {one}});
  onhook_.recorder.setPractice(network->name());
  onhook_.monitor.addProvider(network);
  ASSERT_TRUE(waitFor([&] { return onhook_.monitor.snapshots().size() == 2 && onhook_.monitor.complete(); }));
  const Connection* const there = onhook_.monitor.connectionOf({network->name(), "practice"});
  ASSERT_NE(there, nullptr);
  onhook_.controller.hangUp(network, Target(there->target));
  onhook_.controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(onhook_.waitForEntries(2));
  for (const HistoryEntry& entry : onhook_.read())
    EXPECT_EQ(entry.practice, entry.name == QStringLiteral("practice"));
}

}  // namespace
}  // namespace onhook
