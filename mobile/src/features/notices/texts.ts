import { textsOf } from '../../shared/text/i18n.ts'

export const useNoticesTexts = textsOf('notices', {
  'zh-CN': {
    title: '通知',
    unread: '未读',
    unreadOne: '有 1 条未读通知',
    unreadMany: '有 {count} 条未读通知',
    allRead: '全部标为已读',
    empty: '还没有通知',
    emptyText: '团组织办理与您有关的事项后，会在这里告诉您。',
    more: '加载更多',
    retry: '重试',
  },
  en: {
    title: 'Notices',
    unread: 'Unread',
    unreadOne: 'One unread notice',
    unreadMany: '{count} unread notices',
    allRead: 'Mark all as read',
    empty: 'No notices yet',
    emptyText: 'What organizations do that concerns you is told here.',
    more: 'Load more',
    retry: 'Try again',
  },
})
