import type { OwnCheck } from '#lib/domain/advocacy/shown.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { Translate } from '#lib/i18n/index.ts';

/** What a child said of what was sent for them, told back in the words of their band. */
export function checkedWords(t: Translate, check: OwnCheck, band: Band, name: string): string {
	switch (check) {
		case 'thats-me':
			return t(`my-advocate:check.said_yes.${band}`, { name });
		case 'not-me':
			return t(`my-advocate:check.said_no.${band}`);
		case 'changes':
			return t(`my-advocate:check.said_change.${band}`, { name });
	}
}
