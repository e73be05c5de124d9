#include "ui/session/HangUpJournal.h"

#include <QSignalSpy>
#include <chrono>

#include "core/SystemRuntime.h"
#include "tests/ui/session/ControllerLog.h"
#include "tests/ui/session/journal/JournalTest.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/ThreadlessRuntime.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Wording.h"

namespace onhook {
namespace {

using test::waitFor;
using testing::IsEmpty;
using testing::SizeIs;

/// A controller with a journal, as one process has them.
struct Process {
  explicit Process(const JournalPlace& place)
      : journal(*runtime, place), controller(runtime), log(controller) {
    journal.setNaming([](const Target& target) {
      return QStringLiteral("name of ") + QString::fromStdString(target.connection);
    });
    controller.setJournal(journal);
  }

  std::shared_ptr<Runtime> runtime = std::make_shared<SystemRuntime>();
  HangUpJournal journal;
  HangUpController controller;
  test::ControllerLog log;
};

class HangUpJournalTest : public test::JournalTest {
 protected:
  HangUpJournalTest() {
    provider_->list({a_, isdn_});
    provider_->onHangUp([](const Target&) { return Reply{}; });
  }

  bool wasAsked(const Target& target) {
    return waitFor([&] { return provider_->hangUps(target) == 1; });
  }
  bool notesAsked(const Target& target) const {
    const QStringList entries = files().filter(QStringLiteral(".json"));
    if (entries.size() != 1) return false;
    const auto read = JournalEntry::fromJson(contents(folder() + QLatin1Char('/') + entries.front()));
    const auto* const entry = std::get_if<JournalEntry>(&read);
    return entry && entry->target == target && entry->asked;
  }
  static bool joined(const Process& process, const Target& target) {
    return waitFor([&] {
      const auto running = process.controller.running(target);
      return running && running->byAnother;
    });
  }

  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  std::unique_ptr<Process> first_ = std::make_unique<Process>(place());
  std::unique_ptr<Process> second_ = std::make_unique<Process>(place());
};

TEST_F(HangUpJournalTest, AnEndIsNotedAfterItIsToldAndBeforeAnythingNew) {
  HangUpJournal& journal = first_->journal;
  const auto entries = [this] { return files().filter(QStringLiteral(".json")); };
  ASSERT_TRUE(journal.admission(a_.target, false)());
  ASSERT_THAT(entries(), SizeIs(1));
  journal.end(a_.target);
  EXPECT_THAT(entries(), SizeIs(1)) << "first it is told";
  EXPECT_TRUE(waitFor([&] { return entries().isEmpty(); }));

  ASSERT_TRUE(journal.admission(a_.target, false)());
  journal.end(a_.target);
  ASSERT_TRUE(journal.admission(a_.target, false)());
  test::letPass(std::chrono::milliseconds(50));
  EXPECT_THAT(entries(), SizeIs(1)) << "the new one's, which the old one's end leaves alone";
  journal.end(a_.target);
  first_.reset();
  EXPECT_THAT(entries(), IsEmpty()) << "noted at the process' end at the latest";
}

TEST_F(HangUpJournalTest, TheSecondProcessJoinsAndBothTellTheOutcome) {
  first_->controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  second_->controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(joined(*second_, a_.target));
  EXPECT_TRUE(second_->controller.isWatch(a_.target)) << "the quitting need not wait for it";
  const auto running = second_->controller.running(a_.target);
  EXPECT_TRUE(wording::progressSentence(*running, true)
                  .startsWith(QStringLiteral("another Onhook is hanging it up, ")))
      << wording::progressSentence(*running, true).toStdString();
  EXPECT_FALSE(first_->controller.isWatch(a_.target));

  provider_->remove(a_.target);
  for (Process* const process : {first_.get(), second_.get()}) {
    ASSERT_TRUE(waitFor([&] { return process->log.finished(a_.target) == 1; }));
    EXPECT_EQ(process->log.lastOutcome(a_.target), Outcome::confirmed);
  }
  EXPECT_FALSE(second_->log.results().back().asked);
  EXPECT_EQ(provider_->hangUps(a_.target), 1);
  EXPECT_TRUE(waitFor([&] { return files().isEmpty(); }));
}

TEST_F(HangUpJournalTest, ALinkJoinsItsBundlesInAnotherProcess) {
  first_->controller.hangUp(provider_, isdn_.target);
  ASSERT_TRUE(wasAsked(isdn_.target));
  second_->controller.hangUp(provider_, link1_);
  ASSERT_TRUE(joined(*second_, link1_));
  provider_->remove(isdn_.target);
  ASSERT_TRUE(waitFor([&] { return second_->log.finished(link1_) == 1; }));
  EXPECT_EQ(provider_->hangUps(link1_), 0);
}

TEST_F(HangUpJournalTest, AskedForAgainItIsAskedOnceTheOtherHasEnded) {
  first_->controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  second_->controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(joined(*second_, a_.target));
  first_->controller.giveUp(a_.target);
  ASSERT_TRUE(waitFor([&] { return first_->log.finished(a_.target) == 1; }));
  ASSERT_TRUE(waitFor([&] { return files().isEmpty(); }));

  second_->controller.hangUp(provider_, a_.target);
  EXPECT_TRUE(waitFor([&] { return provider_->hangUps(a_.target) == 2; }));
  EXPECT_EQ(second_->log.started(a_.target), 1) << "the watch went on as a hang-up";
}

TEST_F(HangUpJournalTest, ForceIsTakenAllTheSame) {
  provider_->onForce([](const Target&) { return Reply{}; });
  first_->controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  second_->controller.force(provider_, a_.target);
  EXPECT_TRUE(waitFor([&] { return provider_->forces(a_.target) == 1; }));
}

TEST_F(HangUpJournalTest, AWatchIsNotNoted) {
  first_->controller.watch(provider_, a_.target);
  ASSERT_TRUE(waitFor([&] { return !first_->log.progress().empty(); }));
  second_->controller.hangUp(provider_, a_.target);
  EXPECT_TRUE(wasAsked(a_.target));
}

TEST_F(HangUpJournalTest, WhatIsGivenUpIsForgottenAndWhatIsLeftIsNot) {
  first_->controller.hangUp(provider_, a_.target);
  first_->controller.hangUp(provider_, isdn_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  ASSERT_TRUE(wasAsked(isdn_.target));
  first_->controller.giveUp(a_.target);
  ASSERT_TRUE(waitFor([&] { return first_->log.finished(a_.target) == 1; }));
  first_->controller.leaveAll();
  ASSERT_TRUE(waitFor([&] { return first_->log.finished(isdn_.target) == 1; }));
  EXPECT_EQ(first_->log.lastOutcome(isdn_.target), Outcome::givenUp);
  first_.reset();

  const auto found = left();
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].entry.target, isdn_.target);
  EXPECT_EQ(found[0].entry.name, QStringLiteral("name of id-isdn"));
  EXPECT_TRUE(found[0].entry.asked);
}

TEST_F(HangUpJournalTest, WhatRunsWhenTheProgramEndsIsLeft) {
  first_->controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  EXPECT_THAT(left(), IsEmpty());
  first_.reset();
  EXPECT_THAT(left(), SizeIs(1));
}

TEST_F(HangUpJournalTest, AnOutcomeThatComesInTheLastMomentCounts) {
  first_->controller.hangUp(provider_, a_.target);
  ASSERT_TRUE(wasAsked(a_.target));
  QObject::connect(&first_->controller, &HangUpController::progress, &first_->controller,
                   [&] { first_->controller.leaveAll(); });
  provider_->remove(a_.target);
  ASSERT_TRUE(waitFor([&] { return first_->log.finished(a_.target) == 1; }));
  const Outcome outcome = first_->log.lastOutcome(a_.target);
  first_.reset();
  EXPECT_THAT(left(), SizeIs(outcome == Outcome::givenUp ? 1 : 0));
}

TEST_F(HangUpJournalTest, WithoutAThreadNobodyWaitsAndWhatRunsIsNotedWhenItTriesAgain) {
  test::ThreadlessRuntime machine;
  HangUpJournal journal(machine, place());
  const auto admission = journal.admission(a_.target, false);
  EXPECT_TRUE(admission());
  journal.noteAsked(a_.target);
  EXPECT_TRUE(journal.admission(isdn_.target, false)());
  journal.end(isdn_.target);
  journal.tryAgain();
  test::letPass(std::chrono::milliseconds(50));
  EXPECT_FALSE(QDir(folder()).exists());

  machine.haveThreads();
  journal.tryAgain();
  EXPECT_TRUE(waitFor([&] { return notesAsked(a_.target); }));
  EXPECT_THAT(files().filter(QStringLiteral(".json")), SizeIs(1));
  second_->controller.hangUp(provider_, a_.target);
  EXPECT_TRUE(joined(*second_, a_.target));
  journal.end(a_.target);
  EXPECT_TRUE(waitFor([&] { return files().filter(QStringLiteral(".json")).isEmpty(); }));
}

TEST_F(HangUpJournalTest, TheNextHangUpBringsTheThreadAndFindsWhatOthersDoAndLeft) {
  first_->controller.hangUp(provider_, isdn_.target);
  ASSERT_TRUE(wasAsked(isdn_.target));
  first_.reset();
  second_->controller.hangUp(provider_, isdn_.target);
  ASSERT_TRUE(waitFor([&] { return provider_->hangUps(isdn_.target) == 2; }));

  test::ThreadlessRuntime machine;
  HangUpJournal journal(machine, place());
  const QSignalSpy left(&journal, &HangUpJournal::leftFound), others(&journal, &HangUpJournal::othersFound);
  journal.findLeft();
  journal.watchOthers();
  machine.haveThreads();
  EXPECT_EQ(left.count() + others.count(), 0);
  EXPECT_TRUE(journal.admission(a_.target, false)());
  EXPECT_TRUE(waitFor([&] { return left.count() == 1 && others.count() > 0; }));
  const auto found = others[0][0].value<std::vector<JournalEntry>>();
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].target, isdn_.target);
}

TEST_F(HangUpJournalTest, ManyAtOnce) {
  std::vector<Connection> many;
  for (int number = 0; number < 60; ++number) many.push_back(test::vpn("v" + std::to_string(number)));
  provider_->list(many);
  for (const Connection& one : many) first_->controller.hangUp(provider_, one.target);
  for (const Connection& one : many) second_->controller.hangUp(provider_, one.target);
  ASSERT_TRUE(waitFor([&] {
    return std::ranges::all_of(many,
                               [&](const Connection& one) { return provider_->hangUps(one.target) >= 1; });
  }));
  provider_->list({});
  ASSERT_TRUE(
      waitFor([&] { return first_->controller.runningCount() + second_->controller.runningCount() == 0; }));
  EXPECT_TRUE(waitFor([&] { return files().isEmpty(); }));
}

}  // namespace
}  // namespace onhook
