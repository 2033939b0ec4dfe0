import { z } from 'zod'
import { textFault, textFaults } from '../written-text.ts'
import { judgements, kindNames, levels, namedLevels, presets, sectors, strengths } from '../vocabulary.ts'

/** Text a person wrote: kept as written, 1 to `most` characters. */
export const text = (most: number) => z.string().min(1).max(most)
/** The same, held against `textFault`: for what is only written, and never read back by this schema. */
export const writtenText = (most: number) =>
  text(most).superRefine((given, context) => {
    const fault = given === '' ? null : textFault(given)
    if (fault !== null) context.addIssue({ code: 'custom', message: textFaults[fault] })
  })
/** `null` always means "not recorded"; it is never a default. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullable()
/** A calendar day, YYYY-MM-DD. */
export const Day = z.iso.date()

export const Level = z.enum(levels)
export const NamedLevel = z.enum(namedLevels)
export const Kind = z.enum(kindNames)
export const Sector = z.enum(sectors)
export const Preset = z.enum(presets)
export const Strength = z.union(strengths.map((n) => z.literal(n)))
export const Judgement = z.union(judgements.map((n) => z.literal(n)))
