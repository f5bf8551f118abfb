import { answer, answerFor, mine } from './graduations/answer.ts'
import {
  closeSeason,
  getSeason,
  listGraduates,
  listSeasons,
  markGraduates,
  openSeason,
  remindGraduates,
} from './graduations/organization.ts'

export const graduations = {
  list: listSeasons,
  get: getSeason,
  listGraduates,
  open: openSeason,
  close: closeSeason,
  remind: remindGraduates,
  mark: markGraduates,
  mine,
  answer,
  answerFor,
}
