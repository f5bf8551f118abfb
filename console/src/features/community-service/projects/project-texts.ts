import { defineTexts } from '../../../shared/texts/texts.ts'
import { projectEn } from './project-en.ts'
import { projectZh } from './project-zh.ts'

export const projectTexts = defineTexts('service-projects', projectZh, projectEn)
