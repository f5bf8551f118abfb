import type { OrganizationEdit, OrganizationEntries } from '@qingtuan/domain/organizations/edit'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { contactChanged } from './jobs.ts'
import { managerName } from './manage.ts'
import type { OrganizationFacts } from './store/facts.ts'

interface Edited {
  readonly organization: OrganizationFacts
  readonly before: OrganizationEntries
  readonly changed: OrganizationEdit
}

/** The organization reads of it inside the console; a change of the phone that resets its password goes out by SMS too. */
export async function announceEdit(trx: Transaction, call: Call, edited: Edited): Promise<void> {
  const { organization, before, changed } = edited
  const superior = await managerName(trx, organization)
  await announceNotices(trx, call, noticesOf(edited, superior))
  const { contactPhone, shortName = organization.shortName } = changed
  if (!contactPhone) return
  const told = { organization: shortName, superior, at: call.now, contactPhone }
  const phones = [before.contactPhone, contactPhone].filter((phone) => phone !== null)
  await announceSms(
    trx,
    call,
    phones.map((phone) => contactChanged(phone, told)),
  )
}

function noticesOf({ organization, before, changed }: Edited, superior: string): Notice[] {
  const { fullName, ...others } = changed
  const shared = { to: { organizationId: organization.id }, link: '/organization' }
  const notices: Notice[] = []
  if (fullName !== undefined) {
    const facts = { superior, before: before.fullName, after: fullName }
    notices.push({ ...shared, kind: 'organization.renamed', facts })
  }
  if (Object.keys(others).length > 0)
    notices.push({ ...shared, kind: 'organization.edited', facts: { superior } })
  return notices
}
