import { readEnv } from '#lib/server/env.ts';
import { sendDue } from '#lib/server/notices/outbox.ts';
import { openService } from '#lib/server/service.ts';

// A process of its own that works through the outbox once, as the server does: to be killed meanwhile.
const at = Number(process.env.AT);
await sendDue(openService(readEnv(), () => at));
