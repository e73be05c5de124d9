#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace onhook::test {

/// One text of a catalogue.
struct Message {
  QString context;
  QString source;
  QStringList translations;  ///< one, or one for each grammatical number
  bool isPlural = false;
  bool isFinished = false;

  /// Tells it from the others.
  QString key() const { return context + '|' + source; }
};

/// A TS file, as Qt's tools write it.
class Catalogue {
 public:
  /// A file that cannot be read has no messages and an error.
  static Catalogue read(const QString& file);

  const QList<Message>& messages() const { return messages_; }
  const QString& error() const { return error_; }
  QStringList keys() const;

 private:
  QList<Message> messages_;
  QString error_;
};

}  // namespace onhook::test
