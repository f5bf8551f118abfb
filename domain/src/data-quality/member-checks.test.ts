import { expect, it } from 'vitest'
import { generateMemberNumber } from '../members/member-number.ts'
import { findingsOfMember } from './member-checks.ts'

const number = generateMemberNumber({ joinedYear: 2014, areaCode: '110108', serial: 7 })
const sound = {
  status: 'active',
  number,
  numberDisputed: false,
  joinedOn: '2014-05-04',
  bornOn: '1999-05-04',
  documentKind: 'residentId',
  documentNeedsReview: false,
  hasTwin: false,
  hasPhone: true,
  sharesPhone: false,
  holdsPost: false,
  recordComplete: true,
} as const
const today = '2026-11-28'

it.each([
  [{}, []],
  [{ status: 'left', recordComplete: false, hasPhone: false }, []],
  [{ status: 'floating', recordComplete: false }, ['recordIncomplete']],
  [{ number: '201911000001', joinedOn: '2019-05-04', bornOn: '2004-05-04' }, []],
  [{ number: '', joinedOn: '2019-05-04', bornOn: '2004-05-04' }, ['numberMissing']],
  [{ number: 'P00000000000000012', joinedOn: '2019-05-04', bornOn: '2004-05-04' }, ['numberMissing']],
  [{ number: '2019', joinedOn: '2019-05-04', bornOn: '2004-05-04' }, ['numberMalformed']],
  [{ number: `${number.slice(0, -1)}${number.endsWith('1') ? '2' : '1'}` }, ['numberMalformed']],
  [{ number: '201811000001', joinedOn: '2019-05-04', bornOn: '2004-05-04' }, ['numberDisagrees']],
  [{ number: '201811000001', joinedOn: '2017-05-04', bornOn: '2002-05-04' }, []],
  [{ number: '201411000001' }, ['numberDisagrees']],
  [{ joinedOn: '2012-05-03' }, ['joinAge', 'numberDisagrees']],
  [{ number: '2015161234567890', joinedOn: '2016-05-04', bornOn: '2001-05-04' }, []],
  [{ numberDisputed: true }, ['numberDisputed']],
  [{ bornOn: '2001-05-05' }, ['joinAge']],
  [{ bornOn: '2001-05-04' }, []],
  [{ bornOn: '1985-05-03' }, ['joinAge', 'ageOutDue']],
  [{ documentKind: 'passport', documentNeedsReview: true }, ['documentToReview']],
  [{ hasTwin: true, sharesPhone: true }, ['twin', 'phoneShared']],
  [{ hasPhone: false }, ['phoneMissing']],
  [{ bornOn: '1998-11-28' }, ['ageOutDue']],
  [{ bornOn: '1998-11-29' }, []],
  [{ bornOn: '1998-11-28', holdsPost: true }, []],
] as const)('a member with %o: %o', (change, found) => {
  expect(findingsOfMember({ ...sound, ...change }, today).toSorted()).toEqual([...found].toSorted())
})
