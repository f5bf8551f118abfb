import { ONE_TIME_PASSWORD_SECONDS } from '@qingtuan/domain/accounts/one-time-password'
import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import type { Announcement } from '../../platform/sms/outbox.ts'
import { drawFlowsTogether } from './draw-flows-together.ts'
import { foldCounts } from './fold-counts.ts'
import type { PostPorts } from './ports.ts'
import { recountSample } from './recount-sample.ts'
import { remindAgeOut } from './remind-age-out.ts'

/** Folds changes of the figures into the totals. */
export const FOLD_COUNTS: JobQueue<object> = { name: 'members.foldCounts', retryLimit: 3, retryDelay: 10 }

/** Recounts some organizations at night. */
export const RECOUNT_SAMPLE: JobQueue<object> = {
  name: 'members.recountSample',
  retryLimit: 1,
  retryDelay: 600,
}

/** Draws the flows of past months together. */
export const COMPACT_FLOWS: JobQueue<object> = {
  name: 'members.compactFlows',
  retryLimit: 1,
  retryDelay: 600,
}

/** Tells members and branches at night who turns 28. */
export const REMIND_AGE_OUT: JobQueue<object> = {
  name: 'members.remindAgeOut',
  retryLimit: 3,
  retryDelay: 600,
}

export const memberJobs = (ports: PostPorts): readonly Job[] => [
  job(FOLD_COUNTS, foldCounts),
  job(RECOUNT_SAMPLE, recountSample),
  job(COMPACT_FLOWS, drawFlowsTogether),
  job(REMIND_AGE_OUT, (platform) => remindAgeOut(platform, ports)),
]

const HOURS = String(ONE_TIME_PASSWORD_SECONDS / 3600)

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** Brings the one-time password to the member (FAQ M14). */
export function oneTimePasswordMessage(
  phone: string,
  { organization, password }: { organization: string; password: string },
): Announcement {
  const text = `“${organization}”为您重置了密码，一次性密码 ${password}，${HOURS} 小时内有效，登录后请立即修改，切勿告诉他人。如非您提出，请用“忘记密码”重新设置。`
  return { phone, template: 'oneTimePassword', text, params: { organization, password, hours: HOURS } }
}

/** Tells the phone that the organization hands a one-time password over in person. */
export function passwordResetMessage(
  phone: string,
  { organization, at }: { organization: string; at: Date },
): Announcement {
  const time = MOMENT.format(at)
  const text = `“${organization}”已于 ${time} 重置您的密码，将当面告知一次性密码，登录后请立即修改。如非您提出，请立即用“忘记密码”重新设置，并告知上级团组织。`
  return { phone, template: 'passwordResetByOrganization', text, params: { organization, time } }
}

/** Invites somebody to register and apply to a branch (FAQ O8). */
export function invitationMessage(
  phone: string,
  { organization, link }: { organization: string; link: string },
): Announcement {
  const text = `“${organization}”邀请您加入团组织，请打开 ${link} 注册并提交加入申请。如与您无关，请忽略。`
  return { phone, template: 'joinInvitation', text, params: { organization, link } }
}
