#include "core/providers/pppd/Story.h"

#include <gmock/gmock.h>

#include "core/Translate.h"

namespace onhook::pppd {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// Says of each text that it has had it.
class Marking : public Translator {
 public:
  std::string translated(const char* context, const char* english) const override {
    return std::string(context) + "[" + english + "]";
  }
};

Error why(int exitCode, std::string_view written = {}) {
  return whyEnded(exitCode, 0, Story::of(written)).value_or(Error{});
}

TEST(PppdExitStatus, EachHasATextAndAnAdvice) {
  for (int status = 0; status < 256; ++status) {
    const auto error = whyEnded(status, 0, {});
    ASSERT_EQ(error.has_value(), status != 5) << status << ": 5 is that it was hung up";
    if (!error) continue;
    EXPECT_EQ(error->code, "pppd-" + std::to_string(status));
    EXPECT_EQ(error->text.back(), '.') << error->text;
    EXPECT_EQ(error->advice.back(), '.') << error->advice;
  }
  EXPECT_THAT(why(19).text, HasSubstr("did not accept the name and password"));
  EXPECT_THAT(why(6).text, HasSubstr("in use"));
  EXPECT_THAT(why(200).text, HasSubstr("the code 200"));
}

TEST(PppdExitStatus, ASignalEndedIt) {
  EXPECT_EQ(whyEnded(std::nullopt, 15, {}), std::nullopt) << "it was told to end";
  EXPECT_EQ(whyEnded(std::nullopt, 11, {})->code, "pppd-killed");
  EXPECT_EQ(whyEnded(std::nullopt, 0, {})->code, "pppd-ended") << "nobody knows";
}

TEST(PppdExitStatus, ReasonsAreToldInTheUsersLanguage) {
  const std::locale before = std::locale::global(std::locale(std::locale(), new Marking));
  const Error plain = why(0);
  const Error saying = why(2, "unrecognized option 'nonsense'\n");
  std::locale::global(before);
  EXPECT_EQ(plain.text, "pppd[The peer ended the connection.]");
  EXPECT_EQ(plain.advice, "pppd[Dial again.]");
  EXPECT_EQ(saying.text,
            "pppd[pppd[pppd does not accept its options.] pppd said: unrecognized option 'nonsense']");
}

// What Debian's pppd 2.4.9 has written, as it was.

TEST(PppdStory, AnOptionThatItDoesNotKnow) {
  const Error error = why(2, "/usr/sbin/pppd: In file /etc/ppp/peers/bad: unrecognized option 'nonsense'\n");
  EXPECT_EQ(error.code, "pppd-2");
  EXPECT_THAT(error.text, HasSubstr("pppd said: In file /etc/ppp/peers/bad: unrecognized option 'nonsense'"));
}

TEST(PppdStory, TheFirstSignIsTheCauseWhateverComesOfIt) {
  constexpr auto noAnswer =
      "Using interface ppp0\nConnect: ppp0 <--> /dev/ttyW1\nLCP: timeout sending Config-Requests\n"
      "Connection terminated.\nModem hangup\n";
  EXPECT_EQ(why(16, noAnswer).code, "pppd-10");
  EXPECT_THAT(why(16, noAnswer).text, HasSubstr("The peer does not answer."));
  EXPECT_EQ(whyEnded(16, 0,
                     Story::of("Using interface ppp0\nConnect: ppp0 <--> /dev/ttyW1\n"
                               "Terminating on signal 15\nConnection terminated.\nModem hangup\n")),
            std::nullopt)
      << "it was hung up";
  const Error refused =
      why(16,
          "Connect: ppp0 <--> /dev/ttyW1\nLCP terminated by peer (peer refused to authenticate)\n"
          "Connection terminated.\nModem hangup\n");
  EXPECT_EQ(refused.code, "pppd-11");
  EXPECT_EQ(why(16, "Using interface ppp0\nConnect: ppp0 <--> /dev/pts/2\nModem hangup\n").code, "pppd-16");
  EXPECT_EQ(why(6, "Device ttyW1 is locked by pid 339\n").code, "pppd-6");
  EXPECT_THAT(why(6, "Device ttyW1 is locked by pid 339\n").text, HasSubstr("locked by pid 339"));
}

TEST(PppdStory, PasswordsOfPacketsAndScriptsAreNotShown) {
  const Error error =
      why(19,
          "Connect: ppp0 <--> /dev/ttyW1\nsent [PAP AuthReq id=0x1 user=\"anna\" password=\"hunter2\"]\n"
          "rcvd [PAP AuthNak id=0x1 \"Login incorrect\"]\nRemote message: Login incorrect\nPAP "
          "authentication failed\n"
          "Script chat ATDT123 PASS hunter2 finished (pid 7), status = 0x3\nsend (hunter2^M)\nConnection "
          "terminated.\n");
  EXPECT_EQ(error.code, "pppd-19");
  EXPECT_THAT(error.text, HasSubstr("Remote message: Login incorrect; PAP authentication failed"));
  EXPECT_THAT(error.text, Not(HasSubstr("hunter2")));
}

TEST(PppdStory, ANewAttemptForgetsTheOldOnesFailure) {
  const std::string failed = "Connect script failed\n";
  EXPECT_EQ(Story::of(failed).cause, 8);
  EXPECT_EQ(Story::of(failed).causeLine, "Connect script failed");
  EXPECT_EQ(Story::of(failed + "Serial connection established.\nUsing interface ppp0\n").cause, std::nullopt);
  EXPECT_EQ(Story::of(failed + "Connect: ppp0 <--> /dev/ttyS0\nModem hangup\n").causeLine, "Modem hangup");
}

TEST(PppdStory, WhateverIsWrittenItIsOneShortLineOfPlainText) {
  std::string hostile = "Remote message: \x1b[2J\x07";
  for (int c = 0; c < 256; ++c) hostile += static_cast<char>(c);
  hostile += std::string(100'000, 'x') + "\nPAP authentication failed";
  const Error error = why(19, hostile);
  EXPECT_LT(error.text.size(), 1000u);
  for (const char c : error.text) EXPECT_TRUE(c >= ' ' && c <= '~') << static_cast<int>(c);
  for (const std::string_view odd : {"", "\n", "\n\n\n", "pppd: ", "pppd: \n", "Connect: "})
    EXPECT_EQ(why(1, odd).code, "pppd-1");
}

}  // namespace
}  // namespace onhook::pppd
