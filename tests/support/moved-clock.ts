import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In a portal's folder: how far its clock is put forward, in milliseconds. */
export const CLOCK = 'clock';

// Loaded by the portal's process before anything else. Whoever tells it no folder keeps the true time.
const file = process.env.DATA_DIR && join(process.env.DATA_DIR, CLOCK);
if (file && existsSync(file)) {
	const forward = Number(readFileSync(file, 'utf8'));
	const trueNow = Date.now;
	Date.now = () => trueNow() + forward;
}
