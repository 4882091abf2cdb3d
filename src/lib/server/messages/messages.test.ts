import { describe, expect, it } from 'vitest';
import { audit, message, notice } from '../db/schema/index.ts';
import { newId } from '../db/id.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { myMessages } from './for-child.ts';
import { sendToIro } from './from-child.ts';

function town() {
	const service = testService();
	const child = aChild(service, '2014-05-01');
	const sibling = aChild(service, '2016-05-01');
	const former = anAdult(service, ['iro'], { email: 'former@example.org' });
	const iro = anAdult(service, ['iro'], { email: 'iro@example.org' });
	allocated(service, former, child, 'iro', { to: '2026-03-01' });
	allocated(service, iro, child, 'iro', { from: '2026-03-02' });
	return { service, child, sibling, iro };
}

describe('a message to the IRO', () => {
	it('goes to the IRO of today, with a notice and one audit row', () => {
		const { service, child, iro } = town();
		expect(
			sendToIro(service, child, { kind: 'ring-me', body: 'after four', sendKey: newId() })
		).toBe(true);
		expect(service.db.select().from(message).get()).toMatchObject({
			adultId: iro.id,
			kind: 'ring-me'
		});
		expect(service.db.select().from(notice).get()).toMatchObject({ adultId: iro.id });
		expect(
			service.db
				.select()
				.from(audit)
				.all()
				.map(({ action }) => action)
		).toEqual(['message.write']);
	});

	it('sent twice with one form is one message', () => {
		const { service, child } = town();
		const given = { kind: 'message', body: 'hello', sendKey: newId() } as const;
		sendToIro(service, child, given);
		sendToIro(service, child, given);
		expect(myMessages(service, child)).toHaveLength(1);
	});

	it('is not stored where nobody is there to read it', () => {
		const { service, sibling } = town();
		expect(sendToIro(service, sibling, { kind: 'message', body: 'hello', sendKey: newId() })).toBe(
			false
		);
		expect(service.db.select().from(message).all()).toEqual([]);
	});

	it('is never a sibling’s to read, nor a helper’s', () => {
		const { service, child, sibling } = town();
		sendToIro(service, child, { kind: 'message', body: 'a secret', sendKey: newId() });
		expect(myMessages(service, sibling)).toEqual([]);
		const helped = { ...child, helper: { id: newId(), kind: 'carer', lockedTo: '/me/views' } };
		expect(() => myMessages(service, helped)).toThrow();
	});

	it('is sealed in the database', () => {
		const { service, child } = town();
		sendToIro(service, child, { kind: 'message', body: 'a secret', sendKey: newId() });
		expect(service.db.select().from(message).get()!.body.toString('latin1')).not.toContain(
			'secret'
		);
	});
});
