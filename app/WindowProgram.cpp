#include "app/WindowProgram.h"

#include <QApplication>

#include "app/Display.h"
#include "app/EarlyFonts.h"
#include "app/EarlyStart.h"
#include "app/EarlySystems.h"
#include "app/FrozenSessionBus.h"
#include "app/Heap.h"
#include "app/Logging.h"
#include "app/PaintThreads.h"
#include "app/RunWindow.h"
#include "app/StandardStream.h"
#include "core/NoThread.h"
#include "resources/translations/Translations.h"
#include "ui/session/Settings.h"
#include "ui/session/Wording.h"

namespace onhook {

ExitCode runWindowProgram(Logging& logging, const Options& options, char* name) {
  heap::keepTogether();
  // The arguments are ours; Qt gets the program's name alone.
  int count = 1;
  char* words[] = {name, nullptr};
  if (!hasDisplay()) {
    const QCoreApplication application(count, words);
    const Translations translations;
    StandardStream::errors().write(noDisplayAdvice());
    return ExitCode::failed;
  }
  if (!keepPaintThreads()) {
    const QCoreApplication application(count, words);
    const Translations translations;
    StandardStream::errors().write("onhook: " + wording::errorText(noThread()).toStdString() + '\n');
    return ExitCode::failed;
  }
  leaveFrozenSessionBus();
  const EarlyFonts fonts;
  Settings settings;
  EarlySystems systems(
      [&](const std::string& system) { return !options.practice && settings.watches(system); });
  // A display that is named and cannot be opened is fatal inside QApplication.
  logging.adviseOnFatal(noDisplayAdvice(), static_cast<int>(ExitCode::failed));
  const QApplication application(count, words);
  logging.adviseOnFatal({}, 0);
  const EarlyStart early(fonts);
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Onhook"));
  QGuiApplication::setDesktopFileName(QStringLiteral("org.onhook.Onhook"));
  const Translations translations(settings.language());
  QGuiApplication::setLayoutDirection(translations.direction());
  return runWindow(options, settings, fonts, systems);
}

}  // namespace onhook
