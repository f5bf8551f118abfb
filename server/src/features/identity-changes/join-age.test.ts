import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import { expect, onTestFinished, test } from 'vitest'
import { receivedPhoto } from '../../../test/files/upload.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { findFindings } from '../../../test/world/findings.ts'
import { plantMember } from '../../../test/world/members.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { plantTree } from '../../../test/world/tree.ts'

test('a birth date by which nobody can have joined is told before, and found after', async () => {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const { memberId } = await plantMember(server, tree.branch, { joinedOn: '2014-05-04' })
  const branch = await clientOf(server, tree.branch.accountId, 'console')
  const superior = await clientOf(server, tree.committee.accountId, 'console')
  const digits = '11010820020307001'
  const document = { kind: 'residentId', number: digits + checkCharacter(digits) } as const
  const photos = [await receivedPhoto(server)]
  const wish = { memberId, reason: '身份证登记有误', name: '林晓雨', document, photos }
  const { id } = await branch.identityChanges.ask(wish)
  expect(await superior.identityChanges.get({ id })).toMatchObject({
    bornOn: '2002-03-07',
    joinAge: 'tooYoung',
  })
  await superior.identityChanges.openEvidence({ id })
  await superior.identityChanges.approve({ id })
  await findFindings(server)
  expect((await branch.members.list({ finding: 'joinAge' })).items.map((row) => row.id)).toEqual([memberId])
})
