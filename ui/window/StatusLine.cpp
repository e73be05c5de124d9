#include "ui/window/StatusLine.h"

#include <QLabel>
#include <QStringList>

#include "ui/session/ConnectionMonitor.h"
#include "ui/session/Sentences.h"
#include "ui/session/Summary.h"
#include "ui/session/Wording.h"
#include "ui/widgets/LabelText.h"

namespace onhook {

StatusLine::StatusLine(const ConnectionMonitor& monitor, const Summary& summary, QWidget* parent)
    : QStatusBar(parent),
      monitor_(monitor),
      summary_(summary),
      counts_(new QLabel(this)),
      systems_(new QLabel(this)) {
  setObjectName(QStringLiteral("statusLine"));
  setAccessibleName(tr("Status"));
  counts_->setObjectName(QStringLiteral("statusCounts"));
  systems_->setObjectName(QStringLiteral("statusSystems"));
  for (QLabel* const label : {counts_, systems_}) label->setTextFormat(Qt::PlainText);
  counts_->setContentsMargins(6, 0, 6, 0);
  addWidget(counts_);
  addPermanentWidget(systems_);
  connect(&monitor, &ConnectionMonitor::changed, this, &StatusLine::renewSystems);
  connect(&monitor, &ConnectionMonitor::changed, &countsRenewal_, &Renewal::soon);
  connect(&summary, &Summary::changed, &countsRenewal_, &Renewal::soon);
  renewSystems();
  renewCounts();
}

void StatusLine::renewCounts() {
  const Summary::Counts& counts = summary_.counts();
  QStringList parts;
  parts << (counts.connections == 0   ? wording::nothingText(monitor_.snapshots())
            : counts.connections == 1 ? tr("1 connection")
                                      : tr("%n connections", nullptr, counts.connections));
  if (counts.hangingUp > 0) parts << tr("%n hanging up", nullptr, counts.hangingUp);
  if (counts.problems == 1) parts << tr("1 problem");
  if (counts.problems > 1) parts << tr("%n problems", nullptr, counts.problems);
  setLabelText(*counts_, wording::listed(parts));
}

void StatusLine::renewSystems() {
  QStringList watched, looking, missing, whole;
  for (const Snapshot& snapshot : monitor_.snapshots()) {
    const QString name = monitor_.displayName(snapshot.provider);
    QStringList& names = snapshot.reach == Reach::reached    ? watched
                         : snapshot.reach == Reach::starting ? looking
                                                             : missing;
    names << name;
    whole << wording::providerText(name, snapshot);
  }
  QStringList parts;
  if (!watched.isEmpty()) parts << tr("Watching: %1").arg(wording::listed(watched));
  if (!looking.isEmpty()) parts << tr("Looking at: %1").arg(wording::listed(looking));
  if (!missing.isEmpty()) parts << tr("Not reached: %1").arg(wording::listed(missing));
  setLabelText(*systems_, parts.isEmpty() ? tr("No system is watched") : parts.join(QStringLiteral("   ")));
  systems_->setToolTip(wording::plainTip(whole.join(QLatin1Char('\n'))));
}

}  // namespace onhook
