/** Our settings over the cluster's own; `fsync` stays on, because an acknowledged write is a promise. */
export const serverSettings: Record<string, string> = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_directory: '../log',
  // Seven files that overwrite each other: a log that cannot fill the disk.
  log_filename: 'server-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  // The details of a violated constraint are people's data.
  log_error_verbosity: 'terse',
}
