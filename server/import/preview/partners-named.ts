import type { RecordMaker } from './draft-records.ts'

/** The id of the partner a cell names, by its id or name; undefined when it names none. */
export function partnersNamedIn({ draft, entityId }: RecordMaker, words: string): string | undefined {
  const isPartner = ({ what }: { what: string }) => what === 'partner'
  const known =
    draft.index.entities.find((entity) => entity.id === words && isPartner(entity)) ??
    draft.index.same(words, isPartner)
  return known === null ? undefined : entityId(known)
}
