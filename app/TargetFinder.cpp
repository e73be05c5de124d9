#include "app/TargetFinder.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/TargetResolver.h"
#include "ui/session/Sentences.h"
#include "ui/session/Wording.h"

namespace onhook {

namespace {

QString described(const Connection& connection) {
  return "  " + QString::fromStdString(connection.target.toString()) + "  " +
         wording::listed({QString::fromStdString(connection.name), wording::kindText(connection),
                          QString::fromStdString(connection.interface), wording::stateText(connection)});
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
  Q_DECLARE_TR_FUNCTIONS(onhook::TargetFinder)

 public:
  Finder(const Options& options, const std::vector<Snapshot>& snapshots)
      : options_(options), snapshots_(snapshots), resolver_(snapshots) {}

  FoundTargets find() {
    if (options_.all) {
      found_.targets = resolver_.all();
      // All that Onhook hangs up: what is only seen was not meant.
      std::erase_if(found_.targets, [this](const Target& target) {
        const Connection* const connection = resolver_.connectionOf(target);
        return connection != nullptr && connection->seenOnly;
      });
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
    const QString name = QString::fromStdString(text);
    switch (resolution.kind) {
      case Resolution::Kind::found:
        found_.targets.push_back(resolution.target);
        return;
      case Resolution::Kind::notFound:
        if (allReached(snapshots_))
          complain(tr("there is no connection \"%1\". onhook list shows what there is.").arg(name),
                   ExitCode::notFound);
        else  // Where a system cannot be seen, nobody knows that it is not there.
          complain(tr("no connection \"%1\" can be seen, and not every system can.").arg(name),
                   ExitCode::unreachable);
        return;
      case Resolution::Kind::stale:
        complain(tr("the id \"%1\" went stale: that connection is not there any more, and whatever took its "
                    "place is "
                    "another one. Run onhook list for the ids of now.")
                     .arg(name),
                 ExitCode::notFound);
        return;
      case Resolution::Kind::unreachable:
        complain(tr("the system of \"%1\" cannot be reached, so nobody knows how it stands.").arg(name),
                 ExitCode::unreachable);
        return;
      case Resolution::Kind::ambiguous:
        complain(tr("\"%1\" may mean several connections. Give the id of the one you mean:").arg(name),
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
    const QString name = QString::fromStdString(connection->name);
    if (target.link) {
      complain(tr("--link needs a connection; \"%1\" is a link already.")
                   .arg(QString::fromStdString(target.toString())),
               ExitCode::usage);
      return;
    }
    if (connection->links.empty()) {
      complain(tr("\"%1\" has no links: it is no multilink connection.").arg(name), ExitCode::notFound);
      return;
    }
    for (const Link& link : connection->links) {
      if (link.number != *options_.link) continue;
      target = link.target;
      return;
    }
    complain(tr("\"%1\" has no link %2. Its links are:").arg(name, QString::number(*options_.link)),
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
