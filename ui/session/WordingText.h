#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

/// What the sources of the wordings share; for them alone.
namespace onhook::wording::detail {

inline QString tr(const char* text) {
  return QCoreApplication::translate("onhook::wording", text);
}

inline QString text(const std::string& words) {
  return QString::fromStdString(words);
}

}  // namespace onhook::wording::detail
