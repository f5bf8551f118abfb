import { DatabaseError } from 'pg'
import { describe, expect, test } from 'vitest'
import { openLog } from './log.ts'

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = []
  write(openLog('info', { write: (line) => void lines.push(line) }))
  return lines.join('')
}

describe('the log', () => {
  test('tells a fault of the database without the row and the value that it quotes', () => {
    const fault = new DatabaseError('invalid input syntax for type date: "林晓雨"', 0, 'error')
    Object.assign(fault, {
      code: '22P02',
      detail: 'Failing row contains (1, 林晓雨).',
      constraint: 'person_pkey',
    })
    const line = logged((log) => log.error({ err: fault, requestId: 'r-1' }, 'A request failed'))
    expect(line).not.toContain('林晓雨')
    expect(JSON.parse(line)).toMatchObject({
      requestId: 'r-1',
      err: { type: 'DatabaseError', sqlState: '22P02', constraint: 'person_pkey' },
    })
  })

  test('tells any other fault whole', () => {
    const line = logged((log) => log.error({ err: new TypeError('not a function') }, 'A request failed'))
    expect(JSON.parse(line)).toMatchObject({ err: { type: 'TypeError', message: 'not a function' } })
  })

  test('tells nothing that bears the name of a secret', () => {
    const line = logged((log) =>
      log.info({ phone: '13800000000', form: { password: 'p', deep: { token: 't' } } }),
    )
    expect(JSON.parse(line)).toMatchObject({
      phone: '[redacted]',
      form: { password: '[redacted]', deep: { token: '[redacted]' } },
    })
  })
})
