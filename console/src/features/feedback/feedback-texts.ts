import { defineTexts } from '../../shared/texts/texts.ts'
import { feedbackEn } from './feedback-en.ts'
import { feedbackZh } from './feedback-zh.ts'

export const feedbackTexts = defineTexts('feedback', feedbackZh, feedbackEn)
