import { Readable, Transform, type TransformCallback } from 'node:stream'
import type { RequestHandler } from 'express'
import { ProblemError } from '../errors/problem-error.ts'

/** Gives a file that is sent as a stream, which ends in `too-large` (413) once more than `limit` bytes have come in. */
export const streamBody =
  (limit: number): RequestHandler =>
  (request, response, next) => {
    const tooLarge = () => new ProblemError('too-large', `A file here may be ${limit} bytes.`)
    if (Number(request.get('Content-Length') ?? 0) > limit) throw tooLarge()
    let left = limit
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done: TransformCallback) {
        left -= chunk.length
        if (left < 0) done(tooLarge())
        else done(null, chunk)
      },
    })
    request.on('error', (error) => counted.destroy(error))
    // Refused before all of it was read: a browser reads no answer before it has sent the rest.
    response.once('finish', () => {
      request.unpipe(counted)
      request.resume()
    })
    request.body = Readable.toWeb(request.pipe(counted))
    next()
  }
