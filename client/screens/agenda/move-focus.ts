/** A place in the do-agenda that can have the focus: column 0 = the activity, 1 = its status. */
export type AgendaSpot = { row: number; column: 0 | 1 }

/** Where a key leads; null when it leads nowhere. */
export function moveAgendaFocus({ row, column }: AgendaSpot, key: string, rows: number): AgendaSpot | null {
  const to = (next: number): AgendaSpot => ({ row: Math.min(Math.max(next, 0), rows - 1), column })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1)
    case 'ArrowUp':
      return to(row - 1)
    case 'PageDown':
      return to(row + 8)
    case 'PageUp':
      return to(row - 8)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows - 1)
    case 'ArrowRight':
      return { row, column: 1 }
    case 'ArrowLeft':
      return { row, column: 0 }
    default:
      return null
  }
}
