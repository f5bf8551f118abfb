/** What a receiver reads of what an organization tells (通知下发); title and text stand behind the link. */
export const ANNOUNCEMENT_SENTENCES = {
  'announcement.received': {
    'zh-CN': '“{organization}”通知：{title}',
    en: 'From “{organization}”: {title}',
  },
  'announcement.reminded': {
    'zh-CN': '“{organization}”提醒您查看通知：{title}',
    en: '“{organization}” reminds you to read: {title}',
  },
  'announcement.withdrawn': {
    'zh-CN': '“{organization}”撤回了一条通知',
    en: '“{organization}” withdrew a notice.',
  },
} as const
