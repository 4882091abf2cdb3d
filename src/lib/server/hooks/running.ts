import { openService, type Service } from '../service.ts';

let running: Service | undefined;

/** The one service of this process, opened when first asked for. */
export function runningService(): Service {
	running ??= openService();
	return running;
}
