import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder, wherever the command was started. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * A path in the checkout.
 * @param {...string} parts
 */
export const at = (...parts) => join(root, ...parts);
