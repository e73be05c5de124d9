#include "ui/history/HistoryModel.h"

#include <QSignalSpy>

#include "tests/ui/history/HistoryTest.h"
#include "ui/history/HistoryFilter.h"

namespace onhook {
namespace {

class HistoryModelTest : public test::HistoryTest {
 protected:
  HistoryModelTest() { filter_.setSourceModel(&model_); }

  static HistoryEntry numbered(HistoryEntry entry, std::int64_t id) {
    entry.id = id;
    return entry;
  }
  QStringList shown() const {
    QStringList names;
    for (int row = 0; row < filter_.rowCount(); ++row)
      names << QString::fromStdString(
          model_.entry(filter_.mapToSource(filter_.index(row, 0)).row()).target.connection);
    return names;
  }

  HistoryModel model_;
  HistoryFilter filter_;
};

TEST_F(HistoryModelTest, OnlyWhatIsNewGoneOrAnotherIsTouched) {
  model_.setEntries({numbered(hungUp("a"), 1), numbered(hungUp("b"), 2), numbered(hungUp("c"), 3)});
  const QPersistentModelIndex b = model_.index(1, 0);
  const QSignalSpy inserted(&model_, &QAbstractItemModel::rowsInserted),
      removed(&model_, &QAbstractItemModel::rowsRemoved), changed(&model_, &QAbstractItemModel::dataChanged),
      reset(&model_, &QAbstractItemModel::modelReset);
  HistoryEntry cameBack = numbered(hungUp("c"), 3);
  cameBack.cameBack = test::dayBegins();
  model_.setEntries({numbered(hungUp("d"), 4), cameBack, numbered(hungUp("b"), 2)});
  EXPECT_EQ(inserted.count(), 1);
  EXPECT_EQ(removed.count(), 1);
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(reset.count(), 0);
  ASSERT_TRUE(b.isValid());
  EXPECT_EQ(model_.entry(b.row()).id, 2);
  model_.setEntries({});
  EXPECT_EQ(model_.rowCount(), 0);
}

TEST_F(HistoryModelTest, EachColumnSortsByWhatItMeans) {
  HistoryEntry a = numbered(hungUp("a", 3), 1), b = numbered(hungUp("b", 2), 2),
               c = numbered(hungUp("c", 1), 3);
  a.bytesIn = 9;
  b.bytesIn = 1000;
  c.bytesIn.reset();
  model_.setEntries({a, b, c});
  filter_.sort(HistoryModel::When, Qt::DescendingOrder);
  EXPECT_EQ(shown().join(' '), QStringLiteral("a b c"));
  filter_.sort(HistoryModel::When, Qt::AscendingOrder);
  EXPECT_EQ(shown().join(' '), QStringLiteral("c b a"));
  filter_.sort(HistoryModel::Received, Qt::DescendingOrder);
  EXPECT_EQ(shown().join(' '), QStringLiteral("b a c"));
  // All the same: the newest first, in both directions.
  filter_.sort(HistoryModel::UpFor, Qt::AscendingOrder);
  EXPECT_EQ(shown().join(' '), QStringLiteral("a b c"));
  filter_.sort(HistoryModel::UpFor, Qt::DescendingOrder);
  EXPECT_EQ(shown().join(' '), QStringLiteral("a b c"));
}

TEST_F(HistoryModelTest, SearchedAreAllWordsOfAnEntryWhateverTheirCase) {
  HistoryEntry failed = numbered(hungUp("failed"), 2);
  failed.end = HistoryEntry::End::refused;
  failed.error = Error{ErrorDomain::ras, "753", "It could not be disconnected.", "Ask."};
  model_.setEntries({numbered(hungUp("a"), 1), failed, numbered(dropped("b"), 3)});
  const auto matches = [this](const char* text) {
    filter_.setSearch(QString::fromUtf8(text));
    return filter_.rowCount();
  };
  EXPECT_EQ(matches(""), 3);
  EXPECT_EQ(matches("BÜRO"), 3);
  EXPECT_EQ(matches("  753 "), 1);
  EXPECT_EQ(matches("disconnected refused"), 1);
  EXPECT_EQ(matches("refused drop"), 0);
  EXPECT_EQ(matches("went down"), 1);
  EXPECT_EQ(matches("fake:a"), 1);
  EXPECT_EQ(matches("openvpn anna tun0"), 3);
}

}  // namespace
}  // namespace onhook
