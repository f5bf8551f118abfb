import { ENROLMENT_SECONDS } from '@qingtuan/domain/accounts/enrolment'

/** What the operator hands on. */
export function enrolmentText(link: string): string {
  const hours = ENROLMENT_SECONDS / 3600
  return `Password and authenticator are set under this link, once, within ${hours} hours:\n${link}\n`
}
