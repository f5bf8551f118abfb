import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Sex } from '@qingtuan/domain/shared/sex'
import QrCode from 'qrcode'
import type { PdfPage } from '../../../platform/pdf/print-pdf.ts'
import { printPdf } from '../../../platform/pdf/print-pdf.ts'
import { writeWithin } from '../../../platform/pdf/write-within.ts'

/** What stands on a letter; names as they were when it was issued. */
export interface Letter {
  readonly number: string
  readonly issuedAt: Date
  readonly validUntil: string
  readonly issuerName: string
  readonly fromName: string
  readonly destination: string
  readonly memberName: string
  /** Masked. */
  readonly documentNumber: string
  readonly memberNumber: string
  readonly joinedOn: string
  readonly sex: Sex
  /** Address of the public page, in the QR code. */
  readonly verifyAt: string
}

const SEX: Readonly<Record<Sex, string>> = { male: '男', female: '女', unknown: '—' }
const LEFT = 64
const WIDTH = 467
const RED = '#c8102e'
const QR_SIZE = 110
/** Room for what is said above the facts and the seal, and in the slip above where it is filled in; in points. */
const BODY_HEIGHT = 132
const SLIP_HEIGHT = 70

/** One page: the letter above, and below a dotted line its return slip for the receiver to fill in. */
export async function drawLetter(letter: Letter): Promise<Buffer> {
  const qrCode = await QrCode.toBuffer(letter.verifyAt, { margin: 0, width: 4 * QR_SIZE })
  const facts = { title: `介绍信 ${letter.number}`, author: letter.issuerName, at: letter.issuedAt }
  return printPdf(facts, (pdf) => {
    drawHead(pdf, letter)
    drawBody(pdf, letter)
    drawSeal(pdf, letter, qrCode)
    drawSlip(pdf, letter)
  })
}

function drawHead(pdf: PdfPage, { number }: Letter): void {
  pdf.fillColor(RED).fontSize(22).text('中国共产主义青年团', LEFT, 64, { width: WIDTH, align: 'center' })
  pdf.fontSize(26).text('团员组织关系介绍信', { width: WIDTH, align: 'center' })
  pdf
    .moveTo(LEFT, 142)
    .lineTo(LEFT + WIDTH, 142)
    .lineWidth(1.5)
    .strokeColor(RED)
    .stroke()
  pdf.fillColor('#000').fontSize(11).text(number, LEFT, 150, { width: WIDTH, align: 'right' })
}

function drawBody(pdf: PdfPage, letter: Letter): void {
  pdf.text('', LEFT, 186)
  // One line, also where it was typed before lines were folded: a break would begin a paragraph of the letter.
  const destination = letter.destination.replace(/\s+/gu, ' ')
  const said = `兹有 ${letter.memberName} 同志（${SEX[letter.sex]}），系我团团员，由 ${letter.fromName} 转至你处，请予接转团的组织关系。`
  const room = { width: WIDTH, height: BODY_HEIGHT, largest: 14 }
  writeWithin(pdf, room, [{ text: `${destination}：` }, { text: said, indent: 28 }])
  pdf.moveDown(0.3)
  const facts = [
    ['证件号码', letter.documentNumber],
    ['团员编号', letter.memberNumber],
    ['入团时间', letter.joinedOn],
    ['有效期至', `${letter.validUntil}（逾期须重新开具）`],
  ]
  for (const [label, value] of facts)
    pdf.fontSize(12).text(`${label}：${value}`, { width: WIDTH, lineGap: 6 })
}

function drawSeal(pdf: PdfPage, { issuerName, issuedAt, verifyAt }: Letter, qrCode: Buffer): void {
  const top = Math.max(pdf.y + 16, 420)
  pdf.image(qrCode, LEFT, top, { width: QR_SIZE })
  const words = '扫描二维码，可核验本介绍信的真伪与状态'
  pdf.fontSize(9).text(words, LEFT, top + QR_SIZE + 6, { width: QR_SIZE + 40, link: verifyAt })
  const right = { width: WIDTH - QR_SIZE - 60, align: 'right' } as const
  pdf.fontSize(12).text(issuerName, LEFT + QR_SIZE + 60, top + 30, right)
  pdf.text(`（盖章）　${toShanghaiDate(issuedAt)}`, right)
}

function drawSlip(pdf: PdfPage, { number, issuerName, memberName }: Letter): void {
  const top = 596
  pdf
    .moveTo(LEFT, top)
    .lineTo(LEFT + WIDTH, top)
    .lineWidth(0.8)
    .dash(4, { space: 4 })
  pdf.strokeColor('#666').stroke().undash()
  pdf.fontSize(16).text('回　执', LEFT, top + 18, { width: WIDTH, align: 'center' })
  pdf.fontSize(11).text(number, LEFT, top + 22, { width: WIDTH, align: 'right' })
  const said = `${issuerName}：你处介绍的团员 ${memberName} 同志的团组织关系，我处已予接收。`
  pdf.text('', LEFT, top + 50)
  writeWithin(pdf, { width: WIDTH, height: SLIP_HEIGHT, largest: 12 }, [{ text: said }])
  pdf.fontSize(12)
  pdf.moveDown(0.6)
  pdf.text('接收单位（盖章）：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿', { width: WIDTH, lineGap: 8 })
  pdf.text('经办人：＿＿＿＿＿＿＿＿　　接收日期：＿＿＿＿年＿＿月＿＿日', { width: WIDTH })
}
