import { z } from 'zod'
import type { Asking } from '../product/ask.ts'
import { ask } from '../product/ask.ts'
import type { Task } from './follow-task.ts'
import { untilTask } from './follow-task.ts'

const received = z.object({ id: z.string() })
const begun = z.object({ mapping: z.array(z.string().nullable()) })

export interface Imported {
  readonly id: string
  readonly counts: NonNullable<Task['counts']>
  /** Seconds by what the user waits for. */
  readonly seconds: { readonly received: number; readonly judged: number; readonly written: number }
}

/** Sends a list of members, has it judged and written, as the page does. */
export async function importMembers(asking: Asking, content: Uint8Array): Promise<Imported> {
  const started = performance.now()
  const { id } = received.parse((await ask(asking, 'POST', '/import-files', content)).body)
  const subject = { id, subject: 'members', fileName: 'members.xlsx' }
  const { mapping } = begun.parse((await ask(asking, 'POST', '/imports', subject)).body)
  const sent = performance.now()
  await ask(asking, 'POST', `/imports/${id}/judgements`, { mapping })
  await untilTask(asking, `/imports/${id}`, 'waiting')
  const judged = performance.now()
  await ask(asking, 'POST', `/imports/${id}/runs`, { mode: 'skip-bad-rows' })
  const { counts } = await untilTask(asking, `/imports/${id}`, 'done')
  const written = performance.now()
  if (!counts) throw new Error(`The import ${id} has counted nothing`)
  const seconds = {
    received: (sent - started) / 1000,
    judged: (judged - sent) / 1000,
    written: (written - judged) / 1000,
  }
  return { id, counts, seconds }
}
