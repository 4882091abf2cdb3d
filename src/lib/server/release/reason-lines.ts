import { textsToScan } from '#lib/domain/report/checks/nothing-protected.ts';
import type { ProtectedKind } from '#lib/domain/report/protected-terms/scan.ts';
import type {
	ReleaseMark,
	ReleaseReason,
	ReleaseReasonId
} from '#lib/domain/report/release-answer.ts';
import type { CheckAnswered, ReleaseCheckId } from '#lib/domain/report/release-checks.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { RESTRICTIONS, type Restriction } from '#lib/domain/report/restriction.ts';
import { versionFor } from '#lib/domain/report/recipient-version.ts';
import { placesIn, type Place } from './places.ts';

/** A protected term where it stands, with the words around it, for whoever may mend it. */
export interface TermLine extends Place {
	readonly kind: ProtectedKind;
	readonly before: string;
	readonly found: string;
	readonly after: string;
}

/** A reason, with all that the screen says of it. */
export interface ReasonLine {
	readonly why: ReleaseReasonId;
	readonly restrictions: readonly Restriction[];
	/** Headings of sections. */
	readonly places: readonly Place[];
	readonly pages: readonly number[];
	readonly terms: readonly TermLine[];
}

/** One check as the screen shows it. What only approving can bring is said to wait, not to be wrong. */
export interface CheckLine {
	readonly id: ReleaseCheckId;
	readonly outcome: 'passed' | 'failed' | 'waits';
	readonly marks: readonly ReleaseMark[];
	readonly reasons: readonly ReasonLine[];
}

const WAITS: readonly ReleaseReasonId[] = ['not-approved', 'late-without-reason'];
const AROUND = 40;

/** The checks' answers, for the screen. */
export function checkLines(facts: ReleaseFacts, checked: readonly CheckAnswered[]): CheckLine[] {
	const line = reasonsOf(facts);
	return checked.map(({ id, answer }) => {
		if (answer.outcome === 'passed') {
			return { id, outcome: 'passed', marks: answer.marks, reasons: [] };
		}
		const isWaiting = answer.reasons.every(({ why }) => WAITS.includes(why));
		const outcome = isWaiting ? 'waits' : 'failed';
		return { id, outcome, marks: [], reasons: answer.reasons.map(line) };
	});
}

function reasonsOf(facts: ReleaseFacts): (reason: ReleaseReason) => ReasonLine {
	const { document, decisions, recipient } = facts;
	const version = versionFor(document, decisions, recipient);
	const placeOf = placesIn(document, decisions, version, recipient.id);
	const texts = textsToScan(facts);
	const headings = new Map(document.sections.map(({ id, heading }) => [id, heading]));
	const sectionPlace = (id: string): Place => {
		const heading = headings.get(id);
		if (heading === undefined) return placeOf(id, 'body');
		return { part: 'body', heading, piece: null, href: `#section-${id}` };
	};
	return ({ why, ids = [], pages = [], terms = [] }) => ({
		why,
		pages,
		restrictions: RESTRICTIONS.filter((one) => ids.includes(one)),
		places: why === 'restriction-in-force' ? [] : ids.map(sectionPlace),
		terms: terms.map(({ textId, part, kind, start, end }) => {
			const text = texts.find((one) => one.id === textId && one.part === part)?.text ?? '';
			return {
				...placeOf(textId, part),
				kind,
				before: text.slice(Math.max(0, start - AROUND), start),
				found: text.slice(start, end),
				after: text.slice(end, end + AROUND)
			};
		})
	});
}
