import type { ReportVerdict } from '#lib/domain/report/in-time.ts';

/**
 * Whether a report came in time, as one source tells it: yes, no, or nothing told. A parent's "partly"
 * is no: some of it came too late.
 */
export type Telling = 'yes' | 'no' | null;

/** The same fact as the release log shows it, as the parent answered and as the chair noted it. */
export interface Tellings {
	readonly log: Telling;
	readonly parent: Telling;
	readonly chair: Telling;
}

/** Agree: all that told say the same. Alone: fewer than two told, so there is nothing to compare. */
export type Agreement = 'agree' | 'disagree' | 'alone';

/** What the release log tells. Never shared is no. */
export function tellingOfLog(verdict: ReportVerdict): Telling {
	return verdict === 'in-time' ? 'yes' : 'no';
}

/** What an answer in a questionnaire tells; an empty one tells nothing. */
export function tellingOfAnswer(answer: 'yes' | 'partly' | 'no' | null): Telling {
	return answer === 'partly' ? 'no' : answer;
}

/** What a chair can note of somebody: had they the report in time? */
export const CHAIR_NOTES = ['yes', 'partly', 'no', 'not-known'] as const;
export type ChairNote = (typeof CHAIR_NOTES)[number];

export function isChairNote(text: unknown): text is ChairNote {
	return CHAIR_NOTES.some((one) => one === text);
}

/** What a chair's note tells; "not known" tells nothing. */
export function tellingOfChair(note: ChairNote | null): Telling {
	return note === 'not-known' ? null : tellingOfAnswer(note);
}

/** Whether those that told agree. Their disagreement is a finding (Lancashire 7.2 against 7.4). */
export function agreementOf({ log, parent, chair }: Tellings): Agreement {
	const told = [log, parent, chair].filter((telling) => telling !== null);
	if (told.length < 2) return 'alone';
	return new Set(told).size === 1 ? 'agree' : 'disagree';
}

/** How often each source told yes, no or nothing, and how often those that told agreed. */
export interface TellingFigures {
	readonly log: Readonly<Record<'yes' | 'no' | 'untold', number>>;
	readonly parent: Readonly<Record<'yes' | 'no' | 'untold', number>>;
	readonly chair: Readonly<Record<'yes' | 'no' | 'untold', number>>;
	readonly agreement: Readonly<Record<Agreement, number>>;
}

/** The three tellings side by side, over many reports. */
export function compareTellings(list: readonly Tellings[]): TellingFigures {
	const count = (source: keyof Tellings, telling: Telling) =>
		list.filter((one) => one[source] === telling).length;
	const tally = (source: keyof Tellings) => ({
		yes: count(source, 'yes'),
		no: count(source, 'no'),
		untold: count(source, null)
	});
	const agreed = (agreement: Agreement) =>
		list.filter((one) => agreementOf(one) === agreement).length;
	return {
		log: tally('log'),
		parent: tally('parent'),
		chair: tally('chair'),
		agreement: {
			agree: agreed('agree'),
			disagree: agreed('disagree'),
			alone: agreed('alone')
		}
	};
}
