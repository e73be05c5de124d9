#pragma once

#include <gmock/gmock.h>

#include <QTemporaryDir>

#include "tests/ui/support/Examples.h"
#include "ui/session/JournalFolder.h"

namespace onhook::test {

/// A journal in a folder of its own.
class JournalTest : public testing::Test {
 protected:
  JournalPlace place() const { return JournalPlace::in(folder()); }
  /// Not there before a journal makes it.
  QString folder() const { return home_.filePath(QStringLiteral("state/onhook")); }
  QStringList files() const;
  /// The one file that ends so; fails the test when there is none or several.
  QString fileThatEnds(const char* ending) const;
  QByteArray contents(const QString& path) const;
  void write(const QString& path, const QByteArray& bytes) const;

  /// As another process sees it.
  std::vector<LeftHangUp> left() const { return JournalFolder(place()).takeLeft(); }

  const Connection a_ = vpn("a");
  const Connection isdn_ = bundle("isdn");
  const Target link1_ = isdn_.links[0].target;
  const Target link2_ = isdn_.links[1].target;

 private:
  QTemporaryDir home_;
};

}  // namespace onhook::test
