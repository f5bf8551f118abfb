import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

export interface Case {
  readonly number: string
  readonly name: string
  readonly document: { readonly number: string }
}

/** Finds a case in the reviewers’ queue and opens it. */
export async function openCase(page: Page, number: string): Promise<void> {
  await page.getByLabel('申诉编号').fill(number)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByRole('heading', { name: `申诉 ${number}` })).toBeVisible()
}

/** Takes a case into work; the cursor then stands in the first field, where single keys are typed. */
export async function claim(page: Page, number: string): Promise<void> {
  await openCase(page, number)
  await page.keyboard.press('c')
  await expect(page.getByRole('img', { name: '正面（人像）' })).toBeVisible()
}

/** The fields of the reading are gone, so that single keys act. */
export const expectAgreement = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: '与申诉人填写的一致' })).toBeVisible()

/** Types what the photo says, and waits until it is found to agree. */
export async function read(page: Page, { name, document }: Omit<Case, 'number'>): Promise<void> {
  await page.getByLabel('照片上的姓名').fill(name)
  await page.getByLabel('照片上的证件号码').fill(document.number)
  await page.keyboard.press('Enter')
  await expectAgreement(page)
}

/** A reviewer upholds; where two must agree, the first one’s word returns the case to the queue. */
export async function uphold(page: Page, appeal: Case): Promise<void> {
  await claim(page, appeal.number)
  await read(page, appeal)
  await page.keyboard.press('u')
  await page.getByRole('button', { name: '确认通过' }).click()
}
