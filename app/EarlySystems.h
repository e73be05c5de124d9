#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/Provider.h"

namespace onhook {

/// The providers of this machine's systems, made before there is a QApplication: they look at their systems
/// on threads of their own while the UI thread waits for the display. UI thread.
class EarlySystems {
 public:
  /// Makes those whose name `isWatched`; after the last change of the environment, which they read. Where
  /// there is no thread for one, it is not made.
  explicit EarlySystems(const std::function<bool(const std::string&)>& isWatched);

  /// The one of that name, once; null: it is not there.
  std::shared_ptr<Provider> take(const std::string& name);

 private:
  std::map<std::string, std::shared_ptr<Provider>> made_;
};

}  // namespace onhook
