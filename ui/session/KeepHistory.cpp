#include "ui/session/KeepHistory.h"

#include <QCoreApplication>

namespace onhook::keephistory {

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("onhook::keephistory", text);
}

}  // namespace

QString text(KeepHistory keep) {
  switch (keep) {
    case KeepHistory::days30:
      return tr("30 days");
    case KeepHistory::days90:
      return tr("90 days");
    case KeepHistory::year:
      return tr("A year");
    case KeepHistory::forEver:
      return tr("For ever");
    case KeepHistory::never:
      return tr("Do not keep it");
  }
  return {};
}

QDateTime oldest(KeepHistory keep, const QDateTime& now) {
  switch (keep) {
    case KeepHistory::days30:
      return now.addDays(-30);
    case KeepHistory::days90:
      return now.addDays(-90);
    case KeepHistory::year:
      return now.addYears(-1);
    case KeepHistory::forEver:
      return {};
    case KeepHistory::never:
      return now;
  }
  return {};
}

}  // namespace onhook::keephistory
