/** How many bytes of two texts differ, place by place; what one has beyond the other’s end counts whole. */
export function differingBytes(a: string, b: string): number {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  const shared = Math.min(x.length, y.length)
  let differing = Math.abs(x.length - y.length)
  for (let index = 0; index < shared; index += 1) if (x[index] !== y[index]) differing += 1
  return differing
}

/** The most by which an answer on one side differs from all on the other; 0 when both sides say the same things. */
export function bytesApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const farthest = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    Math.max(...[...from].map((text) => Math.min(...[...to].map((other) => differingBytes(text, other)))))
  return Math.max(farthest(a, b), farthest(b, a))
}
