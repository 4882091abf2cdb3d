import { eq } from 'drizzle-orm';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import { instrumentFor } from '#lib/instruments/index.ts';
import { adult } from '#lib/server/db/schema/index.ts';
import { makeDemo } from '#lib/server/demo/make.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService, type Service } from '#lib/server/service.ts';
import { startSession } from '#lib/server/session/session.ts';
import { root } from '../../set-up/root.js';
import { startServer, type Server } from '../server.ts';
import { addSignedIn, type SignedIn } from './children.ts';

/** The portal, running on a demo database in a folder of its own, with many young people signed in. */
export interface Portal {
	readonly server: Server;
	/** Who asks for pages while speed is measured. */
	readonly visitors: readonly SignedIn[];
	/** One of each band, and an IRO by their cookie, for looking at pages one by one. */
	readonly young: Readonly<Record<Band, SignedIn>>;
	readonly iro: string;
}

export interface Wanted {
	readonly build: string;
	readonly dataDir: string;
	readonly band: Band;
	readonly visitors: number;
}

/** Signed in so far ahead that nobody is signed out before their page's turn comes. */
const AHEAD = 2 * 60 * 60_000;

/** Words in the form of a views page, and in no other form on it. */
export const VIEWS_FORM = 'name="_tab"';

/** The first page of a form of this band, as its child is sent there. */
export function firstPageOf(band: Band, { viewsId }: SignedIn): string {
	return `/me/views/${viewsId}/${instrumentFor('looked-after-review', band).pages[0]!.id}`;
}

/** Makes the database, then starts a build on it. */
export async function startPortal({ build, dataDir, band, visitors }: Wanted): Promise<Portal> {
	const env = { DATA_DIR: dataDir, EMERGENCY_DUTY_NUMBER: '01632 960001' };
	const service = openService(readEnv(env));
	makeDemo(service);
	const people = addPeople(service, band, visitors);
	service.db.$client.close();
	return { ...people, server: await startServer({ file: build, folder: root, env }) };
}

function addPeople(service: Service, band: Band, visitors: number): Omit<Portal, 'server'> {
	const ref = 'DEMO-IRO';
	const iro = service.db.select({ id: adult.id }).from(adult).where(eq(adult.ref, ref)).get();
	if (!iro) throw new Error('The demo has no IRO.');
	const later = service.now() + AHEAD;
	const young = BANDS.map((one) => [one, addSignedIn(service, one, iro.id, later)] as const);
	const staff = { kind: 'staff', adultId: iro.id, secondFactor: true } as const;
	return {
		visitors: Array.from({ length: visitors }, () => addSignedIn(service, band, iro.id)),
		young: Object.fromEntries(young) as Record<Band, SignedIn>,
		iro: `sayso=${startSession(service.db, later, staff)}`
	};
}
