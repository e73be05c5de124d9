#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariantMap>
#include <initializer_list>
#include <optional>

namespace onhook {

/// The options of a call from the bus.
struct BusOptions {
  Q_DECLARE_TR_FUNCTIONS(onhook::BusOptions)

 public:
  std::optional<int> link;  ///< counted from 1
  bool keepDown = false;
  bool force = false;
  bool yes = false;
  QString mistake;  ///< what is wrong with them; empty: nothing

  /// `known`: those that the call has. One that it has not is a mistake, so that none is ever ignored.
  static BusOptions parse(const QVariantMap& options, std::initializer_list<const char*> known);
};

}  // namespace onhook
