/** What is told about confirmed hours of community service. */
export const SERVICE_HOUR_SENTENCES = {
  'service.credited': {
    'zh-CN': '“{title}”的服务时长已确认：{hours} 小时',
    en: 'Your hours for “{title}” were confirmed: {hours} h.',
  },
  'service.notCredited': {
    'zh-CN': '“{title}”的服务时长已确认，您没有计入时长；如有疑问请联系组织方',
    en: 'The hours for “{title}” were confirmed and you were credited none. If in doubt, please ask the organizer.',
  },
  'service.creditDenied': {
    'zh-CN': '“{title}”的服务时长已确认，您没有计入时长，原因：{reason}；如有疑问请联系组织方',
    en: 'The hours for “{title}” were confirmed and you were credited none: {reason}. If in doubt, please ask the organizer.',
  },
  'service.corrected': {
    'zh-CN': '“{title}”的服务时长由 {before} 小时更正为 {hours} 小时，原因：{reason}',
    en: 'Your hours for “{title}” were corrected from {before} h to {hours} h: {reason}',
  },
} as const
