import { kindLabels, labels, relations } from '../../../contract/records/stored.ts'

/** Labels that say the kind of a node, each with what such a node may carry. */
const ofKinds = Object.entries(kindLabels).flatMap(([label, all]) =>
  all.map((kind): [string, readonly string[]] => [kind, labels[label] ?? []]),
)
/** What each label and relationship type may carry. A label that says the kind of a partner is a partner's. */
export const propertiesOf: Readonly<Record<string, readonly string[]>> = {
  ...labels,
  ...Object.fromEntries(ofKinds),
  ...Object.fromEntries(Object.entries(relations).map(([type, { properties }]) => [type, properties])),
}
export const labelNames = [...Object.keys(labels), ...ofKinds.map(([kind]) => kind)]
export const relationTypes = Object.keys(relations)
export const allProperties = [...new Set(Object.values(propertiesOf).flat())]
