import { explainFullDisk, StartupError, systemCode } from '../errors/startup-error.ts'

const unusable: Readonly<Record<string, string>> = {
  EACCES: 'it is not yours to write in',
  EPERM: 'it is not yours to write in',
  EROFS: 'it is on a disk that is read-only',
  EEXIST: 'something else of that name is there, not a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'its path is too long',
  ELOOP: 'its path goes round in a circle of links',
}

/**
 * Does something in a folder that a setting names. Throws StartupError (78) that says why the folder cannot be used, and by
 * which setting to choose another.
 */
export function inFolder<T>(folder: string, setting: string, use: () => T): T {
  try {
    const done = use()
    return done instanceof Promise ? (done.catch((error: unknown) => refuse(error, folder, setting)) as T) : done
  } catch (error) {
    return refuse(error, folder, setting)
  }
}

function refuse(error: unknown, folder: string, setting: string): never {
  const why = unusable[systemCode(error) ?? '']
  if (why === undefined) throw explainFullDisk(error, folder)
  throw new StartupError(`The folder ${folder} cannot be used: ${why}. Choose another with ${setting}.`, 78)
}
