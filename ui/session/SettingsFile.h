#pragma once

#include <QString>

namespace onhook {

/// The file that the user's choices are kept in: groups of names, each with a word (QSettings' INI format).
/// It says of which format it is; one of a newer Onhook is read as far as it is understood, and never
/// written. Each call opens it anew. Any thread.
class SettingsFile {
 public:
  /// Of this Onhook. A file that does not say is of the first one.
  static constexpr int format = 1;

  explicit SettingsFile(QString path) : path_(std::move(path)) {}

  const QString& path() const { return path_; }
  bool isNewer() const;

  /// False where it could not be written; that is logged.
  bool write(const QString& name, const QString& word) const;
  bool remove(const QString& name) const;

 private:
  template <class Change>
  bool change(Change change) const;

  QString path_;
};

}  // namespace onhook
