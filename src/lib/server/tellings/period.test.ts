import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { publishTellings } from '#lib/domain/statistics/tellings-of-period.ts';
import { newId } from '#lib/server/db/id.ts';
import { questionnaireResponse } from '#lib/server/db/schema/index.ts';
import { aHeldConference, aParentAt, tells } from '#tests/support/feedback.ts';
import { anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { due, march, told } from '#tests/support/tellings.ts';
import { conferenceTellings } from './conference.ts';
import { tellingsCsv } from './csv.ts';
import { noteInTime } from './note.ts';
import { periodTellings } from './period.ts';

describe('the three tellings over a period', () => {
	it('count all that was told, and compare what is known to be of one report', () => {
		const service = testService();
		const at = told(service);
		const father = aParentAt(service, at.held, 'father');
		const aunt = aParentAt(service, at.held, 'aunt');
		due(service, at.held, at.mother.id, 30);
		due(service, at.held, father.id, 2);
		tells(service, at.mother, 'no', true);
		tells(service, father, 'no', true);
		tells(service, aunt, 'yes', false);
		noteInTime(service, at.held.iro, at.held.ids, new Map([[father.id, 'not-known']]));
		// So many, and over, that what came without a name counts (feedback/shown.ts).
		for (let more = 0; more < 4; more++) aParentAt(service, aHeldConference(service));
		service.set(londonInstant('2026-04-01', '09:00'));
		expect(periodTellings(service, at.manager, march)).toEqual({
			conferences: 5,
			reports: 2,
			log: { yes: 1, no: 1, untold: 0 },
			parent: { yes: 0, no: 2, untold: 0 },
			chair: { yes: 0, no: 0, untold: 2 },
			others: { yes: 1, no: 0, untold: 0 },
			ticked: { yes: 1, partly: 0, no: 2, blank: 0 },
			nameless: 1,
			asked: 7,
			named: 2,
			agreement: { agree: 1, disagree: 1 }
		});
	});

	it('compare an extract’s answer where the log says one thing of everybody', () => {
		const service = testService();
		const at = told(service);
		due(service, at.held, at.mother.id, 30);
		const row = { meetingId: at.held.ids.meeting, receivedOn: '2026-03-10', respondent: 'parent' };
		const answers = JSON.stringify({ report_in_time: 'no' });
		service.db
			.insert(questionnaireResponse)
			.values({ id: newId(), ref: newId(), ...row, answers })
			.run();
		expect(periodTellings(service, at.manager, march).agreement).toEqual({ agree: 0, disagree: 1 });
		expect(conferenceTellings(service, at.manager, at.held.ids.meeting).imported).toEqual({
			yes: 0,
			partly: 0,
			no: 1,
			blank: 0
		});
		due(service, at.held, aParentAt(service, at.held, 'father').id, 1);
		expect(periodTellings(service, at.manager, march).agreement).toEqual({ agree: 0, disagree: 0 });
	});

	it('are figures for those who see figures, and small ones stay', () => {
		const service = testService();
		const at = told(service);
		due(service, at.held, at.mother.id, 30);
		const officer = anAdult(service, ['participation-officer']);
		expect(periodTellings(service, officer, march).log.yes).toBe(1);
		for (const other of [at.held.iro, at.mother, anAdult(service, ['administrator'])]) {
			expect(() => periodTellings(service, other, march)).toThrow(notThere);
			expect(() => tellingsCsv(service, other, march)).toThrow(notThere);
		}
		const file = tellingsCsv(service, officer, march);
		expect(file).toContain('tellings.log.yes,suppressed\n');
		expect(file.replaceAll(/\d{4}-\d\d-\d\d/g, '')).not.toMatch(/\d/);
		const some = { yes: 20, no: 9, untold: 12 };
		const many = { log: some, parent: some, chair: some, others: { yes: 0, no: 0, untold: 0 } };
		const counts = {
			conferences: 30,
			reports: 41,
			ticked: { yes: 20, partly: 4, no: 5, blank: 0 },
			nameless: 0,
			asked: 0,
			named: 0,
			agreement: { agree: 20, disagree: 9 }
		};
		expect(publishTellings({ ...many, ...counts })).toMatchObject({
			log: some,
			agreement: { agree: 20, disagree: 9 },
			percent_disagree: 31
		});
	});
});
