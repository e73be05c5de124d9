// The settings, as an INI file of any bytes.
#include <fcntl.h>
#include <unistd.h>

#include "tests/fuzz/QtStart.h"
#include "tests/fuzz/ScratchFolder.h"
#include "ui/session/Settings.h"

namespace {

using namespace onhook;

/// What was read is written over: seldom, and some of it, since each time the file is written anew.
void change(Settings& settings, std::size_t size) {
  constexpr std::size_t seldom = 16;
  switch (size % seldom) {
    case 3:
      for (const Occasion occasion : {Occasion::quit, Occasion::logOut, Occasion::suspend})
        settings.setAtEnd(occasion,
                          settings.atEnd(occasion) == AtEnd::hangUpAll ? AtEnd::leaveUp : AtEnd::hangUpAll);
      break;
    case 4:
      settings.setAsksBeforeHangUp(!settings.asksBeforeHangUp());
      settings.setLimit(settings.limit() / 2);
      settings.setSettleTime(settings.settleTime() * 2);
      break;
    case 5:
      settings.setWatches("pppd", !settings.watches("pppd"));
      settings.setNotifiesAbout(NotifyAbout::drops, !settings.notifiesAbout(NotifyAbout::drops));
      settings.setClosesToTray(!settings.closesToTray());
      break;
    case 6:
      settings.setLanguage(settings.language() + QLatin1Char('x'));
      settings.setKeepHistory(KeepHistory::year);
      settings.setShowsDetails(!settings.showsDetails());
      break;
    default:
      break;
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  onhook::fuzz::startQt();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const onhook::fuzz::ScratchFolder folder;
  // Qt keeps what a file of that name had; so each has a name of its own.
  static unsigned number = 0;
  const std::string file = folder.write("onhook" + std::to_string(++number) + ".ini", data, size);
  {
    onhook::Settings settings(QString::fromStdString(file));
    settings.hangUp();
    if (settings.showsDetails()) change(settings, size);
  }
  ::unlink(file.c_str());
  return 0;
}
