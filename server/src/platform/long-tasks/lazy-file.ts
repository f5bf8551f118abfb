interface Lazy {
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly open: () => AsyncIterable<Uint8Array>
}

/** A file whose content is opened only while it is sent, part by part: it never stands in memory as a whole. */
export function lazyFile({ name, type, bytes, open }: Lazy): File {
  return Object.defineProperties(new File([], name, { type }), {
    size: { value: bytes },
    stream: { value: () => ReadableStream.from(open()) },
  })
}
