#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

#include "core/Connection.h"
#include "core/HangUpResult.h"
#include "core/Time.h"
#include "ui/list/RowFace.h"

namespace onhook {

/// Turns what is known of one connection or link into what its row shows. Values in, values out.
struct RowPainter {
  Q_DECLARE_TR_FUNCTIONS(onhook::RowPainter)

 public:
  /// What the row has shown until now, of which the same is taken over; null: nothing.
  const RowFace* former = nullptr;
  bool isCalledTheSame = false;  ///< name, kind and device are those that `former` shows
  TimePoint now;
  QString system;                         ///< its provider's name for people
  std::optional<HangUpProgress> running;  ///< what covers it
  bool watching = false;                  ///< that is a watch
  const HangUpResult* outcome = nullptr;  ///< of its last hang-up; null: none
  bool wasStillUp = false;                ///< a hang-up of it was still up past its limit
  bool cameBack = false;                  ///< it is a new connection of what was seen going down
  QString note;  ///< what else there is to say after its state, while nothing runs; may be empty

  RowFace paint(const Connection& connection) const;
  RowFace paint(const Connection& bundle, const Link& link) const;

 private:
  /// `comesBack`: what there is to say of that; may be empty.
  void paintState(RowFace& face, ConnectionState state, const QString& stateText,
                  const QString& comesBack = {}) const;
  void paintFolded(RowFace& face, std::size_t column, const QString& text) const;
  void paintBytes(RowFace& face, std::size_t column, std::optional<std::uint64_t> bytes) const;
  void paintNumbers(RowFace& face, std::optional<TimePoint> since, std::optional<std::uint64_t> bytesIn,
                    std::optional<std::uint64_t> bytesOut) const;
  void paintPermission(RowFace& face, const Permission& permission) const;
  void paintForce(RowFace& face, bool possible) const;
  void paintOutcome(RowFace& face, const QString& name) const;
};

}  // namespace onhook
