import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { TextBounds } from '../shared/remark.ts'
import { readWords } from '../shared/remark.ts'

/** Characters (code points) of what is written about a project. */
export const SERVICE_TEXT_BOUNDS = {
  title: { minimum: 4, maximum: 40 },
  details: { minimum: 2, maximum: 2000 },
  placeName: { minimum: 2, maximum: 60 },
  address: { minimum: 2, maximum: 120 },
} as const satisfies Readonly<Record<string, TextBounds>>

export const SERVICE_PLACES = { least: 1, most: 5000 } as const
/** Minutes credited; half hours. */
export const CREDIT_MINUTES = { least: 30, most: 1440, step: 30 } as const
/** Who lead one project on the spot. */
export const MOST_LEADERS = 20

/** A title, a place or an address: one line. Refuses `serviceProject.textInvalid`. */
export function readServiceLine(field: 'title' | 'placeName' | 'address') {
  return (raw: string) => readBy(SERVICE_TEXT_BOUNDS[field], raw.replace(/\s+/gu, ' '))
}

/** What is done and what to bring, line breaks kept. Refuses `serviceProject.textInvalid`. */
export function readServiceDetails(raw: string): Decision<string> {
  return readBy(SERVICE_TEXT_BOUNDS.details, raw)
}

function readBy(bounds: TextBounds, raw: string): Decision<string> {
  const text = readWords(raw, bounds)
  return text === null ? refuse('serviceProject.textInvalid', { ...bounds }) : accept(text)
}

/** A reason that people are told. Refuses `serviceProject.reasonRequired`. */
export function readServiceReason(raw: string): Decision<string> {
  const bounds = { minimum: 2, maximum: 200 } as const
  const reason = readWords(raw, bounds)
  return reason === null ? refuse('serviceProject.reasonRequired', bounds) : accept(reason)
}
