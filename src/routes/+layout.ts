import { translator } from '#lib/i18n/index.ts';
import type { LayoutLoad } from './$types';

// Every page is whole without JavaScript; what a page adds in the browser are islands.
export const csr = false;

export const load: LayoutLoad = ({ data }) => ({ ...data, t: translator(data.language) });
