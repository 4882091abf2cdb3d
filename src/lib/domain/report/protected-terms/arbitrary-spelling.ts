import fc from 'fast-check';
import type { CaseTerm } from '#lib/domain/report/protected-terms/case-term.ts';
import type { ProtectedKind } from '#lib/domain/report/protected-terms/scan.ts';

/** For tests: a secret as somebody may have written it. */
export interface Spelling {
	readonly kind: ProtectedKind;
	readonly text: string;
}

/** For tests: the case's own list that the arbitrary names, schools and places come from. */
export const ARBITRARY_TERMS = [
	{ kind: 'name', text: 'Mary-Ann Oakthorn' },
	{ kind: 'name', text: 'Zoë Fernwhistle' },
	{ kind: 'name', text: "Tiarnán O'Mossbury" },
	{ kind: 'name', text: 'Łucja' },
	{ kind: 'school', text: "St Oswin's Primary" },
	{ kind: 'place', text: 'Little Wexcombe' }
] as const satisfies readonly CaseTerm[];

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const ZEROS = ['０', '٠', '०', '𝟎', '০', '۰'];
const NO_ROOM = ['\u200B', '\u200D', '\u2060', '\u00AD', '\uFEFF'];

const digitsOf = (zero: string) => (text: string) =>
	text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
const fullWidth = (text: string) =>
	text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const withNoRoom = (sign: string) => (text: string) => [...text].join(sign);

/** One of Ofcom's numbers for fiction, without its nought, cut up anywhere. */
const groups = fc
	.tuple(
		pick('7700900', '1632960', '2079460', '1614960'),
		fc.integer({ min: 0, max: 999 }),
		fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
	)
	.map(([area, rest, cuts]) =>
		[...`${area}${`${rest}`.padStart(3, '0')}`].reduce<string[]>((all, digit, at) => {
			if (at === 0 || cuts[at - 1]) return [...all, digit];
			return [...all.slice(0, -1), `${all.at(-1)}${digit}`];
		}, [])
	);

const separators = fc.array(
	pick(
		' ',
		'-',
		'.',
		'/',
		'\u00A0',
		'\n',
		'\r\n  ',
		' – ',
		'‑',
		'−',
		') ',
		' (',
		'\u2009',
		' . ',
		'_',
		', '
	),
	{ minLength: 10, maxLength: 10 }
);

const telephone = fc
	.tuple(
		pick('0', '+44', '+44 (0)', '0044', '+44(0) ', '+440', '(0', '+44-', '00 44 '),
		groups,
		separators,
		pick<(text: string) => string>(...ZEROS.map(digitsOf), (text) => text),
		pick<(text: string) => string>((text) => text, fullWidth, ...NO_ROOM.map(withNoRoom))
	)
	.map(([start, parts, between, digits, dress]) =>
		dress(digits(start + parts.map((part, at) => (at === 0 ? part : between[at]! + part)).join('')))
	);

const WORDS = [
	['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
	['oh', 'One', 'TWO', 'Three', 'four', 'five', 'six', 'Seven', 'eight', 'NINE']
] as const satisfies readonly (readonly string[])[];
const spelt = fc
	.tuple(
		groups,
		fc.constantFrom<readonly string[]>(...WORDS),
		pick(' ', ', ', '-', '\n', ' \u200B'),
		fc.boolean()
	)
	.map(([parts, words, between, doubled]) => {
		const all = [...`0${parts.join('')}`].map((digit) => words[Number(digit)]!).join(between);
		return doubled ? all.replace(/\b(\w+) \1\b/gi, 'double $1') : all;
	});

const postcode = fc
	.tuple(
		pick('AB99', 'EC1Z', 'W1Z', 'M99', 'SK9', 'E1Z', 'B9'),
		pick('', ' ', '-', '\n', '\u00A0', '  ', '.', '\u2009', ' – '),
		pick('9ZZ', '1ZZ', '0WW', '4PT'),
		pick<(text: string) => string>(
			(text) => text,
			(text) => text.toLowerCase(),
			fullWidth,
			(text) => [...text.replace(/\s/g, '')].join(' '),
			...NO_ROOM.map(withNoRoom)
		)
	)
	.map(([outward, between, inward, dress]) => dress(outward + between + inward));

const eMail = fc
	.tuple(
		pick('jo', 'Jo.Example', 'jo_example99', "j.o'example"),
		pick('@', ' @ ', ' at ', '(at)', ' [at] ', ' AT ', '{at}', '＠', '@\n'),
		pick('example', 'mail.example-hill'),
		pick(' dot ', '(dot)', ' [dot] ', ' DOT '),
		pick('org', 'com', 'uk'),
		pick<(text: string) => string>((text) => text, ...NO_ROOM.map(withNoRoom))
	)
	.map(([local, at, host, dot, top, dress]) => dress(`${local}${at}${host}${dot}${top}`));

const plainMail = fc
	.tuple(
		pick('jo@example.org', 'Jo.Example@mail.example.com'),
		pick(fullWidth, withNoRoom('\u200B'), (text: string) => text.toUpperCase())
	)
	.map(([text, dress]) => dress(text));

const CYRILLIC = new Map([...'aceopxy'].map((sign, at) => [sign, [...'асеорху'][at]!] as const));
const term = fc
	.tuple(
		fc.constantFrom<CaseTerm>(...ARBITRARY_TERMS),
		pick<(text: string) => string>(
			(text) => text.toUpperCase(),
			(text) => text.toLowerCase(),
			(text) => text.normalize('NFD'),
			(text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
			(text) => text.replace(/[ -]/g, '\n'),
			(text) => text.replace(/[ -]/g, '\u00A0'),
			(text) => text.replace(/ /g, '-'),
			(text) => text.replace(/[- ]/g, '_'),
			(text) => text.replace(/[- ]/g, ''),
			(text) => text.replace(/'/g, '’'),
			(text) => text.replace(/'/g, ''),
			(text) => text.replace(/[aceopxy]/g, (sign) => CYRILLIC.get(sign) ?? sign),
			...NO_ROOM.map(withNoRoom)
		),
		pick('', "'s", '’s', 's')
	)
	.map(([{ kind, text }, dress, ending]) => ({ kind, text: `${dress(text)}${ending}` }));

const of =
	(kind: ProtectedKind) =>
	(text: string): Spelling => ({ kind, text });

/** For tests: any secret in any spelling. */
export const arbitrarySpelling: fc.Arbitrary<Spelling> = fc.oneof(
	telephone.map(of('telephone')),
	telephone.map(of('telephone')),
	spelt.map(of('telephone')),
	postcode.map(of('postcode')),
	eMail.map(of('e-mail')),
	plainMail.map(of('e-mail')),
	term
);
