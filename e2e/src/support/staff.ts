import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'

/** The reviewers of the demo world; some appeals want two. */
export const REVIEWERS = ['shenhe1', 'shenhe2'] as const
export type Reviewer = (typeof REVIEWERS)[number]

interface Shown {
  readonly userName: string
  readonly code: string
  readonly seconds: number
}

const TRIES = 8

/** What the authenticator of somebody who works for the site shows now, as the outbox page tells it. */
async function authenticatorOf(origin: string, userName: string): Promise<Shown> {
  const { authenticators } = (await (await fetch(`${origin}/outbox.json`)).json()) as {
    authenticators: Shown[]
  }
  const shown = authenticators.find((one) => one.userName === userName)
  if (!shown) throw new Error(`There is no authenticator of ${userName}`)
  return shown
}

/** Another test may have used the present code up: a code works once, and then the next one is waited for. */
async function withFreshCode(
  origin: string,
  userName: string,
  use: (code: string) => Promise<boolean>,
): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { code, seconds } = await authenticatorOf(origin, userName)
    if (await use(code)) return
    await pause(Math.min(seconds + 1, 31) * 1000)
  }
  throw new Error(`No code of ${userName} was taken`)
}

/** What stands above the desk of each. */
const DESKS = {
  shenhe1: '申诉队列',
  shenhe2: '申诉队列',
  bianhao1: '编号被占用',
  yunying1: '顶级组织',
} as const

/** Logs somebody who works for the site in by the log-in page. */
export async function logInToDesk(page: Page, origin: string, userName: keyof typeof DESKS): Promise<void> {
  await page.goto(`${origin}/log-in`)
  await page.getByPlaceholder('请输入您的用户名').fill(userName)
  await page.getByPlaceholder('请输入您的密码').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  const queue = page.getByRole('heading', { name: DESKS[userName], exact: true })
  await withFreshCode(origin, userName, async (code) => {
    await page.getByLabel('动态验证码').fill(code)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    const refusal = page.getByRole('alert').filter({ hasText: '动态验证码不正确' })
    await expect(queue.or(refusal).first()).toBeVisible()
    return queue.isVisible()
  })
}
