#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QVariant>
#include <array>
#include <optional>

#include "core/DialProcedure.h"
#include "ui/list/EntryModel.h"
#include "ui/list/FaceChange.h"
#include "ui/session/RedialGuard.h"

namespace onhook {

/// All that one row of EntryModel answers, as it was last announced.
struct EntryFace {
  Q_DECLARE_TR_FUNCTIONS(onhook::EntryFace)

 public:
  /// What is known of one entry.
  struct Facts {
    const Entry& entry;
    QString system;                            ///< its provider's name for people
    const Connection* connection = nullptr;    ///< what it is connected by; null: nothing that is listed
    std::optional<DialProgress> running = {};  ///< its dialing from here
    std::optional<DialBlock> block = {};       ///< why it cannot be dialed now
    bool waiting = false;                      ///< it is dialed by itself as soon as it can
    const DialEnd* lastEnd = nullptr;  ///< of its last dialing from here, unless it was connected since
    /// What the row has shown until now of the same entry, of which the same is taken over; null: nothing.
    const EntryFace* former = nullptr;
  };
  static EntryFace of(const Facts& facts);

  std::array<QString, EntryModel::ColumnCount> display;
  std::array<QVariant, EntryModel::ColumnCount> sortKey;  ///< texts are case-folded
  EntryModel::Standing standing = EntryModel::Standing::idle;
  bool canConnect = false;
  bool asksForPassword = false;
  QString outcomeText;
  QString whyNot;
  QVariant connection;
  QString iconName;

  /// The answer for all roles but the key's.
  QVariant data(int column, int role) const;
  /// What dataChanged has to name when this face takes the place of `former`. None: nothing.
  std::optional<FaceChange> changeFrom(const EntryFace& former) const;

 private:
  QString toolTip() const;
  bool hasToolTipOf(const EntryFace& other) const;
};

}  // namespace onhook
