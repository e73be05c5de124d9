#include "ui/list/RowTip.h"

#include <QStringList>

#include "ui/list/RowPainter.h"
#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"

namespace onhook::rowtip {

namespace {

/// Says first what is ours to say, so that a name from outside never makes it rich text.
QString textOf(const Connection& connection) {
  QStringList lines;
  QStringList evidence;
  for (const Evidence& piece : connection.evidence) evidence << wording::evidenceText(piece);
  lines << (evidence.isEmpty() ? RowPainter::tr("Nothing tells when it is down.")
                               : RowPainter::tr("Watched by: %1").arg(wording::listed(evidence)));
  if (!connection.interface.empty())
    lines << RowPainter::tr("Interface: %1").arg(QString::fromStdString(connection.interface));
  if (!connection.device.empty())
    lines << RowPainter::tr("Device: %1").arg(QString::fromStdString(connection.device));
  QStringList addresses;
  for (const std::string& address : connection.addresses) addresses << QString::fromStdString(address);
  if (!addresses.isEmpty()) lines << RowPainter::tr("Addresses: %1").arg(wording::listed(addresses));
  if (!connection.owner.empty())
    lines << RowPainter::tr("Belongs to: %1").arg(QString::fromStdString(connection.owner));
  const QString comesBack = wording::comesBackSentence(connection);
  if (!comesBack.isEmpty()) lines << comesBack;
  if (!connection.managedBy.empty()) {
    lines << RowPainter::tr("Managed by: %1").arg(QString::fromStdString(connection.managedBy));
  }
  const QString permission = wording::permissionText(connection.mayHangUp);
  if (!permission.isEmpty()) lines << permission;
  return lines.join('\n');
}

/// That a tip is made of, in textOf().
bool isMadeOfTheSame(const Connection& before, const Connection& now) {
  return before.evidence == now.evidence && before.interface == now.interface &&
         before.device == now.device && before.addresses == now.addresses && before.owner == now.owner &&
         before.comesBack == now.comesBack && before.comesBackAs == now.comesBackAs &&
         before.keepDown == now.keepDown && before.managedBy == now.managedBy &&
         before.mayHangUp == now.mayHangUp && before.seenOnly == now.seenOnly;
}

}  // namespace

QString of(const Connection& connection) {
  return wording::plainTip(textOf(connection));
}

QString of(const Connection& bundle, const Link& link) {
  QStringList lines{
      RowPainter::tr("Link %1 of %2").arg(link.number).arg(QString::fromStdString(bundle.name))};
  const QString permission = wording::permissionText(link.mayHangUp);
  if (!permission.isEmpty()) lines << permission;
  return wording::plainTip(lines.join('\n'));
}

bool differs(const Connection& before, const Connection& now) {
  return !isMadeOfTheSame(before, now) && textOf(before) != textOf(now);
}

}  // namespace onhook::rowtip
