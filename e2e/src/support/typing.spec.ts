import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

// A field that forgets what a script wrote into it, the way React's controlled fields do.
const controlledField = `
  <meta charset="utf-8">
  <label>姓名 <input id="name"></label> <output></output>
  <script>
    const field = document.getElementById('name')
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    let known = ''
    Object.defineProperty(field, 'value', {
      get: () => native.get.call(field),
      set: (value) => { known = value; native.set.call(field, value) },
    })
    field.addEventListener('input', () => {
      if (field.value === known) return
      known = field.value
      document.querySelector('output').textContent = known
    })
  </script>`

const serve = (page: Page): Promise<unknown> =>
  page.route('http://field.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: controlledField }),
  )

for (const device of ['phone', 'pc'] as const) {
  test(`what is typed on the ${device} reaches a controlled field`, async ({ open }) => {
    const page = await open(device)
    await serve(page)
    await page.goto('http://field.test/')
    const field = page.getByLabel('姓名')
    await field.fill('李小明')
    await expect(page.getByRole('status')).toHaveText('李小明')
    await field.fill('')
    await field.pressSequentially('Li Ming 1')
    await expect(page.getByRole('status')).toHaveText('Li Ming 1')
  })
}

test('the screens are those of a phone and a PC', async ({ phone, pc, browserName }) => {
  expect(await phone.evaluate(() => [innerWidth, innerHeight, navigator.maxTouchPoints > 0])).toEqual([
    390,
    844,
    browserName === 'chromium',
  ])
  expect(await pc.evaluate(() => [innerWidth, innerHeight])).toEqual([1440, 900])
  expect(await pc.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Asia/Shanghai')
  expect(await pc.evaluate(() => navigator.language)).toBe('zh-CN')
})
