import { page } from '$app/state';
import { translator, type Translate } from '#lib/i18n/index.ts';

/** The translator of this page's language, for any component. */
export function words(): Translate {
	return page.data.t ?? translator('en');
}
