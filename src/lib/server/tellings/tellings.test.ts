import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { addChildToMeeting } from '#lib/server/meetings/arrange.ts';
import { tells } from '#tests/support/feedback.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { due, march, told } from '#tests/support/tellings.ts';
import { conferenceTellings } from './conference.ts';
import { toldMeetings } from './list.ts';
import { noteInTime } from './note.ts';
import { readFeedback } from './words.ts';

const only = (service: TestService, { held }: ReturnType<typeof told>) =>
	conferenceTellings(service, held.iro, held.ids.meeting).children[0]!.lines;

describe('the three tellings of one conference', () => {
	it('stand side by side, with where they differ', () => {
		const service = testService();
		const at = told(service);
		due(service, at.held, at.mother.id, 30);
		expect(only(service, at)).toMatchObject([{ answer: null, noted: null, agreement: 'alone' }]);
		tells(service, at.mother, 'yes', true);
		expect(only(service, at)).toMatchObject([{ answer: 'yes', agreement: 'agree' }]);
		noteInTime(service, at.held.iro, at.held.ids, new Map([[at.mother.id, 'no']]));
		expect(only(service, at)).toMatchObject([
			{
				name: 'Ines Fallow',
				log: { verdict: 'in-time', hoursAhead: 30 },
				answer: 'yes',
				noted: 'no',
				agreement: 'disagree'
			}
		]);
		expect(toldMeetings(service, at.held.iro, march)).toMatchObject([
			{ agreement: 'disagree', forms: null, as: 'chair' }
		]);
	});

	it.each([
		[24, 'in-time'],
		[23.999, 'late'],
		[-1, 'late'],
		[null, 'not-shared']
	] as const)('the log %s hours ahead of an initial one: %s', (ahead, verdict) => {
		const service = testService();
		const at = told(service);
		due(service, at.held, at.mother.id, ahead);
		expect(only(service, at)[0]!.log).toMatchObject({ verdict });
	});

	it('are seen by its chair and the manager of the team; by nobody else', () => {
		const service = testService();
		const at = told(service);
		const { held, manager, mother, teamId } = at;
		const { ids, child } = held;
		const elsewhere = anAdult(service, ['manager']);
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, child, 'social-worker', { teamId });
		const iro = anAdult(service, ['iro']);
		allocated(service, iro, child, 'iro', { teamId });
		const support = anAdult(service, ['business-support'], { teamId });
		const figures = anAdult(service, ['participation-officer']);
		const admin = anAdult(service, ['administrator']);
		const formerly = anAdult(service, ['chair']);
		allocated(service, formerly, child, 'chair', { teamId, to: '2026-03-09' });
		expect(conferenceTellings(service, manager, ids.meeting).as).toBe('manager');
		for (const other of [
			elsewhere,
			worker,
			iro,
			support,
			figures,
			admin,
			formerly,
			mother,
			child
		]) {
			expect(() => conferenceTellings(service, other, ids.meeting)).toThrow(notThere);
			expect(() => readFeedback(service, other, ids.meeting)).toThrow(notThere);
		}
		expect(() => conferenceTellings(service, manager, newId())).toThrow(notThere);
	});

	it('keep siblings apart for who knows one of them', () => {
		const service = testService();
		const at = told(service);
		const sibling = aChild(service, '2016-05-01', 'Wren');
		addChildToMeeting(service.db, { meetingId: at.held.ids.meeting, childId: sibling.id });
		const father = anAdult(service, ['parent'], { name: 'Bram Otherson' });
		related(service, father, sibling, 'father');
		due(service, { ...at.held, child: sibling }, father.id, 30);
		due(service, at.held, at.mother.id, 30);
		const seen = conferenceTellings(service, at.manager, at.held.ids.meeting);
		expect(JSON.stringify(seen)).not.toContain('Wren');
		expect(JSON.stringify(seen)).not.toContain('Bram Otherson');
	});

	it('that somebody looked is recorded', () => {
		const service = testService();
		const at = told(service);
		conferenceTellings(service, at.manager, at.held.ids.meeting);
		const last = service.db.select().from(audit).all().at(-1);
		expect(last).toMatchObject({
			action: 'tellings.see',
			actorId: at.manager.id,
			subject: at.held.ids.meeting
		});
	});
});
