#include "ui/session/RunningNames.h"

#include <QCoreApplication>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"
#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"

namespace onhook {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("onhook", text);
}

}  // namespace

QStringList namesOfRunningHangUps(const ConnectionMonitor& monitor, const HangUpController& controller) {
  QStringList names;
  for (const Target& target : controller.runningTargets()) {
    if (controller.isWatch(target)) continue;
    const Connection* const connection = monitor.find(target);
    names << (connection != nullptr ? wording::targetName(*connection, target)
                                    : QString::fromStdString(target.toString()));
  }
  return names;
}

QString reasonToWait(const QStringList& names) {
  return names.isEmpty() ? QString() : tr("Hanging up %1.").arg(someOf(names));
}

QString someOf(const QStringList& names, qsizetype most) {
  if (names.size() <= most) return wording::listed(names);
  return tr("%1 and %2 more").arg(wording::listed(names.first(most))).arg(names.size() - most);
}

}  // namespace onhook
