import type { Finding, Patient } from './finding.ts'

/** Text messages that have waited for more than ten minutes mean that no worker runs or the carrier refuses. */
export async function checkJobs({ opened }: Patient): Promise<Finding[]> {
  const { rows } = await opened.pool.query<{ waiting: number; failed: number }>(
    `SELECT count(*) FILTER (WHERE state = 'queued' AND created_at < now() - interval '10 minutes') AS waiting,
            count(*) FILTER (WHERE state = 'failed') AS failed FROM sms_message`,
  )
  const { waiting = 0, failed = 0 } = rows[0] ?? {}
  const findings: Finding[] = []
  if (waiting > 0)
    findings.push({
      state: 'bad',
      what: `${waiting} messages wait for more than ten minutes`,
      mend: 'Is the server running? Its log says what the carrier answered.',
    })
  if (failed > 0)
    findings.push({
      state: 'doubtful',
      what: `${failed} messages were refused for good`,
      mend: 'See sms_message.last_error.',
    })
  return findings.length > 0 ? findings : [{ state: 'good', what: 'No message is stuck' }]
}
