#include <gmock/gmock.h>

#include <QCoreApplication>

/// For test programs without widgets.
int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  ::testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
