import { useMemo, useRef, useState } from 'preact/hooks'
import type { Scene } from '../../../scene/scene.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import type { Language } from '../props.ts'
import { mapWords } from '../../../drawn/map/words/map-words.ts'
import { type Branch, outlineTree } from './outline-tree.ts'

type Props = {
  scene: Scene
  lang: Language
  onSelect: (id: string | null) => void
  /** Other lines than those of the map, and their own keys and presses: true when it was one of them. */
  other?: Other | null
}
type Other = {
  tree: Branch[]
  keys: string
  onKey: (event: KeyboardEvent, key: string) => boolean
  onPress: (key: string) => boolean
}
type Line = { branch: Branch; level: number; parent: string | null; at: number; of: number }

/** The map in words, for who cannot see or point: one stop for Tab, arrows within, in sight while it has the focus. */
export function Outline({ scene, lang, onSelect, other = null }: Props) {
  const words = mapWords(lang)
  const whole = useMemo(() => outlineTree(scene, words, sceneWords(lang)), [scene, lang])
  const tree = other?.tree ?? whole
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const lines = flatten(tree, open)
  const at = Math.max(
    0,
    lines.findIndex(({ branch }) => branch.key === current),
  )

  const focus = (key: string | null | undefined) => {
    if (key === null || key === undefined) return
    setCurrent(key)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus())
  }
  const toggle = (key: string, on: boolean) => {
    setOpen((before) => new Set(on ? [...before, key] : [...before].filter((one) => one !== key)))
  }
  const jump = (key: string) => {
    const home = tree.find(({ children }) => children.some((child) => child.key === key))
    if (home) toggle(home.key, true)
    focus(key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[at]
    if (line === undefined) return
    const { branch } = line
    if (other?.onKey(event, branch.key) === true) return
    if (event.key === 'ArrowDown') focus(lines[at + 1]?.branch.key)
    else if (event.key === 'ArrowUp') focus(lines[at - 1]?.branch.key)
    else if (event.key === 'Home') focus(lines[0]?.branch.key)
    else if (event.key === 'End') focus(lines.at(-1)?.branch.key)
    else if (event.key === 'ArrowRight') {
      if (branch.goto !== null) jump(branch.goto)
      else if (!open.has(branch.key)) toggle(branch.key, true)
      else focus(branch.children[0]?.key)
    } else if (event.key === 'ArrowLeft') {
      if (open.has(branch.key)) toggle(branch.key, false)
      else focus(line.parent)
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (branch.select === null) toggle(branch.key, !open.has(branch.key))
      else onSelect(branch.select)
    } else if (event.key === 'Escape') document.getElementById('map-canvas')?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const chosen = new Set([scene.focus?.id, ...(scene.focus?.marks ?? [])])
  return (
    <div class="outline">
      <p id="outline-name">{words.outline.name}</p>
      <p id="outline-keys" class="outline-keys">
        {other?.keys ?? words.outline.keys}
      </p>
      <ul ref={list} role="tree" aria-labelledby="outline-name" aria-describedby="outline-keys" onKeyDown={onKeyDown}>
        {lines.map(({ branch, level, at: place, of }, index) => (
          <li
            key={branch.key}
            role="treeitem"
            class={`level-${level}`}
            tabIndex={index === at ? 0 : -1}
            aria-level={level}
            aria-posinset={place}
            aria-setsize={of}
            aria-selected={branch.select !== null && chosen.has(branch.select)}
            {...(branch.children.length > 0 ? { 'aria-expanded': open.has(branch.key) } : {})}
            onClick={() => {
              setCurrent(branch.key)
              if (other?.onPress(branch.key) === true) return
              if (branch.children.length > 0) toggle(branch.key, !open.has(branch.key))
              if (branch.select !== null) onSelect(branch.select)
            }}
          >
            {branch.text}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The lines that are in sight: what is open, with what is in it. */
function flatten(tree: readonly Branch[], open: ReadonlySet<string>, level = 1, parent: string | null = null): Line[] {
  return tree.flatMap((branch, index): Line[] => [
    { branch, level, parent, at: index + 1, of: tree.length },
    ...(open.has(branch.key) ? flatten(branch.children, open, level + 1, branch.key) : []),
  ])
}
