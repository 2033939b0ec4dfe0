/** What regions write about themselves is in Dutch, whatever language the page speaks. */
const recordLanguage = 'nl'

/** What somebody wrote beside a record: read out in the language it is in. */
export const RecordNote = ({ children }: { children: string }) => <span lang={recordLanguage}>{children}</span>
