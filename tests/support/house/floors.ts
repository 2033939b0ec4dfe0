import type { Module } from './modules.ts'

/** Lowest first: a folder imports only its own floor and those before it. */
const top = ['contract', 'domain', 'rules', 'server', 'client'] as const
const client = [
  ...[
    'style',
    'i18n',
    'scene',
    'text',
    'picture',
    'store',
    'drawn',
    'files',
    'parts',
    'forms',
    'panel',
    'screens',
    'app',
  ],
] as const
/** A feature stands between the web and the start; features are one floor. */
const server = ['errors', 'store', 'web', 'feature', 'start'] as const

function floorOf(path: string): { house: string; floor: number } {
  const [first = '', second = '', ...rest] = path.split('/')
  const room = rest.length === 0 ? '' : second
  if (first === 'client') return { house: 'client', floor: client.indexOf(room as (typeof client)[number]) }
  if (first === 'server') {
    const named = server.findIndex((floor) => floor === room)
    return { house: 'server', floor: named === -1 ? server.indexOf('feature') : named }
  }
  return { house: 'top', floor: top.indexOf(first as (typeof top)[number]) }
}

/** Imports that go up the house, `from -> to`; seed is loaded by the server and brings its data in through the server's import. */
export function importsAgainstFloors(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ to }) => {
      const [a, b] = [path.split('/')[0] ?? '', to.split('/')[0] ?? '']
      if (a === 'seed' || b === 'seed') return []
      const crossing = a !== b
      const [from, target] = crossing ? [topFloor(a), topFloor(b)] : [floorOf(path).floor, floorOf(to).floor]
      const sides = crossing && [a, b].every((side) => side === 'server' || side === 'client')
      const outside = !crossing && (a === 'client' || a === 'server') && Math.min(from, target) === -1
      return target > from || sides || outside ? [`${path} -> ${to}`] : []
    }),
  )
}
const topFloor = (name: string) => top.findIndex((floor) => floor === name)
