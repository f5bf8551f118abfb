import { defineTexts } from '../texts/texts.ts'

export const organizationTexts = defineTexts(
  'organization',
  {
    leadingBody: '领导机关',
    committee: '基层团委',
    workingCommittee: '团工委',
    generalBranch: '团总支',
    branch: '团支部',
    registered: '待完善',
    active: '正常',
    archived: '已归档',
  },
  {
    leadingBody: 'Leading body',
    committee: 'Committee',
    workingCommittee: 'Working committee',
    generalBranch: 'General branch',
    branch: 'Branch',
    registered: 'To be completed',
    active: 'Active',
    archived: 'Archived',
  },
)
