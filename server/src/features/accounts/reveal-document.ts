import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { readPeople } from './read-people.ts'
import { requireStepUp } from './require-step-up.ts'

/** The caller’s own document number in full, to compare it with what the volunteer registry has (FAQ M9). */
export async function revealDocument(call: Call): Promise<{ number: string }> {
  requireStepUp(call)
  const { personId } = personOf(call)
  const { platform } = call
  const person = (await readPeople(platform.database, platform, [personId])).get(personId)
  if (!person) throw new Error('Who calls has no record')
  const facts = { act: 'accounts.revealDocument', subjectKind: 'person', subjectId: personId }
  await inTransaction(platform.database, (trx) => recordAudit(trx, call, facts))
  return { number: person.documentNumber }
}
