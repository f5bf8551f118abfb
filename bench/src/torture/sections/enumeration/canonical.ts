import type { Sent } from '../../../product/ask.ts'

/** What belongs to this request and to no other, or only says back what was typed. */
const OF_THIS_REQUEST = new Set(['number', 'submittedAt', 'stateSince', 'at', 'phone', 'documentNumber'])

/** An answer as it would be read side by side with another: values of its own request as stars, and no clock. */
export function canonical({ status, headers, body }: Pick<Sent, 'status' | 'headers' | 'body'>): string {
  const lines = [...headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`)
  const text = JSON.stringify(body, (key, value) =>
    OF_THIS_REQUEST.has(key) && typeof value === 'string' ? '*'.repeat(value.length) : value,
  )
  return [String(status), ...lines, text].join('\n')
}
