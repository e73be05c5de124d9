#include "app/diagnostics/DiagnosticsCollector.h"

#include <QSettings>
#include <QSysInfo>

#include "app/Logging.h"
#include "app/Version.h"
#include "app/Wiring.h"
#include "app/diagnostics/Redaction.h"
#include "ui/session/Settings.h"

namespace onhook {

DiagnosticsCollector::DiagnosticsCollector(Wiring& wiring, Facts desktop, QObject* parent)
    : QObject(parent), wiring_(wiring), desktop_(std::move(desktop)) {}

void DiagnosticsCollector::collect(std::function<void(const QString& page)> take) {
  findSystemVersions(this, [this, take = std::move(take)](const Facts& versions) {
    Diagnostics diagnostics = gather();
    diagnostics.systems = versions;
    take(Redaction().apply(diagnosticsText(diagnostics)));
  });
}

Diagnostics DiagnosticsCollector::gather() const {
  Diagnostics all;
  all.program = {
      {QStringLiteral("Onhook"), QString::fromLatin1(versionText)},
      {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
      {QStringLiteral("system"), QSysInfo::prettyProductName()},
      {QStringLiteral("kernel"), QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
      {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
      {QStringLiteral("desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
      {QStringLiteral("session"), qEnvironmentVariable("XDG_SESSION_TYPE")}};
  all.program += desktop_;
  ConnectionMonitor& monitor = wiring_.monitor();
  all.snapshots = monitor.snapshots();
  for (const Snapshot& snapshot : all.snapshots)
    all.displayNames.append(
        {QString::fromStdString(snapshot.provider), monitor.displayName(snapshot.provider)});
  for (const Target& target : wiring_.controller().runningTargets())
    if (const auto progress = wiring_.controller().running(target)) all.running.push_back(*progress);
  const QSettings stored(Settings::usualFile(), QSettings::IniFormat);
  for (const QString& key : stored.allKeys()) all.settings.append({key, stored.value(key).toString()});
  all.log = Logging::lastLines();
  return all;
}

}  // namespace onhook
