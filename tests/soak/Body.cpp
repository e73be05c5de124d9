#include "tests/soak/Body.h"

#include <QDir>
#include <QFile>

namespace onhook::soak {

Body Body::now() {
  Body body;
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return body;
  const QList<QByteArray> lines = status.readAll().split('\n');
  const auto number = [&lines](const char* name) {
    for (const QByteArray& line : lines)
      if (line.startsWith(name))
        return line.mid(static_cast<qsizetype>(qstrlen(name))).simplified().split(' ').front().toLongLong();
    return 0LL;
  };
  body.residentBytes = number("VmRSS:") * 1024;
  body.threads = static_cast<int>(number("Threads:"));
  body.descriptors =
      static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
  return body;
}

}  // namespace onhook::soak
