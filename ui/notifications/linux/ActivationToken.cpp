#include "ui/notifications/linux/ActivationToken.h"

#include <QByteArray>

namespace onhook {

namespace {

/// Bytes. Those in use are a UUID, or the names of a program and of a computer with a few numbers.
constexpr qsizetype longest = 1024;

}  // namespace

void useActivationToken(const QString& token) {
  const QByteArray bytes = token.toUtf8();
  if (!bytes.isEmpty() && bytes.size() <= longest) qputenv("XDG_ACTIVATION_TOKEN", bytes);
}

}  // namespace onhook
