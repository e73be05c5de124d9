#pragma once

#include <QIcon>
#include <QObject>
#include <QPoint>
#include <QString>
#include <memory>

namespace onhook {

/// What shows tray icons on this system: finds it without ever blocking, and tells whether it still runs.
/// Belongs to the UI thread.
class TrayHost : public QObject {
  Q_OBJECT

 public:
  enum class Kind {
    onBus,     ///< StatusNotifierItem: the panel draws icon and menu
    embedded,  ///< XEmbed: Qt does
    taskbar    ///< Windows' own
  };
  Q_ENUM(Kind)

  /// The one for this system.
  static std::unique_ptr<TrayHost> make();

  /// Begins to look. It goes on until there is a tray, without polling.
  virtual void start() = 0;

  /// Whether the tray that was found still runs. Does not block.
  virtual bool runs() const = 0;

  /// What the icon shows now, for a tray that the host serves itself.
  virtual void setFace(const QIcon&, const QString& /*toolTip*/) {}

 signals:
  /// Once.
  void found(onhook::TrayHost::Kind kind);
  /// The tray that was found has ended and did not come back within some seconds, as it does when a panel is
  /// restarted. (Not every end is told; runs() tells.)
  void lost();
  /// In a tray that the host serves itself: a left click, and a right click at that place of the screen.
  void activated();
  void menuWanted(const QPoint& position);
};

}  // namespace onhook
