import { isChosenFinding, type Scene } from '../../scene/scene.ts'

/** Only what stands in the light, and what is found of it; all of it where nothing is lit, or nothing else. */
export function litScene(scene: Scene): Scene {
  const marks = scene.marks.filter(({ faded }) => !faded)
  if (marks.length === 0 || marks.length === scene.marks.length) return scene
  const isMark = membership(marks)
  const rows = scene.rows.filter(({ faded }) => !faded)
  const isRow = membership(rows)
  const places = <T extends { mark: string; row: string; faded: boolean }>(all: readonly T[]) =>
    all.filter((one) => !one.faded && isMark(one.mark) && isRow(one.row))
  const chosen = scene.findings.filter((finding) => isChosenFinding(scene, finding))
  const about = scene.findings.filter((one) => one.marks.some(isMark) || one.rows.some(isRow))
  return {
    ...scene,
    marks,
    rows,
    seats: places(scene.seats),
    asked: places(scene.asked),
    arcs: scene.arcs.filter((arc) => !arc.faded && isMark(arc.a) && isMark(arc.b)),
    findings: (chosen.length > 0 ? chosen : about).map((one) => ({
      ...one,
      marks: one.marks.filter(isMark),
      rows: one.rows.filter(isRow),
    })),
  }
}

const membership = (all: readonly { id: string }[]) => {
  const ids = new Set(all.map(({ id }) => id))
  return (id: string) => ids.has(id)
}
