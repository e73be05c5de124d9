#include <gtest/gtest.h>

#include <QElapsedTimer>

#include "core/SystemRuntime.h"
#include "tests/ui/list/ModelShadow.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/list/ConnectionModel.h"
#include "ui/session/ConnectionMonitor.h"
#include "ui/session/HangUpController.h"

namespace onhook {
namespace {

using test::FakeProvider;
using test::ModelShadow;
using test::vpn;
using test::waitFor;

constexpr std::size_t many = 10'000;

/// 10,000 connections. The times have room for a sanitizer and a loaded machine; what is told is exact.
class ManyRowsTest : public testing::Test {
 protected:
  void SetUp() override {
    for (std::size_t number = 0; number < many; ++number) connections_.push_back(vpn(std::to_string(number)));
    provider_->list(connections_);
    monitor_.addProvider(provider_);
    ASSERT_TRUE(waitFor([&] { return monitor_.complete(); }));
    QObject::connect(&monitor_, &ConnectionMonitor::changed, &monitor_, [this] { watch_.start(); });
    model_ = std::make_unique<ConnectionModel>(monitor_, controller_, runtime_);
    QObject::connect(&monitor_, &ConnectionMonitor::changed, &monitor_, [this] { took_ = watch_.elapsed(); });
    ASSERT_EQ(model_->rowCount(), static_cast<int>(many));
    shadow_ = std::make_unique<ModelShadow>(*model_);
  }
  bool show() {
    provider_->list(connections_);
    return waitFor([&] { return monitor_.snapshots()[0].connections == connections_; });
  }

  std::vector<Connection> connections_;
  std::shared_ptr<Runtime> runtime_ = std::make_shared<SystemRuntime>();
  std::shared_ptr<FakeProvider> provider_ = std::make_shared<FakeProvider>();
  ConnectionMonitor monitor_{runtime_};
  HangUpController controller_{runtime_};
  std::unique_ptr<ConnectionModel> model_;
  std::unique_ptr<ModelShadow> shadow_;
  QElapsedTimer watch_;
  qint64 took_ = 0;  ///< milliseconds of the model for the last change
};

TEST_F(ManyRowsTest, OneChangeIsCheap) {
  connections_[many / 2].since.reset();
  ASSERT_TRUE(show());
  const int before = shadow_->changes();
  connections_[many / 2].bytesIn = 123456;
  ASSERT_TRUE(show());
  EXPECT_EQ(shadow_->changes(), before + 1);
  EXPECT_EQ(shadow_->insertions(), 0);
  EXPECT_EQ(shadow_->removals(), 0);
  RecordProperty("milliseconds", static_cast<int>(took_));
  EXPECT_LT(took_, 500);
}

TEST_F(ManyRowsTest, OneRemovalAndOneMoreAreTwoSignals) {
  connections_.erase(connections_.begin() + many / 2);
  connections_.push_back(vpn("new"));
  ASSERT_TRUE(show());
  EXPECT_EQ(shadow_->changes(), 0);
  EXPECT_EQ(shadow_->insertions(), 1);
  EXPECT_EQ(shadow_->removals(), 1);
  RecordProperty("milliseconds", static_cast<int>(took_));
  EXPECT_LT(took_, 500);
}

TEST_F(ManyRowsTest, DurationsAreToldAsOneRange) {
  ASSERT_TRUE(
      waitFor([&] { return runtime_->now() > *connections_.back().since + std::chrono::seconds(62); }));
  model_->setShown(true);
  EXPECT_LE(shadow_->changes(), 2);
  EXPECT_GE(shadow_->changes(), 1);
}

TEST_F(ManyRowsTest, AllGoAtOnce) {
  connections_.clear();
  ASSERT_TRUE(show());
  EXPECT_EQ(shadow_->removals(), 1);
  EXPECT_EQ(model_->rowCount(), 0);
}

}  // namespace
}  // namespace onhook
