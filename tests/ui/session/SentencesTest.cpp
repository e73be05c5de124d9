#include "ui/session/Sentences.h"

#include <gtest/gtest.h>

namespace onhook::wording {
namespace {

TEST(SentencesTest, EmptyOnesLeaveNoTrace) {
  EXPECT_EQ(listed({"a", "", "b"}), "a, b");
  EXPECT_EQ(oneAfterAnother({"", "One.", "", "Two."}), "One. Two.");
  EXPECT_EQ(oneAfterAnother({}), "");
}

TEST(SentencesTest, AFullStopGoesAndComes) {
  EXPECT_EQ(withoutStop("Access is denied. "), "Access is denied");
  EXPECT_EQ(withoutStop(QStringLiteral("拒绝访问。")), QStringLiteral("拒绝访问"));
  EXPECT_EQ(asSentence("Access is denied (5)"), "Access is denied (5).");
}

TEST(SentencesTest, ATipIsNeverTakenForMarkup) {
  EXPECT_EQ(plainTip("Watched by: tun0\nBelongs to: <b>anna</b>"),
            "Watched by: tun0\nBelongs to: <b>anna</b>");
  EXPECT_EQ(plainTip("<b>x</b>\n&c"), "<qt>&lt;b&gt;x&lt;/b&gt;<br>&amp;c</qt>");
  EXPECT_EQ(plainTip("&lt;b"), "<qt>&amp;lt;b</qt>");
}

TEST(SentencesTest, WhatIsReadAloudHasNoMnemonic) {
  EXPECT_EQ(withoutMnemonic("&Keep Waiting"), "Keep Waiting");
  EXPECT_EQ(withoutMnemonic(QStringLiteral("继续等待(&K)")), QStringLiteral("继续等待"));
  EXPECT_EQ(withoutMnemonic(QStringLiteral("历史记录 (&H)...")), QStringLiteral("历史记录..."));
  EXPECT_EQ(withoutMnemonic("R && D"), "R & D");
  EXPECT_EQ(withoutMnemonic("Both (&&)"), "Both (&)");
  EXPECT_EQ(withoutMnemonic("Left (&K"), "Left (K");
  EXPECT_EQ(withoutMnemonic("&"), "&");
  EXPECT_EQ(withoutMnemonic({}), QString());
}

}  // namespace
}  // namespace onhook::wording
