import { G01 } from './G01.ts'
import { G02 } from './G02.ts'
import { G03 } from './G03.ts'
import { G04 } from './G04.ts'
import { G05 } from './G05.ts'
import { G06 } from './G06.ts'
import { G07 } from './G07.ts'
import { G08 } from './G08.ts'
import { G09 } from './G09.ts'
import { G10 } from './G10.ts'
import { G11 } from './G11.ts'
import { G12 } from './G12.ts'
import { G13 } from './G13.ts'
import { G14 } from './G14.ts'
import { G15 } from './G15.ts'
import { G16 } from './G16.ts'
import { G17 } from './G17.ts'
import { G18 } from './G18.ts'
import { G19 } from './G19.ts'
import { G20 } from './G20.ts'
import { G21 } from './G21.ts'
import { G22 } from './G22.ts'
import { G23 } from './G23.ts'

/** A key for every rule. */
export const keys = [
  G01,
  G02,
  G03,
  G04,
  G05,
  G06,
  G07,
  G08,
  G09,
  G10,
  G11,
  G12,
  G13,
  G14,
  G15,
  G16,
  G17,
  G18,
  G19,
  G20,
  G21,
  G22,
  G23,
]
