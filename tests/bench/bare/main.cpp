// A window with a list of one row, and a tray icon. "--hidden": the icon alone. "WIDTHxHEIGHT": its size, in
// pixels.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QSystemTrayIcon>
#include <QTreeView>
#include <cstdio>
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
  int width = 800, height = 500;
  if (argc > 1) std::sscanf(argv[1], "%dx%d", &width, &height);
  window.resize(width, height);
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
