import { OperationId } from '../../contract/ids.ts'

/** An id from a digest in hexadecimal (RFC 9562, version 8: made by a rule of our own). */
export function operationId(hex: string): OperationId {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return OperationId.parse(parts.join('-'))
}
