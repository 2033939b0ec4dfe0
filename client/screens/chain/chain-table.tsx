import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { letterScale, rem } from '../../parts/page/letter-size.ts'
import { placeNotes } from '../../picture/chain/place-notes.ts'
import { chainGrid, type Paper, placeOnPaper, placeSheet } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import type { Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { printing } from '../../store/screen.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { ChainGrid } from './chain-grid.tsx'
import { Drawing } from './drawing.tsx'
import { Note } from './note.tsx'

/** What an A4 on its side has for it, px. */
const paper: Paper = { width: 1040, first: 560, next: 685 }

type Props = { now: RegionData; scene: Scene; shape: ChainShape; editing: boolean }

/** The chain as a sheet: stages as columns, partners as rows. Wider than the room, it scrolls with names and heads in sight. */
export function ChainTable({ now, scene, shape, editing }: Props) {
  const { t } = words.value
  const host = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const { current } = host
    if (current === null) return
    const follow = () => {
      setRoom(current.clientWidth / letterScale())
    }
    follow()
    const watch = new ResizeObserver(follow)
    watch.observe(current)
    return () => {
      watch.disconnect()
    }
  }, [])
  const isPrinting = printing.value
  const { sheet, zoom } = useMemo(
    () =>
      isPrinting
        ? placeOnPaper(shape.rows, shape.stages.length, paper)
        : { sheet: placeSheet(shape.rows, shape.stages.length, room), zoom: 1 },
    [shape, room, isPrinting],
  )
  const notes = useMemo(() => {
    const length = (id: string) => {
      const finding = shape.findings.find((finding) => finding.id === id)
      const texts = finding === undefined ? null : findingTexts(now, scene, finding, words.value)
      return { seen: texts?.seen.length ?? 0, question: texts?.question.length ?? 0 }
    }
    return placeNotes(shape, sheet, length)
  }, [shape, sheet])
  const badges = new Map(notes.map((note) => [note.at, note.badge]))
  return (
    <div ref={host} class="chain-scroll">
      {room > 0 && (
        <div
          class={sheet.tight ? 'chain-sheet is-tight' : 'chain-sheet'}
          style={{ width: rem(sheet.width), '--paper-zoom': String(zoom / letterScale()) }}
        >
          <p id="chain-keys" class="unseen">
            {t(editing ? 'chain.keysEdit' : 'chain.keys')}
          </p>
          {sheet.parts.map((part) => (
            <ChainGrid key={part.top} shape={shape} sheet={sheet} part={part} editing={editing}>
              <Drawing shape={shape} sheet={sheet} part={part} badges={badges} onFinding={select} />
            </ChainGrid>
          ))}
          {notes.map(({ finding, box }) => (
            <div
              key={finding.id}
              class="chain-note-place"
              style={{ left: rem(box.x), top: rem(chainGrid.head + box.y), width: rem(box.width) }}
            >
              <Note now={now} scene={scene} shape={shape} finding={finding} tab={-1} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
