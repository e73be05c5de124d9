#include "core/providers/ras/RasErrors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/RasAdvice.h"
#include "core/providers/ras/RasText.h"

namespace onhook::ras {
namespace {

struct TextHost final : RasHost {
  std::unique_ptr<RasEvent> makeEvent(std::function<void()>) override { return nullptr; }
  std::string systemText(Dword code) const override { return code == known ? text : std::string(); }
  std::string processIdentity() const override { return "1"; }

  Dword known = code::accessDenied;
  std::string text = "Access is denied.\r\n";
};

struct RasErrorsTest : testing::Test {
  /// From now on RasGetErrorString answers with the text, or with `tooSmall` where that does not fit.
  void say(std::u16string text, Dword tooSmall = code::insufficientBuffer) {
    system.api.getErrorString = [this, text, tooSmall](Dword, Wide* buffer, Dword characters) {
      asked.push_back(characters);
      if (text.size() + 1 > characters) return tooSmall;
      text.copy(buffer, text.size());
      buffer[text.size()] = u'\0';
      return code::success;
    };
  }
  void answer(Dword result) {
    system.api.getErrorString = [this, result](Dword, Wide*, Dword characters) {
      asked.push_back(characters);
      return result;
    };
  }

  std::shared_ptr<TextHost> host = std::make_shared<TextHost>();
  RasSystem system{.host = host};
  std::vector<Dword> asked;  ///< the sizes of buffers that it was called with
};

// "RasGetErrorString" reference: error values of raserror.h; the buffer's size counts characters.
TEST_F(RasErrorsTest, ARasCodeHasTheSystemsTextAndOurAdvice) {
  say(u"Die Leitung ist besetzt.");
  const Error error = makeError(system, 676);
  EXPECT_EQ(error.domain, ErrorDomain::ras);
  EXPECT_EQ(error.code, "676");
  EXPECT_EQ(error.text, "Die Leitung ist besetzt.");
  EXPECT_EQ(error.advice, rasAdvice(676));
  EXPECT_EQ(asked, std::vector<Dword>{256});
}

TEST_F(RasErrorsTest, ASystemCodeHasFormatMessagesText) {
  say(u"never asked for");
  const Error error = makeError(system, code::accessDenied);
  EXPECT_EQ(error.domain, ErrorDomain::windows);
  EXPECT_EQ(error.code, "5");
  EXPECT_EQ(error.text, "Access is denied.");
  EXPECT_EQ(error.advice, rasAdvice(5));
  EXPECT_TRUE(asked.empty());
}

TEST_F(RasErrorsTest, RasCodesReachFrom600To999) {
  say(u"of RAS");
  for (const Dword code : {600u, 999u}) {
    EXPECT_EQ(makeError(system, code).domain, ErrorDomain::ras) << code;
    EXPECT_EQ(makeError(system, code).text, "of RAS") << code;
  }
  for (const Dword code : {0u, 599u, 1000u, 13801u, 0x80070005u}) {
    host->known = code;
    host->text = "of Windows";
    EXPECT_EQ(makeError(system, code).domain, ErrorDomain::windows) << code;
    EXPECT_EQ(makeError(system, code).text, "of Windows") << code;
    EXPECT_EQ(makeError(system, code).code, std::to_string(code));
  }
}

// "A buffer of insufficient size causes the function to fail, returning ERROR_INSUFFICIENT_BUFFER."
TEST_F(RasErrorsTest, TheBufferGrowsUntilTheTextFits) {
  const std::u16string text(700, u'x');
  say(text);
  EXPECT_EQ(makeError(system, 720).text, toUtf8(text));
  EXPECT_EQ(asked, (std::vector<Dword>{256, 512, 1024}));
}

TEST_F(RasErrorsTest, TheBufferGrowsAlsoOn603) {
  const std::u16string text(300, u'x');
  say(text, code::bufferTooSmall);
  EXPECT_EQ(makeError(system, 720).text, toUtf8(text));
}

TEST_F(RasErrorsTest, OneForWhichNoBufferIsEverLargeEnoughIsAskedNoMore) {
  answer(code::insufficientBuffer);
  EXPECT_EQ(makeError(system, 720).text, "Remote Access answered with code 720.");
  EXPECT_LT(asked.size(), 12u);
  EXPECT_LE(*std::ranges::max_element(asked), 64u * 1024);
}

TEST_F(RasErrorsTest, LineEndsAndBlanksGo) {
  say(u"\r\n  The line\r\nis busy. \t\r\n");
  EXPECT_EQ(makeError(system, 676).text, "The line is busy.");
  host->text = "Access\r\n is denied. \r\n\r\n";
  EXPECT_EQ(makeError(system, 5).text, "Access is denied.");
}

TEST_F(RasErrorsTest, WithoutTheFunctionTheCodeIsNamed) {
  EXPECT_EQ(makeError(system, 777),
            (Error{ErrorDomain::ras, "777", "Remote Access answered with code 777.", ""}));
  EXPECT_EQ(makeError(system, 691).advice, rasAdvice(691));
}

TEST_F(RasErrorsTest, OneThatFailsAndLeavesTheBufferIsBelievedNothing) {
  // As Wine's own does.
  answer(1);
  EXPECT_EQ(makeError(system, 623).text, "Remote Access answered with code 623.");
}

TEST_F(RasErrorsTest, OneThatSaysSuccessAndWritesNothingOrBlanksHasNoText) {
  answer(code::success);
  EXPECT_EQ(makeError(system, 623).text, "Remote Access answered with code 623.");
  say(u" \r\n");
  EXPECT_EQ(makeError(system, 623).text, "Remote Access answered with code 623.");
}

TEST_F(RasErrorsTest, ABufferWithoutItsEndIsReadNoFurther) {
  system.api.getErrorString = [](Dword, Wide* buffer, Dword characters) {
    std::fill_n(buffer, characters, u'y');
    return code::success;
  };
  EXPECT_EQ(makeError(system, 623).text, std::string(256, 'y'));
}

TEST_F(RasErrorsTest, HalvesOfCharactersAreReplaced) {
  say(std::u16string{u'a', char16_t{0xD83D}});
  EXPECT_EQ(makeError(system, 623).text, "a\xEF\xBF\xBD");
}

TEST_F(RasErrorsTest, ASystemCodeWithoutTextIsNamed) {
  EXPECT_EQ(makeError(system, 1460),
            (Error{ErrorDomain::windows, "1460", "Windows answered with code 1460.", ""}));
  system.host = nullptr;
  EXPECT_EQ(makeError(system, 5).text, "Windows answered with code 5.");
}

}  // namespace
}  // namespace onhook::ras
