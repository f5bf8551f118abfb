import { committee, idOf } from './world.ts'

/** The longest name that is common. */
export const LONG_NAME = '阿不都热合曼·买买提艾力·阿卜杜克热木·吐尔逊江'

export const announcementRow = {
  id: idOf(1),
  title: '五四主题团日',
  state: 'sent',
  sender: { id: committee.id, shortName: committee.shortName },
  createdAt: '2026-11-10T02:00:00.000Z',
  dueAt: '2026-11-10T02:00:00.000Z',
  startedAt: '2026-11-10T02:00:00.000Z',
  sentAt: '2026-11-10T02:00:05.000Z',
  withdrawnAt: null,
  urgentReason: null,
  asksReceipt: true,
  total: 200,
  told: 200,
}

export const announcement = {
  ...announcementRow,
  text: '{姓名}同志：\n请{团组织}全体团员到礼堂集合。',
  figures: { receivers: 200, read: 150, confirmed: 60 },
  members: { organizationId: 7, sex: 'male', ageFrom: 18, educationHighest: '60', inSchool: 'yes' },
  organizations: { level: 'direct', kinds: ['branch'] },
  part: { id: 7, shortName: '清河一社区团支部' },
  withoutAccount: 3,
  remindedAt: null,
  may: { withdraw: true, remind: true },
}

export const part = {
  within: '1.7.',
  shortName: '清河一社区团支部',
  hasParts: false,
  receivers: 120,
  read: 100,
  confirmed: 30,
}

export const receiver = {
  place: 1,
  isOrganization: false,
  name: LONG_NAME,
  organization: '清河一社区团支部',
  readAt: null,
  confirmedAt: null,
  memberId: idOf(9),
}
