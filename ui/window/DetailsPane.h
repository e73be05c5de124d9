#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <string>

#include "core/Runtime.h"
#include "core/Target.h"
#include "core/Traffic.h"
#include "ui/session/ConnectionDetails.h"

class QAction;
class QItemSelectionModel;
class QLabel;

namespace onhook {

class ConnectionMonitor;
class DetailsView;
class HangUpController;
class HangUpSteps;
class ThroughputGraph;
class ThroughputHistory;
class TrafficReader;

/// Everything that is known of the selected connection, its throughput, and how its hang-up goes. Reads,
/// counts and writes only while it is seen. Belongs to the UI thread.
class DetailsPane : public QWidget {
  Q_OBJECT

 public:
  /// All outlive it.
  DetailsPane(const ConnectionMonitor& monitor, const HangUpController& controller,
              std::shared_ptr<Runtime> runtime, QWidget* parent = nullptr);
  ~DetailsPane() override;

  /// The rows that it is about; their model has ConnectionModel's roles.
  void follow(const QItemSelectionModel* selection);
  /// Where it learns of routes and name servers; outlives it. Without, it says nothing of them.
  void setTraffic(TrafficReader& traffic);
  /// Whether the window that it is in is seen.
  void setWindowShown(bool shown);

  HangUpSteps& steps() { return *steps_; }
  /// Copies all that it says.
  QAction* copyAll() const { return copyAll_; }

 signals:
  void closeRequested();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void noteSeen();
  void choose();
  void renew();
  void renewGraph();
  void readTraffic();
  QString titleText() const;
  DetailsRows rowsOfSubject() const;
  void addStories(DetailsRows& rows) const;
  QStringList namesBelow(const Connection& connection) const;

  const ConnectionMonitor& monitor_;
  const std::shared_ptr<Runtime> runtime_;
  HangUpSteps* const steps_;
  ThroughputHistory* const history_;
  QLabel* const title_;
  ThroughputGraph* const graph_;
  DetailsView* const view_;
  QAction* const copyAll_;
  const QItemSelectionModel* selection_ = nullptr;
  TrafficReader* traffic_ = nullptr;
  std::optional<Target> subject_;  ///< none: nothing, or more than one
  bool subjectIsNew_ = true;
  bool windowShown_ = false;
  bool seen_ = false;
  std::optional<Traffic> reached_;  ///< how things are reached in the subject's world; none: not read yet
  std::string reachedBy_;           ///< the provider that was read for
  std::string outline_;             ///< of the subject, what routes depend on
  std::optional<TimePoint> readAt_;
  bool reading_ = false;
};

}  // namespace onhook
