// A window with a list of one row, and a tray icon. "--hidden": the icon alone.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QSystemTrayIcon>
#include <QTreeView>
#include <string_view>

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QApplication::setQuitOnLastWindowClosed(false);
  QStandardItemModel rows;
  rows.setHorizontalHeaderLabels({"Name", "State"});
  rows.appendRow({new QStandardItem("office"), new QStandardItem("connected")});
  QTreeView list;
  list.setModel(&rows);
  QMainWindow window;
  window.setWindowTitle("bare_window");
  window.setCentralWidget(&list);
  window.resize(800, 500);
  QPixmap picture(22, 22);
  picture.fill(Qt::darkGreen);
  QSystemTrayIcon tray{QIcon(picture)};
  tray.show();
  const bool hidden = argc > 1 && std::string_view(argv[1]) == "--hidden";
  if (!hidden) window.show();
  const int result = QApplication::exec();
  window.takeCentralWidget();
  return result;
}
