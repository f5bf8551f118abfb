import { fileURLToPath } from 'node:url'
import Pdf from 'pdfkit'

/** Noto Sans SC: every character of GB 18030's two-byte part, so that rare names print; no font of the system is used. */
const FONT = fileURLToPath(new URL('../../../fonts/NotoSansSC-Regular.ttf', import.meta.url))

export type PdfPage = PDFKit.PDFDocument

export interface PdfFacts {
  readonly title: string
  /** Who issues it. */
  readonly author: string
  readonly at: Date
}

/** Margins in points; an A4 page is 595 × 842. */
const MARGIN = 64

/** Prints an A4 document: `draw` writes onto it, in black Chinese letters of 12 points unless it says otherwise. */
export function printPdf({ title, author, at }: PdfFacts, draw: (pdf: PdfPage) => void): Promise<Buffer> {
  const info = { Title: title, Author: author, CreationDate: at, ModDate: at }
  const pdf = new Pdf({ size: 'A4', margin: MARGIN, lang: 'zh-CN', displayTitle: true, info })
  const printed = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  pdf.registerFont('text', FONT).font('text').fontSize(12).fillColor('#000')
  draw(pdf)
  pdf.end()
  return printed
}
