import type { Page } from '@playwright/test'
import { numberTo } from './support/appeal.ts'
import { demoAppellants } from './support/demo-members.ts'
import { expectAgreement } from './support/desk.ts'
import type { Person } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const CASES = 10
/** Beside what is read from the photo and typed. */
const MOST_KEYS = 12

declare global {
  interface Window {
    keysPressed?: number
  }
}

/** Every key that goes down in this page, whatever it does. */
const countKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.keysPressed = 0
    const count = () => {
      window.keysPressed = (window.keysPressed ?? 0) + 1
    }
    window.addEventListener('keydown', count, { capture: true })
  })

/** How many keys went down since this was asked last. */
const keysSince = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const pressed = window.keysPressed ?? Number.NaN
    window.keysPressed = 0
    return pressed
  })

const median = (counts: readonly number[]): number =>
  counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? Number.NaN

/** Takes the case that is due first and upholds it; what is typed from the photo goes in without keys. */
async function decideNext(page: Page, appellants: ReadonlyMap<string, Person>): Promise<void> {
  await page.keyboard.press('n')
  const name = page.getByLabel('照片上的姓名')
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('')
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  const appellant = appellants.get(title?.replace('申诉 ', '') ?? '')
  if (!appellant) throw new Error(`“${title}” is no case of the demo world`)
  await page.keyboard.insertText(appellant.name)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(appellant.document.number)
  await page.keyboard.press('Enter')
  await expectAgreement(page)
  await page.keyboard.press('u')
  await expect(page.getByRole('button', { name: '确认通过' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '通过' })).toBeVisible()
}

test('M3 desk: ten cases of the demo queue are decided by the keyboard alone, at most a dozen keys each beside the reading', async ({
  reviewer,
  sms,
}) => {
  test.setTimeout(120_000)
  const appellants = new Map<string, Person>()
  for (const person of demoAppellants()) appellants.set(await numberTo(sms, person.phone), person)
  await expect(reviewer.getByRole('heading', { name: '申诉队列' })).toBeVisible()
  await picture(reviewer, 'console-queue')
  await countKeys(reviewer)
  const counts: number[] = []
  for (let decided = 0; decided < CASES; decided += 1) {
    await decideNext(reviewer, appellants)
    counts.push(await keysSince(reviewer))
  }
  await picture(reviewer, 'console-case-decided')
  expect(Math.min(...counts), 'keys are counted').toBeGreaterThan(0)
  expect(median(counts)).toBeLessThanOrEqual(MOST_KEYS)
})
