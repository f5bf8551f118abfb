import { defineTexts } from '../../../shared/texts/texts.ts'
import { announcementEnglish } from './announcement-en.ts'
import { announcementChinese } from './announcement-zh.ts'

export const announcementTexts = defineTexts('announcements', announcementChinese, announcementEnglish)
