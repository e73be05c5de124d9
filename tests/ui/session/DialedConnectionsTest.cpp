#include "ui/session/DialedConnections.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/SystemRuntime.h"
#include "tests/ui/support/Examples.h"
#include "tests/ui/support/FakeProvider.h"
#include "tests/ui/support/Waiting.h"
#include "ui/session/DialController.h"

namespace onhook {
namespace {

using test::modem;
using test::waitFor;

class DialedConnectionsTest : public testing::Test {
 protected:
  void dial(const std::string& entry) {
    const QSignalSpy ends(&dials_, &DialController::finished);
    dials_.dial(provider_, entry);
    ASSERT_TRUE(waitFor([&] { return ends.count() == 1; }));
  }

  std::shared_ptr<test::FakeProvider> provider_ = std::make_shared<test::FakeProvider>();
  DialController dials_{std::make_shared<SystemRuntime>()};
  const DialedConnections dialed_{dials_};
};

TEST_F(DialedConnectionsTest, WhatWasDialedIsKnownAndNothingElse) {
  const Connection there = modem("there");
  Connection dialed = modem("dialed");
  dialed.entry = "dialed";
  provider_->list({there});
  provider_->onDial([&](const std::string&) {
    provider_->list({there, dialed});
    return DialResult{dialed.target, {}};
  });
  EXPECT_FALSE(dialed_.has(dialed.target));
  dial("dialed");
  EXPECT_TRUE(dialed_.has(dialed.target));
  EXPECT_FALSE(dialed_.has(there.target));
}

TEST_F(DialedConnectionsTest, WhatFailedIsNot) {
  const Connection connection = modem("busy");
  provider_->onDial([](const std::string&) {
    return DialResult{std::nullopt, Error{ErrorDomain::ras, "676", "The line is busy.", ""}};
  });
  dial("busy");
  EXPECT_FALSE(dialed_.has(connection.target));
}

}  // namespace
}  // namespace onhook
