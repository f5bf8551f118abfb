import { textsOf } from '../../../shared/text/i18n.ts'

export const useProjectTexts = textsOf('serviceProjects', {
  'zh-CN': { none: '目前没有可报名的服务项目' },
  en: { none: 'There is nothing to sign up for at the moment' },
})
