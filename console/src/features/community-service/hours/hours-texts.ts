import { defineTexts } from '../../../shared/texts/texts.ts'
import { hoursEn } from './hours-en.ts'
import { hoursZh } from './hours-zh.ts'

export const hoursTexts = defineTexts('service-hours', hoursZh, hoursEn)
