// history_writing FILE NAME COUNT [nobody]: notes so many hang-ups of connections "NAME-1", "NAME-2"..., and
// after each prints how many there are. With a count of 0 it goes on until it is killed. With "nobody" it
// first gives up the rights that root has, reads what there is, and notes once.
#include <unistd.h>

#include <QCoreApplication>
#include <iostream>
#include <string>

#include "ui/history/HistoryFile.h"

using namespace onhook;

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const std::string name = argv[2];
  const int count = std::stoi(argv[3]);
  constexpr unsigned nobody = 65534;
  if (argc > 4 && getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) return 1;
  HistoryFile history(HistoryPlace{QString::fromLocal8Bit(argv[1]), "this-boot"});
  if (argc > 4) std::cout << "read " << history.read({}).size() << std::endl;
  for (int number = 1; count == 0 || number <= count; ++number) {
    HistoryEntry entry;
    entry.target = {"fake", name + '-' + std::to_string(number), std::nullopt};
    entry.by = HistoryEntry::By::window;
    entry.end = HistoryEntry::End::confirmed;
    entry.began = entry.ended = QDateTime::currentDateTimeUtc();
    // Several pages of it.
    entry.name = QString(6000, QLatin1Char('n'));
    if (history.add(entry))
      std::cout << number << std::endl;
    else
      std::cout << "not written" << std::endl;
  }
  for (const HistoryTrouble& trouble : history.takeTroubles())
    std::cout << "trouble " << static_cast<int>(trouble.kind) << ' ' << trouble.detail.toStdString()
              << std::endl;
  return 0;
}
