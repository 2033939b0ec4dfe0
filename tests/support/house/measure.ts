import { dirname } from 'node:path'
import { circlesOf } from './circles.ts'
import { importsAgainstFloors } from './floors.ts'
import { type Module, readModules } from './modules.ts'

/** What a file of so few lines (exclusive) has to say belongs in the one file that imports it. */
const SMALL_FILE_LINES = 25
/** Types and words may be imported by all: they are what the house is written in. */
const isWords = (path: string) => /^contract\/|^client\/i18n\//.test(path)

/** The state of the house: lists that name each place, so that a test that fails says where to look. */
export function measureHouse() {
  const modules = readModules()
  const runTime = circlesOf(modules, ({ types, lazy }) => !types && !lazy)
  const withTypes = circlesOf(modules, ({ lazy }) => !lazy)
  return {
    circlesAtRunTime: runTime.map((circle) => circle.join(' ')),
    circlesOverTwoFiles: withTypes.filter(({ length }) => length > 2).map((circle) => circle.join(' ')),
    importsAgainstFloors: importsAgainstFloors(modules),
    crowdedFolders: crowdedFolders(modules),
    smallFilesImportedOnce: smallFilesImportedOnce(modules),
    importedByOverAQuarter: importedByOverAQuarter(modules),
  }
}
export type House = ReturnType<typeof measureHouse>

/** Folders with more than 15 TypeScript files of their own. */
function crowdedFolders(modules: readonly Module[]): string[] {
  const counts = new Map<string, number>()
  for (const { path } of modules) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 15).map(([folder, count]) => `${folder} (${count})`)
}

function importers(modules: readonly Module[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(modules.map(({ path }) => [path, new Set()]))
  for (const { path, imports } of modules) for (const { to } of imports) found.get(to)?.add(path)
  return found
}

function smallFilesImportedOnce(modules: readonly Module[]): string[] {
  const by = importers(modules)
  const lazy = new Set(modules.flatMap(({ imports }) => imports.filter((found) => found.lazy).map(({ to }) => to)))
  return modules
    .filter(({ path, lines }) => lines < SMALL_FILE_LINES && by.get(path)?.size === 1 && !lazy.has(path))
    .map(({ path }) => path)
}

/** Modules that more than a quarter of all others import at run time, words and types apart. */
function importedByOverAQuarter(modules: readonly Module[]): string[] {
  const runTime = modules.map((module) => ({ ...module, imports: module.imports.filter(({ types }) => !types) }))
  return [...importers(runTime)]
    .filter(([path, users]) => !isWords(path) && users.size > modules.length / 4)
    .map(([path, users]) => `${path} (${users.size} of ${modules.length})`)
}
