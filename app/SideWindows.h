#pragma once

#include <memory>
#include <vector>

#include "ui/session/Settings.h"

class QDialog;

namespace onhook {

class AboutWindow;
class AutostartSwitch;
class DiagnosticsCollector;
class DiagnosticsWindow;
class MainWindow;
class PreferencesWindow;
class ShortcutsWindow;
class Wiring;

/// The windows beside the main one: the preferences, and what the Help menu opens. Each is made when it is
/// wanted for the first time, and kept. UI thread.
class SideWindows {
 public:
  /// All outlive it. `occasions`: the ends that this system tells of. `offersDialed`: it is known which
  /// connections Onhook has dialed.
  SideWindows(MainWindow& window, Wiring& wiring, Settings& settings, AutostartSwitch& autostart,
              std::vector<Occasion> occasions, bool offersDialed);
  ~SideWindows();

 private:
  void openPreferences();
  void openShortcuts();
  void openDiagnostics();
  void openAbout();
  /// In front of the main window, when that can be seen.
  void putInFront(QDialog& dialog) const;

  MainWindow& window_;
  Wiring& wiring_;
  Settings& settings_;
  AutostartSwitch& autostart_;
  const std::vector<Occasion> occasions_;
  const bool offersDialed_;
  std::unique_ptr<PreferencesWindow> preferences_;
  std::unique_ptr<ShortcutsWindow> shortcuts_;
  std::unique_ptr<DiagnosticsCollector> collector_;
  std::unique_ptr<DiagnosticsWindow> diagnostics_;
  std::unique_ptr<AboutWindow> about_;
};

}  // namespace onhook
