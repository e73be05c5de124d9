#pragma once

#include <QString>

namespace onhook {

/// The text as one word of a command line, to be copied into a shell: in quotes where it holds anything that
/// a shell would take for its own. Double quotes, which Windows' shells know too, wherever they will do.
QString shellWord(const QString& text);

}  // namespace onhook
