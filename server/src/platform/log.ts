import { DatabaseError } from 'pg'
import type { DestinationStream, Logger } from 'pino'
import pino from 'pino'

/** What must not stand in a log even when somebody logs too much. */
const REDACTED = ['phone', 'password', 'code', 'number', 'name', 'token', 'cookie', 'authorization']

export function openLog(level: string, destination?: DestinationStream): Logger {
  const paths = REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  const options = { level, redact: { paths, censor: '[redacted]' }, serializers: { err: describeFault } }
  return destination ? pino(options, destination) : pino(options)
}

/** The database quotes the row in the details of a fault, and the value in its message: both are people’s data. */
function describeFault(fault: Error) {
  if (!(fault instanceof DatabaseError)) return pino.stdSerializers.err(fault)
  const { code: sqlState, constraint, table, routine, stack = '' } = fault
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { type: 'DatabaseError', sqlState, constraint, table, routine, stack: frames.join('\n') }
}
