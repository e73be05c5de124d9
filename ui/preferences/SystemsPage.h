#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace onhook {

class ConnectionMonitor;
class Settings;

/// Which systems are watched, how they stand, and the practice network. UI thread.
class SystemsPage : public QWidget {
  Q_OBJECT

 public:
  /// A system of this machine: Provider::name() and Provider::displayName().
  struct System {
    std::string name;
    QString displayName;
  };
  /// `settings` and `monitor` outlive it. Without `systems` the practice network is all there is, and stays.
  /// `setPractice` adds the practice network to what is watched, or takes it away.
  SystemsPage(Settings& settings, const ConnectionMonitor& monitor, const std::vector<System>& systems,
              std::function<void(bool)> setPractice, QWidget* parent = nullptr);

 private:
  void addSystem(QVBoxLayout* column, const System& system);
  void addPractice(QVBoxLayout* column, std::function<void(bool)> setPractice);
  void renew();
  QString standOf(const std::string& provider, const QString& displayName) const;

  struct Row {
    System system;
    QCheckBox* box;
    QLabel* stand;
  };

  Settings& settings_;
  const ConnectionMonitor& monitor_;
  std::vector<Row> rows_;
  QCheckBox* practice_ = nullptr;
};

}  // namespace onhook
