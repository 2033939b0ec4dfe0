import { z } from 'zod'
import { RegionId } from '../../ids.ts'
import { regionForms } from '../../vocabulary.ts'
import { namesText, regionNodeRecord } from '../definition.ts'
import { Preset, text } from '../fields.ts'

export const Region = z.strictObject({
  id: RegionId,
  name: text(120),
  form: z.enum(regionForms),
  preset: Preset,
})
export type Region = z.infer<typeof Region>

export const regionRecord = regionNodeRecord({
  what: 'region',
  schema: Region,
  list: null,
  label: 'Region',
  links: {},
  derived: { searchText: ({ name }) => namesText(name) },
  shown: ['name', 'form'],
})
