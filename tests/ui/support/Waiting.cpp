#include "tests/ui/support/Waiting.h"

#include <QTest>

namespace onhook::test {

bool waitFor(const std::function<bool()>& condition, std::chrono::milliseconds limit) {
  return QTest::qWaitFor(condition, static_cast<int>(limit.count()));
}

void letPass(std::chrono::milliseconds span) {
  QTest::qWait(static_cast<int>(span.count()));
}

}  // namespace onhook::test
