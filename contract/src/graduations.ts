import { answer, answerFor, mine } from './graduations/answer.ts'
import {
  closeSeason,
  getSeason,
  listBranches,
  listGraduates,
  listSeasons,
  markGraduates,
  openSeason,
  remindGraduates,
} from './graduations/organization.ts'

export const graduations = {
  list: listSeasons,
  get: getSeason,
  listBranches,
  listGraduates,
  open: openSeason,
  close: closeSeason,
  remind: remindGraduates,
  mark: markGraduates,
  mine,
  answer,
  answerFor,
}
