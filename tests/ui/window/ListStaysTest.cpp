// Updates leave the list as the person has arranged it.

#include <QAction>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollBar>

#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/window/WindowTest.h"
#include "ui/list/ConnectionModel.h"

namespace onhook::test {
namespace {

class ListStaysTest : public WindowTest {
 protected:
  void openMany(int count) {
    for (int i = 0; i < count; ++i) connections_.push_back(vpn("vpn" + std::to_string(1000 + i)));
    connections_.push_back(test::bundle("bundle"));
    provider_->list(connections_);
    openOver({provider_});
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == count + 1; }));
  }
  static Connection vpn(const std::string& name) { return test::vpn(name); }
  QModelIndex stateOf(const char* name) const { return row(name).siblingAtColumn(ConnectionModel::State); }

  const std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  std::vector<Connection> connections_;
};

TEST_F(ListStaysTest, SelectionScrollAndExpansionSurviveUpdates) {
  openMany(200);
  EXPECT_TRUE(list().uniformRowHeights());
  EXPECT_TRUE(list().isExpanded(row("bundle"))) << "links are shown";
  list().collapse(row("bundle"));
  list().scrollTo(row("vpn1100"), QTreeView::PositionAtTop);
  clickRow("vpn1101");
  const int scrolled = list().verticalScrollBar()->value();
  ASSERT_GT(scrolled, 0);

  for (Connection& connection : connections_) connection.bytesIn = 4711;
  connections_.push_back(vpn("vpn2000"));
  provider_->list(connections_);
  ASSERT_TRUE(waitFor([&] { return row("vpn2000").isValid(); }));

  EXPECT_EQ(list().verticalScrollBar()->value(), scrolled);
  EXPECT_FALSE(list().isExpanded(row("bundle")));
  const QModelIndexList selected = list().selectionModel()->selectedRows();
  ASSERT_EQ(selected.size(), 1);
  EXPECT_EQ(selected.first().data().toString(), "vpn1101");
  EXPECT_EQ(list().currentIndex().siblingAtColumn(0), row("vpn1101"));
}

/// What of a widget is painted.
class PaintedArea : public QObject {
 public:
  explicit PaintedArea(QWidget& widget) { widget.installEventFilter(this); }
  const QRegion& area() const { return area_; }

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) area_ += static_cast<QPaintEvent*>(event)->region();
    return false;
  }

 private:
  QRegion area_;
};

TEST_F(ListStaysTest, OfManyRowsThatChangeThoseThatAreSeenArePainted) {
  openMany(200);
  list().scrollToTop();
  QTest::qWait(0);
  const PaintedArea painted(*list().viewport());
  for (Connection& connection : connections_) connection.state = ConnectionState::goingDown;
  provider_->list(connections_);
  const auto isPainted = [&](const char* name) {
    return painted.area().contains(list().visualRect(stateOf(name)).center());
  };
  EXPECT_TRUE(waitFor([&] { return isPainted("vpn1000") && isPainted("vpn1005"); }));
}

TEST_F(ListStaysTest, FilterShowsWhatMatchesAndSaysWhenNothingDoes) {
  openMany(20);
  auto* const filter = find<QLineEdit>("filterBox");
  QTest::keySequence(window_.get(), QKeySequence::Find);
  ASSERT_TRUE(filter->hasFocus());
  QTest::keyClicks(filter, "1007");
  EXPECT_EQ(list().model()->rowCount(), 1);
  QTest::keyClicks(filter, "x");
  EXPECT_TRUE(find<QWidget>("nothingFoundPage")->isVisible());
  EXPECT_TRUE(filter->hasFocus()) << "typing goes on";
  click("showAll");
  EXPECT_EQ(list().model()->rowCount(), 21);
  EXPECT_TRUE(list().isVisible());
}

TEST_F(ListStaysTest, FirstRowIsChosenAtTheStart) {
  openMany(3);
  EXPECT_TRUE(list().hasFocus());
  EXPECT_EQ(list().selectionModel()->selectedRows().size(), 1);
}

TEST_F(ListStaysTest, RefreshLooksAgain) {
  openMany(3);
  window_->hide();
  const int looks = provider_->looksAtAll();
  window_->actions().refresh->trigger();
  EXPECT_TRUE(waitFor([&] { return provider_->looksAtAll() > looks; }));
}

}  // namespace
}  // namespace onhook::test
