#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/describe/CompletionText.h"
#include "app/describe/ManualText.h"

// Texts that mean something in the language that they are put into stay what they are.

namespace onhook {
namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<CommandDescription> withText(const std::string& what) {
  const OptionDescription help{{"-h", "--help"}, {}, "Show this"};
  const OptionDescription log{{"--log"}, "FILE", "Log to it"};
  const OptionDescription hidden{{"--hidden"}, {}, "No window"};
  const OptionDescription own{{"--keep-it"}, {}, what};
  const OptionDescription argument{{}, "TARGET", "An id"};
  return {{{}, "The program", {help, log, hidden}}, {"hang-up", "Hang up", {help, own, argument}}};
}

TEST(ManualTextTest, HyphensOfOptionsCanBeTypedAndCopied) {
  const std::string text = ManualText::commands(withText("Unlike --force"));
  EXPECT_THAT(text, HasSubstr("\\fB\\-\\-keep\\-it\\fR\nUnlike \\-\\-force.\n"));
  EXPECT_THAT(text, HasSubstr("\\fITARGET\\fR\nAn id.\n"));
  EXPECT_THAT(text, Not(HasSubstr("help")));
}

TEST(ManualTextTest, ASentenceIsNeverARequest) {
  EXPECT_THAT(ManualText::commands(withText(".so /etc/passwd")), HasSubstr("\n\\&.so /etc/passwd.\n"));
  EXPECT_THAT(ManualText::commands(withText("C:\\n")), HasSubstr("\nC:\\en.\n"));
}

TEST(CompletionTextTest, AfterACommandComeItsOptionsAndTheProgramsButNotTheWindows) {
  const auto all = withText("Keep it");
  EXPECT_THAT(CompletionText::bashOptions(all),
              HasSubstr("hang-up) options='-h --help --keep-it --log' lister='list' ;;"));
  EXPECT_THAT(CompletionText::bashOptions(all),
              HasSubstr("'') options='-h --help --log --hidden' lister=''"));
  EXPECT_THAT(CompletionText::bashValues(all), HasSubstr("--log) _filedir; return ;;"));
  EXPECT_EQ(CompletionText::bashCommands(all), "hang-up");
}

TEST(CompletionTextTest, QuotesAndBracketsStayText) {
  const auto all = withText("Don't [ask]: 50 \\");
  EXPECT_THAT(CompletionText::zshCases(all), HasSubstr(R"('--keep-it[Don'\''t \[ask\]\: 50 \\]')"));
  EXPECT_THAT(CompletionText::fish(all), HasSubstr(R"(-l keep-it -d 'Don\'t [ask]: 50 \\')"));
}

}  // namespace
}  // namespace onhook
