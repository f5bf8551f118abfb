import type { PdfPage } from './print-pdf.ts'

/** A part of a plain document, as data that can be handed to another thread. */
export type PdfBlock =
  | { readonly kind: 'title' | 'heading' | 'text' | 'note'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** Draws the parts one after the other. */
export function drawBlocks(pdf: PdfPage, blocks: readonly PdfBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') drawTable(pdf, block)
    else DRAW[block.kind](pdf, block.text)
  }
}

const DRAW = {
  title: (pdf: PdfPage, text: string) => pdf.fontSize(18).text(text, { align: 'center' }).moveDown(0.5),
  heading: (pdf: PdfPage, text: string) => pdf.moveDown().fontSize(13).text(text).moveDown(0.3),
  text: (pdf: PdfPage, text: string) => pdf.fontSize(12).text(text),
  note: (pdf: PdfPage, text: string) => pdf.fontSize(9).text(text),
} as const

function drawTable(pdf: PdfPage, { header, rows }: Extract<PdfBlock, { kind: 'table' }>): void {
  if (rows.length === 0) return
  pdf.moveDown().fontSize(9)
  drawRow(pdf, header)
  for (const row of rows) {
    if (drawRow(pdf, row)) continue
    pdf.addPage()
    drawRow(pdf, header)
    drawRow(pdf, row)
  }
  pdf.x = pdf.page.margins.left
}

/** Points between the columns, and between a row and the line below it. */
const GAP = 6

/**
 * Columns of one width, set by hand: the table of PDFKit measures each cell so often that a row with Chinese letters
 * takes a third of a second. Answers false, having drawn nothing, where the page has no room for the row.
 */
function drawRow(pdf: PdfPage, cells: readonly string[]): boolean {
  const { left, right, bottom, top } = pdf.page.margins
  const whole = pdf.page.width - left - right
  const width = whole / cells.length - GAP
  const y = pdf.y
  const height = Math.max(...cells.map((cell) => pdf.heightOfString(cell, { width })))
  if (y > top && y + height + GAP > pdf.page.height - bottom) return false
  for (const [at, cell] of cells.entries()) pdf.text(cell, left + at * (width + GAP), y, { width })
  const line = y + height + GAP / 2
  pdf
    .moveTo(left, line)
    .lineTo(left + whole, line)
    .lineWidth(0.5)
    .strokeColor('#999')
    .stroke()
  pdf.y = y + height + GAP
  return true
}
