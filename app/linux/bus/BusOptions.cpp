#include "app/linux/bus/BusOptions.h"

#include <algorithm>

namespace onhook {

BusOptions BusOptions::parse(const QVariantMap& options, std::initializer_list<const char*> known) {
  BusOptions parsed;
  for (auto one = options.begin(); one != options.end(); ++one) {
    const QString& name = one.key();
    const QVariant& value = one.value();
    const bool exists =
        std::ranges::any_of(known, [&name](const char* word) { return name == QLatin1String(word); });
    if (!exists) {
      parsed.mistake = tr("There is no option \"%1\".").arg(name);
    } else if (name == QLatin1String("link")) {
      bool fits = false;
      const int number = value.toInt(&fits);
      // A text that looks like a number is one too many ways to say it.
      if (!fits || number < 1 || value.typeId() == QMetaType::QString || value.typeId() == QMetaType::Bool)
        parsed.mistake = tr("The option \"%1\" is a number from 1.").arg(name);
      parsed.link = number;
    } else if (value.typeId() != QMetaType::Bool) {
      parsed.mistake = tr("The option \"%1\" is true or false.").arg(name);
    } else if (name == QLatin1String("keepDown")) {
      parsed.keepDown = value.toBool();
    } else if (name == QLatin1String("force")) {
      parsed.force = value.toBool();
    } else {
      parsed.yes = value.toBool();
    }
  }
  if (parsed.mistake.isEmpty() && parsed.link && parsed.keepDown)
    parsed.mistake = tr("\"keepDown\" is for whole connections, not for a link.");
  return parsed;
}

}  // namespace onhook
