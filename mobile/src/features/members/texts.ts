import { textsOf } from '../../shared/text/i18n.ts'

export const useMembersTexts = textsOf('members', {
  'zh-CN': {
    card: '团员',
    active: '正式团员',
    floating: '流动团员',
    transferring: '转接中',
    left: '已离团',
    number: '团员编号',
    joinedOn: '入团时间',
    branch: '所在团支部',
    above: '上级组织',
    timeline: '团籍经历',
    admitted: '加入 {organization}',
    by: '由 {name} 审核通过',
    joined: '加入中国共产主义青年团',
  },
  en: {
    card: 'League member',
    active: 'Formal member',
    floating: 'Floating member',
    transferring: 'In transfer',
    left: 'Has left the league',
    number: 'Member number',
    joinedOn: 'Joined',
    branch: 'Branch',
    above: 'Organizations above',
    timeline: 'History of the membership',
    admitted: 'Admitted to {organization}',
    by: 'Approved by {name}',
    joined: 'Joined the league',
  },
})
