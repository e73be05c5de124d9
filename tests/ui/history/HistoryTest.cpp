#include "tests/ui/history/HistoryTest.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <chrono>

namespace onhook::test {

using namespace std::chrono_literals;

QDateTime dayBegins() {
  return QDateTime(QDate(2026, 3, 14), QTime(0, 0), Qt::UTC);
}

HistoryPlace HistoryTest::place() const {
  HistoryPlace place = HistoryPlace::in(folder());
  place.boot = "this-boot";
  return place;
}

QStringList HistoryTest::files() const {
  return QDir(folder()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

void HistoryTest::write(const QString& path, const QByteArray& bytes) const {
  QDir().mkpath(folder());
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
  file.write(bytes);
}

HistoryEntry HistoryTest::hungUp(const std::string& connection, int second) {
  HistoryEntry entry;
  entry.event = HistoryEntry::Event::hangUp;
  entry.by = HistoryEntry::By::window;
  entry.way = HistoryEntry::Way::hangUp;
  entry.end = HistoryEntry::End::confirmed;
  entry.began = dayBegins().addSecs(second).addMSecs(-1300);
  entry.ended = dayBegins().addSecs(second);
  entry.target = {"fake", connection, std::nullopt};
  entry.boot = "this-boot";
  entry.name = QStringLiteral("Büro; \"%1\"").arg(QString::fromStdString(connection));
  entry.kind = QStringLiteral("VPN");
  entry.variant = QStringLiteral("openvpn");
  entry.system = QStringLiteral("Fake system");
  entry.interface = QStringLiteral("tun0");
  entry.device = QStringLiteral("eth0");
  entry.owner = QStringLiteral("anna");
  entry.entry = QStringLiteral("office");
  entry.upFor = 90min;
  entry.bytesIn = 5'000'000'000;
  entry.bytesOut = 1;
  return entry;
}

HistoryEntry HistoryTest::dropped(const std::string& connection, int second) {
  HistoryEntry entry = hungUp(connection, second);
  entry.event = HistoryEntry::Event::drop;
  entry.by = HistoryEntry::By::unasked;
  entry.way = HistoryEntry::Way::none;
  entry.end = HistoryEntry::End::dropped;
  entry.began = entry.ended;
  return entry;
}

QString HistoryTest::check() const {
  QString word;
  {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
    database.setDatabaseName(file());
    if (database.open()) {
      QSqlQuery query(database);
      if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next())
        word = query.value(0).toString();
    }
  }
  QSqlDatabase::removeDatabase(QStringLiteral("check"));
  return word;
}

}  // namespace onhook::test
