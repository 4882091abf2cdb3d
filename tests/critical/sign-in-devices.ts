import type { Service } from '#lib/server/service.ts';
import type { Arrival } from '#lib/server/sign-in/arrival.ts';
import { deviceOf } from '#lib/server/sign-in/device.ts';

/** The known device that somebody's first sign-in left in their browser, if it is still known. */
export function adultDevice(service: Service, arrival: Arrival, adultId: string): string | null {
	return arrival.device === null ? null : deviceOf(service.db, [arrival.device], { adultId });
}
