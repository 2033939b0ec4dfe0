import { slugOf } from '../../../contract/ids.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { fingerprint } from '../../../contract/records/meeting/decision.ts'
import { recordTable } from '../../../contract/records/table.ts'
import { recordsOf } from '../../../domain/records.ts'

const MAX_ID = 80

/** Gives ids to what is new: the same file gives the same ids. */
export class RecordIds {
  readonly #region: string
  readonly #used = new Set<string>()

  constructor(graph: RegionGraph) {
    this.#region = graph.region.id.toLowerCase()
    for (const { what } of recordTable)
      if (what !== 'region') for (const { id } of recordsOf(graph, what)) this.#used.add(id)
  }

  /** From a name: region and slug, with a fingerprint where that is another's or too long. */
  ofName(what: string, name: string): string {
    const words = slugOf(name, Infinity)
    const prefix = what === 'source' || what === 'stage' ? `${this.#region}-${what}-` : `${this.#region}-`
    const plain = prefix + words
    if (words !== '' && plain.length <= MAX_ID && !this.#used.has(plain)) return this.take(plain)
    const mark = fingerprint(`${what} ${name}`)
    const cut = words.slice(0, MAX_ID - prefix.length - mark.length - 1).replace(/-+$/, '')
    return this.take([prefix + cut, mark].join(cut === '' ? '' : '-'))
  }

  /** From what makes it one of a kind. */
  ofParts(what: string, ...parts: readonly (string | null)[]): string {
    return this.take(`${this.#region}-${what}-${fingerprint(parts.join('\n'))}`)
  }

  take(id: string): string {
    let free = id
    for (let at = 2; this.#used.has(free); at += 1) free = `${id.slice(0, MAX_ID - 4)}-${at}`
    this.#used.add(free)
    return free
  }
}
