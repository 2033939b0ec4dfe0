/*
 * How keys of gaps are written: a line says rule, what it is about (ids without the region's prefix) and severity.
 */

const each = (names: string, line: (name: string) => string) => names.split(' ').map(line)
const about = (rule: string, severity: string) => (names: string) =>
  each(names, (name) => `${rule} ${name} ${severity}`)
const kinds = (severity: string) => (names: string) => each(names, (kind) => `G04 kind:${kind} ${severity}`)

export const [tableHigh, tableMedium] = [about('G01', 'high'), about('G01', 'medium')]
export const [floorHigh, floorMedium] = [about('G02', 'high'), about('G02', 'medium')]
export const [kindsHigh, kindsMedium] = [kinds('high'), kinds('medium')]
