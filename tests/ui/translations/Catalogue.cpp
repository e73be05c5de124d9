#include "tests/ui/translations/Catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace onhook::test {

namespace {

QStringList readTranslation(QXmlStreamReader& xml, Message& message) {
  message.isFinished = xml.attributes().value("type").isEmpty();
  if (!message.isPlural) return {xml.readElementText()};
  QStringList forms;
  while (xml.readNextStartElement()) forms << xml.readElementText();
  return forms;
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
  Message message;
  message.context = context;
  message.isPlural = xml.attributes().value("numerus") == QLatin1String("yes");
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source"))
      message.source = xml.readElementText();
    else if (xml.name() == QLatin1String("translation"))
      message.translations = readTranslation(xml, message);
    else
      xml.skipCurrentElement();
  }
  return message;
}

}  // namespace

Catalogue Catalogue::read(const QString& name) {
  Catalogue catalogue;
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly)) {
    catalogue.error_ = file.errorString();
    return catalogue;
  }
  QXmlStreamReader xml(&file);
  xml.readNextStartElement();
  while (xml.readNextStartElement()) {
    QString context;
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("name"))
        context = xml.readElementText();
      else if (xml.name() == QLatin1String("message"))
        catalogue.messages_ << readMessage(xml, context);
      else
        xml.skipCurrentElement();
    }
  }
  if (xml.hasError()) catalogue.error_ = xml.errorString();
  return catalogue;
}

QStringList Catalogue::keys() const {
  QStringList all;
  for (const Message& message : messages_) all << message.key();
  all.sort();
  return all;
}

}  // namespace onhook::test
