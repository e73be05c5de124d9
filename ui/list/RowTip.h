#pragma once

#include <QString>

#include "core/Connection.h"

/// The tool tip of a row of ConnectionModel: plain text, made when somebody wants to see it.
namespace onhook::rowtip {

QString of(const Connection& connection);
/// Of one of its links.
QString of(const Connection& bundle, const Link& link);

/// Whether the same connection's tip is another now. Quick where nothing of what it is made of has changed.
bool differs(const Connection& before, const Connection& now);

}  // namespace onhook::rowtip
