// Files as earlier versions have left them, kept in folders by version: they are read, and lose nothing by
// being written to. They are never made anew; a version that changes a format adds a folder of its own.

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "ui/automatic/AutomaticRules.h"
#include "ui/history/HistoryFile.h"
#include "ui/session/JournalFolder.h"
#include "ui/session/Settings.h"

namespace onhook {
namespace {

using namespace std::chrono_literals;
using testing::IsEmpty;
using testing::SizeIs;

class UpgradeTest : public testing::Test {
 protected:
  /// A copy of that file of that version.
  QString copyOf(const QString& name) const {
    const QString to = folder_.filePath(name);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(to).path()));
    EXPECT_TRUE(QFile::copy(QStringLiteral(ONHOOK_EARLIER_FILES) + QStringLiteral("/0.1.0/") + name, to))
        << qPrintable(name);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return to;
  }

  QTemporaryDir folder_;
};

TEST_F(UpgradeTest, TheSettingsOf010) {
  const QString file = copyOf(QStringLiteral("onhook.ini"));
  const auto expectAll = [&file] {
    const Settings settings(file);
    EXPECT_FALSE(settings.isNewer());
    EXPECT_EQ(settings.atEnd(Occasion::quit), AtEnd::hangUpAll);
    EXPECT_EQ(settings.atEnd(Occasion::logOut), AtEnd::hangUpDialed);
    EXPECT_EQ(settings.atEnd(Occasion::suspend), AtEnd::leaveUp);
    EXPECT_TRUE(settings.asksBeforeHangUp());
    EXPECT_EQ(settings.limit(), 45s);
    EXPECT_EQ(settings.settleTime(), 5s);
    EXPECT_FALSE(settings.watches("pppd"));
    EXPECT_TRUE(settings.watches("networkmanager"));
    EXPECT_FALSE(settings.notifiesAbout(NotifyAbout::comebacks));
    EXPECT_TRUE(settings.notifiesAbout(NotifyAbout::drops));
    EXPECT_FALSE(settings.closesToTray());
    EXPECT_EQ(settings.language(), QStringLiteral("de"));
    EXPECT_EQ(settings.keepHistory(), KeepHistory::year);
    EXPECT_TRUE(settings.showsDetails());
  };
  expectAll();
  // Writing to it takes nothing away.
  AutomaticRule rule;
  rule.idle = 10min;
  EXPECT_TRUE(AutomaticRules(file).set({"pppd", "dsl"}, rule));
  expectAll();
  EXPECT_EQ(AutomaticRules(file).all().size(), 1u);
}

TEST_F(UpgradeTest, TheHistoryOf010) {
  HistoryPlace place;
  place.file = copyOf(QStringLiteral("history.sqlite"));
  HistoryFile history(place);
  const std::vector<HistoryEntry> entries = history.read({});
  ASSERT_THAT(entries, SizeIs(4));
  EXPECT_THAT(history.takeTroubles(), IsEmpty());
  const HistoryEntry& link = entries[0];
  EXPECT_EQ(link.name, QStringLiteral("ISDN bundle"));
  EXPECT_EQ(link.link, QStringLiteral("Channel 1"));
  EXPECT_EQ(link.end, HistoryEntry::End::confirmed);
  EXPECT_EQ(link.by, HistoryEntry::By::commandLine);
  EXPECT_TRUE(link.practice);
  EXPECT_EQ(entries[1].event, HistoryEntry::Event::connect);
  const HistoryEntry& refused = entries[2];
  EXPECT_EQ(refused.end, HistoryEntry::End::refused);
  ASSERT_TRUE(refused.error);
  EXPECT_EQ(refused.error->code, "753");
  EXPECT_GT(refused.upFor.value_or(0s), 50h);
  EXPECT_GT(refused.bytesIn.value_or(0), 400'000'000u);
  HistoryEntry another = refused;
  another.id = 0;
  another.ended = another.ended.addSecs(60);
  EXPECT_TRUE(history.add(another));
  EXPECT_THAT(history.read({}), SizeIs(5));
}

TEST_F(UpgradeTest, TheJournalOf010) {
  copyOf(QStringLiteral("hang-ups/43eaafd67bd63084e0532d228ebd2c5d.json"));
  JournalPlace place;
  place.folder = folder_.filePath(QStringLiteral("hang-ups"));
  place.boot = "11111111-2222-3333-4444-555555555555";
  JournalFolder journal(place);
  const std::vector<LeftHangUp> left = journal.takeLeft();
  ASSERT_THAT(left, SizeIs(1));
  EXPECT_TRUE(left[0].ofThisBoot);
  EXPECT_EQ(left[0].entry.name, QStringLiteral("Branch office VPN (slow)"));
  EXPECT_EQ(left[0].entry.target.toString(), "simulated:h1007-l10007");
  EXPECT_TRUE(left[0].entry.asked);
}

}  // namespace
}  // namespace onhook
