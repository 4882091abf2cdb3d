import type { RequestEvent } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { asDesigned, chosenFit } from '#lib/domain/person/fit.ts';
import { nobody, type Actor, type ChildActor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { aChild } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { child } from '../db/schema/index.ts';
import { keepFit } from '../people/fit.ts';
import { ownColumns } from '../people/look.ts';
import { look } from './look.ts';
import { pageText } from './page-text.ts';

const template = '<html %sayso.html%>';

/** The opening tag of a page, asked for by somebody on a device that holds a cookie. */
async function tagFor(
	service: Service,
	actor: Actor,
	cookie?: string,
	path = '/help-now'
): Promise<string> {
	const row = service.db
		.select(ownColumns)
		.from(child)
		.where(eq(child.id, actorId(actor)))
		.get();
	const locals: Partial<App.Locals> = { service, actor, own: row ?? null, language: 'en' };
	const event = {
		url: new URL(path, 'http://localhost'),
		locals,
		cookies: { get: (name: string) => (name === 'fit' ? cookie : undefined) }
	};
	const response = await look({
		// What the hook reads of a request.
		event: event as unknown as RequestEvent,
		resolve: (given) =>
			pageText({
				event: given,
				resolve: async (_, options) =>
					new Response(await options?.transformPageChunk?.({ html: template, done: true }))
			})
	});
	return response.text();
}

const actorId = (actor: Actor) => (actor.kind === 'child' ? actor.id : '');
const large = chosenFit((part) => (part === 'size' ? 'biggest' : undefined));
const without = (child: ChildActor, id: string): ChildActor => ({ ...child, sessionId: id });

describe('what a cookie holds', () => {
	it('is shown where this site wrote it', async () => {
		const service = testService();
		const tag = await tagFor(service, nobody, 'size-big.colours-contrast.pace-slow');
		expect(tag).toContain(' data-size="big" data-colours="contrast" data-pace="slow">');
	});

	it.each([
		['"><script>alert(1)</script>'],
		['size-big"><script>alert(1)</script>'],
		['colours-dark" onload="alert(1)'],
		['onload-alert(1)'],
		['band-staff.accent-red'],
		['size-$&.spacing-$1'],
		['__proto__-polluted.constructor-big'],
		['size-big\r\nset-cookie: a=b'],
		['a'.repeat(5000)]
	])('never reaches the page where it did not: %j', async (cookie) => {
		const service = testService();
		const tag = await tagFor(service, nobody, cookie);
		expect(tag).toBe('<html lang="en" dir="ltr" data-band="public">');
	});
});

describe('how a child had pages made to fit them', () => {
	it('is with them on any device, and stays on none', async () => {
		const service = testService();
		const [one, next] = [aChild(service, '2013-05-01'), aChild(service, '2013-05-02')];
		keepFit(service, one, large);
		const elsewhere = without(one, 'another-session');
		for (const path of ['/me', '/fit', '/help-now']) {
			expect(await tagFor(service, elsewhere, undefined, path)).toContain(' data-size="biggest">');
		}
		expect(await tagFor(service, next)).not.toContain('data-size');
		expect(await tagFor(service, nobody)).not.toContain('data-size');
	});

	it('goes before what the device was set to, also when it is as designed', async () => {
		const service = testService();
		const young = aChild(service, '2013-05-01');
		const device = 'colours-dark';
		expect(await tagFor(service, young, device)).toContain('data-colours="dark"');
		keepFit(service, young, large);
		expect(await tagFor(service, young, device)).not.toContain('data-colours');
		keepFit(service, young, asDesigned);
		expect(await tagFor(service, young, device)).toBe(
			'<html lang="en" dir="ltr" data-band="public">'
		);
	});
});
