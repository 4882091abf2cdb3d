import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isPnCode, type PnCode } from '#lib/domain/participation/codes.ts';
import { given } from '../../db/given.ts';
import { problemsOfCode, type CodeProblem } from '#lib/domain/participation/validity.ts';
import { codeDifference, participation } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { fault, shown, type Fault } from '../refusal.ts';
import { IMPORTED, type Run } from '../run.ts';
import { tables } from './tables.ts';

const WHY: Record<CodeProblem, (code: string) => string> = {
	blank: () => 'this is empty',
	'no-such-code': (code) => `${shown(code)} is no participation code: they are PN0 to PN7`,
	'future-day': () => 'there is a code for a meeting that has not been yet',
	'under-four-is-pn0': (code) =>
		`the child was under 4 that day, so it can only be PN0, not ${code}`,
	'pn0-is-under-four': () => 'PN0 is for a child under 4, and this one was 4 or older that day'
};

/** The faults of a code for a child at a meeting of a day. */
export function faultsOfCode(
	run: Run,
	column: string,
	{ code, dob, day }: { code: string; dob: DayISO; day: DayISO | null | undefined }
): Fault[] {
	if (!day) return [fault(column, 'there is a code and no day of the meeting')];
	return problemsOfCode({ code, dateOfBirth: dob, day }, run.today).map((problem) =>
		fault(column, WHY[problem](code))
	);
}

const codeOf = statement((db) =>
	db
		.select({
			code: participation.code,
			source: participation.source,
			differing: codeDifference.importedCode
		})
		.from(participation)
		.leftJoin(codeDifference, eq(codeDifference.meetingChildId, participation.meetingChildId))
		.where(eq(participation.meetingChildId, given('partId')))
		.prepare()
);

/** What an extract's code for a part comes to. */
export interface CodePlan {
	/** The code counts as confirmed by the extract. */
	readonly changes: boolean;
	readonly write: ((partId: string) => void) | null;
	/** Another code was confirmed in the portal: that one stays, and the difference is kept to be looked at. */
	readonly keeps: PnCode | null;
}

const NOTHING: CodePlan = { changes: false, write: null, keeps: null };

/** Sets a code (null: blank; undefined: the extract doesn't say) against what is confirmed here. */
export function planCode(
	run: Run,
	code: string | null | undefined,
	partId: string | undefined
): CodePlan {
	if (code === undefined) return NOTHING;
	const known = partId === undefined ? undefined : codeOf(run.service).get({ partId });
	if (known?.source === 'portal') {
		const differs = code !== null && code !== known.code;
		const isNoted = known.differing === (differs ? code : null);
		const keeps = differs && isPnCode(known.code) ? known.code : null;
		return { changes: false, write: isNoted ? null : noteDifference(run, differs, code), keeps };
	}
	if (code === (known?.code ?? null)) return NOTHING;
	return {
		changes: true,
		write: (id) => writeCode(run, id, known !== undefined, code),
		keeps: null
	};
}

function writeCode(run: Run, meetingChildId: string, isThere: boolean, code: string | null): void {
	if (code === null) return tables.participation.remove(run, meetingChildId);
	const by = { source: IMPORTED, confirmedBy: IMPORTED, confirmedAt: run.now };
	tables.participation[isThere ? 'update' : 'insert'](run, { meetingChildId, code, ...by });
}

const noteDifference =
	(run: Run, differs: boolean, importedCode: string | null) => (meetingChildId: string) => {
		tables.codeDifference.remove(run, meetingChildId);
		if (!differs || importedCode === null) return;
		tables.codeDifference.insert(run, { meetingChildId, importedCode, noticedAt: run.now });
	};
