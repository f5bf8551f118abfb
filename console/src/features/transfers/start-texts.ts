import { defineTexts } from '../../shared/texts/texts.ts'

export const startTexts = defineTexts(
  'transfer-start',
  {
    title: '发起转接',
    lead: '转接完成之前，团员仍在原团支部的名册中',
    who: '为谁转接',
    out: '转出本组织的团员',
    outLead: '发起即视为转出方同意，由新团组织审核；团员会收到通知，不同意可以撤回。',
    chooseMember: '请在“我的团员”中打开一名团员，选择“转移团组织”。',
    toMembers: '打开我的团员',
    in: '请其他团支部的团员转入',
    inLead:
      '请向团员本人核实姓名和团员编号。发起即视为转入方同意，由原团支部审核；团员会收到通知，不同意可以撤回。',
    name: '姓名',
    memberNumber: '团员编号',
    endPosts: '在原团组织任职的，转接完成时同时免去',
    submit: '提交',
    done: '已发起，等待对方办理',
    back: '返回列表',
    outward: '转往系统以外（外省市、部队、出国）',
    outwardLead: '通过后由上级团委开具介绍信',
  },
  {
    title: 'Start a transfer',
    lead: 'Until it is done, the member stays on the roll of the old branch',
    who: 'Who',
    out: 'A member of this organization',
    outLead:
      'By starting it you let the member go; the new organization decides. The member is told and may withdraw it.',
    chooseMember: 'Open a member under My members, and choose Transfer there.',
    toMembers: 'Open my members',
    in: 'Ask another branch’s member in',
    inLead:
      'Ask the member for name and member number. By starting it you take the member in; the old branch decides. The member is told and may withdraw it.',
    name: 'Name',
    memberNumber: 'Member number',
    endPosts: 'End the member’s posts in the old branch with the transfer',
    submit: 'Send',
    done: 'Started; the other side decides now',
    back: 'Back to the list',
    outward: 'Out of the system (another province, army, abroad)',
    outwardLead: 'A committee above then issues the letter',
  },
)
