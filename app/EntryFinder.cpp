#include "app/EntryFinder.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/ShellWord.h"
#include "ui/session/DialWording.h"
#include "ui/session/Sentences.h"

namespace onhook {

namespace {

QString described(const Entry& entry) {
  QString text = "  " + shellWord(QString::fromStdString(EntryKey::of(entry).toString())) + "  " +
                 wording::listed({QString::fromStdString(entry.name), wording::kindText(entry),
                                  QString::fromStdString(entry.device)});
  return text;
}

class Finder {
  Q_DECLARE_TR_FUNCTIONS(onhook::EntryFinder)

 public:
  explicit Finder(const std::vector<Snapshot>& snapshots) : snapshots_(snapshots) {}

  void add(const std::string& text) {
    std::vector<const Entry*> named;
    for (const Snapshot& snapshot : snapshots_) {
      for (const Entry& entry : snapshot.entries) {
        if (EntryKey::of(entry).toString() == text) return keep(EntryKey::of(entry));
        if (entry.name == text || entry.id == text) named.push_back(&entry);
      }
    }
    if (named.size() == 1) return keep(EntryKey::of(*named.front()));
    const QString name = QString::fromStdString(text);
    if (!named.empty()) {
      complain(tr("\"%1\" may mean several entries. Give the id of the one you mean:").arg(name),
               ExitCode::ambiguous);
      for (const Entry* const entry : named) found_.complaints += described(*entry);
    } else if (std::ranges::all_of(snapshots_,
                                   [](const Snapshot& one) { return one.reach == Reach::reached; })) {
      complain(tr("there is no entry \"%1\". onhook entries shows what there is.").arg(name),
               ExitCode::notFound);
    } else {
      // Where a system cannot be seen, nobody knows that it is not there.
      complain(tr("no entry \"%1\" can be seen, and not every system can.").arg(name), ExitCode::unreachable);
    }
  }

  const FoundEntries& found() const { return found_; }

 private:
  void keep(const EntryKey& key) {
    if (std::ranges::find(found_.entries, key) == found_.entries.end()) found_.entries.push_back(key);
  }

  void complain(const QString& text, ExitCode exitCode) {
    found_.complaints += text;
    found_.exitCode = worse(found_.exitCode, exitCode);
  }

  const std::vector<Snapshot>& snapshots_;
  FoundEntries found_;
};

}  // namespace

FoundEntries findEntries(const std::vector<std::string>& texts, const std::vector<Snapshot>& snapshots) {
  Finder finder(snapshots);
  for (const std::string& text : texts) finder.add(text);
  return finder.found();
}

}  // namespace onhook
