import { defineTexts } from '../../shared/texts/texts.ts'
import { NUMBER_CASES_EN } from './number-cases-en.ts'
import { NUMBER_CASES_ZH } from './number-cases-zh.ts'

export const numberCasesTexts = defineTexts('number-cases', NUMBER_CASES_ZH, NUMBER_CASES_EN)
