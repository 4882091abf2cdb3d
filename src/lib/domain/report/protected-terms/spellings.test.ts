import { describe, expect, it } from 'vitest';
import type { CaseTerm } from '#lib/domain/report/protected-terms/case-term.ts';
import { protectedTermsIn, type ProtectedKind } from '#lib/domain/report/protected-terms/scan.ts';

const terms: CaseTerm[] = [
	{ kind: 'name', text: 'Mary-Ann Oakthorn' },
	{ kind: 'name', text: 'Siân' },
	{ kind: 'name', text: "O'Fenwright" },
	{ kind: 'name', text: 'Müllmann' },
	{ kind: 'school', text: "St Oswin's Primary" },
	{ kind: 'place', text: 'Little Wexcombe' },
	{ kind: 'place', text: 'Ashbeam St' },
	{ kind: 'name', text: 'محمد الوردي' },
	{ kind: 'name', text: '李小树' }
];

/** What is found, as it stands in the text. */
function foundIn(text: string): [ProtectedKind, string][] {
	return protectedTermsIn([{ id: '1', part: 'body', text }], terms).map((one) => [
		one.kind,
		text.slice(one.start, one.end)
	]);
}

describe.each<[ProtectedKind, string[]]>([
	[
		'telephone',
		[
			'07700 900123',
			'07700900123',
			'+44 7700 900123',
			'+44 (0)7700 900 123',
			'+44(0)20-7946-0123',
			'0044 7700 900123',
			'44 7700 900123',
			'(01632) 960 123',
			'01632.960.123',
			'01632/960123',
			'0 7 7 0 0 9 0 0 1 2 3',
			'07700\n900123',
			'07700\r\n   900-\n123',
			'07700\u00A0900\u2009123',
			'0\u200B7\u200D7\u00AD00 900123',
			'07700‑900–123',
			'٠٧٧٠٠ ٩٠٠١٢٣',
			'０７７００－９００１２３',
			'𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑',
			'0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣',
			'07700 then 900 and then 123',
			'07700 (mobile) 900123',
			'zero seven seven zero zero, nine zero zero, one two three',
			'oh double seven oh oh nine double oh one two three',
			'o77oo 9oo123',
			'07700 900123²',
			'Mother07700900123',
			'T07700900123',
			'07700900123x2',
			'report_07700-900-123.pdf',
			'tel:+447700900123',
			'Mobile: 7700900123',
			'7700 900123',
			'Tel. 960123',
			'ring me on 960 123',
			'at 12.30 07700 900123',
			'Flat 12, 07700 900123'
		]
	],
	[
		'postcode',
		[
			'AB99 1ZZ',
			'ab991zz',
			'AB99-1ZZ',
			'AB99\n1ZZ',
			'AB99\u00A01ZZ',
			'A B 9 9 1 Z Z',
			'ＡＢ９９ １ＺＺ',
			'A\u200BB99 1Z\u200BZ',
			'EC1Z 9ZZ',
			'W1Z 9ZZ',
			'HighfieldAB99 1ZZ',
			'12AB99 1ZZ',
			'AB99 OZZ',
			'plan_AB991ZZ.pdf'
		]
	],
	[
		'e-mail',
		[
			'jo.example@example.org',
			'JO@EXAMPLE.ORG',
			'jo.example＠example．org',
			'jo at example dot org',
			'jo dot example at example dot org',
			'jo (at) example (dot) org',
			'jo[at]example.org',
			'jo @ example . org',
			'jo_at_example.org',
			'jo@\nexample.org',
			'jo\u200B@exam\u200Bple.org',
			'jo.example at example.org',
			'jo at gmail',
			'jo@example'
		]
	],
	[
		'name',
		[
			'Mary-Ann Oakthorn',
			'mary ann oakthorn',
			'MARYANN OAKTHORN',
			'Oakthorn, Mary-Ann',
			'Mary Ann J. Oakthorn',
			'Mary-\nAnn\nOak-\nthorn',
			'MaryAnnOakthorn_2024.pdf',
			'Mаry Аnn Оakthorn',
			"Mary Ann Oakthorn's",
			'Sian',
			'SIÂN’s',
			'Sia\u0302n',
			'Sians',
			'S i a n',
			'S\u200Biân',
			'O’Fenwright',
			'OFenwright',
			'o fenwright',
			'Muellmann',
			'MULLMANN',
			'مُحَمَّد\nالوردي',
			'见李小树来'
		]
	],
	[
		'school',
		[
			'St Oswin’s Primary',
			'Saint Oswins primary',
			'st. oswin s-primary',
			'www.stoswinsprimary.example'
		]
	],
	[
		'place',
		[
			'Little Wexcombe',
			'little-wexcombe',
			'LITTLEWEXCOMBE',
			'Little\n\nWexcombe’s',
			'ashbeam street'
		]
	]
])('a %s is found', (kind, spellings) => {
	it.each(spellings)('%j', (spelling) => {
		expect(foundIn(`See this: ${spelling}, she said.`).map(([found]) => found)).toEqual([kind]);
		expect(foundIn(spelling).map(([found]) => found)).toEqual([kind]);
	});
});

describe('nothing is found in', () => {
	it.each([
		'Born on 07/08/2012, seen 01.09.2013 and 2024-01-02, at 09:30 and 14:15.',
		'07-08-2012 to 09-10-2013',
		'07082012 123',
		'1 January 2024 to 02 March 2024, 10 visits of 45 minutes',
		'weeks 01, 02, 03, 04, 05, 06',
		'NHS number 999 123 4560',
		'NHS no. 0999123456',
		'7991234560',
		'799 123 4560',
		'PN1, PN6 and PN0; PN07700900123',
		'Case number 01632960123',
		'case 2012/01632/960123',
		'ISBN 0-14-044793-3',
		'Ref SW/2012/004567',
		'section 47, section 20(4) and section 31 of 1989',
		'0930 to 1045 on 12 January 2024',
		'£01,234.56 and 1,632,960',
		'uuid:3f2504e0-4f89-11d3-9a0c-0305e82c3301',
		"D:20240107093000+00'00'",
		'0770090012345678',
		'999, Childline 0800 1111, Shout: text 85258',
		'0800 1111 or 999, or 0808 800 5792; 0800 528 0731, 0808 801 0366',
		'Freephone +44 808 800 5792',
		'He called 3 times in 2023-2024.',
		'On the M2 4th exit, N1 1st floor, E1 our plan, at 6 9 am',
		'E1, Year 7 and B12 are no postcodes',
		'Look at sayso.example for more. He arrived at home. The next day he is at risk.',
		'@home, 5 @ £3, a/b',
		'Mary said Ann is an oak. Sianed, Ian and Oakthorne came.',
		'St Oswald’s Primary, Wexcombe and Little Wex'
	])('%j', (text) => {
		expect(foundIn(text)).toEqual([]);
	});
});
