import { setFlagsFromString } from 'node:v8'

/**
 * While a program is read, its nursery for young objects would grow to 64 MiB, which a process at rest then holds for
 * what is long gone. Answers what lets it grow again, as requests want it.
 */
export function holdNurserySmall(): () => void {
  setFlagsFromString('--semi-space-growth-factor=1')
  return () => setFlagsFromString('--semi-space-growth-factor=2')
}
