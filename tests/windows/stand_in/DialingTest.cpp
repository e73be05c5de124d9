#include "tests/windows/stand_in/StandInTest.h"

// RasDial, RasDialDlg, the phone books and RasGetErrorString.
namespace onhook::ras {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using Start = StandInEntry::Start;
using Dialog = StandInEntry::Dialog;

class StandInDialingTest : public StandInTest {
 protected:
  ~StandInDialingTest() override { standIn.reset(); }

  static StandInEntry idle() {
    return {.name = "office",
            .start = Start::idle,
            .hangUp = {.takes = 0ms},
            .dialTakes = 300ms,
            .dialStates = {state::openPort, state::authenticate}};
  }
  static StandInEntry endless() {
    StandInEntry entry = idle();
    entry.dialTakes = standInNever;
    return entry;
  }
  bool hears(Dword state, Dword error = code::success) {
    return time.eventually([&] {
      const auto told = listener->told();
      return !told.empty() && told.back().state == state && told.back().error == error;
    });
  }
  Bool dialog(const std::string& entry, DialDialog& info) {
    info = {.size = sizeof(DialDialog)};
    return api.dialDialog(nullptr, toUtf16(entry).c_str(), nullptr, &info);
  }

  // The dial's thread may still be in it when the test ends.
  DialListener& fresh() { return *(listener = std::make_unique<DialListener>()); }
  std::unique_ptr<DialListener> listener = std::make_unique<DialListener>();
  Handle handle = nullptr;
};

TEST_F(StandInDialingTest, GoesThroughItsStates) {
  start({.entries = {idle()}});
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  ASSERT_TRUE(handle);
  EXPECT_TRUE(hears(state::connected));
  EXPECT_THAT(listener->told(), ElementsAre(Told{1, state::openPort, 0}, Told{1, state::authenticate, 0},
                                            Told{1, state::connected, 0}));
  EXPECT_EQ(stateOf(handle), state::connected);
  EXPECT_EQ(handleOf("office"), handle);
}

TEST_F(StandInDialingTest, ABundleTellsOfEachLink) {
  StandInEntry entry = idle();
  entry.dialStates = {};
  entry.links = {{}, {}};
  start({.entries = {entry}});
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  EXPECT_TRUE(hears(state::connected));
  EXPECT_THAT(listener->told(),
              ElementsAre(Told{1, state::subEntryConnected, 0}, Told{2, state::subEntryConnected, 0},
                          Told{1, state::connected, 0}));
}

TEST_F(StandInDialingTest, WhatIsDialingIsNotEnumerated) {
  start({.entries = {endless()}});
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  ASSERT_TRUE(hears(state::authenticate));
  EXPECT_EQ(stateOf(handle), state::authenticate);
  EXPECT_THAT(listed(), IsEmpty());
  EXPECT_EQ(linkCode(handle, 1), code::invalidHandle) << "it is not connected";
}

TEST_F(StandInDialingTest, CanBeHungUpWhileItDials) {
  start({.entries = {endless()}});
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  ASSERT_TRUE(hears(state::authenticate));
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_TRUE(gone(handle));
  time.sleep(100ms);
  EXPECT_EQ(listener->told().back(), (Told{1, state::authenticate, 0})) << "it is told nothing more";
  EXPECT_EQ(standIn->hangUps("office"), 1);
}

TEST_F(StandInDialingTest, TheNotifierMayHearOfTheHangUp) {
  start({.entries = {endless()}, .notifierHearsHangUp = true});
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  ASSERT_TRUE(hears(state::authenticate));
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_TRUE(hears(state::disconnected, code::userDisconnected));
}

TEST_F(StandInDialingTest, TheNotifierIsCalledNoMoreOnceItSaysSo) {
  start({.entries = {idle()}});
  listener->stopsAt = state::openPort;
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  EXPECT_TRUE(time.eventually([&] { return handleOf("office") != nullptr; })) << "it goes on all the same";
  EXPECT_THAT(listener->told(), ElementsAre(Told{1, state::openPort, 0}));
}

TEST_F(StandInDialingTest, AFailedDialKeepsItsPortUntilItIsHungUp) {
  StandInEntry entry = idle();
  entry.dialFails = 676;
  entry.hangUp.takes = standInNever;
  start({.entries = {entry}});
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  ASSERT_TRUE(hears(state::authenticate, 676));
  ConnectionStatus row{};
  ASSERT_EQ(status(handle, row), code::success) << "its handle is valid";
  EXPECT_EQ(row.error, 676u);
  EXPECT_THAT(listed(), IsEmpty());
  Handle again = nullptr;
  EXPECT_EQ(dial("office", again, *listener), 602u) << "its port is still open";
  EXPECT_FALSE(again);
  EXPECT_EQ(api.hangUp(handle), code::success);
  standIn->play("end office");
  EXPECT_EQ(statusCode(handle), code::invalidHandle);
  EXPECT_EQ(dial("office", again, *listener), code::success);
}

TEST_F(StandInDialingTest, APortDialedTooEarlyStaysBusyForGood) {
  StandInEntry entry = idle();
  entry.hangUp.takes = standInNever;
  start({.entries = {entry}, .portBusyCode = 633});
  standIn->play("dial-by-other office");
  EXPECT_EQ(api.hangUp(handleOf("office")), code::success);
  EXPECT_EQ(dial("office", handle, *listener), 633u) << "it is half closed";
  standIn->play("end office");
  EXPECT_EQ(dial("office", handle, *listener), 633u);
}

TEST_F(StandInDialingTest, TwoEntriesCannotShareAPort) {
  StandInEntry other = idle();
  other.name = "home";
  other.start = Start::connected;
  StandInEntry entry = idle();
  entry.port = other.port = "COM1";
  start({.entries = {entry, other}});
  EXPECT_EQ(dial("office", handle, *listener), 633u);
  standIn->play("end home");
  EXPECT_EQ(dial("office", handle, *listener), code::success);
}

TEST_F(StandInDialingTest, DialingWhatIsConnectedReferencesIt) {
  StandInEntry entry = idle();
  entry.start = Start::connected;
  start({.entries = {entry}});
  ASSERT_EQ(dial("office", handle, *listener), code::success);
  EXPECT_EQ(handle, handleOf("office"));
  EXPECT_TRUE(hears(state::connected));
  EXPECT_EQ(api.hangUp(handle), code::success);
  time.sleep(100ms);
  EXPECT_EQ(stateOf(handle), state::connected);
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_TRUE(gone(handle));
}

TEST_F(StandInDialingTest, DialingWhatIsConnectedMayBeRefused) {
  StandInEntry entry = idle();
  entry.start = Start::connected;
  start({.entries = {entry}, .dialingAgainShares = false});
  EXPECT_EQ(dial("office", handle, *listener), 602u);
}

TEST_F(StandInDialingTest, CanFailAtOnceWithAHandleOrWithout) {
  StandInEntry without = idle(), with = idle();
  without.dialReturns = 797;
  with.name = "home";
  with.dialReturns = 651;
  with.dialReturnsHandle = true;
  start({.entries = {without, with}});
  EXPECT_EQ(dial("office", handle, *listener), 797u);
  EXPECT_FALSE(handle);
  EXPECT_EQ(dial("home", handle, *listener), 651u);
  ASSERT_TRUE(handle);
  EXPECT_EQ(statusCode(handle), code::success) << "it has to be hung up";
  EXPECT_EQ(api.hangUp(handle), code::success);
  EXPECT_TRUE(gone(handle));
  EXPECT_EQ(dial("nowhere", handle, *listener), code::cannotFindPhoneBookEntry);
}

TEST_F(StandInDialingTest, NeedsItsPassword) {
  StandInEntry entry = idle();
  entry.hasPassword = false;
  start({.entries = {entry}});
  ASSERT_EQ(dial("office", handle, *listener, ""), code::success);
  EXPECT_TRUE(hears(state::authenticate, 691));
  EXPECT_EQ(api.hangUp(handle), code::success);
  ASSERT_TRUE(gone(handle));
  ASSERT_EQ(dial("office", handle, fresh(), "secret"), code::success);
  EXPECT_TRUE(hears(state::connected));
}

TEST_F(StandInDialingTest, WithoutANotifierItBlocks) {
  StandInEntry fails = idle();
  fails.name = "home";
  fails.dialFails = 678;
  start({.entries = {idle(), fails}});
  DialParams params{.size = sizeof(DialParams)};
  setField(params.password, u"secret");
  setField(params.entryName, u"office");
  EXPECT_EQ(api.dial(nullptr, nullptr, &params, 0, nullptr, &handle), code::success);
  EXPECT_EQ(stateOf(handle), state::connected);
  EXPECT_EQ(api.dial(nullptr, nullptr, &params, 0, nullptr, &handle), code::invalidParameter)
      << "the variable has to be null";
  handle = nullptr;
  setField(params.entryName, u"home");
  EXPECT_EQ(api.dial(nullptr, nullptr, &params, 0, nullptr, &handle), 678u);
  params.size = 3;
  handle = nullptr;
  EXPECT_EQ(api.dial(nullptr, nullptr, &params, 0, nullptr, &handle), code::invalidSize);
}

TEST_F(StandInDialingTest, TheDialogConnectsCancelsOrFails) {
  StandInEntry connects = idle(), cancels = idle(), fails = idle();
  cancels.name = "cancels";
  cancels.dialog = Dialog::cancels;
  fails.name = "fails";
  fails.dialog = Dialog::fails;
  fails.dialogError = 691;
  connects.dialogTakes = cancels.dialogTakes = fails.dialogTakes = 100ms;
  start({.entries = {connects, cancels, fails}});
  DialDialog info{};
  EXPECT_EQ(dialog("office", info), 1);
  EXPECT_TRUE(handleOf("office"));
  EXPECT_EQ(dialog("cancels", info), 0);
  EXPECT_EQ(info.error, 0u);
  EXPECT_EQ(dialog("fails", info), 0);
  EXPECT_EQ(info.error, 691u);
  info.size = 3;
  EXPECT_EQ(api.dialDialog(nullptr, u"office", nullptr, &info), 0);
  EXPECT_EQ(info.error, code::invalidSize);
}

TEST_F(StandInDialingTest, PhoneBooksListEntries) {
  start({.entries = {{.name = "office"},
                     {.name = "shared", .phoneBook = "C:\\all.pbk", .allUsers = true},
                     {.name = ".5551234", .phoneBook = ""}}});
  Dword bytes = 0, count = 0;
  EXPECT_EQ(api.enumEntries(nullptr, nullptr, nullptr, &bytes, &count), code::bufferTooSmall);
  ASSERT_EQ(bytes, 2 * sizeof(EntryName));
  std::vector<EntryName> names(2);
  EXPECT_EQ(api.enumEntries(nullptr, nullptr, names.data(), &bytes, &count), code::invalidSize);
  names[0].size = sizeof(EntryName);
  ASSERT_EQ(api.enumEntries(nullptr, nullptr, names.data(), &bytes, &count), code::success);
  ASSERT_EQ(count, 2u);
  EXPECT_EQ(fieldText(names[0].name), "office");
  EXPECT_EQ(fieldText(names[1].phoneBook), "C:\\all.pbk");
  EXPECT_EQ(names[1].flags, 1u);
}

TEST_F(StandInDialingTest, EntriesHaveProperties) {
  StandInEntry entry = idle();
  entry.customDialDll = "C:\\dialer.dll";
  entry.links = {{.deviceName = "Modem 1"}, {.deviceName = "Modem 2"}};
  entry.options2 = option2ReconnectIfDropped;
  entry.propertiesExtra = 100;
  start({.entries = {entry}, .entryRowSizes = {sizeof(Entry) - 24}});
  std::vector<std::uint32_t> buffer(sizeof(Entry) / 4 + 100);
  auto& row = *reinterpret_cast<Entry*>(buffer.data());
  Dword bytes = sizeof(Entry);
  const auto ask = [&](const Wide* name) {
    return api.getEntryProperties(nullptr, name, &row, &bytes, nullptr, nullptr);
  };
  row.size = sizeof(Entry);
  EXPECT_EQ(ask(u"office"), code::invalidSize);
  row.size = sizeof(Entry) - 24;
  EXPECT_EQ(ask(u"office"), code::bufferTooSmall);
  EXPECT_EQ(bytes, sizeof(Entry) - 24 + 100);
  EXPECT_EQ(ask(u"nowhere"), code::cannotFindPhoneBookEntry);
  ASSERT_EQ(ask(u"office"), code::success);
  EXPECT_EQ(fieldText(row.customDialDll), "C:\\dialer.dll");
  EXPECT_EQ(row.subEntries, 2u);
  EXPECT_EQ(row.options2, option2ReconnectIfDropped);

  SubEntry link{.size = sizeof(SubEntry)};
  bytes = sizeof link;
  ASSERT_EQ(api.getSubEntryProperties(nullptr, u"office", 2, &link, &bytes, nullptr, nullptr), code::success);
  EXPECT_EQ(fieldText(link.deviceName), "Modem 2");
  EXPECT_EQ(api.getSubEntryProperties(nullptr, u"office", 3, &link, &bytes, nullptr, nullptr),
            code::invalidParameter);
}

TEST_F(StandInDialingTest, APasswordIsNeverToldInClear) {
  StandInEntry without = idle();
  without.name = "home";
  without.hasPassword = false;
  start({.entries = {idle(), without}});
  DialParams params{.size = sizeof(DialParams)};
  Bool has = 0;
  setField(params.entryName, u"office");
  ASSERT_EQ(api.getEntryDialParams(nullptr, &params, &has), code::success);
  EXPECT_EQ(has, 1);
  EXPECT_EQ(fieldText(params.userName), "anna");
  EXPECT_EQ(fieldText(params.password), "****************");
  setField(params.entryName, u"home");
  ASSERT_EQ(api.getEntryDialParams(nullptr, &params, &has), code::success);
  EXPECT_EQ(has, 0);
  EXPECT_EQ(fieldText(params.password), "");
}

TEST_F(StandInDialingTest, AnErrorHasATextOfUncertainLength) {
  start({.errorTextRoom = 700});
  std::vector<Wide> text(700);
  EXPECT_EQ(api.getErrorString(676, text.data(), 512), code::insufficientBuffer);
  ASSERT_EQ(api.getErrorString(676, text.data(), 700), code::success);
  EXPECT_EQ(toUtf8(text.data()), "The phone line is busy.");
  EXPECT_EQ(api.getErrorString(5, text.data(), 700), code::invalidParameter) << "no code of RAS's";
}

}  // namespace
}  // namespace onhook::ras
