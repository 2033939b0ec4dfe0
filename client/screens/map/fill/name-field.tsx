import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MarkIcon } from '../../../parts/mark.tsx'
import type { Size, ViewBox } from '../../../picture/view.ts'
import { NEW } from '../../../scene/fill-scene.ts'
import type { Scene } from '../../../scene/scene.ts'
import { type NewName, newName } from '../../../store/fill/cursor.ts'
import { type NameOption, partnerChoices, tableChoices, useNames } from '../../../store/fill/name-choices.ts'
import { words } from '../../../store/language.ts'
import { regionData } from '../../../store/region-data.ts'
import type { ScoreDrawing } from '../table-floor/sight.ts'
import { keepInside } from './keep-inside.ts'

type Props = { scene: Scene; drawing: ScoreDrawing; typed: NewName; view: { current: ViewBox }; size: Size }

/** Where a new table or partner is typed, in its own row or column: Enter makes it, and the next can be typed. */
export function NameField({ scene, drawing, typed, view, size }: Props) {
  const { t } = words.value
  const [text, setText] = useState(typed.name)
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const isPartner = typed.what === 'partner'
  const found = useNames(isPartner ? text.trim() : '', regionData.value?.graph.region.id ?? null)
  const choices: NameOption[] =
    text.trim() === ''
      ? []
      : isPartner
        ? partnerChoices(text.trim(), typed, scene, found.names, words.value)
        : tableChoices(text.trim(), typed, scene, words.value)
  const place = isPartner
    ? drawing.placed.columns.find(({ mark }) => mark.id === `${NEW}${typed.sector}`)
    : drawing.placed.rows.find(({ row }) => row.id === typed.row)
  const spot = isPartner
    ? { x: (place && 'x' in place ? place.x : 0) - 16, y: (place?.y ?? 0) - 15 }
    : { x: 18, y: (place?.y ?? 0) - 15 }
  useLayoutEffect(() => {
    if (box.current) keepInside(box.current, view.current, size)
  })
  useEffect(() => {
    input.current?.focus({ preventScroll: true })
  }, [typed])
  const close = () => {
    newName.value = null
    document.getElementById('map-canvas')?.focus({ preventScroll: true })
  }
  const take = (choice: NameOption | undefined) => {
    if (choice === undefined) return
    choice.take()
    setText('')
    setAt(0)
    if (choice.isThere) close()
    else input.current?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt(Math.min(Math.max(at + step, 0), Math.max(0, choices.length - 1)))
    else if (event.key === 'Enter') {
      if (text.trim() === '') close()
      else take(choices[at])
    } else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={box} class="fill-name" style={{ left: `${spot.x}px`, top: `${spot.y}px` }}>
      <input
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={t(isPartner ? 'fill.type.partner' : 'fill.type.table')}
        aria-expanded={choices.length > 0}
        aria-controls="fill-names"
        {...(choices.length > 0 ? { 'aria-activedescendant': `fill-name-${at}` } : {})}
        maxLength={200}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (text.trim() === '') newName.value = null
        }}
      />
      <ul id="fill-names" role="listbox" aria-label={t('fill.type.results')} hidden={choices.length === 0}>
        {choices.map((choice, nth) => (
          <li
            key={choice.key}
            id={`fill-name-${nth}`}
            role="option"
            aria-selected={nth === at}
            onPointerDown={(event) => {
              event.preventDefault()
              take(choice)
            }}
          >
            {choice.kind !== null && !choice.isNew && (
              <MarkIcon sector={choice.sector} kind={choice.kind} how="stated" size={24} />
            )}
            {choice.isNew && <span class="fill-plus-sign">+</span>}
            <span>
              <b>{choice.name}</b>
              {choice.sub !== null && <span class="soft small">{choice.sub}</span>}
            </span>
          </li>
        ))}
        {found.hasFailed && <li class="soft small">{t('fill.type.failed')}</li>}
      </ul>
    </div>
  )
}
