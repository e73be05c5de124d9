#include "core/providers/networkmanager/MessageReader.h"

#include <gmock/gmock.h>
#include <sys/socket.h>

#include <memory>

#include "core/providers/networkmanager/Message.h"

namespace onhook::networkmanager {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Messages as they come from a bus, without one.
class MessageReaderTest : public testing::Test {
 protected:
  void SetUp() override {
    int ends[2];
    sd_bus* raw = nullptr;
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends), 0);
    ASSERT_GE(sd_bus_new(&raw), 0);
    bus_.reset(raw);
    ASSERT_GE(sd_bus_set_fd(raw, ends[0], ends[0]), 0);
    ASSERT_GE(sd_bus_start(raw), 0);
    sd_bus_message* message = nullptr;
    ASSERT_GE(sd_bus_message_new_signal(raw, &message, "/org/example", "org.example", "Said"), 0);
    message_.reset(message);
  }
  template <class... Values>
  MessageReader reading(const char* types, Values... values) {
    EXPECT_GE(sd_bus_message_append(message_.get(), types, values...), 0);
    EXPECT_GE(sd_bus_message_seal(message_.get(), 1, 0), 0);
    EXPECT_GE(sd_bus_message_rewind(message_.get(), 1), 0);
    return MessageReader(*message_);
  }

  /// Nobody is at the other end who could take what is to be flushed.
  struct Close {
    void operator()(sd_bus* bus) const { sd_bus_close_unref(bus); }
  };
  std::unique_ptr<sd_bus, Close> bus_;
  Message message_;
};

TEST_F(MessageReaderTest, ReadsTexts) {
  EXPECT_THAT(reading("as", 2, "a", "b").readStrings(), ElementsAre("a", "b"));
}

TEST_F(MessageReaderTest, ReadsPaths) {
  EXPECT_THAT(reading("ao", 1, "/a").readStrings(), ElementsAre("/a"));
}

TEST_F(MessageReaderTest, AnArrayOfAnythingElseIsNoneOfTexts) {
  EXPECT_THAT(reading("au", 2, 1, 2).readStrings(), IsEmpty());
}

TEST_F(MessageReaderTest, AListOfListsIsNoneOfTexts) {
  EXPECT_THAT(reading("aas", 1, 1, "a").readStrings(), IsEmpty());
}

TEST_F(MessageReaderTest, WhatHasAnotherTypeReadsAsEmpty) {
  MessageReader reader = reading("t", std::uint64_t{7});
  EXPECT_THAT(reader.readStrings(), IsEmpty());
  EXPECT_EQ(reader.readString(), "");
  EXPECT_EQ(reader.readUnsigned(), 0U);
  EXPECT_THAT(reader.readObjects(), IsEmpty());
  EXPECT_THAT(reader.readInterfaces(), IsEmpty());
  EXPECT_THAT(reader.readTexts(), IsEmpty());
}

}  // namespace
}  // namespace onhook::networkmanager
