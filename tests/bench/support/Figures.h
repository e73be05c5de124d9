#pragma once

#include <string>
#include <utility>
#include <vector>

namespace onhook::bench {

/// The figures of one part, printed as they come and written as one flat JSON object, in that order.
class Figures {
 public:
  /// Takes the file from "--json FILE", and ends the program with an explanation when there is none.
  Figures(int argc, char** argv);

  void add(const std::string& name, double value);
  /// False when the file cannot be written.
  bool write() const;

 private:
  std::string file_;
  std::vector<std::pair<std::string, double>> all_;
};

}  // namespace onhook::bench
