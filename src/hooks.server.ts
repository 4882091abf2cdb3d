import { bodySize } from '#lib/server/hooks/body-size.ts';
import { compress } from '#lib/server/hooks/compress.ts';
import { gate } from '#lib/server/hooks/gate.ts';
import { headers } from '#lib/server/hooks/headers.ts';
import { identify } from '#lib/server/hooks/identify.ts';
import { inTurn } from '#lib/server/hooks/in-turn.ts';
import { look } from '#lib/server/hooks/look.ts';
import { origin } from '#lib/server/hooks/origin.ts';
import { pageText } from '#lib/server/hooks/page-text.ts';
import { setUp } from '#lib/server/hooks/set-up.ts';

export { handleError } from '#lib/server/hooks/trouble.ts';
export { start as init } from '#lib/server/hooks/start.ts';

export const handle = inTurn(
	compress,
	headers,
	origin,
	identify,
	bodySize,
	setUp,
	look,
	gate,
	pageText
);
