import { type SaxesTagPlain, SaxesParser } from 'saxes'
import { ReadFault } from '../file/read-fault.ts'
import type { ZipArchive } from '../file/zip-archive.ts'

/** What is done with the tags of a part; names come without their prefix. */
export type TagHandlers = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads a part of a workbook tag by tag. Throws ReadFault xlsx-damaged when it is not well-formed XML, or has a document type. */
export async function readXml(zip: ZipArchive, part: string, { open, text, close }: TagHandlers): Promise<void> {
  const parser = new SaxesParser()
  const refuse = () => {
    throw new ReadFault({ code: 'xlsx-damaged', part })
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  if (open)
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      open(local(name), attributes)
    })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close)
    parser.on('closetag', ({ name }) => {
      close(local(name))
    })
  let decoder: TextDecoder | null = null
  for await (const chunk of zip.chunks(part)) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    parser.write(decode(decoder, chunk, part))
  }
  parser.close()
}

const encodingOf = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'

function decode(decoder: TextDecoder, chunk: Uint8Array, part: string): string {
  try {
    return decoder.decode(chunk, { stream: true })
  } catch {
    throw new ReadFault({ code: 'xlsx-damaged', part })
  }
}

/** An attribute whatever its prefix: `r:id` as `id`. */
export const attributeOf = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
