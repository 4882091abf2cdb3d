import { changed, type Fit } from '#lib/domain/person/fit.ts';
import style from './fit.css?url';

/** The address of the stylesheet that makes a page fit; null: as designed, so there is none to load. */
export function fitStyle(fit: Fit): string | null {
	return changed(fit).length > 0 ? style : null;
}
