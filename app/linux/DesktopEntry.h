#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace onhook {

/// The values of the group "Desktop Entry" of such a file, as they are written (freedesktop.org, Desktop
/// Entry Specification). Any bytes may come.
QMap<QString, QString> desktopEntryIn(const QByteArray& file);

}  // namespace onhook
