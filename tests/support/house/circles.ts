import type { Import, Module } from './modules.ts'

/** Files that import each other in a circle, each circle once: strongly connected components of two files or more [Tarjan 1972]. */
export function circlesOf(modules: readonly Module[], counts: (found: Import) => boolean): string[][] {
  const next = new Map(modules.map(({ path, imports }) => [path, imports.filter(counts).map(({ to }) => to)]))
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (path: string): number => {
    const number = index.size
    index.set(path, number)
    stack.push(path)
    let lowest = number
    for (const to of next.get(path) ?? []) {
      if (!index.has(to)) lowest = Math.min(lowest, visit(to))
      else if (stack.includes(to)) lowest = Math.min(lowest, index.get(to) ?? number)
    }
    low.set(path, lowest)
    if (lowest === number) {
      const circle = stack.splice(stack.indexOf(path))
      if (circle.length > 1) circles.push(circle.sort())
    }
    return lowest
  }
  for (const { path } of modules) if (!index.has(path)) visit(path)
  return circles
}
