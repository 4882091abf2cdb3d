import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { child, session } from '#lib/server/db/schema/index.ts';
import { actorOf } from '#lib/server/session/actor.ts';
import { findSession, startSession } from '#lib/server/session/session.ts';
import { aChild } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { keepLanguage } from './language.ts';

const helper = { id: null, kind: 'carer', lockedTo: '/me/views' } as const;

describe('the language a child reads in', () => {
	it.each([
		['alone it is theirs on every device', {}, 'pl', null],
		['while somebody helps it is that session’s', { helper }, null, 'pl']
	])('%s', (_, given, ofChild, ofSession) => {
		const service = testService();
		const { id } = aChild(service, '2014-05-01');
		const start = { kind: 'child', childId: id, ...given } as const;
		const found = findSession(service, startSession(service.db, service.now(), start));
		const actor = actorOf(service, found!.row);
		if (actor.kind !== 'child') throw new Error('Not a child');
		keepLanguage(service, actor, 'pl');
		const row = service.db.select().from(child).where(eq(child.id, id)).get();
		const of = service.db.select().from(session).where(eq(session.id, actor.sessionId)).get();
		expect([row?.language, of?.language]).toEqual([ofChild, ofSession]);
	});
});
