import { anyKey } from '#lib/i18n/any-key.ts';
import type { Translate } from '#lib/i18n/index.ts';
import { textKeys } from '#lib/instruments/engine/text-key.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { PageView } from '#lib/server/views/page.ts';
import type { FieldWords } from '#lib/ui/form/field-words.ts';
import type { PlaceOnPath } from '#lib/ui/form/frame/place.ts';
import { pageWords } from '#lib/ui/form/page-words.ts';

/** A page with its words, and where it lies on the child's path. */
export interface Place extends PlaceOnPath {
	readonly fields: readonly FieldWords[];
	/** The check comes next. */
	readonly last: boolean;
}

/** @throws Error for an instrument or page that is not: the view was made from one that is. */
export function placeOf(view: PageView, t: Translate): Place {
	const instrument = instrumentBy(view.instrument.id, view.instrument.version);
	const page = instrument?.pages.find(({ id }) => id === view.page);
	if (!instrument || !page) throw new Error(`There is no page ${view.page}`);
	const tKey = anyKey(t);
	const keys = textKeys(instrument.id);
	const { title, intro, fields } = pageWords(instrument, page, tKey);
	const index = view.path.findIndex(({ id }) => id === page.id);
	return {
		title,
		intro,
		fields,
		picture: page.picture,
		at: index + 1,
		last: index === view.path.length - 1,
		stops: view.path.map(({ id, visited }) => ({ id, visited, title: tKey(keys.pageTitle(id)) }))
	};
}
