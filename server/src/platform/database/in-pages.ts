/** Rows that come one by one, gathered for whoever needs some at a time; the last page may be shorter. */
export async function* inPages<Row>(
  rows: AsyncIterable<Row>,
  size: number,
): AsyncGenerator<Row[], void, undefined> {
  let page: Row[] = []
  for await (const row of rows) {
    page.push(row)
    if (page.length < size) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
