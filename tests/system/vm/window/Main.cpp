// vm_window NAME [LINK]: the program's window, with a person at its keyboard (WindowDriver). Exits with 0
// when there was an outcome, or a reason why nothing could be asked.
#include <QApplication>
#include <QTimer>
#include <cstdio>

#include "app/RunWindow.h"
#include "app/ShutdownSignals.h"
#include "tests/system/vm/window/WindowDriver.h"

int main(int argc, char** argv) {
  using namespace onhook;
  if (argc < 2) {
    std::fputs("vm_window: NAME [LINK]\n", stderr);
    return 2;
  }
  ShutdownSignals::block();
  int count = 1;
  const QApplication application(count, argv);
  WindowDriver person(QString::fromLocal8Bit(argv[1]),
                      argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
  // As soon as its event loop runs.
  QTimer::singleShot(0, &application, [&person] { person.run(); });
  const ExitCode ended = runWindow({});
  return ended == ExitCode::done && person.succeeded() ? 0 : 1;
}
