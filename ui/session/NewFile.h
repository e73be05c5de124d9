#pragma once

#include <QByteArray>
#include <QString>

namespace onhook {

enum class NewFile { made, exists, impossible };

/// Makes a file with that text, for its owner alone, where there is none: of several processes that do so at
/// once, one makes it, and nobody sees less than the whole text. (Where a file system has no hard links, a
/// reader may see the beginning of it for a moment.) Not safe from a loss of power: to be that takes a disk
/// milliseconds. Any thread; may block as long as the disk does.
NewFile makeNewFile(const QString& file, const QByteArray& text);

}  // namespace onhook
