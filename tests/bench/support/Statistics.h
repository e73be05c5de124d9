#pragma once

#include <vector>

#include "core/Time.h"

namespace onhook::bench {

/// The value that `share` of them (0 to 1) do not exceed; 0 of none.
double quantile(std::vector<double> values, double share);
double median(std::vector<double> values);
double largest(const std::vector<double>& values);

double milliseconds(Duration span);

/// Seconds that all threads of this process have run for.
double processorTime();
/// Bytes of this process that are in memory and its own.
double residentBytes();

}  // namespace onhook::bench
