import { anyKey } from '#lib/i18n/any-key.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { languages } from '#lib/i18n/index.ts';
import { avatarAmong } from '#lib/ui/my-life/avatar-of.ts';
import type { BytesOf } from '../keep/bytes.ts';
import type { KeptBooklet } from '../keep/gather.ts';
import { chaptersOf, type Telling } from '../keep/chapters.ts';
import type { Book } from './book.ts';

/** A child's booklet in the words of its reader, ready to be printed. */
export function bookOf(kept: KeptBooklet, telling: Telling, bytesOf: BytesOf): Book {
	const { t, language } = telling;
	const { band, called, accent, on } = kept;
	const chapters = chaptersOf(kept, telling);
	const me = kept.pages.find(({ page }) => page.id === 'me');
	const entries = [...(me?.earlier ?? []), ...(me?.now ?? [])];
	const isMade = chapters.some(({ topic }) => topic !== 'iro');
	return {
		band,
		language,
		direction: languages[language].dir,
		name: t(`keep:name.${band}`),
		title: anyKey(t)(`my-life:title.${band}`),
		called,
		names: namesIn(entries).filter((name) => name !== called),
		made: t(`keep:made.${band}`, { day: dayInWords(on, language) }),
		madeOn: on,
		avatar: avatarAmong(entries) ?? {},
		avatarAlt: t('keep:avatar'),
		accent,
		chapters,
		notes: [
			...(isMade || kept.closed > 0 ? [] : [t(`keep:empty.${band}`)]),
			...(kept.closed > 0 ? [t(`keep:closed.${band}`)] : [])
		],
		photo: (file) => bytesOf(file)?.bytes ?? null,
		recordingsTitle: t(`keep:recorded.${band}`)
	};
}

/** Names that a child likes, as they wrote them on their first page. */
function namesIn(
	entries: readonly { readonly field: string; readonly answer: object }[]
): string[] {
	const named = entries.find(({ field }) => field === 'names')?.answer;
	const value = named && 'value' in named ? named.value : [];
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
