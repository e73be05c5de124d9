// hanging_up FOLDER PHASE: hangs up the connection "a" of a fake system, with a journal in that folder,
// prints the phase when it is reached, and waits to be killed.
#include <QCoreApplication>
#include <iostream>
#include <string>
#include <thread>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "ui/session/HangUpController.h"
#include "ui/session/HangUpJournal.h"

using namespace onhook;
using namespace std::chrono_literals;

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const std::string phase = argv[2];
  const auto reached = [&phase] { std::cout << phase << std::endl; };

  const auto runtime = std::make_shared<SystemRuntime>();
  HangUpJournal journal(*runtime, JournalPlace::in(QString::fromLocal8Bit(argv[1])));
  journal.setNaming([](const Target&) { return QStringLiteral("Office"); });
  HangUpController controller(runtime);
  controller.setJournal(journal);

  const Connection a = test::vpn("a");
  const auto provider = std::make_shared<test::FakeProvider>();
  provider->list({a});
  provider->onHangUp([&](const Target& target) {
    if (phase == "asked") {
      reached();
      std::this_thread::sleep_for(1h);
    }
    if (phase == "going-down")
      provider->setPresence(target, Presence{PresenceState::goingDown, a.evidence, 0, false, std::nullopt});
    if (phase == "down") provider->remove(target);
    return Reply{};
  });
  HangUpSettings settings;
  if (phase == "still-up") settings.limit = 100ms;
  controller.setSettings(settings);
  QObject::connect(&controller, &HangUpController::progress, [&](const HangUpProgress& news) {
    if (phase == "answered" && news.answered) reached();
    if (phase == "going-down" && news.presence.state == PresenceState::goingDown) reached();
  });
  QObject::connect(&controller, &HangUpController::finished, [&](const HangUpResult&) {
    if (phase == "still-up" || phase == "down" || phase == "given-up") reached();
  });

  if (phase == "before-asked") provider->blockEveryCall(1h, std::thread::id());
  controller.hangUp(provider, a.target);
  if (phase == "before-asked") reached();
  if (phase == "given-up") controller.giveUp(a.target);
  if (phase == "left") {
    controller.leaveAll();
    QObject::connect(&controller, &HangUpController::finished, [&](const HangUpResult&) { reached(); });
  }
  return QCoreApplication::exec();
}
