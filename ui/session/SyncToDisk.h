#pragma once

class QFileDevice;

namespace onhook {

/// Waits until what was written to an open file has reached the disk, and stays after a loss of power. False:
/// it could not be written. Any thread; may block as long as the disk does.
bool syncToDisk(const QFileDevice& file);

}  // namespace onhook
