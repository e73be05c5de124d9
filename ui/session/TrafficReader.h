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

/// Asks how the machine reaches things, never on the UI thread but on ones that nobody joins, so a reading
/// that blocks holds up nothing but who asks the same. A thousand that ask at once share a few readings; each
/// is told of one that began after it asked. Belongs to the UI thread.
class TrafficReader : public QObject {
  Q_OBJECT

 public:
  /// Never null, and never changed: kept by many, it is there once.
  using Told = std::function<void(const std::shared_ptr<const Traffic>&)>;

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
  class Line;

  const std::shared_ptr<Runtime> runtime_;
  const std::shared_ptr<UiRelay> relay_;
  const std::shared_ptr<Line> machine_;  ///< null: there is no view
  std::map<std::string, std::shared_ptr<Line>> own_;
};

}  // namespace onhook
