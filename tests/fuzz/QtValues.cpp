#include "tests/fuzz/QtValues.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusSignature>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QStringList>

namespace onhook::fuzz {

QVariant qtValue(Input& input, int depth) {
  constexpr int deepest = 8;
  switch (input.byte()) {
    case 'b':
      return input.flag();
    case 'y':
      return QVariant::fromValue<uchar>(input.byte());
    case 'i':
      return input.number<std::int32_t>();
    case 'u':
      return input.number<std::uint32_t>();
    case 'x':
      return static_cast<qlonglong>(input.number<std::int64_t>());
    case 't':
      return static_cast<qulonglong>(input.number<std::uint64_t>());
    case 'd':
      return input.number<double>();
    case 'o':
      return QVariant::fromValue(QDBusObjectPath(QString::fromStdString(input.part())));
    case 'g':
      return QVariant::fromValue(QDBusSignature(QString::fromStdString(input.part())));
    case 'h':
      return QVariant::fromValue(QDBusUnixFileDescriptor());
    case 'A':
      return QVariant::fromValue(QDBusArgument());
    case 'S': {
      QStringList texts;
      for (int count = input.byte() % 4; count > 0; --count) texts << QString::fromStdString(input.part());
      return texts;
    }
    case 'v':
      if (depth < deepest) return QVariant::fromValue(QDBusVariant(qtValue(input, depth + 1)));
      return {};
    case 'l': {
      QVariantList list;
      for (int count = depth < deepest ? input.byte() % 4 : 0; count > 0; --count)
        list << qtValue(input, depth + 1);
      return list;
    }
    case 'm': {
      QVariantMap map;
      for (int count = depth < deepest ? input.byte() % 4 : 0; count > 0; --count) {
        const QString key = QString::fromStdString(input.part());
        map.insert(key, qtValue(input, depth + 1));
      }
      return map;
    }
    case 'Y':
      return QByteArray::fromStdString(input.part());
    default:
      return QString::fromStdString(input.part());
  }
}

}  // namespace onhook::fuzz
