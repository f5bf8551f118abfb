import { bringCard, choosePhoto, filedNumber, photoField } from './support/appeal.ts'
import { CARD, disguisedPdf, largePhoto, truncatedPhoto } from './support/cards.ts'
import { press, typeSmsCode } from './support/member-app.ts'
import { inventPerson } from './support/people.ts'
import { picture } from './support/pictures.ts'
import { expect, test } from './support/test.ts'

const MEGABYTE = 1_048_576

test('M4 a photo over 1 MB is shrunk on the phone; a PDF named .jpg and a truncated JPEG are refused at the field; the draft survives closing the browser', async ({
  phone,
  memberUrl,
  sms,
}, info) => {
  const pathOf = (name: string) => info.outputPath(name)
  const person = inventPerson()
  await phone.goto(`${memberUrl}appeal`)
  await phone.getByLabel('姓名').fill(person.name)
  await phone.getByLabel('证件号码').fill(person.document.number)
  await press(phone, '下一步')
  await phone.getByLabel('新手机号').fill(person.phone)
  await typeSmsCode(phone, sms, person.phone)
  await press(phone, '下一步')

  const sent = phone.waitForRequest((request) => request.url().endsWith('/api/photos'))
  await choosePhoto(phone, 'front', await largePhoto(pathOf))
  const front = photoField(phone, 'front')
  const size = Number((await (await sent).allHeaders())['content-length'])
  expect(size).toBeGreaterThan(10_000)
  expect(size).toBeLessThanOrEqual(MEGABYTE)
  await expect(front.getByText('已上传')).toBeVisible({ timeout: 30_000 })

  const back = photoField(phone, 'back')
  await choosePhoto(phone, 'back', await disguisedPdf(pathOf))
  await expect(back.getByText('这不是 JPEG、PNG 或 WebP 照片')).toBeVisible()
  await picture(phone, 'mobile-photo-refused')
  await choosePhoto(phone, 'back', await truncatedPhoto(pathOf))
  await expect(back.getByText('照片已损坏，无法打开')).toBeVisible()
  await expect(front.getByText('已上传')).toBeVisible()
  await choosePhoto(phone, 'back', CARD.back)
  await expect(back.getByText('已上传')).toBeVisible()

  // As after closing the browser: what belongs to the tab alone is gone.
  const reopened = await phone.context().newPage()
  await phone.close()
  await reopened.goto(`${memberUrl}appeal`)
  await expect(reopened.getByText('已恢复上次填写的内容')).toBeVisible()
  await expect(reopened.getByLabel('姓名')).toHaveValue(person.name)
  await expect(reopened.getByLabel('证件号码')).toHaveValue(person.document.number)
  await press(reopened, '下一步')
  await expect(reopened.getByLabel('新手机号')).toHaveValue(person.phone)
  await picture(reopened, 'mobile-appeal-restored')
})

test('M4 the same appeal on the PC: 个人申诉 → the phone brings the photos by a QR code → filed → followed', async ({
  pc,
  phone,
  consoleUrl,
  sms,
}) => {
  const person = inventPerson()
  const next = () => pc.getByRole('button', { name: '下一步' }).click()
  await pc.goto(`${consoleUrl}log-in`)
  await pc.getByRole('link', { name: '个人申诉' }).click()
  await pc.getByLabel('姓名').fill(person.name)
  await pc.getByLabel('证件号码').fill(person.document.number)
  await next()
  await pc.getByLabel('新手机号').fill(person.phone)
  const code = await sms.codeAfter(person.phone, () => pc.getByRole('button', { name: '获取验证码' }).click())
  await pc.getByLabel('验证码', { exact: true }).fill(code)
  await next()

  const opened = pc.waitForResponse((response) => response.url().endsWith('/photo-handovers'))
  await pc.getByRole('button', { name: '用手机拍照' }).click()
  const { address }: { address: string } = await (await opened).json()
  await expect(pc.getByRole('img', { name: '在手机上打开拍照页面的二维码' })).toBeVisible()
  await picture(pc, 'console-appeal-qr')
  await phone.goto(address)
  await bringCard(phone)
  await expect(phone.getByText('照片已全部传到电脑，请回到电脑继续')).toBeVisible()
  await picture(phone, 'mobile-handover-done')
  await expect(pc.getByText('已由手机传来')).toHaveCount(2)
  await picture(pc, 'console-appeal-photos')
  await next()

  await pc.getByLabel('登录密码', { exact: true }).fill('xin-mi-ma-hao-ji-92')
  await pc.getByLabel('确认登录密码').fill('xin-mi-ma-hao-ji-92')
  await next()
  await expect(pc.getByText('已上传 2 张')).toBeVisible()
  await picture(pc, 'console-appeal-check')
  await pc.getByRole('button', { name: '提交申诉' }).click()
  const number = await filedNumber(pc)
  await pc.getByRole('link', { name: '查询申诉进度' }).click()
  await expect(pc.getByText(number)).toBeVisible()
  await expect(pc.getByText(/^等待审核员审核/)).toBeVisible()
  await picture(pc, 'console-appeal-followed')
})
