#include "core/providers/networkmanager/DialErrorText.h"

#include <gmock/gmock.h>

namespace onhook::networkmanager {
namespace {

using testing::HasSubstr;
const std::string prefix = "org.freedesktop.NetworkManager.";

TEST(DialErrorText, KeepsTheSystemsOwnNameAndText) {
  const Error error = toDialError(prefix + "UnknownDevice", "No suitable device", ConnectionKind::pppoe);
  EXPECT_EQ(error.domain, ErrorDomain::networkManager);
  EXPECT_EQ(error.code, prefix + "UnknownDevice");
  EXPECT_EQ(error.text, "No suitable device");
}

TEST(DialErrorText, SaysWhatToDo) {
  const auto advice = [](const std::string& name, ConnectionKind kind = ConnectionKind::vpn) {
    return toDialError(prefix + name, "x", kind).advice;
  };
  EXPECT_THAT(advice("UnknownConnection"), HasSubstr("network first"));
  EXPECT_THAT(advice("UnknownConnection", ConnectionKind::pppoe), HasSubstr("deleted"));
  EXPECT_THAT(advice("UnknownDevice"), HasSubstr("nmcli device"));
  EXPECT_THAT(advice("ConnectionNotAvailable"), HasSubstr("plug-in"));
  EXPECT_THAT(advice("ConnectionNotAvailable", ConnectionKind::adsl), HasSubstr("device"));
  EXPECT_THAT(advice("Device.CreationFailed", ConnectionKind::wireGuard), HasSubstr("kernel"));
  EXPECT_THAT(advice("PermissionDenied"), HasSubstr("polkit"));
}

TEST(DialErrorText, WithoutAnAnswerItMayBeDialingAllTheSame) {
  const auto advice = [](const char* name) { return toDialError(name, "x", ConnectionKind::vpn).advice; };
  EXPECT_THAT(advice("org.freedesktop.DBus.Error.NoReply"), HasSubstr("look at the list"));
  EXPECT_THAT(advice("org.freedesktop.DBus.Error.ServiceUnknown"), HasSubstr("Start it"));
}

TEST(DialErrorText, OursHaveCodeTextAndAdvice) {
  for (const Error& error :
       {noSuchEntry(), alreadyThere("office", ConnectionState::connected),
        alreadyThere("office", ConnectionState::dialing), alreadyThere("office", ConnectionState::goingDown),
        deviceInUse("tunc0", "office"), tunnelNameTaken("tunc0")}) {
    EXPECT_EQ(error.domain, ErrorDomain::onhook);
    EXPECT_FALSE(error.code.empty());
    EXPECT_TRUE(error.text.ends_with('.')) << error.text;
    EXPECT_FALSE(error.advice.empty());
  }
}

}  // namespace
}  // namespace onhook::networkmanager
