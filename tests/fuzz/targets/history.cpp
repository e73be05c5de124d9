// The history's rows: any values in any columns.
#include <QSqlDatabase>
#include <QSqlQuery>

#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtStart.h"
#include "ui/history/HistoryRow.h"

namespace {

/// A query that hands back what it was given.
class Mirror {
 public:
  Mirror() : database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"))) {
    database_.setDatabaseName(QStringLiteral(":memory:"));
    if (!database_.open()) std::abort();
    query_ = QSqlQuery(database_);
    query_.prepare(QStringLiteral("SELECT ?, ") + onhook::historyrow::placeholders());
  }
  QSqlQuery& query() { return query_; }

 private:
  QSqlDatabase database_;
  QSqlQuery query_;
};

QVariant valueOf(onhook::fuzz::Input& input) {
  switch (input.byte()) {
    case 'n':
      return {};
    case 'i':
      return static_cast<qlonglong>(input.number<std::int64_t>());
    case 'd':
      return input.number<double>();
    case 'b':
      return QByteArray::fromStdString(input.part());
    default:
      return QString::fromStdString(input.part());
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace onhook;
  static Mirror* const mirror = new Mirror;  // for as long as the process lives
  static const int columns = 1 + static_cast<int>(historyrow::placeholders().count(QLatin1Char('?')));
  fuzz::Input input(data, size);
  QSqlQuery& query = mirror->query();
  for (int i = 0; i < columns; ++i) query.bindValue(i, valueOf(input));
  if (!query.exec() || !query.next()) return 0;
  const HistoryEntry entry = historyrow::entryOf(query);
  historyrow::valuesOf(entry, {});
  entry.knowledge();
  query.finish();
  return 0;
}
