#include "ui/history/HistoryStore.h"

#include <QPointer>
#include <QSaveFile>
#include <utility>

#include "core/NoThread.h"
#include "ui/history/HistoryFile.h"
#include "ui/history/HistoryWording.h"
#include "ui/session/FileThread.h"
#include "ui/session/UiRelay.h"
#include "ui/session/Wording.h"

namespace onhook {

HistoryStore::HistoryStore(Runtime& runtime, HistoryPlace place, QObject* parent)
    : QObject(parent),
      file_(place.file),
      relay_(std::make_shared<UiRelay>(this)),
      thread_(FileThread<HistoryFile>::start(runtime, std::move(place))) {}

HistoryStore::~HistoryStore() {
  relay_->close();
  thread_->end(partingTime);
}

void HistoryStore::post(Work work, std::function<void()> otherwise) {
  const bool isPosted = thread_->post([this, relay = relay_, work = std::move(work)](HistoryFile& file) {
    auto after = work(file);
    // First, so that whoever hears the answer knows what it is worth.
    for (const HistoryTrouble& trouble : file.takeTroubles())
      relay->post([this, trouble] { emit troubled(wording::troubleText(trouble)); });
    if (after) relay->post(std::move(after));
  });
  if (isPosted) return;
  if (!std::exchange(saidThreadless_, true))
    relay_->post([this] { emit troubled(wording::errorText(noThread())); });
  if (otherwise) relay_->post(std::move(otherwise));
}

std::function<void()> HistoryStore::tellsChange(bool isOne) {
  if (!isOne) return {};
  return [this] { emit changed(); };
}

void HistoryStore::add(const HistoryEntry& entry) {
  if (notes_) post([this, entry](HistoryFile& file) { return tellsChange(file.add(entry)); });
}

void HistoryStore::noteComeback(const std::string& provider, const QString& entry) {
  if (notes_)
    post([this, provider, entry](HistoryFile& file) {
      return tellsChange(file.noteComeback(provider, entry));
    });
}

void HistoryStore::read(const HistoryQuery& query, QObject* receiver, Answer answer) {
  const auto tell = [to = QPointer<QObject>(receiver),
                     answer = std::move(answer)](const std::vector<HistoryEntry>& entries) {
    if (to) answer(entries);
  };
  post([query, tell](HistoryFile& file) { return [tell, entries = file.read(query)] { tell(entries); }; },
       [tell] { tell({}); });
}

void HistoryStore::clear(QObject* receiver, std::function<void(bool done)> done) {
  const auto tell = [to = QPointer<QObject>(receiver), done = std::move(done)](bool cleared) {
    if (to && done) done(cleared);
  };
  post(
      [this, tell](HistoryFile& file) {
        return [this, tell, cleared = file.clear()] {
          emit changed();
          tell(cleared);
        };
      },
      [tell] { tell(false); });
}

void HistoryStore::forgetBefore(const QDateTime& time) {
  post([this, time](HistoryFile& file) { return tellsChange(file.forgetBefore(time)); });
}

void HistoryStore::save(const QString& file, const QByteArray& bytes) {
  post([this, file, bytes](HistoryFile&) {
    QSaveFile saving(file);
    const bool done =
        saving.open(QIODevice::WriteOnly) && saving.write(bytes) == bytes.size() && saving.commit();
    const HistoryTrouble trouble{HistoryTrouble::Kind::notSaved, file, saving.errorString()};
    return [this, done, trouble] {
      if (done)
        emit saved(trouble.file);
      else
        emit troubled(wording::troubleText(trouble));
    };
  });
}

}  // namespace onhook
