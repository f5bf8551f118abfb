import { textsOf } from '../../../shared/text/i18n.ts'
import { projectsEn } from './texts-en.ts'
import { projectsZh } from './texts-zh.ts'

export const useProjectTexts = textsOf('serviceProjects', { 'zh-CN': projectsZh, en: projectsEn })
