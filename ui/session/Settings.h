#pragma once

#include <QObject>
#include <QString>
#include <map>

namespace onhook {

/// An end that takes connections with it, or does not.
enum class Occasion { quit, logOut, suspend };

/// What becomes of the connections then.
enum class AtEnd {
  leaveUp,
  hangUpDialed,  ///< those that Onhook has dialed itself
  hangUpAll
};

/// What the user has chosen, kept in the usual place. What is missing there, or not understood, is as if
/// nothing had been chosen. Belongs to the UI thread.
class Settings : public QObject {
  Q_OBJECT

 public:
  explicit Settings(const QString& file = usualFile(), QObject* parent = nullptr);

  AtEnd atEnd(Occasion occasion) const;
  /// Holds from now on, and is written at once; where that fails, it holds until the program ends.
  void setAtEnd(Occasion occasion, AtEnd choice);

  /// Hanging up by a click or a key asks first; at first it does not.
  bool asksBeforeHangUp() const { return asksBeforeHangUp_; }
  /// As setAtEnd().
  void setAsksBeforeHangUp(bool asks);

  /// The window shows the details of what is selected; at first it does not.
  bool showsDetails() const { return showsDetails_; }
  /// As setAtEnd().
  void setShowsDetails(bool shows);

  /// An INI file among the user's others of the kind; $XDG_CONFIG_HOME/onhook/onhook.ini on Linux.
  static QString usualFile();

 signals:
  void changed();

 private:
  void read();
  void write(const QString& name, const QString& word);

  const QString file_;
  std::map<Occasion, AtEnd> atEnd_;
  bool asksBeforeHangUp_ = false;
  bool showsDetails_ = false;
};

}  // namespace onhook
