// The history's rows: any values in any columns.
#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlResult>
#include <cmath>
#include <utility>
#include <vector>

#include "tests/fuzz/Input.h"
#include "tests/fuzz/QtStart.h"
#include "ui/history/HistoryRow.h"

namespace {

/// A database of which only its answers are there.
class Driver : public QSqlDriver {
 public:
  bool hasFeature(DriverFeature) const override { return false; }
  void close() override {}
  QSqlResult* createResult() const override { return nullptr; }
  bool open(const QString&, const QString&, const QString&, const QString&, int, const QString&) override {
    return false;
  }
};

/// One row, of the values that it was given.
class Row : public QSqlResult {
 public:
  explicit Row(const QSqlDriver* driver) : QSqlResult(driver) {
    setSelect(true);
    setActive(true);
    setAt(0);
  }
  void set(std::vector<QVariant> values) { values_ = std::move(values); }

 protected:
  QVariant data(int column) override { return values_.at(static_cast<std::size_t>(column)); }
  bool isNull(int column) override { return data(column).isNull(); }
  bool reset(const QString&) override { return false; }
  bool fetch(int) override { return false; }
  bool fetchFirst() override { return false; }
  bool fetchLast() override { return false; }
  int size() override { return 1; }
  int numRowsAffected() override { return 0; }

 private:
  std::vector<QVariant> values_;
};

/// Of the types that SQLite has.
QVariant valueOf(onhook::fuzz::Input& input) {
  switch (input.byte()) {
    case 'n':
      return {};
    case 'i':
      return static_cast<qlonglong>(input.number<std::int64_t>());
    case 'd': {
      const auto number = input.number<double>();
      return std::isnan(number) ? QVariant() : number;
    }
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
  // For as long as the process lives. The row is the query's.
  static Row* const row = new Row(new Driver);
  static QSqlQuery* const query = new QSqlQuery(row);
  static const auto columns =
      1 + static_cast<std::size_t>(historyrow::placeholders().count(QLatin1Char('?')));
  fuzz::Input input(data, size);
  std::vector<QVariant> values(columns);
  for (QVariant& value : values) value = valueOf(input);
  row->set(std::move(values));
  const HistoryEntry entry = historyrow::entryOf(*query);
  historyrow::valuesOf(entry, {});
  entry.knowledge();
  return 0;
}
