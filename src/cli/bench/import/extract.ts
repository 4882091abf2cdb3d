import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';

/** Each child has so many reviews, half a year apart. */
const REVIEWS_EACH = 10;
const PROFESSIONALS = 40;
const CODES = ['PN1', 'PN1', 'PN1', 'PN6', 'PN5', 'PN2', 'PN7', ''] as const;

/**
 * Writes a made-up extract of so many looked-after reviews, row by row, however many there are. A case
 * system's own columns come with it: `padding` characters in each review's row that nobody asked for.
 */
export function writeExtract(folder: string, reviews: number, padding = 0): void {
	const notes = 'x'.repeat(padding);
	mkdirSync(folder, { recursive: true });
	const children = Math.ceil(reviews / REVIEWS_EACH);
	write(join(folder, 'ssd_person.csv'), 'pers_person_id,pers_forename,pers_surname,pers_dob', {
		rows: children,
		row: (n) => `C${n},Child,Number ${n},${bornOn(n)}`
	});
	write(join(folder, 'ssd_cla_episodes.csv'), EPISODES, {
		rows: children,
		row: (n) => `E${n},C${n},L${n},${cameOn(n)},`
	});
	write(join(folder, 'ssd_professionals.csv'), 'prof_professional_id,prof_professional_name', {
		rows: PROFESSIONALS,
		row: (n) => `P${n},Worker ${n}`
	});
	write(join(folder, 'ssd_involvements.csv'), INVOLVEMENTS, {
		rows: children,
		row: (n) => `I${n},P${n % PROFESSIONALS},IRO,C${n},Team ${n % 12},${cameOn(n)}`
	});
	write(join(folder, 'ssd_cla_reviews.csv'), `${REVIEWS},notes`, {
		rows: reviews,
		row: (n) => {
			const child = n % children;
			const day = addMonths(cameOn(child), 6 * Math.floor(n / children) + 1);
			return `R${n},L${child},${day},${day},N,${CODES[n % CODES.length]},${notes}`;
		}
	});
}

const EPISODES =
	'clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date';
const INVOLVEMENTS =
	'invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_person_id,invo_professional_team,invo_involvement_start_date';
const REVIEWS =
	'clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation';

const cameOn = (child: number): DayISO => addDays('2019-01-01', (child * 7) % 700);
/** Between five and twelve when they came, so that every code but PN0 may be theirs. */
const bornOn = (child: number): DayISO => addDays(cameOn(child), -1830 - ((child * 13) % 2500));

/** Writes a file a thousand rows at a time. */
function write(
	path: string,
	header: string,
	{ rows, row }: { rows: number; row: (n: number) => string }
): void {
	const file = openSync(path, 'w');
	let text = `${header}\n`;
	for (let n = 0; n < rows; n += 1) {
		text += `${row(n)}\n`;
		if (n % 1000 < 999) continue;
		writeSync(file, text);
		text = '';
	}
	writeSync(file, text);
	closeSync(file);
}
