#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/Connection.h"
#include "core/Target.h"
#include "ui/session/HangUpTogether.h"
#include "ui/session/OrderedHangUps.h"
#include "ui/session/OwnSession.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;
class Settings;

/// What people want hung up, by a click or a key: done at once, or asked about first, where they have chosen
/// that (Settings::asksBeforeHangUp) and where it would cut off their own session. Who asks shows question()
/// and brings the answer. Belongs to the UI thread.
class HangUpRequests : public QObject {
  Q_OBJECT

 public:
  /// Hangs them up; called when that may be done.
  using Step = std::function<void(const std::vector<Target>& targets)>;

  /// What is to be asked before something is done.
  struct Question {
    std::vector<Target> targets;
    QString heading;       ///< "Hang up Work VPN?"
    QString details;       ///< what it brings about, a line each; empty: nothing beyond itself
    bool cutsOff = false;  ///< the user's own session

    bool operator==(const Question&) const = default;
  };

  /// Both outlive it.
  HangUpRequests(const ConnectionMonitor& monitor, HangUpController& controller, QObject* parent = nullptr);

  /// Without, nothing was chosen. It outlives this.
  void setSettings(const Settings& settings) { settings_ = &settings; }
  /// How the user's session comes in, asked at each request; must not block.
  void setOwnSession(std::function<OwnSession()> find) { findSession_ = std::move(find); }

  /// Hangs them up, in their order.
  void hangUp(const std::vector<Target>& targets);
  /// Hangs them up and keeps them down, in their order.
  void keepDown(const std::vector<Target>& targets);
  /// Hangs everything up that may be and is not being hung up already, as one operation (together()).
  void hangUpAll() { hangUpTogether(all()); }
  /// Hangs these up as one operation, when they are several.
  void hangUpTogether(const std::vector<Target>& targets);
  /// The same without a question: whoever asks has been asked, or cannot be.
  void beginTogether(const std::vector<Target>& targets);
  /// What hangUpAll() would be about.
  std::vector<Target> all() const;
  /// Whether there is any of them.
  bool any() const;
  /// The same, by a way of one's own.
  void request(const std::vector<Target>& targets, Step step);

  /// What is asked now; null: nothing.
  const Question* question() const { return question_ ? &*question_ : nullptr; }
  void agree();
  void refuse();

  /// Those that wait for others.
  OrderedHangUps& ordered() { return ordered_; }
  /// Those that are one operation.
  HangUpTogether& together() { return together_; }

 signals:
  /// question() came, changed, or went: by its answer, or because nothing of it is there any more.
  void changed();

 private:
  bool isLeft(const Connection& connection) const;
  Question questionAbout(const std::vector<Target>& targets) const;
  void renew();

  const ConnectionMonitor& monitor_;
  HangUpController& controller_;
  OrderedHangUps ordered_;
  HangUpTogether together_;
  const Settings* settings_ = nullptr;
  std::function<OwnSession()> findSession_;
  OwnSession session_;  ///< as of the last request
  std::optional<Question> question_;
  Step step_;
};

}  // namespace onhook
