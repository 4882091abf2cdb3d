import { sequence } from '@sveltejs/kit/hooks';
import { compress } from '#lib/server/hooks/compress.ts';
import { gate } from '#lib/server/hooks/gate.ts';
import { headers } from '#lib/server/hooks/headers.ts';
import { identify } from '#lib/server/hooks/identify.ts';
import { look } from '#lib/server/hooks/look.ts';
import { origin } from '#lib/server/hooks/origin.ts';
import { setUp } from '#lib/server/hooks/set-up.ts';

export { handleError } from '#lib/server/hooks/trouble.ts';
export { start as init } from '#lib/server/hooks/start.ts';

export const handle = sequence(compress, headers, origin, identify, setUp, gate, look);
