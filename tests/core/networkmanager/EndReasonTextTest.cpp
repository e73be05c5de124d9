#include "core/providers/networkmanager/EndReasonText.h"

#include <gmock/gmock.h>

namespace onhook::networkmanager {
namespace {

using Of = EndReason::Of;
using testing::HasSubstr;

Error text(Of of, std::uint64_t code, bool secretsSent = false,
           ConnectionKind kind = ConnectionKind::mobileBroadband) {
  return toError({of, code, secretsSent}, kind);
}

TEST(EndReasonText, HasTheCodeThatTheLogHas) {
  EXPECT_EQ(text(Of::active, 9).code, "no-secrets");
  EXPECT_EQ(text(Of::device, 7).code, "no-secrets");
  EXPECT_EQ(text(Of::device, 25).code, "modem-no-carrier");
  EXPECT_EQ(text(Of::device, 25).domain, ErrorDomain::networkManager);
}

TEST(EndReasonText, EachHasASentenceAndSaysWhatToDo) {
  for (std::uint64_t code = 0; code < 100; ++code) {
    for (const Of of : {Of::active, Of::device}) {
      const EndReason reason{of, code};
      if (reason.byRequest()) continue;
      const Error error = toError(reason, ConnectionKind::vpn);
      EXPECT_FALSE(error.code.empty()) << code;
      EXPECT_TRUE(error.text.ends_with('.')) << error.text;
      EXPECT_FALSE(error.advice.empty()) << error.text;
      EXPECT_NE(error.advice, error.text);
    }
  }
}

TEST(EndReasonText, SecretsComeFromTheDesktop) {
  EXPECT_THAT(text(Of::active, 9).advice, HasSubstr("nm-applet"));
  EXPECT_THAT(text(Of::active, 9, true).text, HasSubstr("not accepted"));
}

TEST(EndReasonText, AnUnknownNumberIsTold) {
  EXPECT_EQ(text(Of::device, 4711).code, "4711");
  EXPECT_EQ(text(Of::active, 0).code, "unknown");
  EXPECT_THAT(text(Of::active, 0, false, ConnectionKind::vpn).text, HasSubstr("VPN"));
}

}  // namespace
}  // namespace onhook::networkmanager
