/** `林晓雨` → `林**`, `John Smith` → `J*********`: enough to recognise one’s own, too little to learn another’s. */
export function maskPersonName(name: string): string {
  const [first = '', ...rest] = [...name]
  return `${first}${'*'.repeat(rest.length)}`
}
