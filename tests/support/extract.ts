import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { addDays, daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';
import { isUnderFour } from '#lib/domain/person/age.ts';

/** How large an extract to make up. */
export interface ExtractSize {
	readonly reviews: number;
	/** Rows of review conferences, two children in each. */
	readonly conferenceRows?: number;
	/** The days the meetings are spread over. */
	readonly from?: DayISO;
	readonly to?: DayISO;
	readonly iros?: number;
	readonly teams?: number;
}

const REVIEWS_PER_CHILD = 4;
const USUAL = ['PN1', 'PN1', 'PN1', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN6', 'PN7', ''];

/** Numbers that look random and are the same every time. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
}

/** Writes an extract of plainly synthetic people to a folder; the same size gives the same files. */
export async function writeExtract(folder: string, size: ExtractSize): Promise<void> {
	const { reviews, conferenceRows = 0, from = '2023-01-01', to = '2026-10-31' } = size;
	const { iros = 40, teams = 12 } = size;
	mkdirSync(folder, { recursive: true });
	const roll = dice(42);
	const days = daysBetween(from, to) + 1;
	const children = Math.max(2, Math.ceil(reviews / REVIEWS_PER_CHILD));
	const dobs = Array.from({ length: children }, () => addDays('2008-12-01', roll(6000)));
	const meeting = (child: number) => {
		const on = addDays(from, roll(days));
		const dob = dobs[child] ?? from;
		const code = USUAL[roll(USUAL.length)] ?? '';
		return { on, code: code !== '' && isUnderFour(dob, on) ? 'PN0' : code };
	};
	const write = (name: string, header: string, count: number, row: (n: number) => string) =>
		writeLines(join(folder, name), header, count, row);

	await write(
		'ssd_person.csv',
		'pers_person_id,pers_forename,pers_surname,pers_dob',
		children,
		(n) => `C${n},Child,C${n},${dobs[n]}`
	);
	await write(
		'ssd_professionals.csv',
		'prof_professional_id,prof_professional_name,prof_professional_job_title',
		iros * 2,
		(n) => `P${n},Worker ${n},${n < iros ? 'Independent Reviewing Officer' : 'Social Worker'}`
	);
	await write(
		'ssd_involvements.csv',
		'invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,invo_person_id',
		children * 2,
		(n) => {
			const isIro = n % 2 === 0;
			const who = isIro ? roll(iros) : iros + roll(iros);
			return `I${n},P${who},${isIro ? 'IRO' : 'SW'},${isIro ? 'Reviewing' : `Team ${roll(teams)}`},2010-01-01,,C${n >> 1}`;
		}
	);
	await write(
		'ssd_cla_episodes.csv',
		'clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date',
		children,
		(n) => `E${n},C${n},L${n},2010-01-01`
	);
	await write(
		'ssd_cla_reviews.csv',
		'clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation',
		reviews,
		(n) => {
			const child = n % children;
			const { on, code } = meeting(child);
			return `R${n},L${child},${addDays(on, 5)},${on},N,${code}`;
		}
	);
	if (conferenceRows === 0) return;
	let on: DayISO = from;
	await write(
		'ssd_cp_reviews.csv',
		'cppr_cp_review_id,cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date,cppr_cp_review_meeting_id,cppr_cp_review_participation',
		conferenceRows,
		(n) => {
			if (n % 2 === 0) on = addDays(from, roll(days));
			const dob = dobs[n % children] ?? from;
			return `V${n},C${n % children},PL${n},${on},M${n >> 1},${isUnderFour(dob, on) ? 'PN0' : 'PN6'}`;
		}
	);
}

async function writeLines(
	path: string,
	header: string,
	count: number,
	row: (n: number) => string
): Promise<void> {
	const out = createWriteStream(path);
	let piece = header + '\n';
	for (let n = 0; n < count; n += 1) {
		piece += row(n) + '\n';
		if (piece.length < 100_000) continue;
		if (!out.write(piece)) await once(out, 'drain');
		piece = '';
	}
	out.end(piece);
	await once(out, 'finish');
}
