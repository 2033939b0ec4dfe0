import { z } from 'zod'

// Imported before any schema is made: Zod would else try to make code from text, which the content policy forbids.
z.config({ jitless: true })
