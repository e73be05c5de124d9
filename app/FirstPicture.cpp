#include "app/FirstPicture.h"

#include <QEvent>
#include <QGuiApplication>
#include <utility>

namespace onhook {

namespace {

/// Whether a window gets the focus before it is painted. Wayland gives it to none that has not been.
bool focusComesFirst() {
  return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

}  // namespace

FirstPicture::FirstPicture(QWidget& window, std::function<bool()> isThere, std::chrono::milliseconds longest)
    : window_(window), isThere_(std::move(isThere)) {
  window_.setUpdatesEnabled(false);
  window_.installEventFilter(this);
  longest_.setSingleShot(true);
  connect(&longest_, &QTimer::timeout, this, &FirstPicture::paint);
  longest_.start(longest);
}

void FirstPicture::look() {
  if (longest_.isActive() && isThere_() && (window_.isActiveWindow() || !focusComesFirst())) paint();
}

bool FirstPicture::eventFilter(QObject*, QEvent* event) {
  // Its parts hear of it after the window.
  if (event->type() == QEvent::WindowActivate)
    QMetaObject::invokeMethod(this, &FirstPicture::look, Qt::QueuedConnection);
  return false;
}

void FirstPicture::paint() {
  longest_.stop();
  window_.removeEventFilter(this);
  window_.setUpdatesEnabled(true);
}

}  // namespace onhook
