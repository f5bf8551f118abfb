import type { MyOrganization } from '../src/shared/session/me.ts'

/** A committee (1) with one branch (7); three people apply to the branch. */
export const branch: MyOrganization = {
  id: 7,
  kind: 'branch',
  status: 'active',
  fullName: '中国共产主义青年团北京市海淀区清河街道第一社区支部委员会',
  shortName: '清河一社区团支部',
  userName: 'qinghe001',
  contactName: '李明',
  contactPhone: '138****0000',
  superiorShortName: '清河街道团委',
}

export const committee: MyOrganization = {
  ...branch,
  id: 1,
  kind: 'committee',
  fullName: '中国共产主义青年团北京市海淀区清河街道委员会',
  shortName: '清河街道团委',
  userName: 'qinghe',
}

export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

interface Applicant {
  readonly n: number
  readonly name: string
  readonly remarks?: readonly string[]
  readonly may?: boolean
}

export function applicationRow({ n, name, remarks = [], may = true }: Applicant) {
  return {
    id: idOf(n),
    state: may ? 'pending' : 'approved',
    name,
    sex: 'female',
    bornOn: '2004-05-06',
    documentKind: 'residentId',
    documentNumber: '1****************1',
    joinedOn: '2018-12-04',
    memberNumber: '201811000123',
    organization: { id: 7, shortName: branch.shortName },
    submittedAt: '2026-11-10T02:03:04.000Z',
    waitsUntil: may ? '2026-11-17' : null,
    silent: false,
    remarks,
    may: { approve: may, return: may },
  }
}

export function applicationDetail(applicant: Applicant) {
  const { id, kind, status, fullName, shortName } = branch
  return {
    ...applicationRow(applicant),
    phone: '138****0000',
    place: { id, kind, status, fullName, shortName, ancestors: [{ id: 1, shortName: committee.shortName }] },
    returnReason: null,
    steps: [
      {
        act: 'submit',
        at: '2026-11-10T02:03:04.000Z',
        by: 'applicant',
        byName: applicant.name,
        organization: { id, shortName },
        reason: null,
      },
    ],
  }
}
