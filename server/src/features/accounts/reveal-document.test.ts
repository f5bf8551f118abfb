import { expect, onTestFinished, test } from 'vitest'
import { startTestServer } from '../../../test/test-server.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'

test('one’s own number in full, after the password alone, and noted in the trail (FAQ M9)', async () => {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const { client, accountId, personId, document } = await plantPerson(server)
  expect(await outcome(client.accounts.revealDocument())).toBe('session.stepUpRequired')
  const { database } = server.platform
  const given = database.updateTable('session').set({ stepped_up_at: server.platform.clock() })
  await given.where('account_id', '=', accountId).execute()
  expect(await client.accounts.revealDocument()).toEqual({ number: document.number })
  const trail = database.selectFrom('audit_entry').select(['subject_id', 'after'])
  const noted = await trail.where('act', '=', 'accounts.revealDocument').execute()
  expect(noted).toEqual([{ subject_id: personId, after: null }])
  server.advance(300_000)
  expect(await outcome(client.accounts.revealDocument())).toBe('session.stepUpRequired')
})
