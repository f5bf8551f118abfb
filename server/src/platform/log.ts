import type { Logger } from 'pino'
import pino from 'pino'

/** What must not stand in a log even when somebody logs too much. */
const REDACTED = ['phone', 'password', 'code', 'number', 'name', 'token', 'cookie', 'authorization']

export function openLog(level: string): Logger {
  const paths = REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino({ level, redact: { paths, censor: '[redacted]' } })
}
