#pragma once

#include <QList>
#include <QString>
#include <functional>
#include <utility>

class QObject;

namespace onhook {

/// A name and what is to be said of it: "NetworkManager", "1.42.4".
using Facts = QList<std::pair<QString, QString>>;

/// Which versions of the systems there are; those that do not answer within two seconds are not told of.
/// `take` is called once, on this thread, from its event loop; not after `context` has gone.
void findSystemVersions(QObject* context, std::function<void(const Facts&)> take);

}  // namespace onhook
