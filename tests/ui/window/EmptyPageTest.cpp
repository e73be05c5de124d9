#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <chrono>
#include <thread>

#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/window/WindowTest.h"

namespace onhook::test {
namespace {

using namespace std::chrono_literals;

class EmptyPageTest : public WindowTest {
 protected:
  EmptyPageTest() {
    startPractice_ = [this] {
      network_ = std::make_shared<SimulatedProvider>(runtime_, SimulatedScript{.entries = {vpn("alpha")}});
      monitor_.addProvider(network_);
    };
  }
  void openEmpty(const std::vector<std::shared_ptr<Provider>>& providers) {
    openOver(providers);
    ASSERT_TRUE(waitFor([&] { return find<QWidget>("emptyPage")->isVisible(); }));
  }
  bool says(const QString& part) {
    return waitFor([&] { return find<QLabel>("emptySystems")->text().contains(part); });
  }
};

TEST_F(EmptyPageTest, NamesWhatIsWatchedAndWhatIsNotReachedAndWhy) {
  const auto reached = std::make_shared<FakeProvider>("one", "System One");
  const auto absent = std::make_shared<FakeProvider>("two", "System Two");
  absent->setReach(Reach::absent,
                   Error{ErrorDomain::onhook, "no-bus", "System Two is not installed", "Install it."});
  openOver({reached, absent});
  EXPECT_TRUE(says("Watching System One"));
  EXPECT_TRUE(says("System Two is not installed"));
  EXPECT_TRUE(says("no-bus"));
  EXPECT_TRUE(says("Install it."));
  EXPECT_TRUE(waitFor([&] { return find<QWidget>("emptyPage")->isVisible(); }));
  EXPECT_EQ(find<QLabel>("emptyHeading")->text(), "Nothing is connected");

  absent->setReach(Reach::reached);
  EXPECT_TRUE(says("System One, System Two"));
}

TEST_F(EmptyPageTest, ItComesWhenNothingIsKnownForAWhile) {
  const auto silent = std::make_shared<FakeProvider>();
  silent->blockEveryCall(1h, std::this_thread::get_id());
  openOver({silent});
  EXPECT_TRUE(waitFor([&] { return find<QWidget>("emptyPage")->isVisible(); }));
  EXPECT_FALSE(monitor_.complete());
  EXPECT_TRUE(find<QWidget>("tryPractice")->hasFocus());
  silent->release();
}

TEST_F(EmptyPageTest, ItDoesNotComeBeforeWhatIsConnected) {
  struct Shows : QObject {
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override {
      if (event->type() == QEvent::Show) ++count;
      return false;
    }
  } shows;
  network_ = std::make_shared<SimulatedProvider>(runtime_, SimulatedScript{.entries = {vpn("alpha")}});
  monitor_.addProvider(network_);
  QElapsedTimer since;
  since.start();
  window_ = std::make_unique<MainWindow>(monitor_, controller_, dialing_, runtime_, startPractice_);
  find<QWidget>("emptyPage")->installEventFilter(&shows);
  EXPECT_FALSE(monitor_.complete()) << "what has been read comes with the next event";
  window_->present();
  EXPECT_TRUE(waitFor([&] { return row("alpha").isValid(); }));
  // On a machine that is slower than a system may be, it comes.
  if (!since.hasExpired(200)) {
    EXPECT_EQ(shows.count, 0);
  }
}

TEST_F(EmptyPageTest, ClaimsNothingOfWhatCannotBeSeen) {
  const auto one = std::make_shared<FakeProvider>("one", "System One");
  const auto two = std::make_shared<FakeProvider>("two", "System Two");
  openOver({one, two});
  const auto heads = [this](const QString& text) {
    return waitFor([&] { return find<QLabel>("emptyHeading")->text() == text; });
  };
  EXPECT_TRUE(heads("Nothing is connected"));
  two->setReach(Reach::notAnswering);
  EXPECT_TRUE(heads("Nothing is connected, as far as can be seen"));
  one->setReach(Reach::notAnswering);
  EXPECT_TRUE(heads("No connection can be seen"));
}

TEST_F(EmptyPageTest, WhereNothingCanBeSeenNothingIsSaidToBeUnconnected) {
  const auto absent = std::make_shared<FakeProvider>();
  absent->setReach(Reach::absent, Error{ErrorDomain::onhook, "no-bus", "It does not run", "Start it."});
  openOver({absent});
  EXPECT_TRUE(says("It does not run"));
  EXPECT_EQ(find<QLabel>("emptyHeading")->text(), "No connection can be seen");
  EXPECT_TRUE(waitFor([&] { return find<QLabel>("statusCounts")->text() == "No connection can be seen"; }));
}

TEST_F(EmptyPageTest, PracticeNetworkInOneClick) {
  openEmpty({std::make_shared<FakeProvider>()});
  click("tryPractice");
  EXPECT_TRUE(waitFor([&] { return row("alpha").isValid(); }));
  EXPECT_TRUE(list().isVisible());
  EXPECT_TRUE(list().hasFocus());
  EXPECT_TRUE(find<QLabel>("practiceBanner")->isVisible());
  EXPECT_FALSE(window_->actions().practice->isEnabled()) << "it is there once";

  QTest::keyClick(&list(), Qt::Key_Delete);
  EXPECT_TRUE(waitForMessage("alpha is down."));
  EXPECT_TRUE(waitFor([&] { return find<QWidget>("emptyPage")->isVisible(); }));
  EXPECT_FALSE(find<QWidget>("tryPractice")->isVisible());
}

TEST_F(EmptyPageTest, PracticeNetworkByKeyboard) {
  openEmpty({std::make_shared<FakeProvider>()});
  EXPECT_TRUE(find<QWidget>("tryPractice")->hasFocus());
  QTest::keyClick(find<QWidget>("tryPractice"), Qt::Key_Space);
  EXPECT_TRUE(waitFor([&] { return row("alpha").isValid(); }));
}

TEST_F(EmptyPageTest, BannerOnlyWhenNothingRealIsShown) {
  const auto real = std::make_shared<FakeProvider>();
  openEmpty({real});
  click("tryPractice");
  ASSERT_TRUE(waitFor([&] { return find<QLabel>("practiceBanner")->isVisible(); }));
  Connection connection;
  connection.target = {"fake", "beta", std::nullopt};
  connection.name = "beta";
  real->list({connection});
  EXPECT_TRUE(waitFor([&] { return !find<QLabel>("practiceBanner")->isVisible(); }));
}

TEST_F(EmptyPageTest, NoOfferWithoutPracticeNetwork) {
  startPractice_ = {};
  openEmpty({std::make_shared<FakeProvider>()});
  EXPECT_FALSE(find<QWidget>("tryPractice")->isVisible());
  EXPECT_FALSE(window_->actions().practice->isVisible());
}

}  // namespace
}  // namespace onhook::test
