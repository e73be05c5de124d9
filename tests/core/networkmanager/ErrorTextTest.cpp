#include "core/providers/networkmanager/ErrorText.h"

#include <gmock/gmock.h>

namespace onhook::networkmanager {
namespace {

TEST(ErrorText, WhatEachErrorComesTo) {
  const auto kind = [](const char* name) { return toReply(name, "text").kind; };
  EXPECT_EQ(kind("org.freedesktop.NetworkManager.ConnectionNotActive"), Reply::Kind::notThere);
  EXPECT_EQ(kind("org.freedesktop.DBus.Error.UnknownMethod"), Reply::Kind::notThere);
  EXPECT_EQ(kind("org.freedesktop.DBus.Error.UnknownObject"), Reply::Kind::notThere);
  EXPECT_EQ(kind("org.freedesktop.NetworkManager.PermissionDenied"), Reply::Kind::refused);
  EXPECT_EQ(kind("org.freedesktop.DBus.Error.AccessDenied"), Reply::Kind::refused);
  EXPECT_EQ(kind("org.freedesktop.DBus.Error.ServiceUnknown"), Reply::Kind::noAnswer);
  EXPECT_EQ(kind("org.freedesktop.DBus.Error.NoReply"), Reply::Kind::noAnswer);
  EXPECT_EQ(kind("org.freedesktop.DBus.Error.Timeout"), Reply::Kind::noAnswer);
  EXPECT_EQ(kind("org.freedesktop.DBus.Error.Disconnected"), Reply::Kind::noAnswer);
  EXPECT_EQ(kind("org.freedesktop.NetworkManager.Failed"), Reply::Kind::refused);
  EXPECT_EQ(kind("com.example.Odd"), Reply::Kind::refused);
}

TEST(ErrorText, KeepsTheSystemsOwnNameAndText) {
  const Error error = toError("org.freedesktop.NetworkManager.PermissionDenied", "Not authorized");
  EXPECT_EQ(error.domain, ErrorDomain::networkManager);
  EXPECT_EQ(error.code, "org.freedesktop.NetworkManager.PermissionDenied");
  EXPECT_EQ(error.text, "Not authorized");
}

TEST(ErrorText, SaysWhatToDoWhereThatIsKnown) {
  EXPECT_THAT(toError("org.freedesktop.NetworkManager.PermissionDenied", "x").advice,
              testing::HasSubstr("polkit"));
  EXPECT_THAT(toError("org.freedesktop.DBus.Error.ServiceUnknown", "x").advice,
              testing::HasSubstr("Start it"));
  EXPECT_EQ(toError("com.example.Odd", "x").advice, "");
}

TEST(ErrorText, AnErrorWithoutTextGetsOne) {
  EXPECT_NE(toError("com.example.Odd", "").text, "");
}

}  // namespace
}  // namespace onhook::networkmanager
