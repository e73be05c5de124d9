#include "app/diagnostics/Redaction.h"

#include <gtest/gtest.h>

namespace onhook::test {
namespace {

QString redacted(const char* text) {
  return Redaction({QStringLiteral("/home/anna"), QStringLiteral("anna"), QStringLiteral("peewee")})
      .apply(QString::fromUtf8(text));
}

TEST(RedactionTest, SecretsAreTakenOut) {
  EXPECT_EQ(redacted("password=hunter2 user"), QStringLiteral("password=[removed] user"));
  EXPECT_EQ(redacted("VPN.Secret: \"two words\", next"), QStringLiteral("VPN.Secret: [removed], next"));
  EXPECT_EQ(redacted("--auth-token='a b' x"), QStringLiteral("--auth-token=[removed] x"));
  EXPECT_EQ(redacted("Authorization: Bearer abcdef.123456"),
            QStringLiteral("Authorization: Bearer [removed]"));
  EXPECT_EQ(redacted("https://me:pw@vpn.example/x"), QStringLiteral("https://[removed]@vpn.example/x"));
  EXPECT_EQ(redacted("key yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk= end"),
            QStringLiteral("key [key] end"));
  EXPECT_EQ(redacted("it asks for a password first"), QStringLiteral("it asks for a password first"));
}

TEST(RedactionTest, PeopleAndMachinesAreTakenOut) {
  EXPECT_EQ(redacted("/home/anna/.config/x and /home/bob/y"),
            QStringLiteral("~/.config/x and /home/[user]/y"));
  EXPECT_EQ(redacted("C:\\Users\\bob\\x"), QStringLiteral("C:\\Users\\[user]\\x"));
  EXPECT_EQ(redacted("owner: anna, Anna's, susanna"), QStringLiteral("owner: [user], [user]'s, susanna"));
  EXPECT_EQ(redacted("on peewee, not peewees"), QStringLiteral("on [host], not peewees"));
  EXPECT_EQ(redacted("bob.smith@mail.example.org"), QStringLiteral("[mail address]"));
  EXPECT_EQ(redacted("device 00:1a:7D:da:71:13 up"), QStringLiteral("device [hardware address] up"));
}

TEST(RedactionTest, AddressesThatNameOneMachineGetANumber) {
  EXPECT_EQ(redacted("203.0.113.7:1194, 198.51.100.1, 203.0.113.7"),
            QStringLiteral("[address 1]:1194, [address 2], [address 1]"));
  EXPECT_EQ(redacted("via 2001:db8::1/64 and 2001:DB8:0::1"),
            QStringLiteral("via [address 1]/64 and [address 1]"));
  EXPECT_EQ(redacted("[2001:db8::5]:443"), QStringLiteral("[[address 1]]:443"));
  EXPECT_EQ(redacted("203.000.113.007"), QStringLiteral("[address 1]")) << "however it is written";
}

TEST(RedactionTest, WhatNamesNobodyIsKept) {
  for (const char* const kept :
       {"10.8.0.6/24", "192.168.1.1", "172.20.0.2", "100.64.3.4", "169.254.1.1", "127.0.0.1", "0.0.0.0",
        "fe80::1", "fd00:1::2/64", "::1", "2026-11-26T18:33:54.123 info onhook.app: x", "pppd 2.4.9",
        "172.16.0.0/12 and ppp0", "123-456-789", "networkmanager:7:uuid:1.42"})
    EXPECT_EQ(redacted(kept), QString::fromUtf8(kept));
}

TEST(RedactionTest, ShortOrUnknownNamesAreNotLookedFor) {
  EXPECT_EQ(Redaction({{}, QStringLiteral("a"), {}}).apply(QStringLiteral("a link")),
            QStringLiteral("a link"));
}

}  // namespace
}  // namespace onhook::test
