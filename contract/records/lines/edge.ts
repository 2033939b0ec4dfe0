import { z } from 'zod'
import { RecordId, SourceId } from '../../ids.ts'
import { Day, maybe, text } from '../fields.ts'

/** What every line carries that says how things are arranged, not who works with whom. */
export const edgeFields = { id: RecordId, source: maybe(SourceId), inferred: z.boolean(), note: maybe(text(2000)) }
/** From one day to another, both included; not recorded = open. */
export const period = { since: maybe(Day), until: maybe(Day) }
