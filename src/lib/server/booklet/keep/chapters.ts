import { dayInWords } from '#lib/i18n/dates.ts';
import { anyKey } from '#lib/i18n/any-key.ts';
import type { Language, Translate } from '#lib/i18n/index.ts';
import { inWords } from '#lib/instruments/engine/wording.ts';
import { pageWords } from '#lib/ui/form/page-words.ts';
import { avatarAmong, isOfAvatar } from '#lib/ui/my-life/avatar-of.ts';
import { entryWords } from '#lib/ui/my-life/entry-words.ts';
import type { Entry } from '../content.ts';
import type { Block, Chapter, Pictured } from './chapter.ts';
import type { KeptBooklet, KeptPage } from './gather.ts';
import { iroBlocks } from './iro-card.ts';

export interface Telling {
	readonly t: Translate;
	readonly language: Language;
}

/** The pages of a booklet on which something stands, in the words of its reader; the rest are left out. */
export function chaptersOf(kept: KeptBooklet, telling: Telling): readonly Chapter[] {
	return kept.pages.flatMap((page) => {
		const chapter = chapterOf(kept, page, telling);
		return chapter.blocks.length + chapter.recordings.length > 0 ? [chapter] : [];
	});
}

function chapterOf(kept: KeptBooklet, one: KeptPage, { t, language }: Telling): Chapter {
	const { band } = kept;
	const tKey = anyKey(t);
	const { page, now, earlier, files } = one;
	const words = pageWords(kept.booklet, page, tKey);
	const spoken = files.filter(({ kind }) => kind === 'voice');
	const recordings = spoken.map(({ id, caption }, at) => ({
		file: id,
		words: caption || t(`keep:recording.${band}`, { number: at + 1 })
	}));
	const avatar = avatarAmong([...earlier, ...now]);
	const before = earlier.flatMap((entry) => entryBlocks(entry, t));
	return {
		topic: page.id,
		title: words.title,
		picture: page.picture ?? null,
		blocks: [
			...(avatar ? [{ kind: 'avatar', choices: avatar, alt: t('keep:avatar') } as const] : []),
			...now.flatMap((entry) => entryBlocks(entry, t)),
			...files
				.filter(({ kind }) => kind === 'photo')
				.map(({ id, caption }, at): Block => {
					const alt = caption || t(`keep:photo.${band}`, { number: at + 1 });
					return { kind: 'photo', file: id, caption, alt };
				}),
			...dayBlocks(kept, one, t, language),
			...(before.length > 0
				? [{ kind: 'part', words: t(`my-life:earlier.title.${band}`) } as const, ...before]
				: []),
			...(page.id === 'iro' ? iroBlocks(kept, t) : [])
		],
		recordings
	};
}

/** The question and what was said to it; nothing for a part of the avatar, which is drawn whole. */
function entryBlocks(entry: Entry, t: Translate): readonly Block[] {
	if (isOfAvatar(entry.field)) return [];
	const { words, value } = entryWords(entry, anyKey(t));
	const said = inWords(value, words.options, anyKey(t));
	if (said.length === 0) return [];
	const question = { kind: 'question', words: words.question } as const;
	if (typeof value === 'object' && 'strokes' in value) {
		const alt = `${words.question} ${said.join(', ')}`;
		return [question, { kind: 'drawing', drawing: value, alt, name: entry.field }];
	}
	const pictured = said.map((one): Pictured => {
		const option = words.options.find((each) => each.words === one);
		const isShown = words.band === '4-7' || words.band === '8-11';
		const name = isShown ? option?.picture : undefined;
		return { words: one, picture: name ? `${words.band}/${name}` : null };
	});
	const drawn = pictured.filter(({ picture }) => picture !== null);
	const others = pictured.filter(({ picture }) => picture === null).map((one) => one.words);
	return [
		question,
		...(drawn.length > 0 ? [{ kind: 'pictures', items: drawn } as const] : []),
		...(others.length === 1 ? [{ kind: 'said', words: others[0] ?? '' } as const] : []),
		...(others.length > 1 ? [{ kind: 'list', items: others } as const] : [])
	];
}

/** How they felt, day by day, the first day first: in a book, time goes on as one reads. */
function dayBlocks(
	{ booklet, band }: KeptBooklet,
	{ page, days }: KeptPage,
	t: Translate,
	language: Language
): readonly Block[] {
	if (days.length < 2) return [];
	const faces = pageWords(booklet, page, anyKey(t)).fields.flatMap((words) =>
		words.field.kind === 'faces' ? words.options : []
	);
	const isDrawn = band === '4-7' || band === '8-11';
	const rows = [...days].reverse().map(({ day, picked }) => ({
		day: dayInWords(day, language),
		felt: faces
			.filter(({ id }) => picked.includes(id))
			.map(({ words, picture }) => ({
				words,
				picture: isDrawn && picture ? `${band}/${picture}` : null
			}))
	}));
	return [
		{ kind: 'question', words: t(`my-life:days.title.${band}`) },
		{ kind: 'days', rows }
	];
}
