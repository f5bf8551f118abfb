import type { TestServer } from '../test-server.ts'
import { plantMember } from './members.ts'
import type { Tree } from './tree.ts'

/** 张蕾 and 王明 in 高一一班, 张三丰 in 高一二班, 阿依努尔·买买提 in 河畔社区; answers 张蕾. */
export async function plantSmallRoll(server: TestServer, tree: Tree): ReturnType<typeof plantMember> {
  const zhang = await plantMember(server, tree.branch, {
    name: '张蕾',
    bornOn: '1999-03-01',
    joinedOn: '2014-05-01',
    precision: 'month',
    note: '补录',
  })
  server.advance(1000)
  await plantMember(server, tree.branch, {
    name: '王明',
    bornOn: '1998-02-01',
    joinedOn: '2013-06-01',
    sex: 'male',
  })
  server.advance(1000)
  await plantMember(server, tree.otherBranch, {
    name: '张三丰',
    bornOn: '2000-08-01',
    joinedOn: '2015-09-01',
  })
  server.advance(1000)
  const official = { joinedOn: '2019-05-04', number: '201911000007' }
  await plantMember(server, tree.farBranch, { name: '阿依努尔·买买提', bornOn: '2004-01-01', ...official })
  return zhang
}
