import { branch, committee, idOf } from './world.ts'

const figures = { unanswered: 2, undecided: 1, staying: 1, underway: 0, gone: 3 }

/** An open season of the committee in which three still have to answer. */
export const season = {
  id: idOf(1),
  year: 2026,
  deadline: '2026-06-30',
  openedBy: { id: committee.id, shortName: committee.shortName },
  openedAt: '2026-05-04T02:03:04.000Z',
  closedAt: null,
  figures,
  emptied: 0,
  may: { close: true, remind: true },
}

export const branchOfSeason = {
  organization: { id: branch.id, shortName: branch.shortName },
  figures,
  isEmpty: false,
  may: { archive: false },
}

export const emptiedBranch = {
  organization: { id: 8, shortName: '清河二社区团支部' },
  figures: { unanswered: 0, undecided: 0, staying: 0, underway: 0, gone: 5 },
  isEmpty: true,
  may: { archive: true },
}

/** A name as long as some are. */
export const LONG_NAME = '买买提·吐尔逊江·阿卜杜热西提·麦麦提艾力·江'

export const graduate = {
  memberId: idOf(21),
  name: LONG_NAME,
  memberNumber: '202211000123',
  organization: branchOfSeason.organization,
  status: 'active',
  state: 'unanswered',
  reason: null,
  answeredAt: null,
  answeredBy: null,
  remindedAt: null,
  isInReach: true,
}
