#include "ui/tray/linux/EmbeddedTrayWatch.h"

#include <xcb/xcb.h>

#include <QGuiApplication>

// Last: it defines macros with everyday names.
#include <X11/Xlib.h>

namespace onhook {

EmbeddedTrayWatch::EmbeddedTrayWatch() {
  const auto* const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
  if (x11 == nullptr || x11->display() == nullptr) return;
  manager_ = XInternAtom(x11->display(), "MANAGER", False);
  qGuiApp->installNativeEventFilter(this);
}

EmbeddedTrayWatch::~EmbeddedTrayWatch() {
  if (qGuiApp != nullptr) qGuiApp->removeNativeEventFilter(this);
}

bool EmbeddedTrayWatch::nativeEventFilter(const QByteArray& type, void* message, qintptr*) {
  if (manager_ == 0 || type != "xcb_generic_event_t") return false;
  constexpr unsigned sent = 0x80;  // the message comes from a client
  const auto* const event = static_cast<const xcb_generic_event_t*>(message);
  if ((event->response_type & ~sent) != XCB_CLIENT_MESSAGE) return false;
  // Queued: what comes of it must not happen inside Qt's own reading of events.
  if (reinterpret_cast<const xcb_client_message_event_t*>(event)->type == manager_)
    QMetaObject::invokeMethod(this, &EmbeddedTrayWatch::appeared, Qt::QueuedConnection);
  return false;
}

}  // namespace onhook
