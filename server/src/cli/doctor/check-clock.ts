import type { Finding, Patient } from './finding.ts'

const TOLERATED_SECONDS = 5

/** Codes and sessions live by this machine’s clock: it must agree with the database’s. */
export async function checkClock({ opened }: Patient): Promise<Finding[]> {
  const before = Date.now()
  const { rows } = await opened.pool.query<{ now: Date }>('SELECT clock_timestamp() AS now')
  const middle = (before + Date.now()) / 2
  const skew = Math.abs((rows[0]?.now.getTime() ?? 0) - middle) / 1000
  if (skew <= TOLERATED_SECONDS) return [{ state: 'good', what: 'Clock agrees with the database' }]
  return [
    {
      state: 'bad',
      what: `Clock differs from the database’s by ${skew.toFixed(0)} s`,
      mend: 'Let both machines take their time from NTP.',
    },
  ]
}
