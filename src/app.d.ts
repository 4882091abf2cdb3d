import type { Band } from '#lib/domain/person/band.ts';
import type { Fit } from '#lib/domain/person/fit.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { OwnRow } from '#lib/server/people/look.ts';
import type { SessionKind } from '#lib/server/session/lifetimes.ts';
import type { Service } from '#lib/server/service.ts';

declare global {
	namespace App {
		interface Locals {
			service: Service;
			actor: Actor;
			session: null | { id: string; kind: SessionKind; endsAt: number };
			/** Of a signed-in child: what their pages look like. */
			own: OwnRow | null;
			language: Language;
			look: Look;
			/** How the page is made to fit its reader. */
			fit: Fit;
		}
		interface PageData {
			fit?: Fit;
		}
		/** What our own wire hands along with a request (adapter/wire); absent while developing. */
		interface Platform {
			/** The text of the page asked for, and the answer that it is the body of. */
			readonly page: { of: Response | null; text: string | Uint8Array };
		}
		interface Error {
			message: string;
		}
	}
	/** How a page looks: whose character it has, and what the reader chose. */
	interface Look {
		readonly band: Band | 'family' | 'staff' | 'public';
		readonly accent?: string;
	}
}

export {};
