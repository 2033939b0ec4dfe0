import { z } from 'zod'
import type { Mark, Scene } from './scene.ts'
import { selectionCodec } from './selection-id.ts'

/** The mark of this id, or the one a partner stands in. A stack that was opened is where its first member stands now. */
export function findMark(scene: Scene, id: string): Mark | undefined {
  const chosen = z.decode(selectionCodec, id)
  const first = chosen.what === 'stack' ? chosen.first : id
  return scene.marks.find((mark) => mark.id === id) ?? scene.marks.find(({ members }) => members.includes(first))
}
