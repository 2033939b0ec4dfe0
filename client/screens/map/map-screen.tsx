import { useEffect, useMemo } from 'preact/hooks'
import { fillHeadline, fillScene } from '../../scene/fill-scene.ts'
import { sceneWords } from '../../scene/words/scene-words.ts'
import { newName } from '../../store/fill/cursor.ts'
import { sitting } from '../../store/fill/pending.ts'
import { beginSitting, endSitting, wetIds } from '../../store/fill/sitting.ts'
import { FillStrip } from './fill/fill-strip.tsx'
import { FillSwitch } from './fill/fill-switch.tsx'
import { Bold } from '../../parts/bold.tsx'
import { select, toggleUnfolded } from '../../store/actions.ts'
import { lang, words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { PhoneFill } from './phone-fill/phone-fill.tsx'
import { narrow, theme } from '../../store/screen.ts'
import { savePositions } from '../../store/steps/write.ts'
import { networkCounts } from './network/network-counts.ts'
import { networkLine } from '../../drawn/words/network-line.ts'
import type { ScreenHead, ScreenModule, ScreenProps } from '../screen.ts'
import { MapView } from './map.tsx'

/** The map, given what is chosen on the screen around it. */
function MapSlot({ scene, now }: ScreenProps) {
  const { region } = now.graph
  const { arrangement, unfolded: open, filling } = route.value
  useEffect(() => {
    if (!filling) return
    void beginSitting()
    return () => {
      newName.value = null
      endSitting()
    }
  }, [filling, region.id])
  const filled = useMemo(
    () => (filling ? fillScene(scene, sceneWords(lang.value), wetIds(sitting.value)) : scene),
    [filling, scene, sitting.value],
  )
  if (filling && narrow.value)
    return (
      <div class="map-slot">
        <PhoneFill scene={filled} />
      </div>
    )
  return (
    <div class="map-slot">
      {filling && <FillStrip />}
      <MapView
        scene={filled}
        arrangement={arrangement}
        positions={now.positions[arrangement]}
        region={{ id: region.id, name: region.name }}
        theme={theme.value}
        lang={lang.value}
        open={open}
        onSelect={select}
        onOpen={toggleUnfolded}
        onPositions={(positions) => {
          // What is tried out has no places to keep.
          if (!route.value.trial) void savePositions(positions)
        }}
      />
    </div>
  )
}

/** Of the network the headline says which sectors meet where, while nothing is chosen or asked; the bar counts its tables. */
function headOf({ now, scene }: ScreenProps): ScreenHead {
  const { arrangement, selected, question, filling } = route.value
  if (filling) return { line: fillHeadline(scene, words.value), tools: <FillSwitch /> }
  if (arrangement !== 'network') return { tools: <FillSwitch /> }
  const counts = networkCounts(scene, words.value).map((text) => (
    <span key={text}>
      <Bold text={text} />
    </span>
  ))
  const line = selected !== null || question !== null || now.gaps.tooEarly ? null : networkLine(scene, words.value)
  return line === null ? { counts } : { counts, line }
}

export const mapScreen: ScreenModule = { Screen: MapSlot, headOf }
