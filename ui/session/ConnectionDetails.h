#pragma once

#include <QString>
#include <vector>

#include "core/Connection.h"
#include "core/Time.h"
#include "core/Traffic.h"
#include "ui/session/HangUpSteps.h"

namespace onhook {

/// One thing that is known of a connection: "Interface", "tun0". A value of several lines has '\n' between
/// them. Without a label it is a heading.
struct DetailsRow {
  QString label;
  QString value;

  bool operator==(const DetailsRow&) const = default;
};
using DetailsRows = std::vector<DetailsRow>;

/// All that is known of connections, for the details pane and the command line alike. What is not known has
/// no row.
namespace details {

/// What is known around a connection. `routes` is null while they have not been read.
struct Around {
  TimePoint now;
  QString system;  ///< its provider's name for people
  const Traffic* traffic = nullptr;
  QStringList standsOn;  ///< names of what it goes over
};

DetailsRows ofConnection(const Connection& connection, const Around& around);
/// `link` is one of the connection's.
DetailsRows ofLink(const Connection& connection, const Link& link, const Around& around);
/// The hang-up's steps with their times, under a heading; `named`: it says of what.
DetailsRows ofStory(const HangUpStory& story, bool named);

/// "0.02 s": when a step came, finer than what is waited for.
QString stepTimeText(Duration at);

/// "everything by IPv4 via 192.168.1.1", "10.8.0.0/24": a route as people read it.
QString routeText(const Route& route);

/// "Label:\tvalue", a line each; further lines of a value begin with a tab.
QString toText(const DetailsRows& rows);

}  // namespace details
}  // namespace onhook
