#include "tests/bench/support/Figures.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <string_view>

namespace onhook::bench {

Figures::Figures(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "--json") {
    file_ = argv[2];
    return;
  }
  std::fprintf(stderr, "usage: %s --json FILE\n", argv[0]);
  std::exit(2);
}

void Figures::add(const std::string& name, double value) {
  std::printf("%-50s %12.5g\n", name.c_str(), value);
  std::fflush(stdout);
  all_.emplace_back(name, value);
}

bool Figures::write() const {
  std::ofstream out(file_);
  out << "{" << std::setprecision(6);
  const char* before = "\n";
  for (const auto& [name, value] : all_) {
    out << before << "  \"" << name << "\": " << value;
    before = ",\n";
  }
  out << "\n}\n";
  out.close();
  if (!out) std::fprintf(stderr, "%s cannot be written\n", file_.c_str());
  return !out.fail();
}

}  // namespace onhook::bench
