/** Something that had the focus, and what it can be known by when it is drawn anew. */
type Had = { element: HTMLElement; label: string }

/** How far back is looked for a place that is still there. */
const MOST = 30
const rows = 'li, tr, [role=row], [role=option], [role=treeitem]'
const stops = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'

const labelOf = (element: HTMLElement) =>
  `${element.localName} ${element.id} ${element.getAttribute('aria-label') ?? ''} ${element.title} ${element.textContent}`

/** Gives it the focus; false when it cannot have it. */
function focusOn(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false
  element.focus({ preventScroll: true })
  if (document.activeElement !== element) return false
  element.scrollIntoView({ block: 'nearest' })
  return true
}

const tookAway = (records: readonly MutationRecord[], lost: Node): boolean =>
  records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)))

/** The row that comes into the place of one that went, else the one before it. */
function neighbour(records: readonly MutationRecord[], lost: Node): boolean {
  const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)))
  const gone = [...(record?.removedNodes ?? [])].find((node) => node.contains(lost))
  if (record === undefined || !(gone instanceof Element) || !gone.matches(rows)) return false
  return [record.nextSibling, record.previousSibling].some(
    (row) => row instanceof Element && row.matches(rows) && (focusOn(row) || focusOn(row.querySelector(stops))),
  )
}

/**
 * Nobody loses their place: when what has the focus goes from the page, the focus goes to the row that comes in its
 * place, or back to where it was before, also when that was drawn anew; at last to the view. Who puts the focus somewhere
 * at that moment has it their way. Returns how to stop.
 */
export function keepFocus(): () => void {
  let had: Had[] = []
  const nobody = () => document.activeElement === null || document.activeElement === document.body
  const back = () => {
    for (const { element, label } of had.toReversed()) {
      const again = () =>
        [...document.querySelectorAll<HTMLElement>(element.localName)].find((one) => labelOf(one) === label)
      if (focusOn(element) || (!element.isConnected && focusOn(again()))) return
    }
    focusOn(document.getElementById('main'))
  }
  const came = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    had = [...had.filter(({ element }) => element !== target), { element: target, label: labelOf(target) }].slice(-MOST)
  }
  const changed = (records: readonly MutationRecord[]) => {
    const last = had.at(-1)?.element
    if (last === undefined || !nobody()) return
    // What is put in another place is still there, but the browser took the focus from it.
    if (last.isConnected) {
      if (tookAway(records, last)) focusOn(last)
    } else if (!neighbour(records, last)) back()
  }
  const observer = new MutationObserver(changed)
  // Who clicks beside everything lets go of the focus on purpose.
  const went = ({ target, relatedTarget }: FocusEvent) => {
    queueMicrotask(() => {
      changed(observer.takeRecords())
      if (relatedTarget === null && target instanceof Node && target.isConnected && nobody() && document.hasFocus())
        had = []
    })
  }
  const closed = () => {
    queueMicrotask(() => {
      if (nobody() && had.length > 0) back()
    })
  }
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', came)
  document.addEventListener('focusout', went)
  document.addEventListener('close', closed, { capture: true })
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', came)
    document.removeEventListener('focusout', went)
    document.removeEventListener('close', closed, { capture: true })
  }
}
