#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/HangUpResult.h"
#include "core/Runtime.h"
#include "core/Target.h"

namespace onhook {

class ConnectionMonitor;
class HangUpController;

/// One thing that happened in a hang-up.
struct HangUpStep {
  Duration at{};  ///< since it was asked for
  QString text;   ///< "interface tun0 gone". No capital, no full stop

  bool operator==(const HangUpStep&) const = default;
};

/// A hang-up or watch as it went.
struct HangUpStory {
  Target target;
  QString name;
  TimePoint began;
  std::vector<HangUpStep> steps;
  std::optional<Outcome> outcome;  ///< none: it runs
  TimePoint ended;                 ///< with `outcome`
};

/// What happens in each hang-up, step by step, as the evidence tells it. A story stays until its row is gone,
/// and for some minutes more; a hang-up that goes on after *still up* is told on. Belongs to the UI thread.
class HangUpSteps : public QObject {
  Q_OBJECT

 public:
  /// How long the story of what is gone is kept.
  static constexpr std::chrono::minutes keptFor{5};

  /// All outlive it.
  HangUpSteps(const ConnectionMonitor& monitor, const HangUpController& controller,
              std::shared_ptr<Runtime> runtime, QObject* parent = nullptr);

  /// The target's own last story, or that of the bundle it is a link of; null: none.
  const HangUpStory* of(const Target& target) const;
  /// Those that have ended and whose row is gone, the newest first.
  std::vector<const HangUpStory*> ofGone() const;

  /// One more step of a story that is there: what was found out after its end.
  void add(const Target& target, const QString& text);

 signals:
  /// That story has a new step, or ended, or is there no more.
  void changed(const onhook::Target& target);

 private:
  /// What a piece of evidence is about, whatever else its subject says.
  using EvidenceKey = std::pair<EvidenceKind, std::string>;

  struct Told {
    HangUpStory story;
    bool asked = false, forced = false, keepsDown = false;
    bool answered = false, byAnother = false, waitsForAuthority = false;
    std::optional<Error> error;
    std::set<EvidenceKey> standing;      ///< what was seen to stand, and is not gone yet
    std::vector<std::string> addresses;  ///< the same
  };

  void begin(const Target& target);
  void noteProgress(const HangUpProgress& news);
  void noteFinished(const HangUpResult& result);
  void noteRequest(Told& told, const HangUpProgress& news);
  void noteEvidence(Told& told, const std::vector<Evidence>& evidence);
  void noteAddresses();
  void tell(Told& told, const QString& text);
  void forgetOld();
  bool isOver(const HangUpStory& story) const;

  const ConnectionMonitor& monitor_;
  const HangUpController& controller_;
  const std::shared_ptr<Runtime> runtime_;
  std::map<Target, Told> told_;
  QTimer forgetting_;  ///< runs only while there is what will be forgotten
};

}  // namespace onhook
