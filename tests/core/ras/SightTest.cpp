#include "core/providers/ras/Sight.h"

#include <gtest/gtest.h>

#include <string>

namespace onhook::ras {
namespace {

constexpr Dword serviceIsAway = 1722;

Sight sight(Dword statusCode, bool listed, Dword listCode = code::success) {
  Sight one;
  one.listCode = listCode;
  one.listed = listed;
  one.status.code = statusCode;
  one.status.value.state = state::connected;
  return one;
}

TEST(SightTest, AnInvalidHandleThatIsNotListedIsGone) {
  EXPECT_EQ(standingOf(sight(code::invalidHandle, false)), Standing::gone);
}

TEST(SightTest, AnInvalidHandleThatIsListedStillStands) {
  EXPECT_EQ(standingOf(sight(code::invalidHandle, true)), Standing::stands);
}

TEST(SightTest, AnInvalidHandleIsGoneAlsoWithoutAList) {
  EXPECT_EQ(standingOf(sight(code::invalidHandle, false, serviceIsAway)), Standing::gone);
}

TEST(SightTest, AValidHandleStandsListedOrNot) {
  EXPECT_EQ(standingOf(sight(code::success, true)), Standing::stands);
  EXPECT_EQ(standingOf(sight(code::success, false)), Standing::stands);
  EXPECT_EQ(standingOf(sight(code::success, false, serviceIsAway)), Standing::stands);
}

TEST(SightTest, AHandleThatNamesAnotherConnectionIsGoneThoughItIsValid) {
  Sight another = sight(code::success, false);
  another.handleIsAnothers = true;
  EXPECT_EQ(standingOf(another), Standing::gone);
}

TEST(SightTest, WhatAnOldListSaidOfTheHandleDoesNotCount) {
  Sight another = sight(code::success, false, serviceIsAway);
  another.handleIsAnothers = true;
  EXPECT_EQ(standingOf(another), Standing::stands);
}

TEST(SightTest, NoOtherErrorMeansGone) {
  for (const Dword error : {code::accessDenied, code::noConnection, serviceIsAway, code::procedureNotFound}) {
    EXPECT_EQ(standingOf(sight(error, false)), Standing::hidden) << error;
    EXPECT_EQ(standingOf(sight(error, true)), Standing::stands) << error << ": the list still shows it";
    EXPECT_EQ(standingOf(sight(error, true, serviceIsAway)), Standing::hidden) << error;
  }
}

TEST(SightTest, ALinkHasEndedWhenItsPortIsNotOpen) {
  EXPECT_EQ(linkStandingOf(code::portNotOpen, Standing::stands), Standing::gone);
  EXPECT_EQ(linkStandingOf(code::success, Standing::stands), Standing::stands);
}

TEST(SightTest, ALinkEndsWithItsBundle) {
  EXPECT_EQ(linkStandingOf(code::success, Standing::gone), Standing::gone);
}

TEST(SightTest, NoOtherErrorMeansThatALinkHasEnded) {
  for (const Dword error :
       {code::invalidHandle, code::noMoreItems, code::accessDenied, code::portDisconnected})
    EXPECT_EQ(linkStandingOf(error, Standing::stands), Standing::hidden) << error;
}

TEST(SightTest, EveryStateOfDialingHasItsPhase) {
  for (Dword state = state::openPort; state <= state::applySettings; ++state) {
    EXPECT_TRUE(isDialing(state)) << state;
    EXPECT_NE(phaseText(state), "") << state;
  }
  EXPECT_FALSE(isDialing(state::connected));
  EXPECT_FALSE(isDialing(state::disconnected));
}

}  // namespace
}  // namespace onhook::ras
