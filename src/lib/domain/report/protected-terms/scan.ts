import { helpLines } from '#lib/domain/help/lines.ts';
import {
	caseTermIn,
	type CaseTerm,
	type CaseTermKind
} from '#lib/domain/report/protected-terms/case-term.ts';
import { eMailsIn } from '#lib/domain/report/protected-terms/e-mail.ts';
import { fold, type Found } from '#lib/domain/report/protected-terms/fold.ts';
import { postcodesIn } from '#lib/domain/report/protected-terms/postcode.ts';
import {
	RUNS_ON,
	TEXT_PARTS,
	type ScannedText,
	type TextPart
} from '#lib/domain/report/protected-terms/scanned-text.ts';
import { telephonesIn } from '#lib/domain/report/protected-terms/telephone.ts';

export type ProtectedKind = 'postcode' | 'telephone' | 'e-mail' | CaseTermKind;

/** Where a protected term is: in which text, from where to before where, in UTF-16 units of the original. */
export interface ProtectedTermFound {
	readonly textId: string;
	readonly part: TextPart;
	readonly start: number;
	readonly end: number;
	readonly kind: ProtectedKind;
}

type KindFound = Found & { readonly kind: ProtectedKind };

function foundIn(
	text: string,
	terms: readonly CaseTerm[],
	shorts: ReadonlySet<string>
): KindFound[] {
	const folded = fold(text);
	const of = (kind: ProtectedKind, found: readonly Found[]): KindFound[] =>
		found.map(({ from, to, canonical }) => ({
			kind,
			from: folded.starts[from] ?? 0,
			to: folded.ends[to - 1] ?? text.length,
			canonical
		}));
	return [
		...of('postcode', postcodesIn(folded)),
		...of('telephone', telephonesIn(folded, shorts)),
		...of('e-mail', eMailsIn(folded)),
		...terms.flatMap((term) => of(term.kind, caseTermIn(folded, term)))
	].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Whether another, of the same kind, has all of one: two spellings may fit one place. */
function isWithinAnother(one: KindFound, at: number, all: readonly KindFound[]): boolean {
	return all.some(
		(other, place) =>
			place < at && other.kind === one.kind && other.from <= one.from && other.to >= one.to
	);
}

/** What may be told to anybody: the national helplines, and what the council adds (its duty number, say). */
function allowedBy(council: readonly string[]) {
	const texts = [...helpLines.map(({ number }) => number), ...council];
	// Digits in an address are no number of their own: a nought let through would hide real ones.
	const shorts = new Set(
		texts
			.filter((text) => /^[\d\s()-]+$/.test(text))
			.map((text) => text.replace(/\D/g, ''))
			.filter((digits) => digits.length >= 3 && digits.length < 10)
	);
	const whole = texts.flatMap((text) => foundIn(text, [], new Set()));
	const canonical = new Set([...shorts, ...whole.map((one) => one.canonical)]);
	return { shorts, canonical };
}

/** Texts that run on, as one, and the stretches of each; the others each for itself. */
function runsOf(texts: readonly ScannedText[]): ScannedText[][] {
	return TEXT_PARTS.flatMap((part) => {
		const ofPart = texts.filter((one) => one.part === part);
		return RUNS_ON.includes(part) ? [ofPart] : ofPart.map((one) => [one]);
	});
}

/**
 * Finds the protected terms in what a recipient would get (SAFETY, release check 4): postcodes,
 * telephone numbers, e-mail addresses, and the case's own list. What runs over two texts is told for
 * each of them. `allowed`: numbers, addresses and postcodes of the council that anybody may know.
 */
export function protectedTermsIn(
	texts: readonly ScannedText[],
	terms: readonly CaseTerm[],
	allowed: readonly string[] = []
): ProtectedTermFound[] {
	const { shorts, canonical } = allowedBy(allowed);
	return runsOf(texts).flatMap((run) => {
		const found = foundIn(run.map(({ text }) => text).join('\n'), terms, shorts)
			.filter((one) => !canonical.has(one.canonical))
			.filter((one, at, all) => !isWithinAnother(one, at, all));
		let begins = 0;
		return run.flatMap(({ id, part, text }) => {
			const from = begins;
			begins += text.length + 1;
			return found
				.filter((one) => one.from < from + text.length && one.to > from)
				.map((one) => ({
					textId: id,
					part,
					start: Math.max(0, one.from - from),
					end: Math.min(text.length, one.to - from),
					kind: one.kind
				}));
		});
	});
}
