/** What is told of projects of 社区服务, to who takes part, waits or leads. */
export const SERVICE_SENTENCES = {
  'serviceProject.changed': {
    'zh-CN': '“{title}”的{changes}有变动：现为 {at}，{place}',
    en: '“{title}” has changed ({changes}): it is now at {at}, {place}.',
  },
  'serviceProject.calledOff': {
    'zh-CN': '“{title}”（{at}）已取消，原因：{reason}',
    en: '“{title}” ({at}) was called off: {reason}',
  },
  'serviceProject.endedByArchival': {
    'zh-CN': '“{title}”（{at}）已取消：发布它的团组织已归档',
    en: '“{title}” ({at}) was called off: the organization that called for it was archived.',
  },
  'serviceProject.placeGiven': {
    'zh-CN': '“{title}”有名额了，您已由候补转为正式报名：{at}，{place}；不能参加请及时取消',
    en: 'You have a place in “{title}” now: {at}, {place}. If you cannot come, please withdraw.',
  },
  'serviceProject.removed': {
    'zh-CN': '“{organization}”将您移出了“{title}”，原因：{reason}',
    en: '“{organization}” took you off the list of “{title}”: {reason}',
  },
  'serviceProject.tomorrow': {
    'zh-CN': '您报名的“{title}”将于 {at} 开始，地点：{place}',
    en: '“{title}”, for which you signed up, begins at {at}: {place}.',
  },
  'serviceProject.leader': {
    'zh-CN': '“{organization}”请您为“{title}”带队：{at}，{place}',
    en: '“{organization}” asks you to lead “{title}”: {at}, {place}.',
  },
  'serviceProject.leaderNoMore': {
    'zh-CN': '“{organization}”已不再请您为“{title}”带队',
    en: '“{organization}” no longer asks you to lead “{title}”.',
  },
} as const
