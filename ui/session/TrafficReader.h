#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/NetworkView.h"
#include "core/Runtime.h"

namespace onhook {

class UiRelay;

/// Asks how the machine reaches things, never on the UI thread: each reading is made on a thread of its own
/// that nobody joins, so one that blocks holds up nothing. Belongs to the UI thread.
class TrafficReader : public QObject {
  Q_OBJECT

 public:
  using Told = std::function<void(const Traffic&)>;

  /// `machine`: how this machine's systems reach things; null: nothing is known of them.
  TrafficReader(std::shared_ptr<Runtime> runtime, std::shared_ptr<const NetworkView> machine,
                QObject* parent = nullptr);
  ~TrafficReader() override;

  /// That provider's connections are in a world of their own.
  void setView(const std::string& provider, std::shared_ptr<const NetworkView> view);

  /// Reads what the connections of that provider are reached in; `told` is called on the UI thread, later,
  /// unless this ends first or the reading never does.
  void read(const std::string& provider, Told told);

 private:
  const std::shared_ptr<Runtime> runtime_;
  const std::shared_ptr<const NetworkView> machine_;
  const std::shared_ptr<UiRelay> relay_;
  std::map<std::string, std::shared_ptr<const NetworkView>> views_;
};

}  // namespace onhook
