import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { CARD } from './cards.ts'
import { press } from './member-app.ts'
import type { Outbox } from './sms.ts'

const SIDES = { front: '证件正面', back: '证件反面' } as const
type Side = keyof typeof SIDES

/** The field of one side of the document, in the member app. */
export const photoField = (page: Page, side: Side): Locator =>
  page.getByRole('group', { name: new RegExp(`^${SIDES[side]}`) })

/** Gives a photo field of the member app a file as if chosen from the album. */
export const choosePhoto = (page: Page, side: Side, file: string): Promise<void> =>
  photoField(page, side)
    .getByLabel(/：(从相册选择|换一张)$/)
    .setInputFiles(file)

/** Both sides of the document, until they have arrived. */
export async function bringCard(page: Page): Promise<void> {
  for (const side of ['front', 'back'] as const) await choosePhoto(page, side, CARD[side])
  for (const side of ['front', 'back'] as const)
    await expect(photoField(page, side).getByText('已上传')).toBeVisible({ timeout: 30_000 })
}

const NUMBER = /SS\d{6}-[A-Z0-9]{6}/

/** The number on the page after filing. */
export async function filedNumber(page: Page): Promise<string> {
  const number = page.getByText(new RegExp(`^${NUMBER.source}$`))
  await expect(number).toBeVisible({ timeout: 20_000 })
  return (await number.textContent()) ?? ''
}

/** The number of the appeal that was filed with this phone, from the message that went there. */
export const numberTo = (sms: Outbox, phone: string): Promise<string> => sms.find(phone, NUMBER)

interface Filed {
  readonly number: string
  readonly phone: string
}

/** Opens 查询申诉进度 in the member app and looks an appeal up by number and phone. */
export async function follow(page: Page, memberUrl: string, filed: Filed): Promise<void> {
  await page.goto(`${memberUrl}appeal/follow`)
  await lookUp(page, filed)
}

/** Looks an appeal up where 查询申诉进度 is open. */
export async function lookUp(page: Page, { number, phone }: Filed): Promise<void> {
  await page.getByLabel('申诉编号').fill(number)
  await page.getByLabel('申诉时填写的手机号').fill(phone)
  await press(page, '查询')
  await expect(page.getByRole('heading', { name: /^身份申诉/, level: 2 })).toBeVisible()
}
