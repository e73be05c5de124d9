#include "app/SingleInstance.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>
#include <memory>

#include "tests/ui/support/Waiting.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using Role = SingleInstance::Role;
using test::waitFor;

class SingleInstanceTest : public testing::Test {
 protected:
  SingleInstanceTest() {
    const QString name = QStringLiteral("onhook-test-") + QUuid::createUuid().toString(QUuid::Id128);
    place_.server = folder_.filePath(name);
    place_.lockFile = folder_.filePath(name + QStringLiteral(".lock"));
  }

  /// A later start, as another process would make it: on a thread of its own, while this one's event loop
  /// runs.
  Role startAnother(bool show, std::chrono::milliseconds longest = 30s) {
    Role role = Role::unheard;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { role = SingleInstance(place_).claim(show, longest); }));
    other->start();
    EXPECT_TRUE(waitFor([&] { return other->isFinished(); }));
    other->wait();
    return role;
  }

  QTemporaryDir folder_;
  DesktopSession::Place place_;
};

TEST_F(SingleInstanceTest, ALaterStartHasTheFirstOneShowItself) {
  SingleInstance first(place_);
  int shown = 0;
  QObject::connect(&first, &SingleInstance::showRequested, &first, [&shown] { ++shown; });
  ASSERT_EQ(first.claim(true), Role::first);
  EXPECT_EQ(startAnother(true), Role::another);
  EXPECT_TRUE(waitFor([&shown] { return shown == 1; }));
  EXPECT_EQ(startAnother(true), Role::another);
  EXPECT_TRUE(waitFor([&shown] { return shown == 2; }));
}

TEST_F(SingleInstanceTest, ItHearsItsOwnUserAlone) {
  SingleInstance first(place_);
  ASSERT_EQ(first.claim(true), Role::first);
  constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
  EXPECT_EQ(QFile::permissions(place_.server) & others, QFile::Permissions());
}

TEST_F(SingleInstanceTest, AHiddenStartLeavesItAlone) {
  SingleInstance first(place_);
  int shown = 0;
  QObject::connect(&first, &SingleInstance::showRequested, &first, [&shown] { ++shown; });
  ASSERT_EQ(first.claim(true), Role::first);
  EXPECT_EQ(startAnother(false), Role::another);
  test::letPass(50ms);
  EXPECT_EQ(shown, 0);
}

TEST_F(SingleInstanceTest, AfterItsEndTheNextIsTheFirst) {
  {
    SingleInstance first(place_);
    ASSERT_EQ(first.claim(true), Role::first);
  }
  EXPECT_EQ(startAnother(true), Role::first);
}

TEST_F(SingleInstanceTest, WhatAKilledOneLeftIsNoObstacle) {
  // Its socket, that nobody listens to, and its lock: the number of a process that there is not.
  QFile lock(place_.lockFile), socket(place_.server);
  ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
  lock.write("4194303\nonhook\n\n");
  lock.close();
  ASSERT_TRUE(socket.open(QIODevice::WriteOnly));
  socket.close();
  SingleInstance first(place_);
  EXPECT_EQ(first.claim(true), Role::first);
  EXPECT_EQ(startAnother(true), Role::another);
}

TEST_F(SingleInstanceTest, OneThatDoesNotAnswerIsNotWaitedForForEver) {
  SingleInstance first(place_);
  ASSERT_EQ(first.claim(true), Role::first);
  // Its event loop does not run meanwhile.
  Role role = Role::first;
  const std::unique_ptr<QThread> other(
      QThread::create([&] { role = SingleInstance(place_).claim(true, 300ms); }));
  other->start();
  other->wait();
  EXPECT_EQ(role, Role::unheard);
}

TEST_F(SingleInstanceTest, NonsenseIsNoRequest) {
  SingleInstance first(place_);
  int shown = 0;
  QObject::connect(&first, &SingleInstance::showRequested, &first, [&shown] { ++shown; });
  ASSERT_EQ(first.claim(true), Role::first);
  QLocalSocket other;
  other.connectToServer(place_.server);
  ASSERT_TRUE(waitFor([&] { return other.state() == QLocalSocket::ConnectedState; }));
  other.write(QByteArray(1000, 'x'));
  EXPECT_TRUE(waitFor([&] { return other.state() == QLocalSocket::UnconnectedState; }));
  EXPECT_EQ(startAnother(true), Role::another);
  EXPECT_TRUE(waitFor([&shown] { return shown == 1; }));
}

TEST_F(SingleInstanceTest, WithoutAPlaceEachIsTheFirst) {
  SingleInstance one(DesktopSession::Place{}), other(DesktopSession::Place{});
  EXPECT_EQ(one.claim(true), Role::first);
  EXPECT_EQ(other.claim(true), Role::first);
}

TEST_F(SingleInstanceTest, WhereNothingCanBeWrittenTheWindowOpensAllTheSame) {
  place_.lockFile = folder_.filePath(QStringLiteral("no/such/folder/lock"));
  EXPECT_EQ(SingleInstance(place_).claim(true), Role::first);
}

TEST_F(SingleInstanceTest, ThePlaceIsOfThisSession) {
  const DesktopSession::Place place = DesktopSession::instancePlace();
  EXPECT_FALSE(place.lockFile.isEmpty());
  EXPECT_TRUE(place.server.contains(QStringLiteral("onhook"))) << place.server.toStdString();
}

}  // namespace
}  // namespace onhook
