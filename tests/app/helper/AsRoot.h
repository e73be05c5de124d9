#pragma once

#include <gmock/gmock.h>

namespace onhook {

/// Tests that need root: by being started as root, or in a user namespace where the kernel lets users have
/// one.
class AsRoot : public testing::Test {
 protected:
  void SetUp() override;

  /// Not only in a namespace.
  bool isRealRoot() const { return realRoot_; }

 private:
  bool realRoot_ = false;
};

/// Gives up root for good, in a new process; false when that is not possible.
bool becomeNobody();

}  // namespace onhook
