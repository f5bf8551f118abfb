import type { PdfPage } from './print-pdf.ts'

export interface Paragraph {
  readonly text: string
  readonly indent?: number
}

interface Room {
  readonly width: number
  /** Points from where the page stands to what is drawn at a place of its own. */
  readonly height: number
  /** Size of the letters where there is room enough. */
  readonly largest: number
}

const SMALLEST = 7

/**
 * Writes paragraphs in the largest letters by which they keep within the room: names may be as long as their rules
 * allow, and what stands below must stay free.
 */
export function writeWithin(
  pdf: PdfPage,
  { width, height, largest }: Room,
  paragraphs: readonly Paragraph[],
) {
  const optionsOf = (size: number, indent = 0) => ({ width, indent, lineGap: size * (size / largest) * 0.55 })
  const heightAt = (size: number) => {
    pdf.fontSize(size)
    const heights = paragraphs.map(({ text, indent }) => pdf.heightOfString(text, optionsOf(size, indent)))
    return heights.reduce((sum, one) => sum + one, 0)
  }
  let size = largest
  while (size > SMALLEST && heightAt(size) > height) size -= 0.5
  pdf.fontSize(size)
  for (const { text, indent } of paragraphs) pdf.text(text, optionsOf(size, indent))
}
