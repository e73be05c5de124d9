#include "ui/tray/linux/EmbeddedTray.h"

#include <QGuiApplication>
#include <QString>

// Last: it defines macros with everyday names.
#include <X11/Xlib.h>

namespace onhook {

// freedesktop.org, System Tray Protocol: the tray owns the selection _NET_SYSTEM_TRAY_S<screen>.
bool EmbeddedTray::runs() {
  const auto* const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
  if (x11 == nullptr) return false;
  Display* const display = x11->display();
  if (display == nullptr) return false;  // the offscreen platform claims to be X
  const QByteArray name = "_NET_SYSTEM_TRAY_S" + QByteArray::number(DefaultScreen(display));
  const Atom selection = XInternAtom(display, name.constData(), False);
  return XGetSelectionOwner(display, selection) != None;
}

}  // namespace onhook
