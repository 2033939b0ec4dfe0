import { kindNames, kinds, labels, relations } from '../../../contract/vocabulary.ts'

/** What each label and relationship type may carry. A label that says the kind of a partner is a partner's. */
export const propertiesOf: Readonly<Record<string, readonly string[]>> = {
  ...labels,
  ...Object.fromEntries(kindNames.map((kind) => [kinds[kind].label, labels.Partner])),
  ...Object.fromEntries(Object.entries(relations).map(([type, { properties }]) => [type, properties])),
}
export const labelNames = [...Object.keys(labels), ...kindNames.map((kind) => kinds[kind].label)]
export const relationTypes = Object.keys(relations)
export const allProperties = [...new Set(Object.values(propertiesOf).flat())]
