/** A part of a package, with the namespaces that slides use. */
export const partXml = (name: string, body: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns:a="${drawing}" xmlns:r="${office}/relationships" xmlns:p="${presentation}"${attributes}>${body}</${name}>`

const openXml = 'http://schemas.openxmlformats.org'
const drawing = `${openXml}/drawingml/2006/main`
const presentation = `${openXml}/presentationml/2006/main`
const office = `${openXml}/officeDocument/2006`

/** What a part points at: the kind of it, and where it is, as seen from the part. */
export type Relation = { kind: string; target: string }

/** The relations of a part; the first is `rId1`. */
export const relationsPart = (relations: readonly Relation[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${openXml}/package/2006/relationships">${relations
    .map(({ kind, target }, at) => {
      const type = kind.startsWith('metadata/')
        ? `${openXml}/package/2006/relationships/${kind}`
        : `${office}/relationships/${kind}`
      return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`
    })
    .join('')}</Relationships>`
