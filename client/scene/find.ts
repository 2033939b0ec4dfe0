import type { Mark, Scene } from './scene.ts'

/** The mark of this id, or the one a partner stands in. A stack that was opened is where its first member stands now. */
export function findMark(scene: Scene, id: string): Mark | undefined {
  const first = id.replace(/^stack:/, '')
  return scene.marks.find((one) => one.id === id) ?? scene.marks.find(({ members }) => members.includes(first))
}
