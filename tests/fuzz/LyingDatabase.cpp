#include "tests/fuzz/LyingDatabase.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>
#include <iterator>
#include <vector>

namespace onhook::fuzz {

namespace {

const QString driverName = QStringLiteral("QSQLITE");

class Liar {
 public:
  explicit Liar(Input& input) : input_(input) {}

  /// Of the result codes of SQLite, mostly the first.
  int code() {
    constexpr int success = 0, mostly = 224, own = 255;
    constexpr int codes[] = {1, 5, 8, 10, 11, 13, 14, 26};
    const int said = input_.byte();
    if (said < mostly) return success;
    return said == own ? input_.number<std::int16_t>() : codes[said % std::size(codes)];
  }

  int count() { return input_.byte() % 4; }

  QVariant value() {
    switch (input_.byte()) {
      case 'b':
        return static_cast<qlonglong>(input_.byte());
      case 'i':
        return static_cast<qlonglong>(input_.number<std::int64_t>());
      case 'd':
        return input_.number<double>();
      case 'y':
        return QByteArray::fromStdString(input_.part());
      case 's':
        return QString::fromStdString(input_.part());
      default:
        return {};
    }
  }

 private:
  Input& input_;
};

QSqlError errorOf(int code) {
  return {QStringLiteral("Unable to fetch row"), QStringLiteral("said so"), QSqlError::StatementError,
          QString::number(code)};
}

class Result : public QSqlResult {
 public:
  Result(const QSqlDriver* driver, Liar liar) : QSqlResult(driver), liar_(liar) {}

 protected:
  bool prepare(const QString&) override { return said(); }
  bool reset(const QString&) override { return exec(); }
  bool exec() override {
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    if (!said()) return false;
    rows_ = liar_.count();
    // What asks for nothing gets nothing all the same: it does not look.
    setSelect(true);
    setActive(true);
    return true;
  }
  QVariant data(int column) override {
    const auto index = static_cast<std::size_t>(column);
    // Each once, as they are asked for.
    while (values_.size() <= index) values_.push_back(liar_.value());
    return values_[index];
  }
  bool isNull(int column) override { return data(column).isNull(); }
  bool fetch(int row) override {
    values_.clear();
    if (row >= rows_ || !said()) {
      setAt(QSql::AfterLastRow);
      return false;
    }
    setAt(row);
    return true;
  }
  bool fetchNext() override { return fetch(at() + 1); }
  bool fetchFirst() override { return fetch(0); }
  bool fetchLast() override { return fetch(rows_ - 1); }
  int size() override { return -1; }
  int numRowsAffected() override { return rows_; }

 private:
  bool said() {
    const int code = liar_.code();
    setLastError(code == 0 ? QSqlError() : errorOf(code));
    return code == 0;
  }

  Liar liar_;
  int rows_ = 0;
  std::vector<QVariant> values_;
};

class Driver : public QSqlDriver {
 public:
  explicit Driver(Liar liar) : liar_(liar) {}

  bool hasFeature(DriverFeature feature) const override {
    return feature == PreparedQueries || feature == PositionalPlaceholders || feature == Unicode ||
           feature == BLOB || feature == Transactions;
  }
  bool open(const QString&, const QString&, const QString&, const QString&, int, const QString&) override {
    const int code = liar_.code();
    setLastError(code == 0 ? QSqlError() : errorOf(code));
    setOpen(code == 0);
    setOpenError(code != 0);
    return code == 0;
  }
  void close() override {
    setOpen(false);
    setOpenError(false);
  }
  QSqlResult* createResult() const override { return new Result(this, liar_); }

 private:
  Liar liar_;
};

class Creator : public QSqlDriverCreatorBase {
 public:
  explicit Creator(Liar liar) : liar_(liar) {}
  QSqlDriver* createObject() const override { return new Driver(liar_); }

 private:
  const Liar liar_;
};

}  // namespace

LyingDatabase::LyingDatabase(Input& input) {
  QSqlDatabase::registerSqlDriver(driverName, new Creator(Liar(input)));
}

LyingDatabase::~LyingDatabase() {
  QSqlDatabase::registerSqlDriver(driverName, nullptr);
}

}  // namespace onhook::fuzz
