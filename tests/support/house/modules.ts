import { dirname, join } from 'node:path'
import ts from 'typescript'
import { projectFiles, read } from '../files.ts'

/** An import of one project file by another. `types`: `import type`, gone at run time; `lazy`: `import()`, after the start. */
export type Import = { from: string; to: string; types: boolean; lazy: boolean }
export type Module = { path: string; lines: number; imports: Import[] }

/** The folders whose modules make up the house; tests and measurements stand outside it. */
export const rooms = ['contract', 'domain', 'rules', 'seed', 'server', 'client'] as const

/** Every TypeScript file of the house with the project files it imports. */
export function readModules(): Module[] {
  const paths = projectFiles().filter(
    (path) => /\.tsx?$/.test(path) && rooms.some((room) => path.startsWith(`${room}/`)),
  )
  const known = new Set(paths)
  return paths.map((path) => {
    const text = read(path)
    return {
      path,
      lines: text.split('\n').length - 1,
      imports: importsOf(path, text).filter(({ to }) => known.has(to)),
    }
  })
}

function importsOf(from: string, text: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, types: boolean, lazy: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return
    found.push({ from, to: join(dirname(from), specifier.text), types, lazy })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, false)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, false)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true)
    ts.forEachChild(node, visit)
  }
  visit(
    ts.createSourceFile(
      from,
      text,
      ts.ScriptTarget.ES2023,
      false,
      from.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  )
  return found
}
