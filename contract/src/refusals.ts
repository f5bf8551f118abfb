import type { RefusalCode, RefusalFacts } from '@qingtuan/domain/shared/refusal'
import { accountsRefusals } from './refusals/accounts.ts'
import { announcementsRefusals } from './refusals/announcements.ts'
import { appealsRefusals } from './refusals/appeals.ts'
import { archivalsRefusals } from './refusals/archivals.ts'
import { cadreImportRefusals } from './refusals/cadre-import.ts'
import { cadresRefusals } from './refusals/cadres.ts'
import { communityServiceRefusals } from './refusals/community-service.ts'
import { dataQualityRefusals } from './refusals/data-quality.ts'
import { exchangeRefusals } from './refusals/exchange.ts'
import { feedbackRefusals } from './refusals/feedback.ts'
import { filesRefusals } from './refusals/files.ts'
import { graduationsRefusals } from './refusals/graduations.ts'
import { identityChangesRefusals } from './refusals/identity-changes.ts'
import { joinApplicationsRefusals } from './refusals/join-applications.ts'
import { memberRecordRefusals } from './refusals/member-record.ts'
import { membersRefusals } from './refusals/members.ts'
import { numberCasesRefusals } from './refusals/number-cases.ts'
import { organizationImportRefusals } from './refusals/organization-import.ts'
import { organizationsRefusals } from './refusals/organizations.ts'
import { relocationsRefusals } from './refusals/relocations.ts'
import { requestRefusals } from './refusals/request.ts'
import type { Locale, Sentence } from './refusals/sentence.ts'
import { withFacts } from './refusals/sentence.ts'
import { serviceHoursRefusals } from './refusals/service-hours.ts'
import { serviceProjectRefusals } from './refusals/service-projects.ts'
import { spreadsheetsRefusals } from './refusals/spreadsheets.ts'
import { transfersRefusals } from './refusals/transfers.ts'
import { yearlyReturnsRefusals } from './refusals/yearly-returns.ts'

export type { Locale } from './refusals/sentence.ts'

/**
 * Every refusal as HTTP status and sentence: a code without one does not compile.
 * What stands in quotation marks in the FAQ stands here verbatim (FAQ M2, M3, M13).
 */
export const REFUSALS: Readonly<Record<RefusalCode, Sentence>> = {
  ...requestRefusals,
  ...accountsRefusals,
  ...organizationsRefusals,
  ...spreadsheetsRefusals,
  ...exchangeRefusals,
  ...organizationImportRefusals,
  ...membersRefusals,
  ...memberRecordRefusals,
  ...identityChangesRefusals,
  ...cadresRefusals,
  ...cadreImportRefusals,
  ...joinApplicationsRefusals,
  ...numberCasesRefusals,
  ...filesRefusals,
  ...appealsRefusals,
  ...yearlyReturnsRefusals,
  ...relocationsRefusals,
  ...transfersRefusals,
  ...graduationsRefusals,
  ...archivalsRefusals,
  ...dataQualityRefusals,
  ...announcementsRefusals,
  ...feedbackRefusals,
  ...serviceHoursRefusals,
  ...communityServiceRefusals,
  ...serviceProjectRefusals,
}

/** The sentence a person reads, with the refusal's facts filled in. */
export function refusalSentence(code: RefusalCode, locale: Locale, facts: RefusalFacts = {}): string {
  return withFacts(REFUSALS[code][locale], locale, facts)
}
