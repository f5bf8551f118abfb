import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import QrCode from 'qrcode'
import type { PdfPage } from '../../../platform/pdf/print-pdf.ts'
import { printPdf } from '../../../platform/pdf/print-pdf.ts'
import { writeWithin } from '../../../platform/pdf/write-within.ts'

/** What stands on a certificate; the name as it was when it was issued. */
export interface CertificateText {
  readonly number: string
  readonly name: string
  /** Masked. */
  readonly documentNumber: string
  readonly minutes: number
  readonly firstOn: string | null
  readonly lastOn: string | null
  readonly issuedAt: Date
  readonly issuer: string
  /** Address of the public page, in the QR code. */
  readonly verifyAt: string
}

const LEFT = 64
const WIDTH = 467
const RED = '#c8102e'
const QR_SIZE = 120
/** Room for the sentence about the hours, in points. */
const BODY_HEIGHT = 150

/** One page. */
export async function drawCertificate(text: CertificateText): Promise<Buffer> {
  const qrCode = await QrCode.toBuffer(text.verifyAt, { margin: 0, width: 4 * QR_SIZE })
  const facts = { title: `社区服务时长证书 ${text.number}`, author: text.issuer, at: text.issuedAt }
  return printPdf(facts, (pdf) => {
    drawHead(pdf, text)
    drawBody(pdf, text)
    drawFoot(pdf, text, qrCode)
  })
}

function drawHead(pdf: PdfPage, { number }: CertificateText): void {
  pdf.rect(36, 36, 523, 770).lineWidth(1.5).strokeColor(RED).stroke()
  const middle = { width: WIDTH, align: 'center' } as const
  pdf.fillColor(RED).fontSize(30).text('社区服务时长证书', LEFT, 120, middle)
  pdf.fillColor('#000').fontSize(12).text(`证书编号：${number}`, LEFT, 176, middle)
}

function drawBody(pdf: PdfPage, text: CertificateText): void {
  pdf.text('', LEFT, 250)
  const said = `兹证明 ${text.name}（证件号码 ${text.documentNumber}）${periodOf(text)}参加共青团组织开展的社区服务，经组织方确认的服务时长共计 ${hoursOf(text.minutes)} 小时。`
  const room = { width: WIDTH, height: BODY_HEIGHT, largest: 17 }
  writeWithin(pdf, room, [{ text: said, indent: 34 }])
  pdf.moveDown(1)
  pdf.fontSize(13).text('特此证明。', { width: WIDTH, indent: 26 })
}

function drawFoot(pdf: PdfPage, { issuer, issuedAt, verifyAt }: CertificateText, qrCode: Buffer): void {
  const top = 560
  pdf.image(qrCode, LEFT, top, { width: QR_SIZE })
  const words = '扫描二维码，可核验本证书的真伪，以及时长此后是否有更正'
  pdf.fontSize(9).text(words, LEFT, top + QR_SIZE + 8, { width: QR_SIZE + 50, link: verifyAt })
  const right = { width: WIDTH - QR_SIZE - 60, align: 'right' } as const
  pdf.fontSize(14).text(issuer, LEFT + QR_SIZE + 60, top + 50, right)
  pdf.text(toShanghaiDate(issuedAt), right)
}

function periodOf({ firstOn, lastOn, issuedAt }: CertificateText): string {
  const end = lastOn ?? toShanghaiDate(issuedAt)
  return firstOn === null ? `截至 ${end} ` : `自 ${firstOn} 至 ${end} `
}

/** 12.5 */
function hoursOf(minutes: number): string {
  return String(minutes / 60)
}
