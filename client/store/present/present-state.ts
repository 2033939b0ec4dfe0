/** What the room sees, as the windows tell each other: `at`, ms since 1970, says which of two is newer. */
export type RoomDisplay = {
  /** 1 for the first of the steps that are not hidden. */
  step: number
  black: boolean
  legend: boolean
  at: number
}
/** What may lie over a step; one at a time. */
export type PresentLayer = 'keys' | 'minute' | 'overview'
export type PresentState = RoomDisplay & {
  layer: PresentLayer | null
  /** Digits of a step, before Enter. */
  typed: string
  /** Since when one presents, and this step is shown; ms since 1970. */
  began: number
  stepBegan: number
}

export type PresentAct =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'enter' | 'back' | 'restart' }
  | { do: 'black' | 'legend' | PresentLayer }
  | { do: 'digit'; digit: string }
  | { do: 'go'; step: number }

/** `steps`: how many are shown. `apart`: the room has a window of its own. `now`: ms since 1970. */
export type Situation = { steps: number; apart: boolean; now: number }

export const startPresenting = (step: number, now: number): PresentState => ({
  step,
  black: false,
  legend: true,
  at: now,
  layer: null,
  typed: '',
  began: now,
  stepBegan: now,
})

const within = (step: number, steps: number) => Math.max(1, Math.min(step, steps))

/** A change of what the room sees is newer than any before it, whatever the clock says. */
const shown = (state: PresentState, change: Partial<PresentState>, now: number): PresentState => ({
  ...state,
  ...change,
  at: Math.max(now, state.at + 1),
})

function goTo(state: PresentState, wanted: number, { steps, apart, now }: Situation): PresentState {
  const step = within(wanted, steps)
  const layer = state.layer === 'overview' ? null : state.layer
  // Who has the step before them in a window of their own may prepare it in the dark.
  const black = apart && state.black
  if (step === state.step && black === state.black) return { ...state, layer, typed: '' }
  const stepBegan = step === state.step ? state.stepBegan : now
  return shown(state, { step, black, layer, typed: '', stepBegan }, now)
}

/** What comes of an act; null when it ends the presenting. */
export function actOn(state: PresentState, act: PresentAct, situation: Situation): PresentState | null {
  const { now, steps } = situation
  const quiet = { ...state, typed: '' }
  switch (act.do) {
    case 'next':
      return goTo(state, state.step + 1, situation)
    case 'previous':
      return goTo(state, state.step - 1, situation)
    case 'first':
      return goTo(state, 1, situation)
    case 'last':
      return goTo(state, steps, situation)
    case 'go':
      return goTo(state, act.step, situation)
    case 'digit':
      return { ...state, typed: `${state.typed}${act.digit}`.replace(/^0+/, '').slice(-2) }
    case 'enter': {
      const wanted = Number(state.typed)
      return wanted >= 1 && wanted <= steps ? goTo(state, wanted, situation) : quiet
    }
    case 'black':
      return shown(quiet, { black: !state.black }, now)
    case 'legend':
      return shown(quiet, { legend: !state.legend }, now)
    case 'restart':
      return { ...quiet, began: now, stepBegan: now }
    case 'back':
      if (state.typed !== '') return quiet
      if (state.layer !== null) return { ...state, layer: null }
      return state.black ? shown(state, { black: false }, now) : null
    case 'keys':
    case 'overview':
      return { ...quiet, layer: state.layer === act.do ? null : act.do }
    case 'minute':
      return { ...quiet, layer: 'minute' }
  }
}

/** What another window shows, when it is newer than what this one does. */
export function adopt(state: PresentState, heard: RoomDisplay, { steps, now }: Situation): PresentState {
  if (heard.at <= state.at) return state
  const step = within(heard.step, steps)
  const { black, legend, at } = heard
  return { ...state, step, black, legend, at, stepBegan: step === state.step ? state.stepBegan : now }
}

/** Whole minutes between two moments (ms). */
export const minutesBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / 60_000))
