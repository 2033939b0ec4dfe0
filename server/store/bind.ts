/**
 * A query with its labels and types in place. In the file they stand as parameters, `(n:$($label))` or `[t:$any($types)]`, so that one
 * file serves every kind of record and is Cypher as it is; but a label that comes as a parameter is planned without an index. The
 * names are those of `contract/records`, never of a request. A parameter that is not among `names` stays one.
 */
export function bind(text: string, names: Readonly<Record<string, string | readonly string[]>>): string {
  return text.replace(/\$(?:any)?\(\$(\w+)\)/g, (written, name: string) => {
    const bound = names[name]
    if (bound === undefined) return written
    const all = typeof bound === 'string' ? [bound] : bound
    if (all.length === 0 || !all.every((each) => /^[A-Za-z_]+$/.test(each)))
      throw new Error(`"${all.join(', ')}" cannot be put in place of ${written}`)
    return all.join('|')
  })
}
