import { commonPasswords } from './guessed-words-list.ts';

/** Long enough to stand without rules about digits and signs (NIST SP 800-63B; NCSC, three random words). */
const PASSWORD_LENGTH = 12;
const TOO_LONG = 200;

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'has-name';

const swaps: Readonly<Record<string, string>> = {
	'@': 'a',
	'4': 'a',
	'3': 'e',
	'1': 'i',
	'!': 'i',
	'0': 'o',
	$: 's',
	'5': 's',
	'7': 't'
};

/** Runs that people type: along the digits, the alphabet and a keyboard's rows and columns. */
const runs = [
	'0123456789',
	'abcdefghijklmnopqrstuvwxyz',
	'qwertyuiopasdfghjklzxcvbnm',
	'qazwsxedcrfvtgbyhnujmikolp'
].flatMap((run) => [run.repeat(3), [...run.repeat(3)].reverse().join('')]);

/** What is wrong with a password somebody chose, or null. `names`: what it must not be made of. */
export function passwordProblem(
	password: string,
	names: readonly string[] = []
): PasswordProblem | null {
	const length = [...password].length;
	if (length < PASSWORD_LENGTH) return 'too-short';
	if (length > TOO_LONG) return 'too-long';
	if (isCommon(coreOf(password)) || isRun(bare(password))) return 'too-common';
	const left = names.reduce(
		(rest, name) => rest.replaceAll(coreOf(name) || ' ', ''),
		coreOf(password)
	);
	return left.length < 4 ? 'has-name' : null;
}

function bare(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s._-]/g, '');
}

/** A password less what people add to a common one: capitals, digits at the end, swapped signs. */
function coreOf(text: string): string {
	const all = bare(text);
	return [...(all.replace(/[0-9!?.*#]+$/, '') || all)].map((sign) => swaps[sign] ?? sign).join('');
}

function isCommon(core: string): boolean {
	return commonPasswords.some((common) => core === common.repeat(core.length / common.length || 1));
}

/** One or two signs again and again, or a run. */
function isRun(text: string): boolean {
	return new Set(text).size <= 2 || runs.some((run) => run.includes(text));
}
