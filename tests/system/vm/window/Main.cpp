// vm_window NAME [LINK] [--quit|--leave]: the program's window, with a person at its keyboard (WindowDriver),
// who waits for the outcome, quits as soon as they have hung up, or leaves it running. Exits with 0 when
// there was what the person waited for, or a reason why nothing could be asked, and the program ended well.
#include <QApplication>
#include <QTimer>
#include <cstdio>
#include <string>

#include "app/EarlyFonts.h"
#include "app/EarlySystems.h"
#include "app/RunWindow.h"
#include "app/ShutdownSignals.h"
#include "tests/system/vm/window/WindowDriver.h"
#include "ui/session/Settings.h"

int main(int argc, char** argv) {
  using namespace onhook;
  QStringList words;
  for (int i = 1; i < argc; ++i) words += QString::fromLocal8Bit(argv[i]);
  using Then = WindowDriver::Then;
  Then then = Then::read;
  if (words.removeOne(QStringLiteral("--quit"))) then = Then::quit;
  if (words.removeOne(QStringLiteral("--leave"))) then = Then::leave;
  if (words.isEmpty() || words.size() > 2) {
    std::fputs("vm_window: NAME [LINK] [--quit|--leave]\n", stderr);
    return 2;
  }
  ShutdownSignals::block();
  const EarlyFonts fonts;
  Settings settings;
  EarlySystems systems([&settings](const std::string& name) { return settings.watches(name); });
  int count = 1;
  const QApplication application(count, argv);
  WindowDriver person(words.value(0), words.value(1), then);
  // As soon as its event loop runs.
  QTimer::singleShot(0, &application, [&person] { person.run(); });
  const ExitCode ended = runWindow({}, settings, fonts, systems);
  return ended == ExitCode::done && person.succeeded() ? 0 : 1;
}
