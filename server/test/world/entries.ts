import { PROJECT } from './service-projects.ts'

/** Fits every endpoint of an organization: what one does not take is stripped. */
export const BODY = {
  reason: '上级检查时发现的问题',
  text: '上级检查时发现的问题',
  statement: '上级检查时发现的问题',
  explanation: '上级检查时发现的问题',
  title: '更新版本',
  name: '林晓语',
  shortName: '改名',
  retypedName: '南河区',
  password: 'lan-tian-bai-yun-37',
  kind: 'branch',
  way: 'inPerson',
  decision: 'uphold',
  granted: false,
  access: false,
  consoleAccess: false,
  columns: ['name'],
  filter: {},
  isDefault: false,
  side: 'holder',
  subject: 'members',
  termEndsOn: '2027-12-31',
  receivedBy: '上海市徐汇区教育团工委',
  receivedOn: '2026-03-02',
  destinationKind: 'province',
  destination: '上海市徐汇区教育团工委',
}

/** What an endpoint takes otherwise than the rest. */
export const SPECIAL: Readonly<Record<string, object>> = {
  'graduations.answerFor': { answer: 'staying' },
  'communityService.tick': { signUpId: '0198f3a0-0000-7000-8000-000000000000', side: 'in' },
  'communityService.confirmHours': { entries: [] },
  'communityService.correctHours': { signUpId: '0198f3a0-0000-7000-8000-000000000000', minutes: 60 },
  'cadres.change': { post: 'organizationOfficer', postNote: null, kind: 'partTime', startedOn: '2026-01-01' },
  'imports.judge': { mapping: [] },
  'imports.run': { mode: 'skip-bad-rows' },
  'members.resetPassword': { delivery: 'sms' },
  'members.edit': { set: { ethnicGroup: '01' } },
  'members.leave': { reason: 'withdrawn', leftOn: '2026-03-01' },
  'members.leaveMany': { reason: 'withdrawn', leftOn: '2026-03-01' },
  'members.editMany': { set: { educationHighest: '60' } },
  'members.reveal': { entry: 'phone' },
  'communityService.changeProject': { ...PROJECT, seenAt: '2026-03-02T01:00:00Z' },
  'communityService.addLeader': { leader: { kind: 'member', id: '0198f3a0-0000-7000-8000-000000000000' } },
  'communityService.removeParticipant': { signUp: '0198f3a0-0000-7000-8000-000000000000' },
  'organizations.resetPassword': { delivery: 'sms' },
}

/** What stands in the address beside what it names. */
export const QUERIES: Readonly<Record<string, string>> = {
  'communityService.showCode': '?side=in',
  'members.flows': '?fromMonth=2026-01&toMonth=2026-02',
}
