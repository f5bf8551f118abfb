/** How many bytes of two texts differ, place by place; what one has beyond the other’s end counts whole. */
export function differingBytes(a: string, b: string): number {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  const shared = Math.min(x.length, y.length)
  let differing = Math.abs(x.length - y.length)
  for (let index = 0; index < shared; index += 1) if (x[index] !== y[index]) differing += 1
  return differing
}
