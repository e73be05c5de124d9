#include "ui/history/HistoryStore.h"

#include <QDir>
#include <QPointer>
#include <QSaveFile>
#include <utility>

#include "ui/history/HistoryFile.h"
#include "ui/session/FileThread.h"
#include "ui/session/UiRelay.h"

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

void HistoryStore::post(Work work) {
  thread_->post([this, relay = relay_, work = std::move(work)](HistoryFile& file) {
    auto after = work(file);
    // First, so that whoever hears the answer knows what it is worth.
    for (const HistoryTrouble& trouble : file.takeTroubles())
      relay->post([this, trouble] { emit troubled(text(trouble)); });
    if (after) relay->post(std::move(after));
  });
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
  post([query, to = QPointer<QObject>(receiver), answer = std::move(answer)](HistoryFile& file) {
    return [to, answer, entries = file.read(query)] {
      if (to) answer(entries);
    };
  });
}

void HistoryStore::clear(QObject* receiver, std::function<void(bool done)> done) {
  post([this, to = QPointer<QObject>(receiver), done = std::move(done)](HistoryFile& file) {
    return [this, to, done, cleared = file.clear()] {
      emit changed();
      if (to && done) done(cleared);
    };
  });
}

void HistoryStore::forgetBefore(const QDateTime& time) {
  post([this, time](HistoryFile& file) { return tellsChange(file.forgetBefore(time)); });
}

void HistoryStore::save(const QString& file, const QByteArray& bytes) {
  post([this, file, bytes](HistoryFile&) -> std::function<void()> {
    QSaveFile saving(file);
    const bool done =
        saving.open(QIODevice::WriteOnly) && saving.write(bytes) == bytes.size() && saving.commit();
    if (done) return [this, file] { emit saved(file); };
    return [this, trouble = HistoryTrouble{HistoryTrouble::Kind::notSaved, file, saving.errorString()}] {
      emit troubled(text(trouble));
    };
  });
}

QString HistoryStore::text(const HistoryTrouble& trouble) {
  const QString file = QDir::toNativeSeparators(trouble.file);
  switch (trouble.kind) {
    case HistoryTrouble::Kind::setAside:
      return tr("The history in %1 could not be read. It was set aside as %2, and a new one begun.")
          .arg(file, QDir::toNativeSeparators(trouble.detail));
    case HistoryTrouble::Kind::newer:
      return tr("The history in %1 is of a newer Onhook. It is left alone, and nothing is noted.").arg(file);
    case HistoryTrouble::Kind::notRead:
      return tr("The history in %1 cannot be read: %2.").arg(file, trouble.detail);
    case HistoryTrouble::Kind::notWritten:
      return tr("The history in %1 cannot be written: %2. What there is to note waits until that is "
                "possible, or "
                "Onhook ends.")
          .arg(file, trouble.detail);
    case HistoryTrouble::Kind::notSaved:
      return tr("%1 could not be written: %2.").arg(file, trouble.detail);
  }
  return {};
}

}  // namespace onhook
