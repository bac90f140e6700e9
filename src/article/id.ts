import { z } from 'zod';

/** A name in an address: lower-case Latin letters and digits in groups joined by hyphens. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
