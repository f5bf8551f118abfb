import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newPhone } from '../../../test/accounts/registered.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Reviewer } from '../../../test/world/appeals.ts'
import { filed, plantStaff, plantWanted } from '../../../test/world/appeals.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let reviewer: Reviewer
let colleague: Reviewer
beforeEach(async () => {
  server = await startTestServer()
  reviewer = await plantStaff(server)
  colleague = await plantStaff(server)
})
afterEach(() => server.close())

async function hasPhone({ accountId }: Reviewer, phone: string): Promise<void> {
  const { database, vault } = server.platform
  await database
    .updateTable('staff')
    .set({ phone_box: vault.encrypt(phone, 'staff.phone') })
    .where('account_id', '=', accountId)
    .execute()
}

test.each(['the appellant', 'the holder of the record'])(
  'a reviewer who is %s cannot take it',
  async (part) => {
    const wanted = await plantWanted(server)
    const { id, phone } = await filed(server, wanted)
    await hasPhone(reviewer, part === 'the appellant' ? phone : wanted.phone)
    await hasPhone(colleague, newPhone())
    const { appeals } = await reviewer.desk()
    expect(await refusalCode(appeals.claim({ id }))).toBe('appeal.ownCase')
    expect(await appeals.claimNext({})).toEqual({ id: null })
    expect((await appeals.get({ id })).claimedBy).toBeNull()
    expect(await refusalCode(appeals.dismiss({ id, reason: 'photoDiffers' }))).toBe('appeal.notClaimed')
    expect((await (await colleague.desk()).appeals.claim({ id })).claimedByMe).toBe(true)
  },
)

test('the next case is the first that concerns somebody else', async () => {
  const phone = newPhone()
  const own = [
    await filed(server, await plantWanted(server), { phone }),
    await filed(server, await plantWanted(server), { phone }),
  ]
  const other = await filed(server, await plantWanted(server))
  await hasPhone(reviewer, phone)
  const { appeals } = await reviewer.desk()
  expect(await appeals.claimNext({})).toEqual({ id: other.id })
  expect(await appeals.claimNext({})).toEqual({ id: null })
  expect(await (await colleague.desk()).appeals.claimNext({})).toEqual({ id: own[0]?.id })
})
