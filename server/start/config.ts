import { resolve } from 'node:path'
import { z } from 'zod'
import type { Connection } from '../store/database.ts'
import { StartupError } from '../errors/startup-error.ts'

export type Config = {
  port: number
  host: string
  /** Absolute. */
  dataFolder: string
  /** The Neo4j to use; null runs a local one. */
  elsewhere: Connection | null
  /** Sites that may show a view of a region in a page of theirs: `https://www.example.nl`. */
  embedOrigins: readonly string[]
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']
const isDatabase = (uri: string) =>
  URL.canParse(uri) && schemes.some((scheme) => new URL(uri).protocol === `${scheme}:`)
/** A user, password or query in the address: the driver refuses them, and its message repeats the whole of it. */
const isBare = (uri: string) => {
  if (!URL.canParse(uri)) return true
  const { username, password, search, hash } = new URL(uri)
  return [username, password, search, hash].every((part) => part === '') && !uri.includes('@')
}
const isLoopback = (host: string) => /^127(?:\.[0-9]{1,3}){3}$|^localhost$|^::1$/.test(host)

/** One site by its full name: a whole domain could be anybody's. Over plain http only what runs on this machine. */
function isSite(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, hostname } = new URL(text)
  return (
    origin === text && !text.includes('*') && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
  )
}

/** Set to nothing is not set: that is how `.env.example` leaves them. */
const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional()
const otherwise = (text: string) => optional.transform((given) => given ?? text)

const Settings = z
  .object({
    PORT: otherwise('7420').pipe(
      z
        .string()
        .regex(/^[0-9]{1,5}$/, 'a number from 0 to 65535')
        .transform(Number)
        .pipe(z.int().max(65_535, 'a number from 0 to 65535')),
    ),
    HOST: otherwise('127.0.0.1').pipe(
      z
        .string()
        .refine(isLoopback, 'only 127.0.0.1, ::1 or localhost: there is no login yet, so nobody else may reach it'),
    ),
    DATA_DIR: otherwise('./data'),
    NEO4J_URI: optional
      .refine(
        (uri) => uri === undefined || isDatabase(uri),
        `an address such as neo4j+s://example.nl:7687 (${schemes.join(', ')})`,
      )
      .refine(
        (uri) => uri === undefined || isBare(uri),
        'the address alone; user, password and database have settings of their own: NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE',
      ),
    NEO4J_USER: otherwise('neo4j'),
    // A password may begin or end with a space.
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: optional,
    EMBED_ORIGINS: otherwise('')
      .transform((text) => text.split(/[\s,]+/).filter((site) => site !== ''))
      .refine(
        (sites) => sites.every(isSite),
        'sites that may show a view, each by its full name without a path or a *, such as https://www.example.nl',
      ),
  })
  .superRefine((all, context) => {
    const alone = all.NEO4J_URI !== undefined && (all.NEO4J_PASSWORD ?? '') === ''
    if (alone) context.addIssue({ code: 'custom', path: ['NEO4J_PASSWORD'], message: 'needed with NEO4J_URI' })
  })

/** Reads the environment. Throws StartupError (78) that lists everything that is wrong; a password is never repeated. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Settings.safeParse(env)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.')
      const given = name === 'NEO4J_PASSWORD' || name === 'NEO4J_URI' ? '' : ` (it is "${env[name] ?? ''}")`
      return `  ${name}: ${message}${given}`
    })
    throw new StartupError(
      `These settings cannot be used; .env.example and the README say what each may be.\n${faults.join('\n')}`,
      78,
    )
  }
  const { PORT, HOST, DATA_DIR, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, EMBED_ORIGINS } = parsed.data
  const elsewhere =
    NEO4J_URI === undefined
      ? null
      : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD ?? '', database: NEO4J_DATABASE }
  return { port: PORT, host: HOST, dataFolder: resolve(DATA_DIR), elsewhere, embedOrigins: EMBED_ORIGINS }
}
