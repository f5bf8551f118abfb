import type { feedbackStep } from '@qingtuan/contract/feedback/feedback'
import { feedbackLine } from '@qingtuan/domain/feedback/report-line'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { readPhotos } from '../files/index.ts'
import type { ShownFeedback } from './store/inbox.ts'
import { readPictures } from './store/pictures.ts'
import type { Step } from './store/steps.ts'
import { readSteps } from './store/steps.ts'

/** What is known of some feedback beside its row. */
export interface Details {
  readonly steps: readonly Step[]
  readonly pictures: number
  readonly picturesDestroyed: boolean
}

export async function readDetails(
  database: KyselyDatabase,
  ids: readonly string[],
): Promise<(id: string) => Details> {
  if (ids.length === 0) return () => ({ steps: [], pictures: 0, picturesDestroyed: false })
  const [steps, pictures] = await Promise.all([readSteps(database, ids), readPictures(database, ids)])
  const facts = await readPhotos(database, [...pictures.values()].flat())
  return (id) => {
    const own = pictures.get(id) ?? []
    return {
      steps: steps.filter((step) => step.feedback_id === id),
      pictures: own.length,
      picturesDestroyed: own.length > 0 && own.every((photoId) => facts.get(photoId)?.destroyedAt !== null),
    }
  }
}

/** What reporter and handler read alike, in a list as in full. */
export function describeStanding(row: ShownFeedback) {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    text: row.text,
    sentAt: row.sent_at.toISOString(),
    waitsSince: row.waits_since.toISOString(),
    waitsUntil: row.waits_until,
    handler: row.handler_name,
  }
}

export function describeInFull(row: ShownFeedback, { steps, pictures, picturesDestroyed }: Details) {
  const happenedAt = row.happened_at.toISOString()
  const { device, text, reporter_name: name } = row
  const line = { happenedAt: inChina(row.happened_at), device, id: codeOf(row), name, text, pictures }
  const done = steps.map(describeStep)
  return { happenedAt, device, line: feedbackLine(line), pictures, picturesDestroyed, steps: done }
}

function describeStep(step: Step): z.infer<typeof feedbackStep> {
  const { act, actor: by, by_name: byName, text, handed_to: handedTo } = step
  return { act, at: step.at.toISOString(), by, byName, text, handedTo }
}

/** Null for a visitor; who has an account but no number yet is no member. */
function codeOf({ reporter_kind, reporter_code }: ShownFeedback): string | null {
  return reporter_kind === 'person' ? (reporter_code ?? '非团员') : reporter_code
}

const CHINA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** 2026-03-02 09:00 */
function inChina(at: Date): string {
  return CHINA.format(at)
}
