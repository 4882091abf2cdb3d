import { z } from 'zod';
import { clockTimeOf, minutesOf, parseClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import type { Service } from '../service.ts';
import { settingOf, settings, writeSetting } from './settings.ts';

/** The council's settings as a form shows and gives them: texts. */
export type CouncilForm = Record<CouncilField, string>;
export type CouncilField = Exclude<keyof typeof settings, 'demo'>;

const time = z
	.string()
	.transform((text) => parseClockTime(text))
	.refine((found) => found !== null)
	.transform((found) => minutesOf(found!));
const count = z.coerce.number().int().min(1).max(10);

const form = z
	.object({
		councilName: settings.councilName.unwrap(),
		emergencyDutyNumber: z
			.string()
			.trim()
			.regex(/^[0-9 ()+]{3,20}$/),
		opensAt: time,
		closesAt: time,
		readWithinWorkingDays: count,
		reviewReportWorkingDays: count,
		appealDays: z.coerce.number().int().min(1).max(365),
		feedbackReminderDays: z.coerce.number().int().min(1).max(30),
		pn4Counts: z
			.literal('on')
			.optional()
			.transform((given) => given === 'on')
	})
	.refine((given) => given.closesAt > given.opensAt, { path: ['closesAt'] });

/** The settings as they stand, for the administrator's form. */
export function councilForm(service: Service, actor: AdultActor): CouncilForm {
	permit(service, actor, 'settings.see');
	return {
		councilName: settingOf(service, 'councilName'),
		emergencyDutyNumber: settingOf(service, 'emergencyDutyNumber'),
		opensAt: clockTimeOf(settingOf(service, 'opensAt')),
		closesAt: clockTimeOf(settingOf(service, 'closesAt')),
		readWithinWorkingDays: String(settingOf(service, 'readWithinWorkingDays')),
		reviewReportWorkingDays: String(settingOf(service, 'reviewReportWorkingDays')),
		appealDays: String(settingOf(service, 'appealDays')),
		feedbackReminderDays: String(settingOf(service, 'feedbackReminderDays')),
		pn4Counts: settingOf(service, 'pn4Counts') ? 'on' : ''
	};
}

/** Saves all of them or none; gives the fields that won't do. */
export function saveCouncil(
	service: Service,
	actor: AdultActor,
	given: Readonly<Record<string, unknown>>
): CouncilField[] {
	permit(service, actor, 'settings.change');
	const parsed = form.safeParse(given);
	if (!parsed.success) {
		return parsed.error.issues.map((issue) => issue.path[0] as CouncilField);
	}
	service.db.transaction(
		(tx) => {
			const now = service.now();
			for (const [name, value] of Object.entries(parsed.data)) {
				writeSetting(tx, now, actor.id, name as CouncilField, value as never);
			}
			record(tx, actor, now, { action: 'settings.change', subject: 'council' });
		},
		{ behavior: 'immediate' }
	);
	return [];
}
