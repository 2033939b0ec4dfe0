import { z } from 'zod'
import { RegionId } from '../../../contract/ids.ts'
import { type Preset, presets, regionForms } from '../../../contract/vocabulary.ts'
import { decodeAll, flag, group, type Parameter, single } from './parameter.ts'

/** As many regions can be laid beside each other. */
export const MAX_BESIDE = 6

const region = z.string().toUpperCase().pipe(RegionId)

/** What is chosen where all regions stand side by side: `/compare?side=AM24,AM01`. */
export type BesideChoice = {
  /** Regions that are ticked, in the order in which they were. */
  side: readonly RegionId[]
  /** One still ticks: all regions are in sight. Otherwise those that are ticked are laid beside each other. */
  ticking: boolean
  /** Held back are regions with another form, and those with another standard list. */
  form: (typeof regionForms)[number] | null
  preset: Preset | null
}

const side: Parameter<readonly RegionId[]> = {
  start: [],
  read: (query) =>
    decodeAll<RegionId>(
      region,
      query.getAll('side').flatMap((value) => value.split(',')),
    ).slice(0, MAX_BESIDE),
  write: (regions, query) => {
    if (regions.length > 0) query.set('side', regions.join(','))
  },
}

export const besideParameter: Parameter<BesideChoice> = group<BesideChoice>({
  side,
  ticking: flag('ticking'),
  form: single<BesideChoice['form']>('form', z.string().pipe(z.enum(regionForms)), null),
  preset: single<Preset | null>('preset', z.string().pipe(z.enum(presets)), null),
})
