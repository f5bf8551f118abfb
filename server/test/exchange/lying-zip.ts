const DIRECTORY_RECORD = 0x02014b50
const END_LENGTH = 22
const SIZE_FOLLOWS = 8

/** A ZIP file whose directory says of every part that its size stands elsewhere. */
export function withoutSizes(zip: Uint8Array): Buffer {
  const lying = Buffer.from(zip)
  const end = lying.length - END_LENGTH
  let at = lying.readUInt32LE(end + 16)
  while (at < end && lying.readUInt32LE(at) === DIRECTORY_RECORD) {
    lying.writeUInt16LE(lying.readUInt16LE(at + 8) | SIZE_FOLLOWS, at + 8)
    lying.writeUInt32LE(0, at + 20)
    at += 46 + lying.readUInt16LE(at + 28) + lying.readUInt16LE(at + 30) + lying.readUInt16LE(at + 32)
  }
  return lying
}

/** A ZIP file with an empty directory where readers look first, and the true one where its ZIP64 record says. */
export function withTwoDirectories(zip: Uint8Array): Buffer {
  const body = Buffer.from(zip.subarray(0, zip.length - END_LENGTH))
  const end = Buffer.from(zip.subarray(zip.length - END_LENGTH))
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 24)
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32)
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40)
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50)
  locator.writeBigUInt64LE(BigInt(body.length), 8)
  locator.writeUInt32LE(1, 16)
  end.writeUInt16LE(0, 8)
  end.writeUInt16LE(0, 10)
  end.writeUInt32LE(0xffffffff, 12)
  return Buffer.concat([body, record, locator, end])
}
