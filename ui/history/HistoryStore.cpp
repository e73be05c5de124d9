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
  auto told = [this, relay = relay_, work = std::move(work)](HistoryFile& file) {
    auto after = work(file);
    // First, so that whoever hears the answer knows what it is worth.
    for (const HistoryTrouble& trouble : file.takeTroubles())
      relay->post([this, trouble] { emit troubled(wording::troubleText(trouble)); });
    if (after) relay->post(std::move(after));
  };
  if (!otherwise) return tellThread(thread_->post(std::move(told)));
  const bool isPosted = thread_->postNow(std::move(told));
  tellThread(isPosted);
  if (!isPosted) relay_->post(std::move(otherwise));
}

void HistoryStore::tellThread(bool isThere) {
  if (threadless_ != isThere) return;
  threadless_ = !isThere;
  relay_->post([this, isThere] {
    const QString text = wording::errorText(noThread());
    if (isThere)
      emit recovered(text);
    else
      emit troubled(text);
  });
}

void HistoryStore::tryAgain() {
  if (thread_->begin()) tellThread(true);
}

std::function<void()> HistoryStore::tellsChange(bool isOne) {
  if (!isOne) return {};
  return [this] { emit changed(); };
}

void HistoryStore::add(const HistoryEntry& entry) {
  if (notes_) post([this, entry](HistoryFile& file) { return tellsChange(file.add(entry)); });
}

void HistoryStore::noteComeback(const std::string& provider, const QString& entry, const QDateTime& since) {
  if (notes_)
    post([this, provider, entry, since](HistoryFile& file) {
      return tellsChange(file.noteComeback(provider, entry, since));
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
  const auto tell = [this, file](bool done, const QString& why) {
    if (done)
      emit saved(file);
    else
      emit troubled(wording::troubleText({HistoryTrouble::Kind::notSaved, file, why}));
  };
  post(
      [tell, file, bytes](HistoryFile&) {
        QSaveFile saving(file);
        const bool done =
            saving.open(QIODevice::WriteOnly) && saving.write(bytes) == bytes.size() && saving.commit();
        return [tell, done, why = saving.errorString()] { tell(done, why); };
      },
      [this] { emit troubled(wording::errorText(noThread())); });
}

}  // namespace onhook
