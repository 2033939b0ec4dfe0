import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { select, toggleOpen } from '../../store/actions.ts'
import type { MapViewProps } from './props.ts'
import type { Scene } from '../../scene/scene.ts'
import { type Known, lang, place, theme } from '../../store/state.ts'
import { keepPositions } from '../../store/write.ts'
import { Loading } from '../../parts/states.tsx'

let fetched: ComponentType<MapViewProps> | null = null

/** The map is fetched when it is first shown: a phone on the list never needs it. */
export function MapSlot({ scene, now }: { scene: Scene; now: Known }) {
  const [MapView, setMapView] = useState<{ view: ComponentType<MapViewProps> | null }>({ view: fetched })
  useEffect(() => {
    if (fetched !== null) return
    void import('./map.tsx').then((map) => {
      fetched = map.MapView
      setMapView({ view: fetched })
    })
  }, [])
  const { region } = now.graph
  const { arrangement, open } = place.value
  return (
    <div class="map-slot">
      {MapView.view === null ? (
        <Loading />
      ) : (
        <MapView.view
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
      )}
    </div>
  )
}
