import { textsOf } from '../../shared/text/i18n.ts'

export const useAnnouncementTexts = textsOf('announcement', {
  'zh-CN': {
    title: '通知详情',
    from: '{sender} 通知',
    urgent: '紧急',
    withdrawn: '通知已撤回',
    withdrawnText: '“{sender}”撤回了这条通知，请以之后的通知为准。',
    toNotices: '查看全部通知',
    confirm: '确认收到',
    confirmHint: '下发组织请您确认收到这条通知。',
    confirmed: '您已于 {at} 确认收到',
  },
  en: {
    title: 'Notice',
    from: 'From {sender}',
    urgent: 'Urgent',
    withdrawn: 'This notice was withdrawn',
    withdrawnText: '“{sender}” took it back. Please go by what comes afterwards.',
    toNotices: 'All notices',
    confirm: 'I have received it',
    confirmHint: 'The sender asks you to confirm that you got this notice.',
    confirmed: 'You confirmed it at {at}',
  },
})
