import { branch, idOf } from './world.ts'

const { id, kind, status, fullName, shortName } = branch
const NOTHING_MAY = { edit: false, leave: false, restore: false, transfer: false, askIdentityChange: false }

/** A member as the server shows one, with little on record. */
export const member = {
  id: idOf(1),
  name: '赵敏',
  sex: 'female',
  bornOn: '2004-05-06',
  joinedOn: '2018-12',
  memberNumber: '201811000123',
  numberDisputed: false,
  status: 'active',
  organization: { id: 7, shortName },
  admittedAt: '2026-11-10T18:03:04.000Z',
  ethnicGroup: '01',
  politicalStatus: '03',
  educationFullTime: null,
  educationHighest: null,
  inSchool: true,
  graduationYear: 2027,
  householdArea: '110108',
  employerOrSchool: null,
  occupation: null,
  email: null,
  cardNumber: null,
  partyJoinedOn: null,
  volunteerRegisteredOn: null,
  floatingSince: null,
  leftAt: null,
  leftReason: null,
  documentKind: 'residentId',
  documentNumber: '1****************1',
  phone: '138****0001' as string | null,
  place: { id, kind, status, fullName, shortName, ancestors: [] },
  timeline: [] as unknown[],
  may: NOTHING_MAY,
}
