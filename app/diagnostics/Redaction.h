#pragma once

#include <QHash>
#include <QString>

namespace onhook {

/// Takes out of a text what is nobody's business in a bug report, and keeps the rest readable: what is taken
/// out twice gets the same word twice.
///
/// Taken out: passwords, tokens and keys; the user's name, their home folder and those of others; the
/// computer's name; mail and hardware addresses; IP addresses that name one machine in the world, as those of
/// VPN servers. Kept: private addresses, without which no routing is understood and which name nobody, and
/// the names of connections.
class Redaction {
 public:
  /// Who and where the program runs; empty ones are not looked for.
  struct Place {
    QString home;
    QString user;
    QString host;

    static Place here();
  };

  explicit Redaction(Place place = Place::here());

  QString apply(const QString& text);

 private:
  QString withoutSecrets(QString text) const;
  QString withoutAddresses(const QString& text);
  QString withoutPeople(QString text) const;
  QString wordFor(const QByteArray& address);

  const Place place_;
  QHash<QByteArray, int> addresses_;  ///< numbered in the order they were met
};

}  // namespace onhook
