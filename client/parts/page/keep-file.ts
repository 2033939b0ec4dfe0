/** How long a browser may take to read a file it was handed, ms. */
const WHILE_READ = 60_000

/** Hands a file to the browser, under its name. */
export function keepFile({ name, content }: { name: string; content: Blob }): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: the browser still has to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, WHILE_READ)
}
