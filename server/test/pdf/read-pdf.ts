import { execFileSync } from 'node:child_process'

/** The text of a PDF as a reader finds it, by poppler. */
export function textOfPdf(content: Buffer): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: content, encoding: 'utf8' })
}

/** The fonts that it carries, one a line. */
export function fontsOfPdf(content: Buffer): string[] {
  const [, , ...lines] = execFileSync('pdffonts', ['-'], { input: content, encoding: 'utf8' }).split('\n')
  return lines.filter(Boolean)
}
