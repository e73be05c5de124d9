#include "app/TargetFinder.h"

#include <algorithm>

#include "app/TargetResolver.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString quoted(const std::string& text) {
  return '"' + QString::fromStdString(text) + '"';
}

QString described(const Connection& connection) {
  QString text = "  " + QString::fromStdString(connection.target.toString()) + "  " +
                 QString::fromStdString(connection.name) + ", " + wording::kindText(connection);
  if (!connection.interface.empty()) text += ", " + QString::fromStdString(connection.interface);
  return text + ", " + wording::stateText(connection);
}

QString described(const Link& link) {
  return QStringLiteral("  --link %1  %2, %3")
      .arg(link.number)
      .arg(QString::fromStdString(link.name), wording::stateText(link));
}

bool allReached(const std::vector<Snapshot>& snapshots) {
  return std::all_of(snapshots.begin(), snapshots.end(),
                     [](const Snapshot& one) { return one.reach == Reach::reached; });
}

class Finder {
 public:
  Finder(const Options& options, const std::vector<Snapshot>& snapshots)
      : options_(options), snapshots_(snapshots), resolver_(snapshots) {}

  FoundTargets find() {
    if (options_.all) {
      found_.targets = resolver_.all();
      return found_;
    }
    for (const std::string& text : options_.targets) addOne(text);
    if (options_.link && found_.complaints.isEmpty()) narrowToLink();
    found_.targets = withoutRepeats(found_.targets);
    return found_;
  }

 private:
  void addOne(const std::string& text) {
    const Resolution resolution = resolver_.resolve(text);
    switch (resolution.kind) {
      case Resolution::Kind::found:
        found_.targets.push_back(resolution.target);
        return;
      case Resolution::Kind::notFound:
        if (allReached(snapshots_))
          complain("there is no connection " + quoted(text) + ". onhook list shows what there is.",
                   ExitCode::notFound);
        else  // Where a system cannot be seen, nobody knows that it is not there.
          complain("no connection " + quoted(text) + " can be seen, and not every system can.",
                   ExitCode::unreachable);
        return;
      case Resolution::Kind::stale:
        complain("the id " + quoted(text) +
                     " went stale: that connection is not there any more, and whatever took its place is "
                     "another one. "
                     "Run onhook list for the ids of now.",
                 ExitCode::notFound);
        return;
      case Resolution::Kind::unreachable:
        complain("the system of " + quoted(text) + " cannot be reached, so nobody knows how it stands.",
                 ExitCode::unreachable);
        return;
      case Resolution::Kind::ambiguous:
        complain(quoted(text) + " may mean several connections. Give the id of the one you mean:",
                 ExitCode::ambiguous);
        for (const Target& candidate : resolution.candidates)
          if (const Connection* const connection = resolver_.connectionOf(candidate))
            found_.complaints += described(*connection);
        return;
    }
  }

  void narrowToLink() {
    Target& target = found_.targets.front();
    const Connection* const connection = resolver_.connectionOf(target);
    if (!connection) return;
    const QString name = '"' + QString::fromStdString(connection->name) + '"';
    if (target.link) {
      complain("--link needs a connection; " + quoted(target.toString()) + " is a link already.",
               ExitCode::usage);
      return;
    }
    if (connection->links.empty()) {
      complain(name + " has no links: it is no multilink connection.", ExitCode::notFound);
      return;
    }
    for (const Link& link : connection->links) {
      if (link.number != *options_.link) continue;
      target = link.target;
      return;
    }
    complain(QStringLiteral("%1 has no link %2. Its links are:").arg(name).arg(*options_.link),
             ExitCode::notFound);
    for (const Link& link : connection->links) found_.complaints += described(link);
  }

  void complain(const QString& text, ExitCode exitCode) {
    found_.complaints += text;
    found_.exitCode = worse(found_.exitCode, exitCode);
  }

  const Options& options_;
  const std::vector<Snapshot>& snapshots_;
  const TargetResolver resolver_;
  FoundTargets found_;
};

}  // namespace

FoundTargets findTargets(const Options& options, const std::vector<Snapshot>& snapshots) {
  return Finder(options, snapshots).find();
}

}  // namespace onhook
