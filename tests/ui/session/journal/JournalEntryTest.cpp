#include "ui/session/JournalEntry.h"

#include <gmock/gmock.h>

#include <QRandomGenerator>

namespace onhook {
namespace {

using Unreadable = JournalEntry::Unreadable;

JournalEntry example() {
  return {{"networkmanager", "/a/7:uuid:tunc0", "l2"},
          QStringLiteral("Büro \"VPN\"\n2"),
          QDateTime::fromString(QStringLiteral("2026-11-23T10:00:00.123Z"), Qt::ISODateWithMs),
          "boot-1",
          true,
          true,
          false};
}

/// How it cannot be read; none: it can.
std::optional<Unreadable> flawOf(const QByteArray& json) {
  const auto read = JournalEntry::fromJson(json);
  const auto* const flaw = std::get_if<Unreadable>(&read);
  return flaw ? std::optional(*flaw) : std::nullopt;
}

TEST(JournalEntryTest, IsReadAsItWasWritten) {
  const auto read = JournalEntry::fromJson(example().toJson());
  ASSERT_TRUE(std::holds_alternative<JournalEntry>(read));
  EXPECT_EQ(std::get<JournalEntry>(read), example());
}

TEST(JournalEntryTest, IsAsLongWhetherItWasAskedForOrNot) {
  JournalEntry entry = example();
  const qsizetype size = entry.toJson().size();
  entry.asked = !entry.asked;
  EXPECT_EQ(entry.toJson().size(), size);
}

TEST(JournalEntryTest, WhatWasCutOffIsBroken) {
  const QByteArray whole = example().toJson().trimmed();
  for (qsizetype size = 0; size < whole.size(); ++size)
    EXPECT_EQ(flawOf(whole.first(size)), Unreadable::broken) << size;
}

TEST(JournalEntryTest, OtherThingsAreBroken) {
  for (const char* const json :
       {"", "null", "[]", "{}", "7", "{\"format\":1}", "{\"format\":\"1\"}", "{\"format\":0}",
        "{\"format\":-3}", "{\"format\":1,\"target\":\"no colon\",\"began\":\"2026-11-23T10:00:00.000Z\"}",
        "{\"format\":1,\"target\":7,\"began\":\"2026-11-23T10:00:00.000Z\"}",
        "{\"format\":1,\"target\":\"ras:h1\",\"began\":\"yesterday\"}"})
    EXPECT_EQ(flawOf(json), Unreadable::broken) << json;
}

TEST(JournalEntryTest, ANewerFormatIsKnownAsSuchWhateverElseIsInIt) {
  EXPECT_EQ(flawOf("{\"format\":3}"), Unreadable::newer);
  EXPECT_EQ(flawOf("{\"format\":99,\"target\":{\"of\":[]}}"), Unreadable::newer);
}

TEST(JournalEntryTest, NoBytesAreTooStrange) {
  QRandomGenerator random(7);
  for (int round = 0; round < 2000; ++round) {
    QByteArray bytes = example().toJson();
    for (int change = 0; change < 4; ++change)
      bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
    const auto read = JournalEntry::fromJson(bytes);
    const auto* const entry = std::get_if<JournalEntry>(&read);
    EXPECT_TRUE(!entry || !entry->target.provider.empty());
  }
}

}  // namespace
}  // namespace onhook
