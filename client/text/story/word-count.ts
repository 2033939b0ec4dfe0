/** How many words a text has: what stands between blanks. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** As many whole sentences as fit in so many words; of a first one that does not fit, so many words. */
export function withinWords(sentences: readonly string[], most: number): string {
  const [first = '', ...rest] = sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
  if (wordCount(first) > most) return `${first.split(/\s+/).slice(0, most).join(' ')}…`
  return rest.reduce(
    (text, sentence) => (wordCount(text) + wordCount(sentence) > most ? text : `${text} ${sentence}`),
    first,
  )
}
