import { select, toggleOpen } from '../../store/actions.ts'
import { lang, place, theme } from '../../store/state.ts'
import { keepPositions } from '../../store/write.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { MapView } from './map.tsx'

/** The map, given what is chosen on the screen around it. */
function MapSlot({ scene, now }: ScreenProps) {
  const { region } = now.graph
  const { arrangement, open } = place.value
  return (
    <div class="map-slot">
      <MapView
        scene={scene}
        arrangement={arrangement}
        positions={now.positions[arrangement]}
        region={{ id: region.id, name: region.name }}
        theme={theme.value}
        lang={lang.value}
        open={open}
        onSelect={select}
        onOpen={toggleOpen}
        onPositions={(positions) => {
          // What is tried out has no places to keep.
          if (!place.value.trial) void keepPositions(positions)
        }}
      />
    </div>
  )
}

export const mapScreen: ScreenModule = { Screen: MapSlot }
