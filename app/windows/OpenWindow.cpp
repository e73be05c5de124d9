#include "app/OpenWindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include "app/StandardStream.h"
#include "core/Translate.h"
#include "resources/translations/Translations.h"

namespace onhook {

ExitCode openWindow(const std::vector<std::string>& arguments, char** argv) {
  int count = 1;
  char* words[] = {argv[0], nullptr};
  const QCoreApplication application(count, words);
  const Translations translations;
  const QString program =
      QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("onhookw.exe"));
  QStringList list;
  for (const std::string& argument : arguments) list << QString::fromStdString(argument);
  if (QProcess::startDetached(program, list)) return ExitCode::done;
  StandardStream::errors().write(
      filled(translate("app", "onhook: its window, %1, cannot be started. It belongs beside onhook.exe."),
             {QDir::toNativeSeparators(program).toStdString()}) +
      '\n');
  return ExitCode::failed;
}

std::string programOfWindow() {
  return QCoreApplication::applicationFilePath().toStdString();
}

}  // namespace onhook
